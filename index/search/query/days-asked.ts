import { daysAfter } from '../../text/dates/calendar.ts';
import { datesIn } from '../../text/dates/dates.ts';

/** The days to which a question limits what it asks about. */
export interface DaysAsked {
  /** The words that say so, as written: "since Friday", "last week". */
  readonly words: string;
  /** First and last day, `2015-03-25`, included; one of them may be open. */
  readonly since?: string;
  readonly until?: string;
  /** The question without these words: the articles need not have them. */
  readonly rest: string;
}

/** What opens such words. */
const OPENING =
  /(?<!\p{L})(?:(since|after)|(until|till|up to)|(before)|in|during|on|over|within|of|from)(?:\sthe)?\s$/iu;
/** UTF-16 units before a date that are read. */
const REACH = 20;

/**
 * The days that a question in English names once: counted from today ("last week", "since Friday", "in
 * July"), or from or up to a date. Undefined where it names none or several, and for a day, a month or a
 * year with its number: these name an event, whose reports may be of later, and ranking heeds them.
 * `today` is an ISO day.
 */
export function daysAsked(question: string, today: string): DaysAsked | undefined {
  const [date, ...more] = datesIn(question, today);
  if (!date?.days || more.length > 0) return undefined;
  const before = question.slice(Math.max(0, date.start - REACH), date.start);
  const opening = OPENING.exec(before);
  const [, since, until, upTo] = opening ?? [];
  const isOpen = since !== undefined || until !== undefined || upTo !== undefined;
  if (!isOpen && !date.presumed) return undefined;
  const start = date.start - (opening?.[0].length ?? 0);
  const { from, to } = date.days;
  const last = upTo === undefined ? to : daysAfter(from, -1);
  return {
    words: question.slice(isOpen ? start : date.start, date.end),
    ...(until === undefined && upTo === undefined && { since: from }),
    ...(since === undefined && last !== undefined && { until: last }),
    rest: `${question.slice(0, start)}${question.slice(date.end)}`
      .replaceAll(/\s+/gu, ' ')
      .replace(/ (?=[?!.,])/u, '')
      .trim(),
  };
}
