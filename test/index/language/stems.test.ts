import { describe, expect, it } from 'vitest';
import { comparedAs, snowballStemOf } from '../../../index/language/stems.ts';

describe('comparedAs', () => {
  it.each([
    ['en-GB', 'en'],
    ['DE', 'de'],
    ['de-AT', 'de'],
    ['nb', 'no'],
    ['nn-NO', 'no'],
    ['qaa', 'und'],
    ['fa', 'und'],
    ['lb', 'und'],
    ['constructor', 'und'],
  ])('takes %s for %s', (language, compared) => {
    expect(comparedAs(language)).toBe(compared);
  });
});

describe('snowballStemOf', () => {
  it.each([
    ['de', 'häuser', 'haus'],
    ['fr', 'moulins', 'moulin'],
    ['no', 'møllene', 'møll'],
    ['und', 'mills', 'mills'],
  ])('goes by the rules of %s: %s', (language, word, stem) => {
    expect(snowballStemOf(word, language)).toBe(stem);
  });
});
