import type { Article } from '../../article/article.ts';
import { topK } from '../store/top-k.ts';
import { creditOf, totalOf } from './credits.ts';
import type { Hit, PassageIndex } from '../store/passage-index.ts';
import type { Passage } from '../../article/passages.ts';
import type { AskedWord, Question } from '../query/question.ts';
import { WEIGHTS } from './weights.ts';

/** Relatives weigh less than half in BM25, or common words of death would outweigh names. */
const RELATIVE_BM25 = 0.2;
/** A word for the kind of answer ("which city") weighs no more here than in the shares. */
const KIND_BM25 = 0.3;
/** Candidates: passages that are looked at sentence by sentence. */
const CANDIDATES = 28;
/**
 * Oversampling: so many times more passages are scored first, then again with the words that were
 * too frequent to be searched for.
 */
const OVERSAMPLING = 6;

/**
 * Candidates: the passages worth looking at sentence by sentence, judged by the words found alone,
 * best first; at most 28.
 */
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
      // the words of a name share its weight: "state" alone is not Islamic State
      const weight = (relation === 'same' ? 1 : RELATIVE_BM25) / terms.length;
      weights.set(term, Math.max(weight, weights.get(term) ?? 0));
    }
  for (const { term, isKind } of question.words) weights.set(term, isKind ? KIND_BM25 : 1);
  const total = totalOf(question.words);
  const coverOf = coverBy(question.words, total);
  const scoreOf = ({ bm25, matched }: Pick<Hit, 'bm25' | 'matched'>): number =>
    bm25 / total + WEIGHTS.cover * coverOf(matched) ** 2;
  const best = topK(index.search(weights, { accept }), CANDIDATES * OVERSAMPLING, scoreOf, byPlace);
  // very frequent terms were not searched for: what they add is counted for the best only
  const heldBy = index.terms.holdingInPassages([...weights.keys()]);
  const counted = ({ id, bm25 }: Hit): number => scoreOf({ bm25, matched: heldBy(id) });
  return topK(best, CANDIDATES, counted, byPlace);
}

/** A name, by its terms, that counts `gain` for the word with this number. */
interface Use {
  readonly nth: number;
  readonly gain: number;
  readonly terms: readonly string[];
}

/**
 * Cover: the share of a question that some of the searched terms hold. It only looks terms up,
 * because it runs for every hit. Whether the words of a name are side by side is checked when the
 * best are compared.
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

/** A fixed order for equal scores, whatever the order in which articles were added. */
export function inOrder(a: Passage, b: Passage): number {
  return a.article.path < b.article.path
    ? -1
    : a.article.path > b.article.path
      ? 1
      : a.start - b.start;
}
