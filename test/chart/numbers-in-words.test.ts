import { describe, expect, it } from 'vitest';
import { numbersInWords } from '../../src/chart/numbers-in-words.ts';

function words(numbers: readonly number[], most = 60): string {
  return numbersInWords(numbers, ({ length }) => length <= most);
}

describe('numbersInWords', () => {
  it('makes a range of three or more in a row, in rising order, each number once', () => {
    expect(words([5, 1, 2, 4, 9, 6, 9])).toBe('1, 2, 4–6, 9');
  });

  it('counts the numbers that do not fit, those of a range one by one', () => {
    expect(words([1, 3, 5, 7, 8, 9], 13)).toBe('1, 3, 5, 7–9');
    expect(words([1, 3, 5, 7, 8, 9, 11], 13)).toBe('1 and 6 more');
    expect(words([1, 3, 5, 7, 8, 9, 11], 15)).toBe('1, 3 and 5 more');
  });

  it('names one run however little room there is', () => {
    expect(words([10, 11, 12, 14], 0)).toBe('10–12 and 1 more');
  });

  it('is quick over ten thousand numbers', () => {
    const odd = Array.from({ length: 10_000 }, (_, nth) => 2 * nth + 1);
    expect(words(odd, 20)).toBe('1, 3 and 9998 more');
  });
});
