import { daysBetween } from '../text/dates/calendar.ts';
import type { ArticleEvent } from './event.ts';
import { TOLD } from './event-date.ts';

/** Reports on one event name its day, or the days around it: of an attack of days, the first or the last. */
const MAX_APART = 7;
/** From this score on a day may be compared with one that is told as an event's. */
const LIKELY = 0;

/**
 * Whether two events are told as those of other days: each has a likely day, that of one is told as an
 * event's, and of all that the reports name no two are within a week of each other. False where either
 * names no day: nothing is known then.
 */
export function areApartInDays(one: ArticleEvent, other: ArticleEvent): boolean {
  const [first] = one.days;
  const [second] = other.days;
  if (!first || !second) return false;
  const scores = [first.score, second.score];
  if (Math.max(...scores) < TOLD || Math.min(...scores) < LIKELY) return false;
  return one.days.every((a) =>
    other.days.every((b) => Math.abs(daysBetween(a.day, b.day)) > MAX_APART),
  );
}
