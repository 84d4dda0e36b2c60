import type { Article } from '../../article/article.ts';
import type { Excerpt } from '../../article/excerpt.ts';
import { isDay } from '../../text/dates/days.ts';
import { isHeldBy, withNames } from '../query/alternatives.ts';
import { questionOf, type AskedWord, type Question } from '../query/question.ts';
import {
  searchQueryOf,
  type Near,
  type Operand,
  type QueryFault,
  type SearchQuery,
} from '../query/search-query.ts';
import { rankedHits } from '../rank/ranking.ts';
import type { Ranked } from '../rank/sentence-fit.ts';
import type { Hit, PassageIndex } from '../store/passage-index.ts';
import { excerptOf } from './excerpts.ts';
import { filteredBy, wantedBy } from './wanted.ts';

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
  /** The newest articles come first, those without a day of publication last. */
  readonly isNewestFirst: boolean;
  /** Parts of the query that cannot be read: then nothing was looked for. */
  readonly faults: readonly QueryFault[];
}

/**
 * The passages that hold all of a query's words, or else those that hold the most. Some words may be in
 * the context (title, source, place or date), but at least one is in the passage's own text; passages
 * with all of them in their own text come first. Phrases, beginnings, what OR joins and what is near
 * another must be there in any case (case, accents and punctuation aside), and what has a minus must
 * not: see `searchQueryOf`. Returns `count` passages from number `from` on, best or newest first.
 */
export function findIn(
  index: PassageIndex,
  text: string,
  { from, count }: { readonly from: number; readonly count: number },
  accept?: (article: Article) => boolean,
): Findings {
  const query = searchQueryOf(text);
  const { faults, isNewestFirst } = query;
  if (faults.length > 0) return { ...NOTHING, isNewestFirst, faults };
  const { question, needed, strict } = readAgainst(index, query);
  const { accepts, count: heldIn } = wantedBy(strict, query.without);
  const missing = needed.filter((word) => !isHeldBy(word, index.lexicon)).map((w) => w.written);
  const filter = filteredBy(query.filters);
  const isAccepted = filter ? (one: Article) => filter(one) && (accept?.(one) ?? true) : accept;
  const hasNames = question.words.some(({ alternatives }) =>
    alternatives.some(({ terms }) => terms.length > 1),
  );
  const weights = new Map(
    question.words.flatMap(formsOf).map((form): [string, number] => [form, 1]),
  );
  // how a word begins, and phrases of stop words, are in no index: then all passages are looked at
  const found =
    needed.length === 0 && strict.length > 0
      ? []
      : index.search(weights, { accept: isAccepted, exact: true });
  const inWords = found.filter(
    ({ inText, passage: { article, start, end } }) =>
      inText.length > 0 && accepts(article, start, end),
  );
  // in its own language a phrase may be made of words that the index does not hold
  const isAll = strict.length > 0 && inWords.length === 0;
  const fitting = (isAll ? allIn(index, isAccepted) : inWords)
    .filter(({ passage: { article, start, end } }) => !isAll || accepts(article, start, end))
    .map((hit) => {
      const inText = hasNames || isAll ? index.terms.inOrderOf(hit.id) : hit.inText;
      return {
        hit,
        bm25: hit.bm25,
        matched: wordsHeld(question, needed, [...inText, ...hit.matched]),
        inText: wordsHeld(question, needed, inText),
      };
    })
    .filter(({ inText }) => inText.length > 0 || strict.length > 0);
  const most = fitting.reduce((top, { matched }) => Math.max(top, matched.length), 0);
  const hits = fitting
    .filter(({ matched }) => matched.length === most)
    .toSorted(isNewestFirst ? newestFirst : ownWordsFirst);
  return {
    hasWords: question.words.length > 0 || strict.length > 0,
    total: hits.length,
    inText: hits.filter(({ inText }) => inText.length === most).length,
    all: most === needed.length,
    missing,
    isNewestFirst,
    faults,
    excerpts: hits
      .slice(from, from + count)
      .flatMap(({ hit }) => rankedHits({ ...question, isPlain: true }, [hit], index))
      .map((hit) => excerptOf(strict.length > 0 ? showing(hit, heldIn) : hit, question)),
  };
}

const NOTHING = { hasWords: true, total: 0, inText: 0, all: true, missing: [], excerpts: [] };

/** A query against the words of an index. */
interface Asked {
  readonly question: Question;
  /** The words that a passage should hold: all but those that others may stand for. */
  readonly needed: readonly AskedWord[];
  /** What a passage must hold in its own text: all but plain words. */
  readonly strict: SearchQuery['groups'];
}

type Groups = SearchQuery['groups'];

function isSingle(group: Groups[number]): boolean {
  return group.length === 1;
}

function wordsIn(groups: Groups): string {
  return groups.flatMap((group) => group.flatMap(wordsFor)).join(' ');
}

function readAgainst(index: PassageIndex, { groups }: SearchQuery): Asked {
  const own = wordsIn(groups.filter(isSingle));
  const read = questionOf(`${own} ${wordsIn(groups.filter((one) => !isSingle(one)))}`, index, {
    mends: false,
  });
  const words = read.words.map((word) => ({ ...word, relatives: new Set<string>() }));
  return {
    question: { ...read, words },
    needed: words.filter(({ at }) => at < own.length),
    strict: groups.filter((group) => !isSingle(group) || group[0]?.kind !== 'word'),
  };
}

/** The words to search for that stand for an operand; none for how a word begins. */
function wordsFor(one: Operand | Near): string[] {
  if (one.kind === 'near') return [...wordsFor(one.one), ...wordsFor(one.other)];
  return one.kind === 'beginning' ? [] : [one.text];
}

function allIn(index: PassageIndex, accept: ((article: Article) => boolean) | undefined): Hit[] {
  const articles = accept ? index.articles.filter(accept) : index.articles;
  return articles.flatMap(({ id }) => index.hitsOf(id));
}

/** A passage whose answer is the sentence that holds most of what must be there. */
function showing(hit: Ranked, heldIn: (article: Article, start: number, end: number) => number) {
  const { article, sentences } = hit.passage;
  return {
    ...hit,
    sentences: hit.sentences.map((fit, nth) => {
      const { start = 0, end = 0 } = sentences[nth] ?? {};
      return { ...fit, score: fit.score + heldIn(article, start, end) };
    }),
  };
}

/** All terms of a word: its own, and those of its forms in other languages. */
function formsOf({ term, alternatives }: AskedWord): string[] {
  return [term, ...alternatives.flatMap(({ terms }) => terms)];
}

/** The terms of the needed words that terms in their order hold in any form. */
function wordsHeld(
  question: Question,
  needed: readonly AskedWord[],
  terms: readonly string[],
): string[] {
  const held = withNames(terms, question);
  return needed.filter((word) => isHeldBy(word, held)).map(({ term }) => term);
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

function newestFirst(a: Fitting, b: Fitting): number {
  return compare(publishedIn(b), publishedIn(a)) || ownWordsFirst(a, b);
}

/** The day of publication; before all days where there is none. */
function publishedIn({ hit }: Fitting): string {
  const { published = '' } = hit.passage.article;
  return isDay(published) ? published : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
