import { describe, expect, it } from 'vitest';
import { fateIn } from '../../../../index/search/rank/fate-told.ts';

describe('what became of people', () => {
  it.each([
    ['sentence', 'He was sentenced to nine years in prison.'],
    ['sentence', 'The court cleared two of the men of murder.'],
    ['left', 'Some 40 of the miners remain unaccounted for.'],
  ])('%s: "%s"', (fate, sentence) => {
    expect(fateIn(fate, sentence)).toBe(1);
  });

  it.each([
    ['sentence', 'Police cleared the square around midnight.'],
    ['sentence', 'The fog cleared in the afternoon.'],
    ['left', 'Some of the miners remain unaccounted for.'],
  ])('not %s: "%s"', (fate, sentence) => {
    expect(fateIn(fate, sentence)).toBe(0);
  });
});
