import type { Question } from '../query/question.ts';
import { creditOf, sumOf, totalOf } from './credits.ts';
import type { Known } from './known-of.ts';

/** The share of what is asked, by weight, that a sentence holds or what stands beside it; 1 where nothing is. */
export function shareSaid(
  { words }: Question,
  { held, beside }: Known,
  skipsNames = false,
): number {
  const asked = words.filter(({ isKind, isName }) => !isKind && !(skipsNames && isName));
  if (asked.length === 0) return 1;
  return (
    sumOf(asked, (word) => Math.max(...[held, beside].map((one) => creditOf(word, one).credit))) /
    totalOf(asked)
  );
}
