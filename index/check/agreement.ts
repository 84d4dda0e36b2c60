import { keyOf } from '../figures/comparison/figure-key.ts';
import { relationOf } from '../figures/comparison/relation.ts';
import type { Figure } from '../figures/figure.ts';
import type { DateMention } from '../text/dates/dates.ts';
import type { Clock, Particulars, PlainNumber } from './particulars.ts';

/** How a quote stands to one particular of a statement; `absent`: it says nothing of it. */
export type Agreement = 'held' | 'other' | 'absent';

/** How the figures of a sentence stand to one of a statement. */
export function figureIn(asked: Figure, { figures }: Pick<Particulars, 'figures'>): Agreement {
  const key = keyOf(asked);
  const alike = figures.filter((one) => {
    const other = keyOf(one);
    return !one.isDenied && other.measure === key.measure && other.group === key.group;
  });
  if (alike.length === 0) return 'absent';
  return alike.some((one) => isBorneOut(asked, one)) ? 'held' : 'other';
}

/** Whether what a quote counts is what a statement says, or says more closely what it says. */
function isBorneOut(asked: Figure, said: Figure): boolean {
  const relation = relationOf(asked, said);
  if (relation === 'same') return true;
  if (relation !== 'compatible') return false;
  // both may be true of "at least 92" and "at least 29", but the one does not say the other
  const isWithin = said.min >= asked.min && said.max <= asked.max;
  const isSameNumber = numberOf(asked) === numberOf(said);
  return isWithin || isSameNumber;
}

/** The number that the words name. */
function numberOf({ min, max, qualifier }: Figure): number {
  if (qualifier === 'up to' || qualifier === 'almost' || qualifier === 'fewer than') return max;
  return qualifier === 'about' ? (min + max) / 2 : min;
}

/** How the numbers of a sentence stand to one of a statement: only of the same thing is one another. */
export function numberIn(
  asked: PlainNumber,
  { numbers, figures }: Pick<Particulars, 'numbers' | 'figures'>,
): Agreement {
  if (numbers.some(({ value }) => value === asked.value)) return 'held';
  // "25 people were injured" counts something else than "129 people were on board"
  const isMeasured = ({ start, end }: PlainNumber): boolean =>
    figures.some((one) => one.measure !== 'other' && one.start < end && start < one.end);
  const isOther = numbers.some(
    (one) => one.counted !== undefined && one.counted === asked.counted && !isMeasured(one),
  );
  return isOther ? 'other' : 'absent';
}

/** How the times of day of a sentence stand to one of a statement. */
export function clockIn(asked: Clock, { clocks }: Pick<Particulars, 'clocks'>): Agreement {
  if (clocks.some(({ time }) => time === asked.time)) return 'held';
  return clocks.length > 0 ? 'other' : 'absent';
}

/** How the days of a sentence stand to one of a statement, both counted from one day of publication. */
export function dayIn(asked: DateMention, said: readonly DateMention[]): Agreement {
  const { days } = asked;
  if (!days) return 'absent';
  const known = said.flatMap((one) => one.days ?? []);
  if (known.some((one) => one.from <= days.to && days.from <= one.to)) return 'held';
  return known.length > 0 ? 'other' : 'absent';
}
