import { MONTHS } from '../../language/en/calendar-words.ts';

/** The form of a day such as `2015-03-25`: the source of a regular expression. */
export const ISO_DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const ONLY_ISO_DAY = new RegExp(`^${ISO_DAY}$`, 'u');
const ISO_DAY_PARTS = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T ])/u;
const DAY_FIRST = /^(\d{1,2})\.? ([\p{L}]{3,9})\.?,? (\d{4})$/u;
const MONTH_FIRST = /^([\p{L}]{3,9})\.? (\d{1,2}),? (\d{4})$/u;

/**
 * A publication date as somebody wrote it, as `2015-03-25` where it is one day without doubt: an ISO
 * date, with or without a time (which is dropped, in whatever zone), "25 March 2015" or "March 25,
 * 2015", the month in English, in full or cut short. Other words come back trimmed, as they are; dates
 * in figures such as 02/08/2020 among them.
 */
export function publicationDay(written: string): string {
  const text = written.trim();
  const iso = ISO_DAY_PARTS.exec(text);
  if (iso) return dayOf(iso[1], Number(iso[2]), iso[3]) ?? text;
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]) ?? text;
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) ?? text;
  return text;
}

/** "March 25 2015" for `2015-03-25`; anything else as it is. */
export function dayInWords(day: string): string {
  const [, year, month, date] = ISO_DAY_PARTS.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${name} ${Number(date)} ${year}` : day;
}

/** "25 March 2015" for `2015-03-25`, as people read it; anything else as it is. */
export function dayForPeople(day: string): string {
  const [, year, month, date] = ISO_DAY_PARTS.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(date)} ${name} ${year}` : day;
}

/** 1 to 12 for an English month, in full or cut short ("Sept", "DEC."); 0 for any other word. */
export function monthOf(name = ''): number {
  const begun = name.toLowerCase().replace(/\.$/u, '');
  if (begun.length < 3) return 0;
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(begun)) + 1;
}

/** The ISO day of a year of four figures, a month of 1 to 12 and a date; undefined if there is none. */
export function dayOf(year = '', month = 0, date = ''): string | undefined {
  const day = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}

/** Whether words about the time of publication are a day, `2015-03-25`. */
export function isDay(published: string | undefined): published is string {
  return published !== undefined && ONLY_ISO_DAY.test(published);
}
