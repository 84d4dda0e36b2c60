import { numbersOf, wholeMonths } from './calendar.ts';
import {
  dateForm,
  type DateForm,
  type DateReading,
  type Parts,
  type Surroundings,
} from './form.ts';
import { offsetOf } from './named-days.ts';
import { tenseOf } from './tense.ts';
import { ITS_YEAR, MONTH, MONTH_WORDS, writtenMonth } from './vocabulary.ts';

const IN =
  /\b(?:in|since|by|until|till|from|during|of|before|after|through|throughout|between|to|and|or|around)(?: (?:early|mid|late))? $/iu;
/** March, April, May, June and August are names and verbs too: alone, they want a preposition. */
const NAMES_TOO: ReadonlySet<number> = new Set([3, 4, 5, 6, 8]);

/** A name goes on with another capital, or owns something: "May Ray", "June's house". */
const GOES_ON = /^(?:[ \u00a0]\p{Lu}|['’]s\b)/u;
const STRICTLY_IN = /\b(?:in|since|until|till|during|throughout)(?: (?:early|mid|late))? $/iu;

/** Months: "January 2015", "in March", "last May", "from March to May 2015" with its year for both. */
export const months: readonly DateForm[] = [
  dateForm(
    ['last', 'this', 'next', ...MONTH_WORDS],
    String.raw`(?:(?<said>last|this|next) )?${MONTH}${ITS_YEAR}(?=(?: (?:and|to|or|until|through) (?:\p{L}{3,9})\.?,? (?<lent>(?:1[5-9]|20)\d\d)(?![\p{L}\p{N}]))?)`,
    monthAlone,
  ),
];

/** A month with its year, written or presumed; undefined where the word is no month. */
export function monthOfYear(
  { month, year, which, said, lent }: Parts,
  around: Surroundings,
): DateReading | undefined {
  const written = writtenMonth(month);
  if (written === 0) return undefined;
  const given = year ?? lent;
  if (given !== undefined)
    return { precision: 'month', days: wholeMonths(Number(given), written, 1), presumed: false };
  const { published } = around;
  if (published === undefined) return { precision: 'month', days: undefined, presumed: true };
  const now = numbersOf(published);
  const first =
    which === undefined
      ? yearOfMonth(written, said?.toLowerCase(), around)
      : now.year + offsetOf(which);
  return {
    precision: 'month',
    days: first === undefined ? undefined : wholeMonths(first, written, 1),
    presumed: true,
  };
}

/** The year of a month that was written without one; undefined where it might be either. */
function yearOfMonth(
  month: number,
  said: string | undefined,
  around: Surroundings,
): number | undefined {
  const { published } = around;
  if (published === undefined) return undefined;
  const now = numbersOf(published);
  if (said === 'this') return now.year;
  if (said === 'last') return month < now.month ? now.year : now.year - 1;
  if (said === 'next') return month > now.month ? now.year : now.year + 1;
  const tense = tenseOf(around);
  const ahead = (month - now.month + 12) % 12;
  if (tense === 'ahead' || (tense === 'nearest' && ahead < 6))
    return now.year + (month < now.month ? 1 : 0);
  // the month that follows the publication's may be the last one's of that name, or the next
  if (ahead === 1) return undefined;
  return month <= now.month ? now.year : now.year - 1;
}

function monthAlone(parts: Parts, around: Surroundings): DateReading | undefined {
  const { month = '', said, year, which } = parts;
  const hasMore = said !== undefined || year !== undefined || which !== undefined;
  const isShort = /^\p{L}{3,4}\.?$/u.test(month) && !/^(?:May|June|July)$/iu.test(month);
  if (!hasMore && (isShort || !isMonthAlone(writtenMonth(month), around))) return undefined;
  return monthOfYear(parts, around);
}

function isMonthAlone(month: number, { before, after }: Surroundings): boolean {
  if (/^[ \u00a0](?:on|Day)\b/u.test(after)) return false;
  // "June Lee and May Ray"
  if (NAMES_TOO.has(month) && GOES_ON.test(after) && !STRICTLY_IN.test(before)) return false;
  return IN.test(before) || !NAMES_TOO.has(month);
}
