import { describe, expect, it } from 'vitest';
import { comparedAs, snowballStemOf, stemOf } from '../../../index/language/stems.ts';

describe('stemOf', () => {
  it.each([
    ['died', 'dying'],
    ['died', 'death'],
    ['dead', 'deaths'],
    ['killed', 'killing'],
    ['escape', 'escapee'],
    ['injury', 'injured'],
    ['gunman', 'gunmen'],
    ['bomb', 'bomber'],
    ['province', 'provincial'],
    ['flee', 'fled'],
    ['rescue', 'rescuer'],
    ['man', 'men'],
    ['child', 'children'],
    ['shot', 'shooting'],
    ['steal', 'stolen'],
    ['begin', 'began'],
    ['organisation', 'organization'],
    ['burned', 'burning'],
    ['mill', 'mills'],
  ])('joins %s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['attack', 'attacker'],
    ['prison', 'prisoner'],
    ['new', 'news'],
    ['unit', 'united'],
    ['organ', 'organization'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it.each(['1793', 'brücke', 'آسیاب', 'IS', 'мост'])('leaves %s as it is', (word) => {
    expect(stemOf(word)).toBe(word);
  });
});

describe('comparedAs', () => {
  it.each([
    ['en-GB', 'en'],
    ['DE', 'de'],
    ['de-AT', 'de'],
    ['nb', 'no'],
    ['nn-NO', 'no'],
    ['pl', 'und'],
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
