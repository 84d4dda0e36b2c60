import type { Days } from '../text/dates/calendar.ts';
import { numbersOf, wholeMonths } from '../text/dates/calendar.ts';
import { dayForPeople } from '../text/dates/days.ts';
import type { TimelineEvent } from './dated-event.ts';

/** When an event was, for people, and how certain that is. */
export interface When {
  /**
   * "2 August 2020", "August 2020"; the article's own words where a date would say more than they
   * do.
   */
  readonly when: string;
  /** Notes on it: "month only", "date unknown"; [] for a day that is written out. */
  readonly notes: readonly string[];
}

const PRESUMED = 'presumed: counted from the article’s date';

/** When an event was, for people, never more precise than its words. */
export function whenInWords({
  days,
  precision,
  presumed,
  words,
  start,
  quote,
}: TimelineEvent): When {
  const said = quote.slice(words.start - start, words.end - start);
  if (!days) return { when: said, notes: ['date unknown'] };
  const notes = presumed ? [PRESUMED] : [];
  const { from, to } = days;
  if (precision === 'day') return { when: dayForPeople(from), notes };
  if (precision === 'month') return { when: monthOf(from), notes: ['month only', ...notes] };
  if (precision === 'year') return { when: from.slice(0, 4), notes: ['year only', ...notes] };
  // "end of 2014" begins in no month
  if (!presumed) return { when: said, notes: ['a period'] };
  return { when: periodOf({ from, to }), notes: ['a period', ...notes] };
}

/** "2 to 5 August 2020", "September to December 2014", "2007 to 2010". */
function periodOf({ from, to }: Days): string {
  if (from === to) return dayForPeople(from);
  const [first, last] = [numbersOf(from), numbersOf(to)];
  const isOfMonths = from.endsWith('-01') && wholeMonths(last.year, last.month, 1)?.to === to;
  if (isOfMonths && first.month === 1 && last.month === 12)
    return first.year === last.year ? `${first.year}` : `${first.year} to ${last.year}`;
  const [begin, end] = isOfMonths
    ? [monthOf(from), monthOf(to)]
    : [dayForPeople(from), dayForPeople(to)];
  return begin === end ? begin : `${shared(begin, end)} to ${end}`;
}

/**
 * The first date without its end that the last one repeats: "2" of "2 August 2020" and "5 August
 * 2020".
 */
function shared(begin: string, end: string): string {
  const [words, others] = [begin.split(' '), end.split(' ')];
  while (words.length > 1 && words.at(-1) === others.at(-1)) {
    words.pop();
    others.pop();
  }
  return words.join(' ');
}

/** "August 2020" */
function monthOf(day: string): string {
  return dayForPeople(day).replace(/^\d+ /u, '');
}
