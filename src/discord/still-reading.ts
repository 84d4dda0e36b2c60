import type { Reading } from '../engine.ts';

/** "Still reading the articles: 1,200 of 16,000 so far." */
export function stillReading({ done, total }: Reading): string {
  const [of, all] = [done, total].map((count) => count.toLocaleString('en'));
  return total === 0
    ? 'Still reading the articles.'
    : `Still reading the articles: ${of} of ${all} so far.`;
}
