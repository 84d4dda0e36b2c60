import type { Article } from '../article.ts';
import { withoutAddresses } from '../text/mask.ts';
import { termsOf } from '../text/words.ts';
import { excerptOf, type Excerpt } from './excerpts.ts';
import { contextOf, type PassageIndex } from './passage-index.ts';
import { questionOf, type AskedWord } from './question.ts';
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
  const missing = question.words.filter(({ term }) => !index.has(term));
  const absent = best ? absentNames(question.words, best.passage.article) : [];
  return {
    question: text,
    answered: best !== undefined && best.cover >= LEAST_COVER && absent.length === 0,
    excerpts: candidates.slice(0, MOST_EXCERPTS).map((candidate) => excerptOf(candidate, question)),
    missing: missing.map(({ written }) => written),
    elsewhere: absent.filter(({ term }) => index.has(term)).map(({ written }) => written),
    readings: question.words.flatMap(({ written, readAs }) =>
      readAs === undefined ? [] : { written, readAs },
    ),
  };
}

/** The question's names and numbers that an article does not hold, its title, place and date included. */
function absentNames(words: readonly AskedWord[], article: Article): AskedWord[] {
  const names = words.filter(({ isName }) => isName);
  if (names.length === 0) return [];
  const held = termsOf(`${withoutAddresses(article.body)}\n${contextOf(article)}`);
  return names.filter(({ term }) => !held.has(term));
}
