import { describe, expect, it } from 'vitest';
import { holidaysIn } from '../../../../index/search/query/holidays.ts';

describe('a holiday', () => {
  it.each<[string, string, boolean]>([
    ["Who was hit by a New Year's bullet?", 'New', true],
    ["Where were they on New Year's Eve in Rike?", 'Eve', true],
    ["Where were they on New Year's Eve in Rike?", 'Rike', false],
    ['Who drowned at Christmas?', 'Christmas', true],
    ['What happened in New York?', 'New', false],
    ['Who is Eve Marsh?', 'Eve', false],
    ['Where is Easterly Road?', 'Easterly', false],
  ])('in "%s": %s, %s', (text, word, isOne) => {
    expect(holidaysIn(text)(text.indexOf(word))).toBe(isOne);
  });
});
