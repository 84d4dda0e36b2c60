import type { Article } from '../../article/article.ts';
import type { Word } from '../../text/word.ts';
import { wordsOf } from '../../text/words.ts';
import { isHeldBy, withNames } from '../query/alternatives.ts';
import type { Excerpt } from '../../article/excerpt.ts';
import { excerptOf } from './excerpts.ts';
import type { Hit, PassageIndex } from '../store/passage-index.ts';
import { questionOf, type AskedWord, type Question } from '../query/question.ts';
import { rankedHits } from '../rank/ranking.ts';
import { searchWords } from '../store/search-words.ts';

/** What somebody typed into a search box. */
interface Wanted {
  /** The words to search for, with those of the phrases. */
  readonly question: Question;
  /** Phrases that a passage must hold word by word, and words that it must not hold; as typed. */
  readonly phrases: readonly string[];
  readonly without: readonly string[];
}

/** The passages found, and how many there are. */
export interface Findings {
  /** False: there was no word to search for, only such as "the" or "-word". */
  readonly hasWords: boolean;
  readonly total: number;
  /** How many of the passages hold the words in their own text; the others need their context. */
  readonly inText: number;
  readonly excerpts: readonly Excerpt[];
  /** False: no passage holds all the words, and these hold the most of them. */
  readonly all: boolean;
  /** Words that no article holds, as written. */
  readonly missing: readonly string[];
}

/**
 * The passages that hold all of `words`, or else those that hold the most. Some words may be in the
 * context (title, source, place or date), but at least one is in the passage's own text; passages
 * with all of them in their own text come first. A passage must hold `"a phrase"` word by word
 * (case, accents and punctuation aside), and must not hold the word of `-word`. Returns `count`
 * passages from number `from` on, best first.
 */
export function findIn(
  index: PassageIndex,
  words: string,
  { from, count }: { readonly from: number; readonly count: number },
  accept?: (article: Article) => boolean,
): Findings {
  const wanted = wantedFrom(words, index);
  const { question } = wanted;
  const missing = question.words
    .filter((word) => !isHeldBy(word, index.lexicon))
    .map((w) => w.written);
  const weights = new Map(
    question.words.flatMap(formsOf).map((form): [string, number] => [form, 1]),
  );
  const isWanted = wantedBy(wanted);
  const hasNames = question.words.some(({ alternatives }) =>
    alternatives.some(({ terms }) => terms.length > 1),
  );
  const fitting = index
    .search(weights, { accept, exact: true })
    .filter((hit) => hit.inText.length > 0 && isWanted(hit))
    .map((hit) => {
      const inText = hasNames ? index.terms.inOrderOf(hit.id) : hit.inText;
      return {
        hit,
        bm25: hit.bm25,
        matched: wordsHeld(question, [...inText, ...hit.matched]),
        inText: wordsHeld(question, inText),
      };
    })
    .filter(({ inText }) => inText.length > 0);
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
      .flatMap(({ hit }) => rankedHits(question, [hit], index))
      .map((hit) => excerptOf(hit, question)),
  };
}

/** All terms of a word: its own, and those of its forms in other languages. */
function formsOf({ term, alternatives }: AskedWord): string[] {
  return [term, ...alternatives.flatMap(({ terms }) => terms)];
}

/** The terms of the question's words that terms in their order hold in any form. */
function wordsHeld(question: Question, terms: readonly string[]): string[] {
  const held = withNames(terms, question);
  return question.words.filter((word) => isHeldBy(word, held)).map(({ term }) => term);
}

function wantedFrom(words: string, index: PassageIndex): Wanted {
  const phrases: string[] = [];
  const without: string[] = [];
  const rest = words
    .replaceAll(/["“„]([^"“”„]+)["”“]/gu, (_, phrase: string) => {
      phrases.push(phrase);
      return ` ${phrase} `;
    })
    .replaceAll(/(?<!\S)-([\p{L}\p{N}][\p{L}\p{M}\p{N}’',.-]*)/gu, (_, word: string) => {
      without.push(word);
      return ' ';
    });
  const question = questionOf(rest, index, { mends: false });
  return {
    phrases,
    without,
    question: { ...question, words: question.words.map((w) => ({ ...w, relatives: new Set() })) },
  };
}

/**
 * Says whether a passage holds the phrases and no unwanted word; all are read in the article's
 * language.
 */
function wantedBy({ phrases, without }: Wanted): (hit: Hit) => boolean {
  if (phrases.length === 0 && without.length === 0) return () => true;
  const readings = new Map<string, ReturnType<typeof readIn>>();
  const readIn = (language: string) => ({
    unwanted: new Set(without.flatMap((word) => foldedWords(wordsOf(word, language)))),
    together: phrases.map((phrase) => foldedWords(wordsOf(phrase, language)).join('')),
  });
  return ({ passage: { article, start, end } }) => {
    const { body, language } = article;
    const { unwanted, together } = readings.get(language) ?? readIn(language);
    readings.set(language, { unwanted, together });
    const words = foldedWords(searchWords(body, start, end, language));
    return (
      !words.some((word) => unwanted.has(word)) &&
      together.every((phrase) => words.some((_, at) => standsAt(words, at, phrase)))
    );
  };
}

/** Whether whole words from number `at` on make up a phrase, however either is parted: e-mail, email. */
function standsAt(words: readonly string[], at: number, phrase: string): boolean {
  let length = 0;
  for (let nth = at; length < phrase.length; nth += 1) {
    const word = words[nth];
    if (word === undefined || !phrase.startsWith(word, length)) return false;
    length += word.length;
  }
  return true;
}

function foldedWords(words: readonly Word[]): string[] {
  return words.map(({ folded }) => folded);
}

/** A hit, with the words of the question that it holds in any form. */
interface Fitting extends Pick<Hit, 'bm25' | 'inText'> {
  readonly hit: Hit;
}

function ownWordsFirst(a: Fitting, b: Fitting): number {
  return (
    b.inText.length - a.inText.length ||
    b.bm25 - a.bm25 ||
    compare(a.hit.passage.article.path, b.hit.passage.article.path) ||
    a.hit.passage.start - b.hit.passage.start
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
