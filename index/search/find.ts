import type { Article } from '../article.ts';
import { wordsOf } from '../text/words.ts';
import { excerptOf, type Excerpt } from './excerpts.ts';
import type { Hit, PassageIndex } from './passage-index.ts';
import type { Passage } from './passages.ts';
import { questionOf, type Question } from './question.ts';
import { rankedHits } from './ranking.ts';
import { searchWords } from './search-words.ts';

/** What somebody typed into a search box. */
interface Wanted {
  /** The words to look for, those of the phrases among them. */
  readonly question: Question;
  /** Runs of words, folded, that must stand together. */
  readonly phrases: readonly (readonly string[])[];
  /** Folded words that must not be there. */
  readonly without: ReadonlySet<string>;
}

/** Passages found, and how many there are. */
export interface Findings {
  /** False: there was no word to look for, only such as "the" or "-word". */
  readonly hasWords: boolean;
  readonly total: number;
  /** How many of them hold the words themselves; the others with their title, source, place or date. */
  readonly inText: number;
  readonly excerpts: readonly Excerpt[];
  /** False: no passage holds all the words, and these hold the most of them. */
  readonly all: boolean;
  /** Words that no article holds, as written. */
  readonly missing: readonly string[];
}

/**
 * The passages that hold all of `words`, some of them perhaps in their title, source, place or date;
 * where none does, those that hold the most. Those with the words in their own text come first, and
 * each has at least one there. `"a phrase"` must
 * stand so (case, accents and punctuation aside), `-word` must not stand there. Of the passages found,
 * best first, `count` are given from number `from`.
 */
export function findIn(
  index: PassageIndex,
  words: string,
  { from, count }: { readonly from: number; readonly count: number },
  accept?: (article: Article) => boolean,
): Findings {
  const wanted = wantedFrom(words, index);
  const { question } = wanted;
  const missing = question.words.filter(({ term }) => !index.has(term)).map((w) => w.written);
  const weights = new Map(question.words.map(({ term }): [string, number] => [term, 1]));
  const fitting = index
    .search(weights, { accept, exact: true })
    .filter(({ passage, inText }) => inText.length > 0 && isWanted(passage, wanted));
  const most = fitting.reduce((top, { matched }) => Math.max(top, matched.length), 0);
  const hits = fitting.filter(({ matched }) => matched.length === most).toSorted(ownWordsFirst);
  return {
    hasWords: question.words.length > 0,
    total: hits.length,
    inText: hits.filter(({ inText }) => inText.length === most).length,
    all: most === question.words.length,
    missing,
    excerpts: hits
      .slice(from, from + count)
      .flatMap((hit) => rankedHits(question, [hit], index))
      .map((hit) => excerptOf(hit, question)),
  };
}

function wantedFrom(words: string, index: PassageIndex): Wanted {
  const phrases: string[][] = [];
  const without = new Set<string>();
  const rest = words
    .replaceAll(/["“„]([^"“”„]+)["”“]/gu, (_, phrase: string) => {
      phrases.push(wordsOf(phrase).map(({ folded }) => folded));
      return ` ${phrase} `;
    })
    .replaceAll(/(?<!\S)-([\p{L}\p{N}][\p{L}\p{M}\p{N}’',.-]*)/gu, (_, word: string) => {
      for (const { folded } of wordsOf(word)) without.add(folded);
      return ' ';
    });
  const question = questionOf(rest, index, { mends: false });
  return {
    phrases: phrases.filter((phrase) => phrase.length > 0),
    without,
    question: { ...question, words: question.words.map((w) => ({ ...w, relatives: new Set() })) },
  };
}

function isWanted({ article, start, end }: Passage, { phrases, without }: Wanted): boolean {
  if (phrases.length === 0 && without.size === 0) return true;
  const words = searchWords(article.body, start, end).map(({ folded }) => folded);
  return (
    !words.some((word) => without.has(word)) &&
    phrases.every((phrase) =>
      words.some((_, at) => phrase.every((word, nth) => words[at + nth] === word)),
    )
  );
}

function ownWordsFirst(a: Hit, b: Hit): number {
  return (
    b.inText.length - a.inText.length ||
    b.bm25 - a.bm25 ||
    compare(a.passage.article.path, b.passage.article.path) ||
    a.passage.start - b.passage.start
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
