import type { LoadProgress, SpeaksFor } from '../engine/engine.ts';

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

/** What an answer says of itself while articles are still being read. */
export function loadingLine(reading: LoadProgress): string {
  return `${stillReading(reading)} This speaks only for those: ask again in a moment.`;
}

/** "No article" of all, or of those read so far. */
export function noArticle({ reading }: SpeaksFor): string {
  return reading ? 'No article read so far' : 'No article';
}
