import type { Lexicon } from '../store/lexicon.ts';
import type { Alternative } from './alternatives.ts';
import type { AskedWord } from './question.ts';

/** Share of its weight that a word for the kind of answer keeps: an answer may do without it. */
const KIND_WEIGHT = 0.15;

/**
 * Weight: a name is as rare as the most frequent way to write it. Else a name that the articles
 * write differently would weigh as much as an unknown word. Of a name of several words the rarest
 * word counts.
 */
export function weightOf(
  term: string,
  alternatives: readonly Alternative[],
  lexicon: Lexicon,
): number {
  const same = alternatives.filter(({ relation }) => relation === 'same');
  const ways = same.map(({ terms }) => Math.max(...terms.map((one) => lexicon.idf(one))));
  return Math.min(lexicon.idf(term), ...ways);
}

/**
 * A word for the kind of answer weighs at most a share of the other words: nothing is asked about
 * it.
 */
export function withKindWeights(words: readonly AskedWord[]): AskedWord[] {
  const most = Math.max(...words.map(({ isKind, weight }) => (isKind ? 0 : weight)));
  return words.map((word) =>
    word.isKind
      ? { ...word, weight: KIND_WEIGHT * (most > 0 ? Math.min(most, word.weight) : word.weight) }
      : word,
  );
}
