import { daysBetween } from '../text/dates/calendar.ts';
import { datesIn } from '../text/dates/dates.ts';

/** Days from the event on which a sentence tells of something else: further blows of one attack come sooner. */
const MAX_APART = 7;

/** ISO days: when a report was published, and when its event likely was. */
export interface OwnDays {
  readonly published: string | undefined;
  readonly event: string | undefined;
}

/**
 * Whether all dates in `sentence` lie more than a week before the report's event: then it tells of an
 * earlier one. False where it names no date, or where the event's day is not known.
 */
export function isOnEarlierDay(sentence: string, { published, event }: OwnDays): boolean {
  if (event === undefined) return false;
  const ends = datesIn(sentence, published).flatMap(({ days }) => days?.to ?? []);
  return ends.length > 0 && ends.every((end) => end < event && daysBetween(end, event) > MAX_APART);
}
