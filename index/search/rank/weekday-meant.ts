import type { ArticleEvent } from '../../event/event.ts';
import { WEEKDAYS } from '../../language/en/calendar-words.ts';
import type { Span } from '../../span.ts';
import { weekdayOf } from '../../text/dates/calendar.ts';
import type { Question } from '../query/question.ts';

const NAMED = new RegExp(String.raw`(?<!\p{L})(?:${WEEKDAYS.join('|')})(?!\p{L})`, 'giu');
/** "Since Friday" asks of a time, and not of what was on that day; "Good Friday" is a feast. */
const NO_DAY = /(?:since|until|till|before|after|by|from|every|good|black|easter|palm|bloody) $/iu;

/** Questions are short; what is longer is a pasted text. */
const MAX_LENGTH = 300;

/** A weekday that a question names as that of its event, with its place in the text; 0 is Sunday. */
interface WeekdayNamed extends Span {
  readonly weekday: number;
}

/** The weekdays that a text names as the day of something: "on Tuesday", "last Sunday". */
function weekdaysIn(text: string): WeekdayNamed[] {
  return Array.from(text.matchAll(NAMED), ({ 0: name, index: start }) => ({
    weekday: WEEKDAYS.findIndex((day) => day.toLowerCase() === name.toLowerCase()),
    start,
    end: start + name.length,
  })).filter(({ start }) => !NO_DAY.test(text.slice(0, start)));
}

/** Where a question names the weekday of an event: its reports need not name it. */
export function weekdaysOfEvent(text: string, event: ArticleEvent | undefined): Span[] {
  const days = event?.days.map(({ day }) => weekdayOf(day)) ?? [];
  return weekdaysIn(text.slice(0, MAX_LENGTH)).filter(({ weekday }) => days.includes(weekday));
}

/**
 * Whether a question names a weekday, and neither the event was on it nor the quote names it; where the day of the
 * event is not known, no sentence of its report does.
 */
export function isOnAnotherWeekday(
  { text }: Pick<Question, 'text'>,
  event: ArticleEvent | undefined,
  body: string,
  quote: string,
): boolean {
  const asked = weekdaysIn(text.slice(0, MAX_LENGTH));
  if (asked.length === 0 || weekdaysOfEvent(text, event).length > 0) return false;
  const told = weekdaysIn((event?.days.length ?? 0) > 0 ? quote : body);
  return !asked.some(({ weekday }) => told.some((one) => one.weekday === weekday));
}
