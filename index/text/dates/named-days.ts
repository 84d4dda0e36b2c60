import { between, dayOfNumbers, daysBetween, numbersOf, oneDay, weekdayOf } from './calendar.ts';
import {
  dateForm,
  type DateForm,
  type DateReading,
  type Parts,
  type Surroundings,
} from './form.ts';
import { tenseOf } from './tense.ts';
import {
  DATE,
  fullYear,
  ITS_YEAR,
  LAST_DATE,
  MONTH,
  MONTH_WORDS,
  SHORT_WEEKDAY_WORDS,
  WEEKDAY_OF_DATE,
  WEEKDAY_WORDS,
  writtenMonth,
  writtenWeekday,
} from './vocabulary.ts';

/** What a weekday before a date can begin with. */
const WEEKDAY_OPENINGS = [
  'this',
  'last',
  'past',
  'next',
  'early',
  'late',
  ...WEEKDAY_WORDS,
  ...SHORT_WEEKDAY_WORDS,
];
/** Agencies write "12 JAN 89"; a bare number of two figures is a year only where the words end. */
const SHORT_YEAR = String.raw`(?: ['’]?(?<shortYear>\d\d)(?=$| ?[-–—,;)\]\r\n]))`;
/** "The 19 April Movement" is called so in all years. */
const NAME_AFTER =
  /^[ \u00a0](?:movement|brigades?|front|battalion|squares?|streets?|avenues?|bridge|barracks)\b/iu;
/** How many days a date without a year may lie back: one of eleven months ago would be given its year. */
const MAX_BACK_LENGTH = 335;

/** Days with a month or in figures: "March 3, 2015", "Sunday, 3 March", "2015-03-03", "3/25/2015". */
export const namedDays: readonly DateForm[] = [
  dateForm(
    [...WEEKDAY_OPENINGS, ...MONTH_WORDS],
    `${WEEKDAY_OF_DATE}${MONTH} ${DATE}${LAST_DATE}${ITS_YEAR}`,
    (parts, around) =>
      // "in March 20 people were killed"
      isBare(parts) && /\bin $/iu.test(around.before) ? undefined : writtenDay(parts, around),
  ),
  dateForm(
    [...WEEKDAY_OPENINGS, '#'],
    String.raw`${WEEKDAY_OF_DATE}(?:the )?${DATE}${LAST_DATE}(?: of)? ${MONTH}(?:${SHORT_YEAR}|(?! (?:[12]?\d|3[01])(?!\d))${ITS_YEAR})`,
    (parts, around) => (NAME_AFTER.test(around.after) ? undefined : writtenDay(parts, around)),
  ),
  dateForm(
    ['#'],
    String.raw`(?<year>(?:1[5-9]|20)\d\d)(?<mark>[-/.])(?<month>\d\d?)\k<mark>(?<date>\d\d?)(?:T[\d:.]{4,12}(?:Z|[-+]\d\d:?\d\d)?|(?![-/.]?\d))`,
    ({ year, month, date }) => absolute(Number(year), Number(month), Number(date)),
  ),
  dateForm(
    ['#'],
    String.raw`(?<one>\d\d?)(?:(?<mark>[-/.])(?<other>\d\d?)\k<mark>(?<year>(?:1[5-9]|20)\d\d)|/(?<month>\d\d?)/(?<shortYear>\d\d))(?![-/.]?\d)`,
    ({ one, other, month, year, shortYear }) =>
      inFigures(Number(one), Number(other ?? month), year ? Number(year) : fullYear(shortYear)),
  ),
];

function isBare({ ordinal, last, year, which, weekday }: Parts): boolean {
  return [ordinal, last, year, which, weekday].every((part) => part === undefined || part === '');
}

/** A day by the names of its parts: month, date and, where there is more, last date, year, weekday. */
export function writtenDay(parts: Parts, around: Surroundings): DateReading | undefined {
  const month = writtenMonth(parts['month']);
  const date = Number(parts['date']);
  const last = parts['last'] === undefined ? date : Number(parts['last']);
  if (month === 0 || date < 1 || date > 31 || last > 31) return undefined;
  const { year, presumed } = yearOf(parts, around, { month, date });
  const from = year === undefined ? undefined : dayOfNumbers(year, month, date);
  const days =
    year === undefined || last === date
      ? oneDay(from)
      : between(from, dayOfNumbers(year, month, last));
  return {
    precision: last === date ? 'day' : 'period',
    days,
    presumed,
    partOfDay: parts['partOfDay']?.toLowerCase(),
  };
}

/** The year that is written, said ("of last year") or presumed. */
function yearOf(
  { year, shortYear, which, weekday }: Parts,
  around: Surroundings,
  { month, date }: { month: number; date: number },
): { readonly year: number | undefined; readonly presumed: boolean } {
  if (year !== undefined) return { year: Number(year), presumed: false };
  if (shortYear !== undefined) return { year: fullYear(shortYear), presumed: false };
  const { published } = around;
  if (published === undefined) return { year: undefined, presumed: true };
  const now = numbersOf(published).year;
  if (which !== undefined) return { year: now + offsetOf(which), presumed: true };
  const day = nearby(month, date, around);
  const contradicted =
    day !== undefined && weekday !== undefined && weekdayOf(day) !== writtenWeekday(weekday);
  return {
    year: day === undefined || contradicted ? undefined : numbersOf(day).year,
    presumed: true,
  };
}

/** The day of that name that is meant, seen from the publication; undefined where it might be either. */
function nearby(month: number, date: number, around: Surroundings): string | undefined {
  const { published } = around;
  if (published === undefined) return undefined;
  const { year } = numbersOf(published);
  const same = dayOfNumbers(year, month, date) ?? '';
  const behind = same !== '' && same <= published ? same : dayOfNumbers(year - 1, month, date);
  const ahead = same >= published ? same : dayOfNumbers(year + 1, month, date);
  const back = behind === undefined ? Infinity : daysBetween(behind, published);
  const forth = ahead === undefined ? Infinity : daysBetween(published, ahead);
  const tense = tenseOf(around);
  if (tense === 'ahead') return ahead;
  if (tense === 'nearest') return forth < back ? ahead : behind;
  return back <= MAX_BACK_LENGTH ? behind : undefined;
}

/** -1, 0 or 1 for "last", "this" or "next". */
export function offsetOf(which: string): number {
  return ['last', 'this', 'next'].indexOf(which.toLowerCase()) - 1;
}

function absolute(year: number, month: number, date: number): DateReading | undefined {
  const days = oneDay(dayOfNumbers(year, month, date));
  return days && { precision: 'day', days, presumed: false };
}

/** Writers differ in which comes first; only a number above 12 tells. */
function inFigures(one: number, other: number, year: number): DateReading | undefined {
  const dayFirst = absolute(year, other, one);
  const monthFirst = absolute(year, one, other);
  const ambiguous = dayFirst && monthFirst && one !== other;
  return ambiguous
    ? { precision: 'day', days: undefined, presumed: false }
    : (dayFirst ?? monthFirst);
}
