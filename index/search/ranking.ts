import type { Article } from '../article.ts';
import type { Span } from '../span.ts';
import { holdOf, withNames } from './alternatives.ts';
import { typeFit } from './answer-types.ts';
import type { Hit, PassageIndex } from './passage-index.ts';
import type { Passage } from './passages.ts';
import type { AskedWord, Question } from './question.ts';

/** Words of a family stand in for the asked one, but say less; so does a part for its whole. */
const RELATIVE_CREDIT = 0.7;
/** Words that share their first letters are often forms of one word that stemming misses. */
const SAME_BEGINNING_CREDIT = 0.5;
const BEGINNING = 5;
/** In BM25 a relative counts for less than half, or common words of death would outweigh names. */
const RELATIVE_BM25 = 0.2;
/** The classic score, less than the shares below: it also counts how often a word is said. */
const BM25 = 0.7;
/** Squared coverage of the question replaces MiniSearch's multiplier by the number of matches. */
const COVER = 3;
/** One sentence that holds what was asked beats a paragraph that holds it scattered. */
const SENTENCE = 1.6;
/** Words that stand side by side in the question and in the passage are one thing: "police station". */
const PAIRS = 1.6;
/** Squared coverage by the whole article: it is on what was asked, if the passage says "he" or "there". */
const ARTICLE = 1.2;
/** News says first what matters; halved with the second passage, a third with the next. */
const LEAD = 0.2;
/** In the choice of the sentence the kind of words weighs against words found. */
const SENTENCE_TYPE = 0.25;
/** Candidates that are looked at sentence by sentence. */
const CANDIDATES = 40;
/** So many times more are looked at for words that too many passages hold to be searched for. */
const FIRST_CUT = 6;

/** A passage as an answer to a question. */
export interface Ranked {
  readonly passage: Passage;
  /** Comparable between questions: all parts are shares of the question's own maximum. */
  readonly score: number;
  /** Share of the question, by weight, that the passage and its context hold: 0 to 1. */
  readonly cover: number;
  /** The largest share that one sentence and the context hold: 0 to 1. */
  readonly focus: number;
  /** For each sentence of the passage, how well it answers; higher is better. */
  readonly sentences: readonly SentenceFit[];
}

/** How a sentence fits a question. */
export interface SentenceFit {
  readonly score: number;
  /** By asked term: how far the sentence holds it, 0 to 1. */
  readonly credits: ReadonlyMap<string, number>;
}

/** The passages that hold something of the question, best first; at most forty. */
export function ranked(
  question: Question,
  index: PassageIndex,
  accept?: (article: Article) => boolean,
): Ranked[] {
  return rankedHits(question, candidates(question, index, accept), index);
}

/** All `hits`, best first, looked at sentence by sentence. */
export function rankedHits(
  question: Question,
  hits: readonly Hit[],
  index: PassageIndex,
): Ranked[] {
  const total = totalOf(question.words);
  if (total === 0) return [];
  const articleCover = articleCovers(question, index);
  return hits
    .map(({ id, passage, bm25 }) => {
      const context = withNames(index.contextTerms(passage.article.id), question);
      const held = index.sentenceTerms(id).map((terms) => withNames(terms, question));
      const sentences = passage.sentences.map((sentence, nth) =>
        fitOf(question, passage, sentence, held[nth] ?? NO_TERMS),
      );
      const cover =
        sumOf(question.words, (word) =>
          Math.max(
            creditOf(word, context),
            ...sentences.map(({ credits }) => credits.get(word.term) ?? 0),
          ),
        ) / total;
      const focus = Math.max(
        ...sentences.map(
          ({ credits }) =>
            sumOf(question.words, (word) =>
              Math.max(creditOf(word, context), credits.get(word.term) ?? 0),
            ) / total,
        ),
      );
      const best = Math.max(...sentences.map(({ score }) => score));
      return {
        passage,
        cover,
        focus,
        sentences,
        score:
          BM25 * (bm25 / total) +
          COVER * cover ** 2 +
          SENTENCE * best +
          PAIRS * (pairsIn(question, index.termsOf(id)) / total) +
          ARTICLE * articleCover(passage.article) ** 2 +
          LEAD / (1 + index.placeOf(id)),
      };
    })
    .toSorted((a, b) => b.score - a.score || inOrder(a.passage, b.passage));
}

/** Weight of the asked words that stand side by side, in their order, in a passage as in the question. */
function pairsIn({ words }: Question, terms: readonly string[]): number {
  let weight = 0;
  for (const [nth, first] of words.entries()) {
    const second = words[nth + 1];
    if (second && terms.some((term, at) => term === first.term && terms[at + 1] === second.term))
      weight += (first.weight + second.weight) / 2;
  }
  return weight;
}

/** The share of a question that an article holds anywhere; each article is read once. */
function articleCovers(question: Question, index: PassageIndex): (article: Article) => number {
  const known = new Map<string, number>();
  const total = totalOf(question.words);
  const heldIn = index.holdingInArticles(question.words.map(({ term }) => term));
  return ({ id }) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const held = heldIn(id);
    const cover = sumOf(question.words, ({ term }) => Number(held.has(term))) / total;
    known.set(id, cover);
    return cover;
  };
}

function candidates(
  question: Question,
  index: PassageIndex,
  accept?: (article: Article) => boolean,
): Hit[] {
  const weights = new Map<string, number>();
  for (const { relatives } of question.words)
    for (const relative of relatives) if (index.has(relative)) weights.set(relative, RELATIVE_BM25);
  for (const { terms, relation } of question.words.flatMap((word) => word.alternatives))
    for (const term of terms) {
      // the words of a name share its weight: "state" alone is no Islamic State
      const weight = (relation === 'same' ? 1 : RELATIVE_BM25) / terms.length;
      weights.set(term, Math.max(weight, weights.get(term) ?? 0));
    }
  for (const { term } of question.words) weights.set(term, 1);
  const total = totalOf(question.words);
  const scoreOf = ({ bm25, matched }: Pick<Hit, 'bm25' | 'matched'>): number => {
    const terms = new Set(matched);
    // whether the words of a name stand together is looked at when the best are compared
    const held = { has: (name: string) => name.split(' ').every((term) => terms.has(term)) };
    return (
      bm25 / total + COVER * (sumOf(question.words, (word) => creditOf(word, held)) / total) ** 2
    );
  };
  const best = index
    .search(weights, { accept })
    .map((hit) => ({ hit, score: scoreOf(hit) }))
    .toSorted(byScore)
    .slice(0, CANDIDATES * FIRST_CUT);
  // very frequent terms were not looked for: what they add is counted for the best alone
  const heldBy = index.holdingOf([...weights.keys()]);
  return best
    .map(({ hit }) => ({ hit, score: scoreOf({ bm25: hit.bm25, matched: heldBy(hit.id) }) }))
    .toSorted(byScore)
    .slice(0, CANDIDATES)
    .map(({ hit }) => hit);
}

function byScore(
  a: { readonly hit: Hit; readonly score: number },
  b: { readonly hit: Hit; readonly score: number },
): number {
  return b.score - a.score || inOrder(a.hit.passage, b.hit.passage);
}

const NO_TERMS: ReadonlySet<string> = new Set();

function fitOf(
  question: Question,
  { article }: Passage,
  { start, end }: Span,
  held: ReadonlySet<string>,
): SentenceFit {
  const credits = new Map(
    question.words.map((word): [string, number] => [
      word.term,
      Math.max(creditOf(word, held), beginsAlike(word, held) ? SAME_BEGINNING_CREDIT : 0),
    ]),
  );
  const total = totalOf(question.words);
  const share = sumOf(question.words, ({ term }) => credits.get(term) ?? 0) / total;
  const typed = typeFit(article.body.slice(start, end), question);
  return { credits, score: share + SENTENCE_TYPE * typed };
}

function creditOf(word: AskedWord, held: Pick<ReadonlySet<string>, 'has'>): number {
  const hold = holdOf(word, held);
  if (hold === 'same') return word.certainty;
  if (hold === 'wider') return RELATIVE_CREDIT;
  for (const relative of word.relatives) if (held.has(relative)) return RELATIVE_CREDIT;
  return 0;
}

function beginsAlike({ term, isName }: AskedWord, held: ReadonlySet<string>): boolean {
  if (isName || term.length < BEGINNING) return false;
  const beginning = term.slice(0, BEGINNING);
  for (const other of held) if (other.startsWith(beginning)) return true;
  return false;
}

function sumOf(words: readonly AskedWord[], credit: (word: AskedWord) => number): number {
  return words.reduce((sum, word) => sum + word.weight * credit(word), 0);
}

function totalOf(words: readonly AskedWord[]): number {
  return sumOf(words, () => 1);
}

/** Equal scores keep one order, whatever the order of addition. */
function inOrder(a: Passage, b: Passage): number {
  return a.article.path < b.article.path
    ? -1
    : a.article.path > b.article.path
      ? 1
      : a.start - b.start;
}
