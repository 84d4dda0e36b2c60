import {
  between,
  daysAfter,
  monthsAfter,
  numbersOf,
  oneDay,
  weekdayOf,
  wholeMonths,
  type Days,
} from './calendar.ts';
import {
  dateForm,
  type DateForm,
  type DatePrecision,
  type DateReading,
  type Surroundings,
} from './form.ts';
import { offsetOf } from './named-days.ts';
import { tenseOf } from './tense.ts';
import { COUNT, COUNT_WORDS, countOf } from './vocabulary.ts';

const UNIT = '(?<unit>hour|day|fortnight|week|month|year|decade)';
const UNIT_WORDS = 'hours days fortnights weeks months years decades'.split(' ');
const ROUGHLY = ['about', 'around', 'some', 'nearly', 'almost', 'roughly', 'just'];
/** These only bound the count. */
const LIMIT = '(?<limit>more than|less than|over|under|at least)';
/** "In the last month" means the days up to now; "last month" the one of the calendar. */
const ROLLING = /\bthe $/iu;

/** Counted in units of time from the publication: "last week", "past two years", "three days ago". */
export const countedPeriods: readonly DateForm[] = [
  dateForm(
    ['#', 'a', 'just', ...COUNT_WORDS, 'minutes', 'moments'],
    `(?:just )?(?:${COUNT} )?(?:minutes|moments) ago`,
    (_, { published }) => ({ precision: 'day', days: oneDay(published), presumed: true }),
  ),
  dateForm(
    ['#', 'more', 'less', 'over', 'under', 'at', ...ROUGHLY, ...COUNT_WORDS, ...UNIT_WORDS],
    `(?:(?:${LIMIT}|${ROUGHLY.join('|')}) )?(?:${COUNT} )?${UNIT}s? ago`,
    ({ limit, count, unit = '' }, around) =>
      ago(unit.toLowerCase(), limit === undefined ? countOf(count) : undefined, around.published),
  ),
  dateForm(
    ['the', 'same'],
    '(?:the )?same (?:period|time|day|week|month|quarter) (?:of |in )?(?:last|the previous|this) year',
    () => ({ precision: 'period', days: undefined, presumed: false }),
  ),
  dateForm(
    ['last', 'past', 'next', 'coming'],
    `(?<said>last|past|next|coming) (?:${COUNT} )?${UNIT}(?<plural>s)?`,
    (parts, around) => {
      const unit = parts['unit']?.toLowerCase() ?? '';
      const said = parts['said']?.toLowerCase() ?? '';
      const isOne = parts['count'] === undefined && parts['plural'] === undefined;
      if (!isOne) return run(said, countOf(parts['count']), unit, around);
      if (
        said === 'past' ||
        unit === 'decade' ||
        unit === 'fortnight' ||
        (said === 'last' && ROLLING.test(around.before))
      )
        return run(said, 1, unit, around);
      return whole(unit, offsetOf(said), around);
    },
  ),
  dateForm(['this'], '(?<said>this) (?<unit>week|month|year)', ({ unit = '' }, around) =>
    whole(unit.toLowerCase(), 0, around),
  ),
  dateForm(
    ['earlier', 'later'],
    '(?<side>earlier|later) this (?<unit>week|month|year)',
    ({ side, unit = '' }, { published }) => {
      const days =
        published === undefined ? undefined : unitAround(unit.toLowerCase(), 0, published);
      const isEarlier = side?.toLowerCase() === 'earlier';
      return {
        precision: 'period',
        days: isEarlier ? between(days?.from, published) : between(published, days?.to),
        presumed: true,
      };
    },
  ),
  dateForm(['recent'], 'recent (?:days|weeks|months|years|decades)', () => ({
    precision: 'period',
    days: undefined,
    presumed: true,
  })),
];

/** As exact as the unit: two years ago is a year, two weeks ago the seven days around. */
function ago(unit: string, count: number | undefined, published: string | undefined): DateReading {
  // "a fortnight ago" is said of a day
  if (unit === 'fortnight')
    return ago('day', count === undefined ? undefined : 14 * count, published);
  const precision = unit === 'day' || unit === 'month' || unit === 'year' ? unit : 'period';
  const days =
    published === undefined || count === undefined ? undefined : daysAgo(unit, count, published);
  return { precision, days, presumed: true };
}

function daysAgo(unit: string, count: number, published: string): Days | undefined {
  const { year, month } = numbersOf(published);
  if (unit === 'hour')
    return between(
      daysAfter(published, -Math.ceil(count / 24)),
      daysAfter(published, -Math.floor(count / 24)),
    );
  if (unit === 'day') return oneDay(daysAfter(published, -count));
  if (unit === 'week')
    return between(daysAfter(published, -7 * count - 3), daysAfter(published, -7 * count + 3));
  if (unit === 'month') return wholeMonths(year, month - count, 1);
  return unit === 'year' ? wholeMonths(year - count, 1, 12) : undefined;
}

/** So many units up to the publication, or from it on. */
function run(
  said: string,
  count: number | undefined,
  unit: string,
  around: Surroundings,
): DateReading {
  const { published } = around;
  const isAhead = said === 'next' || said === 'coming';
  // a report of what was done "over the next two days" counts from an event
  const isKnown = count !== undefined && (!isAhead || tenseOf(around) === 'ahead');
  const days =
    published === undefined || !isKnown
      ? undefined
      : isAhead
        ? between(published, moved(published, count, unit))
        : between(moved(published, -count, unit), published);
  return { precision: 'period', days, presumed: true };
}

function moved(day: string, count: number, unit: string): string | undefined {
  if (unit === 'hour') return daysAfter(day, Math.sign(count) * Math.ceil(Math.abs(count) / 24));
  if (unit === 'day') return daysAfter(day, count);
  if (unit === 'week') return daysAfter(day, 7 * count);
  if (unit === 'fortnight') return daysAfter(day, 14 * count);
  return monthsAfter(day, count * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120));
}

/** A unit of the calendar; "last day" and "next hour" are none. */
function whole(unit: string, offset: number, { published }: Surroundings): DateReading | undefined {
  const precision = PRECISIONS.get(unit);
  if (precision === undefined) return undefined;
  const days = published === undefined ? undefined : unitAround(unit, offset, published);
  return { precision, days, presumed: true };
}

const PRECISIONS: ReadonlyMap<string, DatePrecision> = new Map([
  ['week', 'period'],
  ['month', 'month'],
  ['year', 'year'],
]);

/** The week (from Monday on), month or year of a day, or so many of them away. */
function unitAround(unit: string, offset: number, day: string): Days | undefined {
  const { year, month } = numbersOf(day);
  if (unit === 'month') return wholeMonths(year, month + offset, 1);
  if (unit === 'year') return wholeMonths(year + offset, 1, 12);
  const monday = 7 * offset - ((weekdayOf(day) + 6) % 7);
  return between(daysAfter(day, monday), daysAfter(day, monday + 6));
}
