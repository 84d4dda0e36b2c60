import type { Question } from '../query/question.ts';
import type { Ranked } from '../rank/sentence-fit.ts';
import { absentNames, type Known } from './answerability.ts';

/** A passage whose article has every name comes first from this share of the best score. */
const NEARLY = 0.75;
/** The share of the question that it must hold with what stands beside it. */
const LEAST_COVER = 0.7;
/** Articles that are looked through for the names of a question: they are read whole. */
const MAX_ARTICLES = 9;

/**
 * The candidates, best first, but for the first place: there stands the best one that holds most of the question
 * and whose article has all its names and numbers. An article that lacks one is on another event, however well
 * a sentence of it fits. The order stays where the best one lacks none, or all that score nearly as high lack one.
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
    if (lacks) continue;
    if (nth === 0) return candidates;
    // "the Vessby dam": a ferry of Vessby is not it either
    if (one.cover >= LEAST_COVER) return [one, ...candidates.toSpliced(nth, 1)];
  }
  return candidates;
}
