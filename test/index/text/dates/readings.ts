import { datesIn } from '../../../../index/text/dates/dates.ts';

/** A Tuesday. */
export const TUESDAY = '2020-08-04';

/**
 * Each date of `text` on a line of its own: its words, its days or `-`, its precision, `presumed` if it
 * is, its part of the day.
 */
export function readings(text: string, published?: string): string[] {
  return datesIn(text, published).map(({ start, end, days, precision, presumed, partOfDay }) => {
    const when = days ? (days.from === days.to ? days.from : `${days.from}..${days.to}`) : '-';
    const rest = [precision, ...(presumed ? ['presumed'] : []), ...(partOfDay ? [partOfDay] : [])];
    return [text.slice(start, end), when, ...rest].join(' | ');
  });
}

/** The words of the dates of `text` and their days alone. */
export function daysOf(text: string, published?: string): string[] {
  return readings(text, published).map((reading) => reading.split(' | ').slice(0, 2).join(' | '));
}
