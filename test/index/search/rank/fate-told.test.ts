import { describe, expect, it } from 'vitest';
import { fateIn } from '../../../../index/search/rank/fate-told.ts';

describe('what became of people', () => {
  it.each([
    ['sentence', 'He was sentenced to nine years in prison.'],
    ['sentence', 'The court cleared two of the men of murder.'],
    ['left', 'Some 40 of the miners remain unaccounted for.'],
    ['left', 'Some 40 of the miners are still trapped.'],
    ['left', 'Eight are still on the loose.'],
    ['custody', 'He is being held at the county jail.'],
    ['condition', 'The driver, Luis Ganto, survived with a broken leg.'],
  ])('%s: "%s"', (fate, sentence) => {
    expect(fateIn(fate, sentence)).toBeGreaterThan(0.8);
  });

  it('counts a figure less that is of others than those who are left', () => {
    const told = fateIn('left', 'Dozens of them have escaped, but most remain missing.');
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(0.5);
    expect(fateIn('left', 'Most escaped, but 197 of them remain missing.')).toBeGreaterThan(0.8);
  });

  it.each([
    ['sentence', 'Police cleared the square around midnight.'],
    ['sentence', 'The fog cleared in the afternoon.'],
    ['left', 'Some of the miners remain unaccounted for.'],
    ['left', 'The count still stands at 2,000 fighters.'],
    ['custody', 'A meeting for residents will be held in the chapel.'],
    ['custody', 'The boy was picked up from school by his mother.'],
    ['custody', 'Entry is free, and the path is free.'],
    ['charge', 'Batteries that had been charged overnight failed.'],
    ['plea', 'She pleaded with the company for months.'],
  ])('not %s: "%s"', (fate, sentence) => {
    expect(fateIn(fate, sentence)).toBe(0);
  });
});
