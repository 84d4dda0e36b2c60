import type { LoadProgress } from '../engine/engine.ts';

/**
 * "Still reading the articles: 1,200 of 16,000 so far.", or, once all are searchable, what is left
 * to do.
 */
export function stillReading({ done, total }: LoadProgress): string {
  const [of, all] = [done, total].map((count) => count.toLocaleString('en'));
  if (total === 0) return 'Still reading the articles.';
  return done === total
    ? `All ${all} articles are searched; when and where each event was is still being read.`
    : `Still reading the articles: ${of} of ${all} so far.`;
}
