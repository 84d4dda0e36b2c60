import { isDay } from '../../text/dates/days.ts';
import {
  RELATIONS,
  type Block,
  type CountedReport,
  type Pair,
  type Said,
  type Verdict,
} from './block.ts';
import type { Excuse } from './excuses.ts';
import { keyOf } from './figure-key.ts';
import { gapOf, relationOf } from './relation.ts';

/** What two reports are to each other. */
interface Meeting extends Pair {
  /** One gives the other's count too: it adds to it, or tells what it was before. */
  readonly isShared: boolean;
}

/** What a difference is called by the days of publication, the least certain first. */
const TIMES = ['perhaps an update', 'later report', 'differs'] as const;

/**
 * The verdict on the counts that the reports stand for, in order of publication: it rests on the two that
 * are farthest apart. Counts that `isExcused` lets stand side by side are compatible.
 */
export function verdictOf(
  reports: readonly CountedReport[],
  isExcused: Excuse = () => false,
): Pick<Block, 'verdict' | 'farthest' | 'span'> {
  const counted = reports.filter(({ count }) => count !== undefined);
  const [first] = counted;
  if (!first?.count) return { verdict: reports.length > 1 ? 'not compared' : 'only one source' };
  const counts = counted.flatMap(({ count }) => count ?? []);
  // one that gives several, of which none is sure to be its count
  const isAmongOthers = reports.some(
    (report) => !report.count && counts.some((count) => gives(report, count)),
  );
  const farthest = farthestOf(
    counted.flatMap((one, nth) =>
      counted.slice(nth + 1).flatMap((other) => meetingOf(one, other, isExcused) ?? []),
    ),
  );
  if (!farthest) return { verdict: isAmongOthers ? 'one in common' : 'only one source' };
  const { relation, between, isShared } = farthest;
  const span = spanOf(counts);
  const isCommon = isShared || (relation === 'same' && isAmongOthers);
  return {
    verdict: isCommon ? 'one in common' : relation === 'differs' ? timeOf(farthest) : relation,
    farthest: { relation, between },
    ...(span && { span }),
  };
}

/** The lowest and the highest count given as a number; undefined where all are the same. */
function spanOf(all: readonly Said[]): readonly [Said, Said] | undefined {
  const numbers = all.filter(
    ({ figure }) =>
      figure.qualifier !== 'vague' && (figure.qualifier !== 'implied' || figure.max === 0),
  );
  // a group is no lowest count of the total that contains it
  const groups = new Set(numbers.map(({ figure }) => keyOf(figure).group));
  const counts = numbers.filter(
    ({ figure }) =>
      groups.size === 1 ||
      keyOf(figure).group === 'total' ||
      !numbers.every(
        (other) =>
          relationOf(figure, other.figure) === 'compatible' ||
          relationOf(figure, other.figure) === 'same',
      ),
  );
  const [low] = counts.toSorted(
    (a, b) => a.figure.min - b.figure.min || a.figure.max - b.figure.max,
  );
  const [high] = counts.toSorted(
    (a, b) => b.figure.max - a.figure.max || b.figure.min - a.figure.min,
  );
  if (!low || !high || relationOf(low.figure, high.figure) === 'same') return undefined;
  return [low, high];
}

function meetingOf(
  one: CountedReport,
  other: CountedReport,
  isExcused: Excuse,
): Meeting | undefined {
  if (!one.count || !other.count) return undefined;
  const told = isByDoer(one.count, other.count)
    ? 'compatible'
    : relationOf(one.count.figure, other.count.figure);
  const differ = told === 'close' || told === 'differs';
  const relation = differ && isExcused(one.count, other.count) ? 'compatible' : told;
  const isApart = relation === 'close' || relation === 'differs';
  const isShared = isApart && (gives(one, other.count) || gives(other, one.count));
  return { relation: isShared ? 'same' : relation, between: [one.count, other.count], isShared };
}

/** "Three dead, including the gunman" and "two victims": one counts the doer too, the other does not say. */
function isByDoer(one: Said, other: Said): boolean {
  if (one.holdsDoer === other.holdsDoer) return false;
  const [all, victims] = one.holdsDoer ? [one.figure, other.figure] : [other.figure, one.figure];
  return all.min - 1 === victims.min && all.max - 1 === victims.max;
}

/** Whether a report gives this count beside its own. */
function gives({ others }: CountedReport, { figure }: Said): boolean {
  return others.some((one) => relationOf(one.figure, figure) === 'same');
}

/**
 * The pair farthest apart; the first of equals. Among pairs that differ, none against some comes first,
 * then one of one day.
 */
function farthestOf(pairs: readonly Meeting[]): Meeting | undefined {
  const [first, ...others] = pairs;
  return first && others.reduce((far, pair) => (isFarther(pair, far) ? pair : far), first);
}

function isFarther(pair: Meeting, far: Meeting): boolean {
  const [a, b] = [pair, far].map(rankOf);
  if (a !== b) return (a ?? 0) > (b ?? 0);
  const [one, other] = [pair, far].map((differing) => TIMES.indexOf(timeOf(differing)));
  if (one !== other) return (one ?? 0) > (other ?? 0);
  return gapBetween(pair) > gapBetween(far);
}

/** A shared figure says more against "the same" than for a difference. */
function rankOf({ relation, isShared }: Meeting): number {
  return RELATIONS.indexOf(relation) + (isShared ? 0.5 : 0);
}

function gapBetween({ between: [one, other] }: Pair): number {
  return gapOf(one.figure, other.figure);
}

function timeOf({ between }: Pair): (typeof TIMES)[number] {
  const [one, other] = between.map(({ article }) => article.published);
  const [first, last] = between.map(({ figure }) => figure);
  // a toll does not fall to nobody
  if (first && last && last.max === 0 && first.min > 0) return 'differs';
  if (!isDay(one) || !isDay(other)) return isNone(between) ? 'differs' : 'perhaps an update';
  return one === other ? 'differs' : 'later report';
}

/** Nobody against somebody. */
function isNone(between: Pair['between']): boolean {
  return (
    between.some(({ figure }) => figure.max === 0) && between.some(({ figure }) => figure.min > 0)
  );
}

/** The order of verdicts by what an editor wants to see first: nobody against somebody, then differences. */
const URGENCY: readonly Verdict[] = [
  'differs',
  'later report',
  'perhaps an update',
  'close',
  'one in common',
  'compatible',
  'same',
  'only one source',
];

/** Negative where `a` is to be seen before `b`. */
export function byUrgency(
  a: Pick<Block, 'verdict' | 'farthest'>,
  b: Pick<Block, 'verdict' | 'farthest'>,
): number {
  return urgencyOf(a) - urgencyOf(b);
}

function urgencyOf({ verdict, farthest }: Pick<Block, 'verdict' | 'farthest'>): number {
  if (verdict === 'not compared') return URGENCY.indexOf('only one source');
  return verdict === 'differs' && farthest && isNone(farthest.between)
    ? -1
    : URGENCY.indexOf(verdict);
}
