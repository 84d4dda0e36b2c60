import { dayOfNumbers, daysAfter, numbersOf, oneDay, weekdayOf } from './calendar.ts';
import { dateForm, NO_DATE, type DateForm, type DateReading, type Surroundings } from './form.ts';
import {
  MONTH_NAMES,
  SHORT_MONTH_NAMES,
  WEEKDAY,
  WEEKDAY_WORDS,
  writtenWeekday,
} from './vocabulary.ts';

/** Every Sunday, or "on a Sunday", is no day; nor are feasts, and people called so. */
const NO_WEEKDAY_AFTER =
  /\b(?:every|each|most|any|some|easter|palm|good|black|bloody|ash|holy|super|cyber|shrove|maundy|whit|casual|giving|sheffield|man|girl|detective|inspector|sergeant|mr|mrs|ms|miss|(?:on|of) an?)\.?\s$/iu;
/** Papers, clubs and places named after days. */
const NO_WEEKDAY_BEFORE =
  /^[ \u00a0](?:times|telegraph|mirror|express|mail|herald|post|school|football|league|harbou?r|street|road|island|club|best|blues|roast|drivers?)\b/iu;
/** A name that ends in a day, before what bears it: "the Golden Tuesday diner". */
const BEARER =
  /^[ \u00a0](?:restaurant|diner|bar|caf[eé]|pub|inn|hotel|club|band|group|chain|store|shop|market|paper|newspaper|magazine|show|film|song|album|festival|movement|party|choir|team|boat|ship|ferry|trawler|yacht|boutique|bakery|brewery|studio|label|company|firm)\b/iu;
const CAPITAL_BEFORE = /\b\p{Lu}[\p{L}’']+\s$/u;
/** A name that begins with a day stands where a date does not: "at Friday Harbor". */
const PLACE_BEFORE = /\b(?:at|in|near|from|to|into|called|named)\s$/iu;
const CAPITAL_AFTER = /^[ \u00a0]\p{Lu}\p{Ll}/u;
/** "The Sunday Star" is a paper or a ship; "a Friday March 3 deadline" is none. */
const ARTICLE_BEFORE = /\b(?:the|an?|his|her|their|its|our|of)\s$/iu;
const MONTH_AFTER = new RegExp(`^[ \\u00a0](?:${MONTH_NAMES}|${SHORT_MONTH_NAMES})\\b`, 'u');
/** "Robin Friday, 34, fell", "June Friday said" */
const AGE_AFTER = /^, \d{1,2}(?:,| and\b)/u;
const MONTH_BEFORE = new RegExp(`\\b(?:${MONTH_NAMES})\\s$`, 'u');
/** Within so many days "Friday the 13th" is meant. */
const NEAR = 31;

/** Whether a weekday is part of a name, or no certain day. */
export function isNameOfWeekday({ before, after }: Surroundings): boolean {
  if (NO_WEEKDAY_AFTER.test(before) || NO_WEEKDAY_BEFORE.test(after)) return true;
  // the word before, which is all that the others ask for
  const last = before.slice(before.lastIndexOf(' ', before.length - 2) + 1);
  const isName = CAPITAL_BEFORE.test(last);
  if (isName && (MONTH_BEFORE.test(last) || BEARER.test(after) || AGE_AFTER.test(after)))
    return true;
  if (!CAPITAL_AFTER.test(after)) return false;
  return PLACE_BEFORE.test(last) || (ARTICLE_BEFORE.test(last) && !MONTH_AFTER.test(after));
}

/** Weekdays a week or two on, and with their date: "Friday week", "a week on Friday", "Friday the 13th". */
export const weekdaysApart: readonly DateForm[] = [
  dateForm(
    WEEKDAY_WORDS,
    String.raw`${WEEKDAY},? the (?<date>\d{1,2})(?:st|nd|rd|th)(?! of)`,
    ({ weekday, date }, around) => {
      const index = writtenWeekday(weekday);
      if (index < 0) return undefined;
      // as a byword: "launched on a Friday the 13th"
      if (/\ban?\s$/iu.test(around.before)) return NO_DATE;
      return presumed(dateNear(index, Number(date), around));
    },
  ),
  dateForm(
    WEEKDAY_WORDS,
    `${WEEKDAY} (?<length>week|fortnight)(?! (?:of|in|long|ago)|-)`,
    ({ weekday, length }, around) => apart(weekday, length, around),
  ),
  dateForm(
    ['a', 'one'],
    `(?:a|one) (?<length>week|fortnight) (?:(?:on|from|next) ${WEEKDAY}|(?:from )?(?<name>today|tomorrow))`,
    ({ weekday, length, name }, around) =>
      name === undefined ? apart(weekday, length, around) : from(name, length, around),
  ),
  dateForm(
    ['today', 'tomorrow'],
    '(?<name>today|tomorrow) (?<length>week|fortnight)',
    ({ name, length }, around) => from(name, length, around),
  ),
];

/** So long after today or tomorrow. */
function from(
  name: string | undefined,
  length: string | undefined,
  { published }: Surroundings,
): DateReading {
  const days = weeksOf(length) + Number(name?.toLowerCase() === 'tomorrow');
  return presumed(published === undefined ? undefined : daysAfter(published, days));
}

/** The weekday that comes, and so many days more. */
function apart(
  weekday: string | undefined,
  length: string | undefined,
  { published }: Surroundings,
): DateReading | undefined {
  const index = writtenWeekday(weekday);
  if (index < 0) return undefined;
  if (published === undefined) return presumed(undefined);
  const coming = (index - weekdayOf(published) + 7) % 7 || 7;
  return presumed(daysAfter(published, coming + weeksOf(length)));
}

function weeksOf(length = ''): number {
  return length.toLowerCase() === 'fortnight' ? 14 : 7;
}

/** The day of that weekday and date next to the publication; undefined where there is none. */
function dateNear(weekday: number, date: number, { published }: Surroundings): string | undefined {
  if (published === undefined) return undefined;
  const { year, month } = numbersOf(published);
  const near = [-1, 0, 1].flatMap((offset) => {
    const months = year * 12 + month - 1 + offset;
    return dayOfNumbers(Math.floor(months / 12), (months % 12) + 1, date) ?? [];
  });
  const fitting = near.filter(
    (day) => weekdayOf(day) === weekday && distance(day, published) <= NEAR,
  );
  return fitting.toSorted((a, b) => distance(a, published) - distance(b, published))[0];
}

function distance(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

function presumed(day: string | undefined): DateReading {
  return { precision: 'day', days: oneDay(day), presumed: true };
}
