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

/** "of 3 May 2015", "from 3 May 2015 on", "until 3 May 2015"; '' where both ends are open. */
export function rangeInWords({ since, until }: Pick<DaysAsked, 'since' | 'until'>): string {
  if (since !== undefined && since === until) return `of ${dayForPeople(since)}`;
  if (since === undefined) return until === undefined ? '' : `until ${dayForPeople(until)}`;
  const from = `from ${dayForPeople(since)}`;
  return until === undefined ? `${from} on` : `${from} to ${dayForPeople(until)}`;
}
