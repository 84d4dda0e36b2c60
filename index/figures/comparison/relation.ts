import type { Figure, Interval } from '../figure.ts';
import type { Relation } from './block.ts';

/** Without any overlap: as far apart as this share of the larger value is still close. */
const CLOSE = 0.06;

/**
 * How two figures stand to one another: `same` with equal bounds and qualifier, `compatible` where both
 * may be true, `close` where they cannot, but for a gap of 6 % of the larger one. What counts a part, or
 * names one without a number ("a man was killed"), only says that there were as many at least.
 */
export function relationOf(a: Figure, b: Figure): Relation {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  if (one.min === other.min && one.max === other.max && one.qualifier === other.qualifier)
    return 'same';
  if (reaches(one, other) && reaches(other, one)) return 'compatible';
  return gapOf(a, b) <= CLOSE ? 'close' : 'differs';
}

/** How far apart two figures are, as a share of the larger; 0 where they overlap or touch. */
export function gapOf(a: Figure, b: Figure): number {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  const gap = Math.max(one.min - other.max, other.min - one.max, 0);
  return gap === 0 ? 0 : gap / Math.max(one.min, other.min);
}

function boundsOf({ min, max, qualifier, isPart }: Figure): Interval {
  const isNamed = qualifier === 'implied' && min > 0;
  // "himself and 12 others" may be 12 for who leaves out the doer
  return { min: isNamed ? 1 : min, max: isPart || isNamed ? Infinity : max, qualifier };
}

/** Whether `a` goes up to the least that `b` may be. */
function reaches(a: Interval, b: Interval): boolean {
  if (a.max !== b.min) return a.max > b.min;
  return a.qualifier !== 'almost' && a.qualifier !== 'fewer than' && b.qualifier !== 'more than';
}
