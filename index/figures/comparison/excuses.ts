import type { Article } from '../../article/article.ts';
import { isDay } from '../../text/dates/days.ts';
import type { Measure } from '../measures/measures.ts';
import type { Said } from './block.ts';
import type { Row } from './contained.ts';

/** Whether two counts that are not the same need not contradict each other. */
export type Excuse = (one: Said, other: Said) => boolean;

/** UTF-16 units of an article in which it tells that who did it is dead. */
const MAX_READ = 8_000;
/** "Before killing himself", "a murder-suicide". */
const DEAD_DOER =
  /\b(?:(?:kill|shoot|blow|hang)(?:s|ing|ed)?|shot|blew|hanged) (?:him|her|them)sel(?:f|ves)|\b(?:murder|homicide)[- ]suicide|\b(?:took|takes?|taking|taken) (?:his|her|their) own li(?:fe|ves)|\b(?:gun|weapon|rifle|pistol|knife) on (?:him|her|them)sel(?:f|ves)|\bcommitt(?:ed|ing) suicide/iu;
/** A part of each of these: few articles have one. */
const MAY_BE_DEAD = /sel(?:f|ves)|suicide|own li/iu;
/** Measures of persons who come before the law one by one. */
const ONE_BY_ONE: ReadonlySet<Measure> = new Set<Measure>(['arrested', 'charged']);

/** What the reports say elsewhere that lets their counts of one row stand side by side. */
export function excuseOf(
  rows: readonly Row[],
  articles: ReadonlyMap<string, Article>,
): (measure: Measure) => Excuse {
  // many pairs ask the same article
  const known = new Map<string, boolean>();
  const hasDeadDoer = (id: string): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const told = articles.get(id)?.body.slice(0, MAX_READ) ?? '';
    const isDead = MAY_BE_DEAD.test(told) && DEAD_DOER.test(told);
    known.set(id, isDead);
    return isDead;
  };
  return (measure) => (one, other) => {
    if (isWithBeside(one, other)) return true;
    if (one.isSome === true || other.isSome === true) return isAmong(one, other);
    if (measure === 'killed') return isByDoer(one, other, { rows, hasDeadDoer });
    if (measure === 'injured') return isByDead(one, other, rows);
    return ONE_BY_ONE.has(measure) && isOfSome(one, other);
  };
}

/** "Seven were hurt … two others were hurt" and "nine were hurt": parts that may be the whole together. */
function isWithBeside(one: Said, other: Said): boolean {
  const more = excessOf(one, other);
  const { beside = [] } = one.figure.min < other.figure.min ? one : other;
  if (more === undefined || more === 0) return false;
  return beside.includes(more) || beside.reduce((sum, count) => sum + count, 0) === more;
}

/** "Two brothers were charged": at least those, beside the three of another report. */
function isAmong(one: Said, other: Said): boolean {
  const [some, all] = one.isSome === true ? [one, other] : [other, one];
  return some.figure.min <= all.figure.max || (one.isSome === true && other.isSome === true);
}

/** "Three dead" and "two victims", of whom one counts those who did it and died too. */
function isByDoer(
  one: Said,
  other: Said,
  { rows, hasDeadDoer }: { rows: readonly Row[]; hasDeadDoer: (id: string) => boolean },
): boolean {
  const more = excessOf(one, other);
  if (more === undefined) return false;
  return [one, other].some(({ article: { id } }) => {
    const doers = countIn(rows, id, 'attackers');
    if (doers?.figure.min === more) return true;
    return more === 1 && hasDeadDoer(id);
  });
}

/** "Four were shot" and "one died, three were hurt": the one counts the dead too, and names none beside them. */
function isByDead(one: Said, other: Said, rows: readonly Row[]): boolean {
  const more = excessOf(one, other);
  const [less, all] = one.figure.min < other.figure.min ? [one, other] : [other, one];
  if (more === undefined || all.isBesideDead === true) return false;
  return countIn(rows, less.article.id, 'total')?.figure.min === more;
}

/** Nobody, or fewer by and by: a report is on those of its day. "A man" may be held for something else. */
function isOfSome(one: Said, other: Said): boolean {
  const [less, all] = one.figure.max < other.figure.min ? [one, other] : [other, one];
  if (less.figure.max === 0) return all.figure.qualifier === 'implied';
  const [first, last] = [all.article.published, less.article.published];
  return isDay(first) && isDay(last) && last > first;
}

/** By how much one exact count is above the other. */
function excessOf(one: Said, other: Said): number | undefined {
  const [a, b] = [one.figure, other.figure];
  if (a.min !== a.max || b.min !== b.max) return undefined;
  return Math.abs(a.min - b.min);
}

function countIn(rows: readonly Row[], id: string, group: 'total' | 'attackers'): Said | undefined {
  return rows
    .find(({ key }) => key.measure === 'killed' && key.group === group)
    ?.read.find(({ report }) => report.article.id === id)?.count;
}
