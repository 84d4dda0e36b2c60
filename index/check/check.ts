import type { Article } from '../article/article.ts';
import { excerptOf } from '../search/answer/excerpts.ts';
import { questionOf, type Question } from '../search/query/question.ts';
import { ranked } from '../search/rank/ranking.ts';
import type { Ranked } from '../search/rank/sentence-fit.ts';
import type { PassageIndex } from '../search/store/passage-index.ts';
import type { Span } from '../span.ts';
import type { Aliases } from '../text/names/aliases.ts';
import { sentencesOf } from '../text/sentences.ts';
import { compared, readStatement, type Compared } from './comparison.ts';
import type { CheckedText, Statement, Verdict } from './statement.ts';

/** Statements of one text that are looked up: a message holds no more. */
const MAX_STATEMENTS = 40;
/** Longer sentences are lists. */
const MAX_LENGTH = 1_200;
const MAX_EXCERPTS = 3;
/** The share of a statement's common words that a quote must hold to bear it out, and to differ. */
const SHARE_TO_BEAR_OUT = 0.72;
const SHARE_TO_DIFFER = 0.6;
/** The share that it must hold itself, unless it counts the same: its article may say the rest. */
const OWN_SHARE = 0.45;

/** What a text may be checked against. */
export interface CheckSources {
  readonly accept?: ((article: Article) => boolean) | undefined;
  readonly aliases?: Aliases;
  /** Only so many of the statements, from this number on, counted from 0; all of them without it. */
  readonly part?: { readonly from: number; readonly count: number } | undefined;
}

/**
 * Looks each sentence of a text up in the articles, and compares its figures, names, places and days
 * with what they say.
 */
export function checkedText(
  text: string,
  index: PassageIndex,
  { part = { from: 0, count: MAX_STATEMENTS }, ...sources }: CheckSources = {},
): CheckedText {
  const all = sentencesOf(text, 'en').filter(({ start, end }) =>
    /[\p{L}\p{N}]/u.test(text.slice(start, end)),
  );
  return {
    text,
    statements: all
      .slice(0, MAX_STATEMENTS)
      .slice(part.from, part.from + part.count)
      .map((span) => checked(text, span, { index, ...sources })),
    isComplete: all.length <= MAX_STATEMENTS,
  };
}

function checked(
  text: string,
  { start, end }: Span,
  { index, accept, aliases }: Omit<CheckSources, 'part'> & { readonly index: PassageIndex },
): Statement {
  const words = text.slice(start, Math.min(end, start + MAX_LENGTH));
  const question = asStatement(
    questionOf(words, index, { mends: false, ...(aliases && { aliases }) }),
  );
  const statement = readStatement(question);
  const found = ranked(question, index, { accept }).flatMap((one) =>
    one.passage.sentences.map((_, nth) => ({ one, nth })),
  );
  const all = found
    .map(({ one, nth }) => ({ one, nth, ...compared({ statement, one, nth, index }) }))
    .toSorted((a, b) => b.share - a.share || a.unlike.length - b.unlike.length);
  const [verdict, bearing] = verdictOf(all);
  return {
    start,
    end,
    verdict,
    excerpts: distinct(bearing)
      .slice(0, MAX_EXCERPTS)
      .map(({ one, nth }) => excerptOf(answeredBy(one, nth), question)),
    unlike: verdict === 'differs' ? (bearing[0]?.unlike ?? []) : [],
  };
}

interface Found extends Compared {
  readonly one: Ranked;
  readonly nth: number;
}

function verdictOf(all: readonly Found[]): readonly [Verdict, readonly Found[]] {
  const bearing = all.filter((one) => one.isAllHeld && isOn(one, SHARE_TO_BEAR_OUT));
  if (bearing.length > 0) return ['borne out', bearing];
  const differing = all.filter(
    (one) => one.unlike.length > 0 && one.isAnchored && isOn(one, SHARE_TO_DIFFER),
  );
  return differing.length > 0 ? ['differs', differing] : ['not mentioned', []];
}

/** Whether a sentence is on the matter of the statement. */
function isOn({ share, own, isCounted }: Compared, least: number): boolean {
  return share >= least && (isCounted || own >= OWN_SHARE);
}

/** A statement asks for nothing: no word of it stands for a kind of answer. */
function asStatement(question: Question): Question {
  return { ...question, expects: undefined, counted: undefined, aspect: undefined };
}

/** One for each passage, the best. */
function distinct(found: readonly Found[]): Found[] {
  const passages = new Set<number>();
  return found.filter(({ one }) => {
    const isNew = !passages.has(one.id);
    passages.add(one.id);
    return isNew;
  });
}

/** A passage whose answer is its sentence number `nth`. */
function answeredBy(one: Ranked, nth: number): Ranked {
  return {
    ...one,
    sentences: one.sentences.map((fit, at) => ({
      ...fit,
      score: at === nth ? Infinity : fit.score,
    })),
  };
}
