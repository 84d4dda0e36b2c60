import { between, daysAfter, numbersOf, wholeMonths, type Days } from './calendar.ts';
import {
  dateForm,
  type DateForm,
  type DateReading,
  type Parts,
  type Surroundings,
} from './form.ts';
import { offsetOf } from './named-days.ts';
import { monthOfYear } from './months.ts';
import { ITS_YEAR, MONTH, VEHICLES, YEAR } from './vocabulary.ts';

const OF_MONTH = `(?:the )?(?:month of )?${MONTH}${ITS_YEAR}`;
const OF_YEAR = String.raw`(?:(?:the year )?${YEAR}|(?:the )?(?<decade>(?:1[5-9]|20)\d0)s|(?<said>last|this|next|the) (?<unit>year|month))`;
const PART = '(?<part>early|mid|late|(?:beginning|start|middle|end) of)(?: in)?(?: |-)';
const SHARE =
  '(?<nth>first|second|third|fourth|last|final) (?<share>half|quarter|three months|six months|nine months) of ';
const SHARES = ['half', 'quarter', 'three months', 'six months', 'nine months'];

const BEFORE_YEAR =
  /(?:\b(?:in|since|by|until|till|from|between|during|of|before|after|through|throughout|circa|year|the|an?|his|her|its|their|our|this|(?:1[5-9]|20)\d\d (?:and|or|to|until))|['’]s) $|\($/iu;
const COUNTED_AFTER =
  /^[ \u00a0](?:\p{Ll}+[ \u00a0])?(?:people|persons|men|women|children|civilians|soldiers|troops|fighters|militants|rebels|attackers|prisoners|inmates|detainees|police|officers|students|families|refugees|victims|homes|houses|dollars|hours|feet|meters|metres|miles|times|block)\b/u;
const MANY_AFTER =
  /^[ \u00a0](?:\p{Ll}+[ \u00a0])?(?!was\b|has\b|is\b|as\b|this\b|his\b|its\b)\p{Ll}+s\b/u;

/** Makers of cars and kinds of vehicles, behind at most two other words. */
const VEHICLE_AFTER = new RegExp(
  String.raw`^[ \u00a0]model\b|^[ \u00a0](?:[\p{L}-]+[ \u00a0]){0,2}(?:${VEHICLES.join('|')})\b`,
  'iu',
);

/** Years, decades, and parts of them or of months: "end of 2014", "first half of 2020", "the 1990s". */
export const periods: readonly DateForm[] = [
  ...[OF_MONTH, OF_YEAR].flatMap((whole) => [
    dateForm(['early', 'mid', 'late', 'beginning', 'start', 'middle', 'end'], PART + whole, partOf),
    dateForm(['first', 'second', 'third', 'fourth', 'last', 'final'], SHARE + whole, shareOf),
  ]),
  dateForm(
    ['#'],
    String.raw`${YEAR}(?:[-–/](?<lastFigures>\d\d)|[-–](?<last>(?:1[5-9]|20)\d\d))(?![-–/]\d)`,
    ({ year = '', lastFigures, last }) => {
      const first = Number(year);
      const to = last === undefined ? Number(year.slice(0, 2) + lastFigures) : Number(last);
      if (to <= first) return undefined;
      return {
        precision: 'period',
        days: wholeMonths(first, 1, 12 * (to - first + 1)),
        presumed: false,
      };
    },
  ),
  dateForm(['#'], `${YEAR}(?![-–/]\\p{N})`, ({ year }, { before, after }) => {
    const isCount = COUNTED_AFTER.test(after) || (year?.endsWith('00') && MANY_AFTER.test(after));
    // "the 1990's"
    const isDecade = year?.endsWith('0') && /^['’]s/iu.test(after) && /\bthe $/iu.test(before);
    if (
      isCount ||
      isDecade ||
      isModelYear(before, after) ||
      Number(year) < 1800 ||
      !BEFORE_YEAR.test(before)
    )
      return undefined;
    return { precision: 'year', days: wholeMonths(Number(year), 1, 12), presumed: false };
  }),
  dateForm(['#'], String.raw`(?<decade>(?:1[5-9]|20)\d0)['’]?s`, ({ decade }) => ({
    precision: 'decade',
    days: wholeMonths(Number(decade), 1, 120),
    presumed: false,
  })),
  dateForm(['#'], String.raw`(?<decade>\d0)s`, ({ decade }, { before }) =>
    /['’]$/u.test(before)
      ? {
          precision: 'decade',
          days: wholeMonths((Number(decade) > 20 ? 1900 : 2000) + Number(decade), 1, 120),
          presumed: false,
        }
      : undefined,
  ),
];

/** "A 2013 Toyota", "driving a red 2009 pickup": the year that a car was made for. */
function isModelYear(before: string, after: string): boolean {
  return (
    !/\b(?:in|since|of|by|until|from|before|after|during) $/iu.test(before) &&
    VEHICLE_AFTER.test(after)
  );
}

/** The month, year or decade that a part is taken of. */
function wholeOf(parts: Parts, around: Surroundings): DateReading | undefined {
  const { month, year, decade, said = '', unit } = parts;
  if (month !== undefined) return monthOfYear(parts, around);
  if (year !== undefined)
    return { precision: 'year', days: wholeMonths(Number(year), 1, 12), presumed: false };
  if (decade !== undefined)
    return { precision: 'decade', days: wholeMonths(Number(decade), 1, 120), presumed: false };
  const precision = unit?.toLowerCase() === 'month' ? 'month' : 'year';
  const { published } = around;
  // "the end of the year" may be the year of any sentence before it
  if (published === undefined || said.toLowerCase() === 'the')
    return { precision, days: undefined, presumed: true };
  const now = numbersOf(published);
  const days =
    precision === 'month'
      ? wholeMonths(now.year, now.month + offsetOf(said), 1)
      : wholeMonths(now.year + offsetOf(said), 1, 12);
  return { precision, days, presumed: true };
}

/** Thirds: "early 2015" is January to April, "end of March" its last eleven days. */
function partOf(parts: Parts, around: Surroundings): DateReading | undefined {
  const whole = wholeOf(parts, around);
  if (!whole) return undefined;
  const word = parts['part']?.toLowerCase() ?? '';
  const third = /^(?:early|beginning|start)/u.test(word) ? 0 : word.startsWith('mid') ? 1 : 2;
  return {
    precision: 'period',
    days:
      whole.days &&
      (whole.precision === 'decade'
        ? thirdOfDecade(whole.days, third)
        : share(whole.days, third, 3)),
    presumed: whole.presumed,
  };
}

/** Four years each, which overlap by one: nobody draws the line closer. */
function thirdOfDecade({ from }: Days, third: number): Days | undefined {
  return wholeMonths(numbersOf(from).year + 3 * third, 1, 48);
}

function shareOf(parts: Parts, around: Surroundings): DateReading | undefined {
  const whole = wholeOf(parts, around);
  if (!whole) return undefined;
  const word = parts['share']?.toLowerCase() ?? '';
  const shares = [2, 4, 4, 2, 4 / 3][SHARES.indexOf(word)] ?? 2;
  const nth = ['first', 'second', 'third', 'fourth'].indexOf(parts['nth']?.toLowerCase() ?? '');
  const from = nth < 0 ? shares - 1 : nth;
  if (from + 1 > shares) return undefined;
  return {
    precision: word === 'half' || word === 'quarter' ? word : 'period',
    days: whole.days && share(whole.days, from, shares),
    presumed: whole.presumed,
  };
}

/** The nth of so many equal shares: of whole months where there are enough, else of days. */
function share({ from, to }: Days, nth: number, shares: number): Days | undefined {
  const { year, month } = numbersOf(from);
  const months = 12 * (numbersOf(to).year - year) + numbersOf(to).month - month + 1;
  if (months > 1) return wholeMonths(year, month + (nth * months) / shares, months / shares);
  const length = Math.floor(30 / shares);
  const first = daysAfter(from, nth * length);
  const last = nth === shares - 1 ? to : daysAfter(from, (nth + 1) * length - 1);
  return between(first, last);
}
