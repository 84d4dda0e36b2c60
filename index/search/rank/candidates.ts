import type { Article } from '../../article/article.ts';
import { topK } from '../store/top-k.ts';
import { creditOf, totalOf } from './credits.ts';
import type { Hit, PassageIndex } from '../store/passage-index.ts';
import type { Passage } from '../../article/passages.ts';
import type { AskedWord, Question } from '../query/question.ts';
import { WEIGHTS } from './weights.ts';

/** In BM25 a relative counts for less than half, or common words of death would outweigh names. */
const RELATIVE_BM25 = 0.2;
/** A word for the kind of answer ("which city") weighs no more here than in the shares. */
const KIND_BM25 = 0.3;
/** Passages that are looked at sentence by sentence. */
const CANDIDATES = 40;
/** So many times more are looked at for words that too many passages hold to be searched for. */
const OVERSAMPLING = 6;

/** The passages worth looking at sentence by sentence, by words found alone, best first; at most forty. */
export function candidatesFor(
  question: Question,
  index: PassageIndex,
  accept?: (article: Article) => boolean,
): Hit[] {
  const weights = new Map<string, number>();
  for (const { relatives } of question.words)
    for (const relative of relatives)
      if (index.lexicon.has(relative)) weights.set(relative, RELATIVE_BM25);
  for (const { terms, relation } of question.words.flatMap((word) => word.alternatives))
    for (const term of terms) {
      // the words of a name share its weight: "state" alone is no Islamic State
      const weight = (relation === 'same' ? 1 : RELATIVE_BM25) / terms.length;
      weights.set(term, Math.max(weight, weights.get(term) ?? 0));
    }
  for (const { term, isKind } of question.words) weights.set(term, isKind ? KIND_BM25 : 1);
  const total = totalOf(question.words);
  const coverOf = coverBy(question.words, total);
  const scoreOf = ({ bm25, matched }: Pick<Hit, 'bm25' | 'matched'>): number =>
    bm25 / total + WEIGHTS.cover * coverOf(matched) ** 2;
  const best = topK(index.search(weights, { accept }), CANDIDATES * OVERSAMPLING, scoreOf, byPlace);
  // very frequent terms were not looked for: what they add is counted for the best alone
  const heldBy = index.terms.holdingInPassages([...weights.keys()]);
  const counted = ({ id, bm25 }: Hit): number => scoreOf({ bm25, matched: heldBy(id) });
  return topK(best, CANDIDATES, counted, byPlace);
}

/** A name, as its terms, that counts as much as `gain` for the word of this number. */
interface Use {
  readonly nth: number;
  readonly gain: number;
  readonly terms: readonly string[];
}

/**
 * The share of a question that some of the terms searched for hold. Whether the words of a name stand
 * together is looked at when the best are compared. Asked of every hit, so it only looks terms up.
 */
function coverBy(
  words: readonly AskedWord[],
  total: number,
): (matched: readonly string[]) => number {
  const uses = words.flatMap((word, nth): Use[] =>
    [
      [word.term],
      ...[...word.relatives].map((term) => [term]),
      ...word.alternatives.map(({ terms }) => terms),
    ].map((terms) => {
      const { credit } = creditOf(word, new Set([terms.join(' ')]));
      return { nth, terms, gain: word.weight * credit };
    }),
  );
  const names = uses.filter(({ terms }) => terms.length > 1);
  const byTerm = new Map<string, Use[]>();
  for (const use of uses)
    for (const term of use.terms.length === 1 ? use.terms : [])
      byTerm.set(term, [...(byTerm.get(term) ?? []), use]);
  const gains = new Float64Array(words.length);
  const take = ({ nth, gain }: Use): void => {
    gains[nth] = Math.max(gain, gains[nth] ?? 0);
  };
  return (matched) => {
    gains.fill(0);
    for (const term of matched) byTerm.get(term)?.forEach(take);
    for (const use of names) if (use.terms.every((term) => matched.includes(term))) take(use);
    return gains.reduce((sum, gain) => sum + gain, 0) / total;
  };
}

function byPlace(a: Hit, b: Hit): number {
  return inOrder(a.passage, b.passage);
}

/** Equal scores keep one order, whatever the order of addition. */
export function inOrder(a: Passage, b: Passage): number {
  return a.article.path < b.article.path
    ? -1
    : a.article.path > b.article.path
      ? 1
      : a.start - b.start;
}
