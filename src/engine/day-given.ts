import { datesIn } from '../../index/text/dates/dates.ts';

/** "2015-03", "03/2015": a month in figures. */
const MONTH = /^(?:(?<year>\d{4})[-/.](?<month>\d{1,2})|(?<first>\d{1,2})[-/.](?<last>\d{4}))$/u;
/** A month, as datesIn reads it. */
const NAMES =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * The first or last day that somebody's words mean, read as in an article of today: "2015-03-25", "last
 * week", "Friday", "2015", "2015-03", "May". Undefined where they are no day. `today` is an ISO day, by
 * default that of the clock, in UTC.
 */
export function dayGiven(
  words: string,
  end: 'from' | 'to',
  today: string = currentDay(),
): string | undefined {
  const asked = inWords(words.trim());
  // by itself a year or a month is a number or a word; behind "in" it is a time
  const [found] = [asked, `in ${asked}`].flatMap((text) => datesIn(text, today));
  return found?.days?.[end];
}

function inWords(text: string): string {
  const { year, month, first, last } = MONTH.exec(text)?.groups ?? {};
  const name = NAMES[Number(month ?? first) - 1];
  return name === undefined ? text : `${name} ${year ?? last ?? ''}`;
}

/** Today, in UTC: `2015-03-25`. */
export function currentDay(): string {
  return new Date().toISOString().slice(0, 10);
}
