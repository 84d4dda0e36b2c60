import { datesIn } from '../../index/text/dates/dates.ts';

/**
 * The first or last day that somebody's words mean, read as in an article of today: "2015-03-25", "last
 * week", "Friday". Undefined where they are no day. `today` is an ISO day, by default that of the clock, in UTC.
 */
export function dayGiven(
  words: string,
  end: 'from' | 'to',
  today: string = currentDay(),
): string | undefined {
  return datesIn(words, today)[0]?.days?.[end];
}

/** Today, in UTC: `2015-03-25`. */
export function currentDay(): string {
  return new Date().toISOString().slice(0, 10);
}
