import type { Article } from '../../article/article.ts';
import type { Incident } from '../../event/incident/incident.ts';
import type { Aliases } from '../../text/names/aliases.ts';
import { holdOf, isHeldBy, widenedIn, withNames, type Widening } from '../query/alternatives.ts';
import { absentNames, answerabilityOf, ANYBODY } from './answerability.ts';
import type { Excerpt } from '../../article/excerpt.ts';
import { excerptOf } from './excerpts.ts';
import { explanationOf, type Explanation } from './explanation.ts';
import { nearDuplicateFinder } from './near-duplicates.ts';
import { withNamesFirst } from './names-first.ts';
import type { PassageIndex } from '../store/passage-index.ts';
import { needsOf } from '../query/aspects.ts';
import { questionOf, type AskedWord, type Question } from '../query/question.ts';
import { ranked } from '../rank/ranking.ts';
import type { Ranked } from '../rank/sentence-fit.ts';
import { searchWords } from '../store/search-words.ts';
import { countToShow } from './count-to-show.ts';
import { diversified } from './diversify.ts';

/**
 * Rivals: incidents that fit as well as the best one, with a passage of at least this share of its
 * score and of its cover.
 */
const RIVAL_SCORE = 0.9;
const RIVAL_COVER = 0.97;
const MAX_SPELLINGS = 3;
/** Articles of one incident that are read for a question which has no word of theirs. */
const MAX_ON_ONE = 40;
/** As many incidents as people can choose from at a glance. */
export const MAX_RIVALS = 5;

/** A word of the question that was searched for in another spelling. */
export interface ReadWord {
  readonly written: string;
  readonly readAs: string;
}

/** A name that no article holds, and names in the articles that may be other spellings of it. */
export interface SpelledAlike {
  readonly written: string;
  /** The nearest first. A reply only offers them; none is searched for by itself. */
  readonly alike: readonly string[];
}

/** What the articles say to a question: plain values, whatever they are shown on. */
export interface Answer {
  readonly question: string;
  /**
   * False: the articles do not answer the question, and `excerpts` are only the nearest passages.
   */
  readonly answered: boolean;
  /** False: the question has no word to search for, such as "who?". */
  readonly hasWords: boolean;
  /** Best first, at most three; near-duplicates on one incident share a place. */
  readonly excerpts: readonly Excerpt[];
  /**
   * How many of the excerpts people see: one where one answers, a second of another source or with
   * another figure; all where several incidents fit or none answers.
   */
  readonly shown: number;
  /** The question as it was read: without what people say around it, its slips mended, in English. */
  readonly asked: string;
  /** The question in English, where it was read so from another language: "how many dead". */
  readonly readAs?: string;
  /** Words of the question that no article holds, as written. */
  readonly missing: readonly string[];
  /** Those of them, where it answers, for which no article has another word either: the quotes say nothing of them. */
  readonly untold?: readonly string[];
  /** Names and numbers that some article holds, but the best one does not. */
  readonly elsewhere: readonly string[];
  /** Where the event of the best article was, if it is declined because the question names another place. */
  readonly otherPlace?: string;
  /**
   * Words that no article holds as written; the nearest word that one holds was searched for
   * instead.
   */
  readonly readings: readonly ReadWord[];
  /**
   * Words that the first excerpt holds only by another word for much the same: killed, as "died". Only
   * where it answers.
   */
  readonly likened: readonly ReadWord[];
  /** Asked names of which the excerpts hold only a part, or only the whole. */
  readonly widened: readonly Widening[];
  /** Names that no article holds, each with names that may be other spellings of it. */
  readonly spellings: readonly SpelledAlike[];
  /** Numbers, from 1, of the excerpts on another incident than the first excerpt. */
  readonly onOthers: readonly number[];
  /** The incidents that fit the question equally well, at most five; [] where one fits best. */
  readonly incidents: readonly Incident[];
  /** Why this is the answer; only where that was asked for. */
  readonly explanation?: Explanation;
}

/** What a question may be answered from. */
export interface Sources {
  /** Says which articles may answer; the others are left out. */
  readonly accept?: ((article: Article) => boolean) | undefined;
  /** The incident of an article; without this function no answer names incidents. */
  readonly incidentOf?: (articleId: string) => Incident | undefined;
  /** Whether two articles are on one incident; without this function none are. */
  readonly areTogether?: (articleA: string, articleB: string) => boolean;
  /** Names that stand for one another; by default those shipped. */
  readonly aliases?: Aliases;
  /** Also explains the answer. */
  readonly explain?: boolean | undefined;
}

/** Answers a question from the articles of the index. */
export function answerTo(
  text: string,
  index: PassageIndex,
  { accept, incidentOf, areTogether, aliases, explain = false }: Sources = {},
): Answer {
  const question = questionOf(text, index, aliases && { aliases });
  const isOnEvent = question.aspect !== undefined || needsOf(question.text).predicate;
  const onOne = isOnEvent ? articlesOnOne(index, accept, areTogether) : [];
  const candidates = withNamesFirst(ranked(question, index, { accept, onOne }), question, index);
  const missing = question.words.filter((word) => !word.isKind && !isHeldBy(word, index.lexicon));
  const absentOf = ({ passage }: Ranked): number =>
    absentNames(question, passage.article, index).length;
  const shown = diversified(candidates, {
    areTogether: areTogether ?? (() => false),
    excerptOf: (one) => excerptOf(one, question),
    copyOf: nearDuplicateFinder(question, index),
    isAsGood: (one, other) =>
      one.cover >= other.cover && one.focus >= other.focus && absentOf(one) <= absentOf(other),
  });
  const excerpts = shown.map(({ excerpt }) => excerpt);
  const [first] = shown;
  const passages = accept ? passagesIn(index, accept) : index.passageCount;
  const decision =
    first &&
    answerabilityOf(question, first.passage, first.excerpt, {
      index,
      passages,
      onOne,
    });
  const isAnswered = decision?.isAnswered ?? false;
  const absent = decision?.absent ?? [];
  const fitting = incidentOf && isAnswered ? rivals(candidates, incidentOf) : [];
  const count =
    isAnswered && fitting.length === 0
      ? countToShow(question, shown, areTogether)
      : excerpts.length;
  const untold = isAnswered
    ? missing.filter((word) => isUntold(word, index)).map(({ written }) => written)
    : [];
  return {
    question: text,
    asked: question.text,
    ...(question.readAs !== undefined && { readAs: question.readAs }),
    answered: isAnswered,
    excerpts,
    shown: count,
    hasWords: question.words.length > 0 || candidates.length > 0,
    missing: missing.map(({ written }) => written),
    ...(untold.length > 0 && { untold }),
    elsewhere: absent.filter((word) => isHeldBy(word, index.lexicon)).map(({ written }) => written),
    ...(decision?.otherPlace !== undefined && { otherPlace: decision.otherPlace }),
    readings: question.words.flatMap(({ written, readAs }) =>
      readAs === undefined ? [] : { written, readAs },
    ),
    likened: first && isAnswered ? likenedIn(question, heldIn(first.excerpt, index), index) : [],
    widened: widenedIn(
      question,
      new Set(excerpts.flatMap((excerpt) => [...withNames(heldIn(excerpt, index), question)])),
    ),
    spellings: missing.flatMap(({ written, isName }) => {
      const alike = isName ? index.lexicon.spelledAlike(written).slice(0, MAX_SPELLINGS) : [];
      return alike.length > 0 ? { written, alike } : [];
    }),
    onOthers: areTogether ? onOthers(excerpts.slice(0, count), areTogether) : [],
    incidents: fitting,
    ...(explain && { explanation: explanationOf(question, shown, decision, index) }),
  };
}

/** Whether articles have neither a word that was asked for nor one that may stand for it; anybody needs none. */
function isUntold({ written, relatives, readAs }: AskedWord, { lexicon }: PassageIndex): boolean {
  return (
    readAs === undefined &&
    !ANYBODY.test(written) &&
    ![...relatives].some((term) => lexicon.has(term))
  );
}

/** The articles that may answer if all are on one incident, as many as can be looked at; else []. */
function articlesOnOne(
  index: PassageIndex,
  accept: Sources['accept'],
  areTogether: NonNullable<Sources['areTogether']> = () => false,
): string[] {
  if (!accept && index.articleCount > MAX_ON_ONE) return [];
  const all = accept ? index.articles.filter(accept) : index.articles;
  const [first] = all;
  if (!first || all.length > MAX_ON_ONE) return [];
  return all.every(({ id }) => id === first.id || areTogether(first.id, id))
    ? all.map(({ id }) => id)
    : [];
}

function passagesIn(index: PassageIndex, accept: (article: Article) => boolean): number {
  let count = 0;
  for (const article of index.articles)
    if (accept(article)) count += index.passageCountOf(article.id);
  return count;
}

function onOthers(
  [first, ...others]: readonly Excerpt[],
  areTogether: (articleA: string, articleB: string) => boolean,
): number[] {
  return others.flatMap(({ article }, nth) =>
    first && !areTogether(first.article.id, article.id) ? [nth + 2] : [],
  );
}

/**
 * The incidents whose best passages score about as high as the best of all; [] where only one does.
 */
function rivals(
  candidates: readonly Ranked[],
  incidentOf: (articleId: string) => Incident | undefined,
): Incident[] {
  const [best] = candidates;
  if (!best) return [];
  const found = new Map<string, Incident>();
  for (const { passage, score, cover } of candidates) {
    if (score < best.score * RIVAL_SCORE || found.size === MAX_RIVALS) break;
    if (cover < best.cover * RIVAL_COVER) continue;
    const incident = incidentOf(passage.article.id);
    if (incident) found.set(incident.id, incident);
  }
  return found.size > 1 ? [...found.values()] : [];
}

/** Words of a question that terms in their order hold only by others of their family. */
function likenedIn(
  question: Question,
  terms: readonly string[],
  { lexicon }: Pick<PassageIndex, 'lexicon'>,
): ReadWord[] {
  const held = withNames(terms, question);
  return question.words.flatMap((word) => {
    // "when did it end" asks by that word, and "hours" is no other for it
    if (word.isKind) return [];
    const { written, term, relatives, alternatives } = word;
    const hold = holdOf(word, held);
    if (hold === 'same' || hold === 'wider') return [];
    const phrase = alternatives.find((one) => held.has(one.terms.join(' ')));
    const relative = [...relatives].find((one) => one !== term && held.has(one));
    const readAs =
      phrase?.name ?? (relative === undefined ? undefined : lexicon.spellingOf(relative));
    return readAs === undefined ? [] : { written, readAs };
  });
}

/** The terms of part of an article, in order, behind those of what stands beside it. */
function heldIn(
  { article, quote }: Pick<Excerpt, 'article' | 'quote'>,
  index: PassageIndex,
): string[] {
  const { language } = index.article(article.id) ?? {};
  return [
    ...index.terms.besidePassagesOf(article.id),
    ...searchWords(quote, 0, quote.length, language).flatMap(({ term }) => term ?? []),
  ];
}
