import type { Question } from '../query/question.ts';
import type { Ranked } from '../rank/sentence-fit.ts';
import { absentNames, type Known } from './answerability.ts';

/** A passage whose article has every name comes first from this share of the best score. */
const NEARLY = 0.75;
/** Articles that are looked through for the names of a question: they are read whole. */
const MAX_ARTICLES = 9;

/**
 * The candidates, best first, behind the best one whose article has every name and number of the question.
 * An article that lacks one is on another event, however well a sentence of it fits. As they are where the
 * best one lacks none, or all that score nearly as high lack one.
 */
export function withNamesFirst(
  candidates: readonly Ranked[],
  question: Question,
  index: Known,
): readonly Ranked[] {
  const [best] = candidates;
  if (!best) return candidates;
  const lacking = new Map<string, boolean>();
  for (const [nth, one] of candidates.entries()) {
    const { article } = one.passage;
    if (one.score < best.score * NEARLY || lacking.size === MAX_ARTICLES) break;
    const lacks = lacking.get(article.id) ?? absentNames(question, article, index).length > 0;
    lacking.set(article.id, lacks);
    if (!lacks) return nth === 0 ? candidates : [one, ...candidates.toSpliced(nth, 1)];
  }
  return candidates;
}
