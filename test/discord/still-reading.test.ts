import { expect, it } from 'vitest';
import { stillReading } from '../../src/discord/still-reading.ts';

it.each([
  [0, 0, 'Still reading the articles.'],
  [1_200, 16_000, 'Still reading the articles: 1,200 of 16,000 so far.'],
  [
    16_000,
    16_000,
    'All 16,000 articles are searched; when and where each event was is still being read.',
  ],
])('what is left after %d of %d articles is told', (done, total, words) => {
  expect(stillReading({ done, total })).toBe(words);
});
