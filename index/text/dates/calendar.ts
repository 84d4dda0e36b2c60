import { dayOf } from './days.ts';

/** First and last day, both like `2015-03-25`, inclusive. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;

/** The one day `day` as a range. */
export function oneDay(day: string | undefined): Days | undefined {
  return day === undefined ? undefined : { from: day, to: day };
}

/** From `from` to `to`; undefined where one of them is, or where they are the wrong way round. */
export function between(from: string | undefined, to: string | undefined): Days | undefined {
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
}

/** The ISO day of these numbers; undefined where the calendar has none. */
export function dayOfNumbers(year: number, month: number, date: number): string | undefined {
  return dayOf(String(year), month, String(date));
}

/** Year, month (1 to 12) and date of an ISO day. */
export function numbersOf(day: string): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
}

/** `count` days after `day`, before it where negative; undefined outside the years 0 to 9999. */
export function daysAfter(day: string, count: number): string | undefined {
  return isoDay(timeOf(day) + count * DAY_MS);
}

/** `count` months after `day`, at most its month's last day: one after 31 January is 28 February. */
export function monthsAfter(day: string, count: number): string | undefined {
  const { year, month, date } = numbersOf(day);
  const whole = wholeMonths(year, month + count, 1);
  if (!whole) return undefined;
  const last = numbersOf(whole.to);
  return dayOfNumbers(last.year, last.month, Math.min(date, last.date));
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY_MS);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(timeOf(day)).getUTCDay();
}

/**
 * `count` whole months from the given one on; months beyond 1 to 12 belong to the years around:
 * (2019, 13, 1) is January 2020. Undefined outside the years 1000 to 9999.
 */
export function wholeMonths(year: number, month: number, count: number): Days | undefined {
  return between(
    isoDay(Date.UTC(year, month - 1, 1)),
    isoDay(Date.UTC(year, month - 1 + count, 0)),
  );
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** In UTC throughout, where every day has 24 hours. */
function isoDay(time: number): string | undefined {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  if (!(year >= 1000 && year <= 9999)) return undefined;
  return `${year}-${inTwo(date.getUTCMonth() + 1)}-${inTwo(date.getUTCDate())}`;
}

function inTwo(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
