import type { Article } from '../../article/article.ts';
import type { Incident } from '../../event/incident/incident.ts';
import type { Aliases } from '../../text/names/aliases.ts';
import { isHeldBy, widenedIn, withNames, type Widening } from '../query/alternatives.ts';
import { absentNames, answerabilityOf } from './answerability.ts';
import type { Excerpt } from '../../article/excerpt.ts';
import { excerptOf } from './excerpts.ts';
import { explanationOf, type Explanation } from './explanation.ts';
import { nearDuplicateFinder } from './near-duplicates.ts';
import type { PassageIndex } from '../store/passage-index.ts';
import { questionOf } from '../query/question.ts';
import { ranked, type Ranked } from '../rank/ranking.ts';
import { searchWords } from '../store/search-words.ts';
import { diversified } from './diversify.ts';

/** Incidents with a passage of this part of the best one's score, and of its cover, fit as well as it. */
const RIVAL_SCORE = 0.9;
const RIVAL_COVER = 0.97;
const MAX_SPELLINGS = 3;
/** As many incidents as people can choose from at a glance. */
export const MAX_RIVALS = 5;

/** A word of the question that was looked for in another spelling. */
export interface ReadWord {
  readonly written: string;
  readonly readAs: string;
}

/** A name that no article holds, and names in the articles that may be spellings of it. */
export interface SpelledAlike {
  readonly written: string;
  /** The nearest first; never taken for the name by itself. */
  readonly alike: readonly string[];
}

/** What the articles say to a question: a value that knows nothing of where it is shown. */
export interface Answer {
  readonly question: string;
  /** False: the articles do not answer this, and `excerpts` are only the nearest passages. */
  readonly answered: boolean;
  /** False: the question holds no word to look for, such as "who?". */
  readonly hasWords: boolean;
  /** Best first, at most three; near-duplicates on one incident share a place. */
  readonly excerpts: readonly Excerpt[];
  /** Words of the question that no article holds, as written. */
  readonly missing: readonly string[];
  /** Names and numbers that stand in some article, but not in the one that fits best. */
  readonly elsewhere: readonly string[];
  /** Words that no article holds as written, looked for as the nearest word that one does. */
  readonly readings: readonly ReadWord[];
  /** Names that the excerpts hold only as a part, or the whole, of what was asked for. */
  readonly widened: readonly Widening[];
  /** For names that no article holds: names that may be other spellings of them. */
  readonly spellings: readonly SpelledAlike[];
  /** Numbers, from 1, of the excerpts whose articles are on another incident than the first's. */
  readonly onOthers: readonly number[];
  /** The incidents that fit the question equally well, at most five; [] where it fits one best. */
  readonly incidents: readonly Incident[];
  /** Why it says so, where that was asked for. */
  readonly explanation?: Explanation;
}

/** What a question may be answered from. */
export interface Sources {
  /** Leaves articles out. */
  readonly accept?: ((article: Article) => boolean) | undefined;
  /** The incident that an article is on; without it no answer names incidents. */
  readonly incidentOf?: (articleId: string) => Incident | undefined;
  /** Whether two articles are on one incident; without it none are. */
  readonly areTogether?: (articleA: string, articleB: string) => boolean;
  /** Names that stand for one another: those shipped, unless told otherwise. */
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
  const candidates = ranked(question, index, accept);
  const missing = question.words.filter((word) => !word.isKind && !isHeldBy(word, index.lexicon));
  const absentOf = ({ passage }: Ranked): number =>
    absentNames(question.words, passage.article, index).length;
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
    first && answerabilityOf(question, first.passage, first.excerpt, { index, passages });
  const isAnswered = decision?.isAnswered ?? false;
  const absent = decision?.absent ?? [];
  return {
    question: text,
    answered: isAnswered,
    excerpts,
    hasWords: question.words.length > 0,
    missing: missing.map(({ written }) => written),
    elsewhere: absent.filter((word) => isHeldBy(word, index.lexicon)).map(({ written }) => written),
    readings: question.words.flatMap(({ written, readAs }) =>
      readAs === undefined ? [] : { written, readAs },
    ),
    widened: widenedIn(
      question,
      new Set(excerpts.flatMap((excerpt) => [...withNames(heldIn(excerpt, index), question)])),
    ),
    spellings: missing.flatMap(({ written, isName }) => {
      const alike = isName ? index.lexicon.spelledAlike(written).slice(0, MAX_SPELLINGS) : [];
      return alike.length > 0 ? { written, alike } : [];
    }),
    onOthers: areTogether ? onOthers(excerpts, areTogether) : [],
    incidents: incidentOf && isAnswered ? rivals(candidates, incidentOf) : [],
    ...(explain && { explanation: explanationOf(question, shown, decision, index) }),
  };
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

/** The incidents whose best passages fit about as well as the best of all; [] where only one does. */
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

/** The terms of part of an article and of what stands beside it. */
function heldIn(
  { article, quote }: Pick<Excerpt, 'article' | 'quote'>,
  index: PassageIndex,
): Set<string> {
  const terms = new Set(index.terms.besidePassagesOf(article.id));
  const { language } = index.article(article.id) ?? {};
  for (const { term } of searchWords(quote, 0, quote.length, language))
    if (term !== undefined) terms.add(term);
  return terms;
}
