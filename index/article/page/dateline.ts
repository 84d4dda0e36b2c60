import { daysIn } from './date-line.ts';
import { dayOf } from '../../text/dates/days.ts';
import { fullYear } from '../../text/dates/vocabulary.ts';

/** What stands before a report's first words: "PORT MILL, March 3 (Wire) —". */
export interface Dateline {
  /** Its length, the dash and the blank behind it included. */
  readonly length: number;
  /** The day that it names with its year. */
  readonly day: string | undefined;
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*`;
const PLACE = String.raw`${NAME}(?:[ /](?:${NAME}|de|del|la|el|of|am|an|der|upon|on|sur|da|do)){0,4}`;
const DATE = String.raw`(?:\d{1,2}\.? [\p{L}.]{3,10}(?: \d{2,4})?|[\p{L}.]{3,10} \d{1,2}(?:,? \d{4})?)`;
const AGENCY = String.raw`\([\p{L}\p{N}][\p{L}\p{N} .,/&-]{1,40}\)`;
const DASH = String.raw`(?:\.?(?:—|–|--|-(?=\s)))`;
const DATELINE = new RegExp(
  String.raw`^(${PLACE})((?:, ${PLACE}){0,2})(, ${DATE})?(?:,? ?(${AGENCY}))?\s?(${DASH})\s*(?=["'“„«\p{L}\p{N}\[])`,
  'u',
);
const SHORT_YEAR = /(\d{1,2}) ([\p{L}]{3,9})\.? (\d{2})$/u;
/** So much of a line is looked at. */
const REACH = 140;

/** The dateline that opens a report's line, or undefined where it has none. */
export function datelineOf(text: string): Dateline | undefined {
  const match = DATELINE.exec(text.slice(0, REACH));
  if (!match) return undefined;
  const [whole, place = '', , date, agency, dash] = match;
  // in a text in capitals every word is as loud
  const hasSmall = /\p{Ll}{2}/u.test(text.slice(whole.length, REACH * 2));
  const isLoud = hasSmall && place.length > 2 && place === place.toUpperCase();
  // "Two men – one of them armed – …" has a dash as well
  const isSure = agency !== undefined || date !== undefined || (isLoud && dash !== '-');
  return isSure ? { length: whole.length, day: dayIn(date) } : undefined;
}

function dayIn(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const [day] = daysIn(date);
  if (day !== undefined) return day;
  const [, date_ = '', month = '', year = ''] = SHORT_YEAR.exec(date) ?? [];
  const [written] = daysIn(`${date_} ${month} ${fullYear(year)}`);
  return written === undefined
    ? undefined
    : dayOf(written.slice(0, 4), Number(written.slice(5, 7)), written.slice(8));
}
