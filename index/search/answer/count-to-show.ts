import type { Excerpt } from '../../article/excerpt.ts';
import type { Question } from '../query/question.ts';
import type { Shown } from './diversify.ts';

/** Where nobody knows the incidents, another article is a second source from this share of the best score. */
const MIN_SCORE = 0.9;
const FIGURE = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;

/**
 * How many of the passages that answer are shown to people: the first, and the second where it is of
 * another source on the same incident, or gives another figure where one is asked for; never one on
 * another event beside one on the event, nor one that tells nothing of what the first tells.
 */
export function countToShow(
  { aspect }: Pick<Question, 'aspect'>,
  [first, second]: readonly Shown[],
  areTogether: ((articleA: string, articleB: string) => boolean) | undefined,
): number {
  if (!first || !second) return first ? 1 : 0;
  const [one, other] = [first.excerpt, second.excerpt];
  if (second.passage.features.other > first.passage.features.other) return 1;
  // beside the figure that is asked for, one that counts something else says nothing
  if (first.passage.features.told > 0 && second.passage.features.told === 0) return 1;
  if (one.article.id === other.article.id) {
    const asksFigure = aspect === 'quantity' || aspect === 'duration';
    return asksFigure && givesAnother(one, other) ? 2 : 1;
  }
  const isSecondSource = areTogether
    ? areTogether(one.article.id, other.article.id)
    : second.passage.score >= first.passage.score * MIN_SCORE;
  return isSecondSource ? 2 : 1;
}

/** Whether the sentence that answers has a figure in digits that the first quote has not. */
function givesAnother(one: Excerpt, other: Excerpt): boolean {
  const given = new Set(one.quote.match(FIGURE));
  const { start, end } = other.answer;
  const answer = other.quote.slice(start - other.start, end - other.start);
  return (answer.match(FIGURE) ?? []).some((figure) => !given.has(figure));
}
