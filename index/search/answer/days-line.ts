import { dayForPeople } from '../../text/dates/days.ts';
import type { DaysAsked } from '../query/days-asked.ts';

/** How an answer heeds the days that its question names. */
export interface HeededDays extends Pick<DaysAsked, 'words' | 'since' | 'until'> {
  /** `narrowed`: only articles of these days were asked; else all were, because none is or none answers. */
  readonly use: 'narrowed' | 'no article' | 'no answer';
}

/** "“last week”: only articles from 23 November 2026 to 29 November 2026." As plain text. */
export function daysLine({ words, use, ...days }: HeededDays): string {
  const range = rangeInWords(days);
  if (use === 'narrowed') return `“${words}”: only articles ${range}.`;
  return use === 'no article'
    ? `“${words}”: no article is ${range}, so all were searched.`
    : `“${words}”: no article ${range} answers this, so all were searched.`;
}

/** "of 3 May 2015", "of 3 May 2015 or later", "of 3 May 2015 or before"; '' where both ends are open. */
export function rangeInWords({ since, until }: Pick<DaysAsked, 'since' | 'until'>): string {
  if (since !== undefined && since === until) return `of ${dayForPeople(since)}`;
  if (since === undefined) return until === undefined ? '' : `of ${dayForPeople(until)} or before`;
  const from = dayForPeople(since);
  return until === undefined ? `of ${from} or later` : `from ${from} to ${dayForPeople(until)}`;
}

/** What decides whether an article is in a range of days, said where none is. */
export const DAY_THAT_COUNTS =
  'What counts is the day of the event, or else of publication; articles without a day are left out.';

/** Says that a range ends before it begins; undefined where it does not. */
export function reversedDays({
  since,
  until,
}: Pick<DaysAsked, 'since' | 'until'>): string | undefined {
  if (since === undefined || until === undefined || since <= until) return undefined;
  return `The days are the wrong way round: ${dayForPeople(since)} is after ${dayForPeople(until)}.`;
}
