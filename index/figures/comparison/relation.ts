import type { Figure, Interval } from '../figure.ts';
import type { Relation } from './block.ts';
import { keyOf } from './figure-key.ts';

/**
 * Figures without overlap are still close if they are apart by at most this share of the larger
 * one.
 */
const CLOSE = 0.06;

/**
 * How two figures relate: `same` with equal bounds and qualifier; `compatible` where both may be
 * true; `close` where they cannot, but the gap is at most 6 % of the larger one. A figure that
 * counts a part, or names one person without a number ("a man was killed"), only says that there
 * were at least so many, and so does one of a group beside the total that contains it.
 */
export function relationOf(a: Figure, b: Figure): Relation {
  const [one, other] = boundsOfBoth(a, b);
  if (isEqual(one, other)) return 'same';
  if (reaches(one, other) && reaches(other, one)) return 'compatible';
  return gapOf(a, b) <= CLOSE ? 'close' : 'differs';
}

/** How far apart two figures are, as a share of the larger one; 0 where they overlap or touch. */
export function gapOf(a: Figure, b: Figure): number {
  const [one, other] = boundsOfBoth(a, b);
  const gap = Math.max(one.min - other.max, other.min - one.max, 0);
  return gap === 0 ? 0 : gap / Math.max(one.min, other.min);
}

/** Of a total and a group that it contains: there were at least so many of all as of the group. */
function boundsOfBoth(a: Figure, b: Figure): readonly [Interval, Interval] {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  if (isEqual(one, other)) return [one, other];
  const [first, second] = [keyOf(a).group, keyOf(b).group];
  if (first === second) return [one, other];
  if (second === 'total') return [{ ...one, max: Infinity }, other];
  return first === 'total' ? [one, { ...other, max: Infinity }] : [one, other];
}

function isEqual(one: Interval, other: Interval): boolean {
  return one.min === other.min && one.max === other.max && one.qualifier === other.qualifier;
}

function boundsOf({ min, max, qualifier, isPart }: Figure): Interval {
  const isNamed = qualifier === 'implied' && min > 0;
  // "himself and 12 others" may be 12 in a report that leaves out the doer; "dozens" may be any number of them
  const isOpen = isPart || isNamed || qualifier === 'vague';
  return { min: isNamed ? 1 : min, max: isOpen ? Infinity : max, qualifier };
}

/** Whether `a` goes up to the minimum of `b`. */
function reaches(a: Interval, b: Interval): boolean {
  if (a.max !== b.min) return a.max > b.min;
  return a.qualifier !== 'almost' && a.qualifier !== 'fewer than' && b.qualifier !== 'more than';
}
