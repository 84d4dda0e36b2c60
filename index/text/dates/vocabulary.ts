import {
  MONTHS,
  SEASONS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from '../../language/en/calendar-words.ts';
import { BELOW_TWENTY, TENS } from '../../language/en/number-words.ts';
import { monthOf } from './days.ts';

/** Sources of regular expressions, for `dateForm`: a blank stands for one or two. */

const ORDINAL = '(?:st|nd|rd|th)?';
const NO_FIGURE_AFTER = String.raw`(?![\p{L}\p{N}%]|[.,:]\p{N}|[-–](?:year|month|week|day|hour))`;

/** The months in full, and cut short without a full stop: alternatives of an expression. */
export const MONTH_NAMES = MONTHS.join('|');
export const SHORT_MONTH_NAMES = SHORT_MONTHS.join('|');
export const WEEKDAY_NAMES = `(?:${WEEKDAYS.join('|')})`;

/** Full names take no full stop: "in March. 3 men" is no date. */
export const MONTH = String.raw`(?<month>(?:${MONTH_NAMES})(?!\p{L})|(?:${SHORT_MONTH_NAMES})(?:\.|(?!\p{L})))`;
export const WEEKDAY = `(?<weekday>${WEEKDAY_NAMES})`;
export const PART_OF_DAY = '(?<partOfDay>morning|afternoon|evening|night|midnight|noon)';
/** Cut short, a weekday counts only before a date: "sat" and "the Sun" are other words. */
export const WEEKDAY_OF_DATE = String.raw`(?:(?:(?:this|last|past|next|early|late) )?(?<weekday>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{L}{0,6})\.?(?: ${PART_OF_DAY})?,? )?`;
export const DATE = String.raw`(?<date>\d{1,2})(?<ordinal>${ORDINAL})${NO_FIGURE_AFTER}`;
/** The last date of a range: "March 3-5", "3 to 5 March". */
export const LAST_DATE = String.raw`(?:(?:[-–]| to | through )(?<last>\d{1,2})${ORDINAL}${NO_FIGURE_AFTER})?`;
export const YEAR = String.raw`(?<year>(?:1[5-9]|20)\d\d)(?![\p{L}\p{N}%]|[.,:]\p{N})`;
/** The year behind a month or a date, if there is one. */
export const ITS_YEAR = `(?:,? (?:of |in )?${YEAR}|,? (?:of )?(?<which>last|this|next) year)?`;
/** In words, periods are counted so far. */
const NUMBERS: readonly (readonly [string, number])[] = [
  ...BELOW_TWENTY.map((word, count) => [word, count] as const).filter(
    ([, count]) => (count >= 1 && count <= 12) || count === 15,
  ),
  ...TENS.slice(0, 4).map((word, nth) => [word, 20 + 10 * nth] as const),
];
/** One, two, "a few", ...; see `countOf`. */
export const COUNT = String.raw`(?<count>\d{1,3}|an?|${NUMBERS.map(([word]) => word).join('|')}|(?:a )?few|several|many|(?:a )?couple(?: of)?)`;

export const MONTH_WORDS: readonly string[] = inSmallLetters([...MONTHS, ...SHORT_MONTHS]);
export const WEEKDAY_WORDS: readonly string[] = inSmallLetters(WEEKDAYS);
export const SHORT_WEEKDAY_WORDS: readonly string[] = inSmallLetters(SHORT_WEEKDAYS);
export const SEASON_WORDS: readonly string[] = SEASONS.map(([season]) => season);
export const SEASON = `(?<season>${SEASON_WORDS.join('|')})`;

const COUNTS: ReadonlyMap<string, number> = new Map([['a', 1], ['an', 1], ...NUMBERS]);
export const COUNT_WORDS: readonly string[] = [
  ...COUNTS.keys(),
  'few',
  'several',
  'many',
  'couple',
];

/** Makers and kinds of what drives: a year before them is that of a model. */
export const VEHICLES: readonly string[] =
  `acura audi bentley bmw buick cadillac chevrolet chevy chrysler dacia daewoo dodge ferrari fiat ford gmc harley
  honda hyundai infiniti isuzu iveco jaguar jeep kawasaki kenworth kia lada lamborghini lexus lincoln mack mazda mercedes
  mercury mini mitsubishi nissan oldsmobile opel peterbilt peugeot plymouth pontiac porsche renault saab saturn
  scania seat skoda subaru suzuki tata tesla toyota vauxhall volkswagen volvo vw yamaha
  car cars van minivan minibus bus pickup truck lorry suv sedan saloon hatchback coupe convertible wagon
  motorcycle motorbike scooter moped jeep trailer tractor limousine ambulance boat yacht`.split(
    /\s+/u,
  );

/** The number of a COUNT; undefined where it is vague ("several"). */
export function countOf(words = ''): number | undefined {
  return /^\d/u.test(words) ? Number(words) : COUNTS.get(words.toLowerCase());
}

/** 1 to 12, or 0 where the word is no month: in English "may" and "march" are verbs. */
export function writtenMonth(word = ''): number {
  return isCapital(word) ? monthOf(word) : 0;
}

/** 0 for Sunday to 6 for Saturday; -1 for other words, and for small letters. */
export function writtenWeekday(word = ''): number {
  const begun = word.toLowerCase();
  return isCapital(word) ? WEEKDAY_WORDS.findIndex((weekday) => weekday.startsWith(begun)) : -1;
}

function inSmallLetters(words: readonly string[]): string[] {
  return words.map((word) => word.toLowerCase());
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** The year of two figures: 1990 for "90", 2019 for "19". */
export function fullYear(short = ''): number {
  const year = Number(short);
  return year < 50 ? 2000 + year : 1900 + year;
}
