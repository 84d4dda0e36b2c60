import { expect, it } from 'vitest';
import { numberWords } from '../../src/chart/number-words.ts';

it.each([
  [0, '0'],
  [-2, '-2'],
  [0.5, '0.5'],
  [1793, '1,793'],
  [1_000_000, '1 million'],
  [2_500_000, '2.5 million'],
  [7e9, '7 billion'],
  [1e12, '1 trillion'],
  [1e15, '10¹⁵'],
  [3e18, '3 × 10¹⁸'],
  [1e-6, '10⁻⁶'],
])('%d is %s', (value, words) => {
  expect(numberWords(value)).toBe(words);
});
