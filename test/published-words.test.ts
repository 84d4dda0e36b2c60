import { describe, expect, it } from 'vitest';
import { publishedWords } from '../src/published-words.ts';

describe('publishedWords', () => {
  it.each([
    ['2031-06-12', '12 June 2031'],
    ['last spring', 'last spring'],
    [undefined, 'date unknown'],
  ])('says of %s: %s', (published, words) => {
    expect(publishedWords({ ...(published !== undefined && { published }) })).toBe(words);
  });
});
