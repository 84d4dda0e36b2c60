import { dayOf, isDay, publicationDay } from '../../../index/text/dates/days.ts';

/** Longer words are no date. */
const MAX_LENGTH = 60;
/** "Tue, 05 Mar 2024 16:20:00 GMT" (RFC 5322, RFC 822): the day as its writer's clock had it. */
const OF_MAIL = /^(?:\p{L}{2,9},\s*)?(\d{1,2}\s+\p{L}{3,9}\s+\d{4})(?=\s|$)/u;
/** "2024-03-05T23:30:00-05:00" (ISO 8601). */
const ISO = /^(\d{4}-\d{2}-\d{2})(?:$|[T\s]\d)/u;

/**
 * The day, `2024-03-05`, in words that machines write for dates or people for days, with the clock
 * of whoever wrote them; undefined where there is no such day.
 */
export function saidDay(written: string): string | undefined {
  const words = written.trim();
  if (words.length > MAX_LENGTH) return undefined;
  const day = publicationDay(ISO.exec(words)?.[1] ?? OF_MAIL.exec(words)?.[1] ?? words);
  const [year, month, date] = day.split('-');
  return isDay(day) && dayOf(year, Number(month), date) === day ? day : undefined;
}

/**
 * The first of these words that is a day, as a field; where some are given and none is one, a remark
 * that says so.
 */
export function publishedOf(said: readonly (string | undefined)[]): {
  readonly published: string | undefined;
  readonly remarks?: readonly string[];
} {
  const given = said.filter((words) => words !== undefined && words.trim() !== '');
  const published = given.map((words = '') => saidDay(words)).find((day) => day !== undefined);
  const [first] = given;
  if (published !== undefined || first === undefined) return { published };
  return { published, remarks: [noDay(first)] };
}

/** What is said of a date that is none; ends the sentence "<file> …". */
export function noDay(written: string): string {
  const words = written.trim().slice(0, 40);
  return `gives "${words}" as its date, and that is no day: it counts as undated`;
}
