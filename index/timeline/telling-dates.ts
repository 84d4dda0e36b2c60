import type { Span } from '../span.ts';
import type { DateMention } from '../text/dates/dates.ts';
import { between, daysAfter, daysBetween } from '../text/dates/calendar.ts';

/**
 * "Police said on Monday": when somebody spoke; it counts only if the sentence has no other date.
 */
const SPOKEN =
  /\b(?:said|says|told|announced|reported|confirmed|stated|added|wrote)(?: \p{L}+){0,2}?[ ,]*(?:early |late )?(?:on )?$/iu;
/**
 * When the page or a post on it was made: "Updated: Friday", "(Published Monday", "— Name
 * (@handle)".
 */
const OF_PAGE =
  /(?:(?:Posted|Published|Updated|Created|POSTED|PUBLISHED|UPDATED|CREATED)(?::| on| at)?|— [^()]{0,60}\(@\w+\))\s*$/u;
/** "BOGOTA, 3 May (Agency) --": the dateline that opens a report. */
const PLACE_BEFORE = /^\p{Lu}[\p{L}.'’-]*(?:,? \p{Lu}[\p{L}.'’-]*)*, $/u;
const DATELINE_AFTER = /^[ ,]*(?:\d\d)?\s*(?:--|[—–([]|$)/u;
/** UTF-16 units before a date that say what the date is of. */
const BEFORE = 90;
/** Between two dates that make one time: "Friday into Saturday", "last autumn and spring". */
const RANGE = /^(?:,? (?:into|to|through|until) | ?[-–] ?)$/u;
const PAIR = /^,? (?:and|or) $/u;

/**
 * Telling dates: those by which a sentence of `body` says when something happened, in order. Left
 * out are the page's own dates and, if others are left, those of when somebody spoke and those
 * counted from an event. First and last day of one time make one date, and each day comes once.
 */
export function tellingDates(
  body: string,
  sentence: Span,
  dates: readonly DateMention[],
): readonly DateMention[] {
  const before = ({ start }: Span): string =>
    body.slice(Math.max(sentence.start, start - BEFORE), start);
  const isDateline = ({ start, end }: Span): boolean =>
    start - sentence.start <= BEFORE &&
    PLACE_BEFORE.test(body.slice(sentence.start, start)) &&
    DATELINE_AFTER.test(body.slice(end, Math.min(end + BEFORE, sentence.end)));
  const ofText = dates.filter((date) => !OF_PAGE.test(before(date)) && !isDateline(date));
  const counted = orAll(ofText, ({ days, presumed }) => days !== undefined || presumed);
  const told = orAll(counted, (date) => !SPOKEN.test(before(date)));
  const byDay = new Map<string, DateMention>();
  for (const date of joined(body, told)) {
    const words = body.slice(date.start, date.end).toLowerCase();
    const key = date.days ? `${date.days.from} ${date.days.to}` : words;
    const same = byDay.get(key);
    if (!same || (same.partOfDay === undefined && date.partOfDay !== undefined))
      byDay.set(key, date);
  }
  return [...byDay.values()];
}

function joined(body: string, dates: readonly DateMention[]): DateMention[] {
  const whole: DateMention[] = [];
  for (const date of dates) {
    const last = whole.at(-1);
    const gap = last && body.slice(last.end, date.start);
    if (!last || gap === undefined) whole.push(date);
    else if (RANGE.test(gap)) whole[whole.length - 1] = rangeOf(last, date);
    else if (PAIR.test(gap) && !last.days && !date.days)
      whole[whole.length - 1] = { ...last, end: date.end };
    else whole.push(date);
  }
  return whole;
}

function rangeOf(first: DateMention, last: DateMention): DateMention {
  return {
    ...first,
    end: last.end,
    precision: 'period',
    days: first.days && last.days && between(first.days.from, weekOn(first, last)),
    presumed: first.presumed || last.presumed,
  };
}

/** "Monday through Thursday": the Thursday after that Monday, however it was read. */
function weekOn(first: DateMention, { days, presumed }: DateMention): string | undefined {
  if (!days || !first.days) return undefined;
  const isWeekday = presumed && daysBetween(days.to, first.days.from) < 7;
  return isWeekday && days.to < first.days.from ? daysAfter(days.to, 7) : days.to;
}

function orAll<T>(all: readonly T[], accept: (one: T) => boolean): readonly T[] {
  const some = all.filter(accept);
  return some.length > 0 ? some : all;
}
