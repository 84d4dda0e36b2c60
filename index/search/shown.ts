import type { Ranked } from './ranking.ts';

/** How many excerpts an answer shows. */
export const MOST_EXCERPTS = 3;

/** A second passage of one article rarely says what another article would. */
const SAME_ARTICLE = 0.2;
/** Another article on the same incident as the best passage: a second source for the same thing. */
const SAME_INCIDENT = 1.5;
/** A source that answers by less than this part of the best score does not answer. */
const LEAST_SCORE = 0.5;

/**
 * The passages to show of those `ranked`, at most three: the best one, then by score, with other sources
 * on the same incident first where they answer too.
 */
export function shownOf(
  ranked: readonly Ranked[],
  areTogether: (articleA: string, articleB: string) => boolean,
): Ranked[] {
  const [best] = ranked;
  if (!best) return [];
  const first = best.passage.article.id;
  const left = ranked.slice(1).map((one) => {
    const { id } = one.passage.article;
    const isSecondSource =
      id !== first && one.score >= best.score * LEAST_SCORE && areTogether(first, id);
    return { one, score: one.score + (isSecondSource ? SAME_INCIDENT : 0) };
  });
  const shown = [best];
  while (shown.length < MOST_EXCERPTS) {
    const articles = new Set(shown.map(({ passage }) => passage.article.id));
    let next: (typeof left)[number] | undefined;
    let most = -Infinity;
    for (const entry of left) {
      const isRepeated = articles.has(entry.one.passage.article.id);
      const score = entry.score - (isRepeated ? SAME_ARTICLE : 0);
      if (score > most && !shown.includes(entry.one)) {
        most = score;
        next = entry;
      }
    }
    if (!next) break;
    shown.push(next.one);
  }
  return shown;
}
