import type { Article } from '../article.ts';
import { termsOf } from '../text/words.ts';
import { typeFit } from './answer-types.ts';
import { excerptOf, type Excerpt } from './excerpts.ts';
import { contextOf, searchWords, type PassageIndex } from './passage-index.ts';
import { questionOf, type AskedWord, type Question } from './question.ts';
import { ranked } from './ranking.ts';

/** How many excerpts an answer shows. */
export const MOST_EXCERPTS = 3;
/** Below this share of the question, by weight, the best passage is no answer. */
const LEAST_COVER = 0.5;

/** A word of the question that was looked for in another spelling. */
export interface Reading {
  readonly written: string;
  readonly readAs: string;
}

/** What the articles say to a question: a value that knows nothing of where it is shown. */
export interface Answer {
  readonly question: string;
  /** False: the articles do not answer this, and `excerpts` are only the nearest passages. */
  readonly answered: boolean;
  /** False: the question holds no word to look for, such as "who?". */
  readonly hasWords: boolean;
  /** Best first, at most three. */
  readonly excerpts: readonly Excerpt[];
  /** Words of the question that no article holds, as written. */
  readonly missing: readonly string[];
  /** Names and numbers that stand in some article, but not in the one that fits best. */
  readonly elsewhere: readonly string[];
  /** Words that no article holds as written, looked for as the nearest word that one does. */
  readonly readings: readonly Reading[];
}

/** Answers a question from the articles of the index that `accept` lets through. */
export function answerTo(
  text: string,
  index: PassageIndex,
  accept?: (article: Article) => boolean,
): Answer {
  const question = questionOf(text, index);
  const candidates = ranked(question, index, accept);
  const best = candidates[0];
  const missing = question.words.filter(({ term, isKind }) => !isKind && !index.has(term));
  const absent = best ? absentNames(question.words, best.passage.article, index) : [];
  const excerpts = candidates
    .slice(0, MOST_EXCERPTS)
    .map((candidate) => excerptOf(candidate, question));
  return {
    question: text,
    answered:
      best !== undefined &&
      best.cover >= LEAST_COVER &&
      absent.length === 0 &&
      mayCount(question, index, excerpts[0]),
    excerpts,
    hasWords: question.words.length > 0,
    missing: missing.map(({ written }) => written),
    elsewhere: absent.filter(({ term }) => index.has(term)).map(({ written }) => written),
    readings: question.words.flatMap(({ written, readAs }) =>
      readAs === undefined ? [] : { written, readAs },
    ),
  };
}

/**
 * For a question for a number: whether what is counted is there at all, and the excerpt holds a figure.
 * True for all other questions.
 */
function mayCount(question: Question, index: PassageIndex, excerpt: Excerpt | undefined): boolean {
  const { expects, counted } = question;
  if (expects !== 'number') return true;
  const isCountedKnown =
    counted === undefined || [counted.term, ...counted.relatives].some((term) => index.has(term));
  return (
    isCountedKnown &&
    excerpt !== undefined &&
    typeFit(excerpt.article.body.slice(excerpt.start, excerpt.end), question) > 0
  );
}

/** The question's names and numbers that an article does not hold, its title, place and date included. */
function absentNames(
  words: readonly AskedWord[],
  article: Article,
  index: PassageIndex,
): AskedWord[] {
  const absent = new Map(words.flatMap((word) => (word.isName ? [[word.term, word]] : [])));
  for (const term of termsOf(contextOf(article))) absent.delete(term);
  for (const { start, end } of index.passagesOf(article.id)) {
    if (absent.size === 0) break;
    for (const { term = '' } of searchWords(article.body, start, end)) absent.delete(term);
  }
  return [...absent.values()];
}
