import { ISO_DAY } from '../../../text/dates/days.ts';
import { MONTH_NAMES, SHORT_MONTH_NAMES } from '../../../text/dates/vocabulary.ts';
import { AGE_WORDS, HOURS_OF_DAY, LABELS, ORDINAL_ENDINGS, TIME_ZONES } from './no-count-words.ts';

const MONTHS = `${MONTH_NAMES}|${SHORT_MONTH_NAMES}`;
// "may 12" and "the 12 march on" are not dates
const MONTH = `(?:${MONTHS}|${MONTHS.toUpperCase()})`;
const ORDINAL = `(?:${ORDINAL_ENDINGS.plain.join('|')})`;
const DAY = `[0-3]?\\d${ORDINAL}?`;
const YEAR = '(?:1[89]|20)\\d\\d';
/** Words before a year: "some 2015 fled" holds none. */
const IN_TIME =
  '(?:[Ii]n|IN|[Ss]ince|[Uu]ntil|[Dd]uring|[Ee]arly|[Ll]ate|[Yy]ear|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)';

/** "10:30", "6 p.m.", "0305", "1530 GMT", "3 o’clock". */
const TIMES = [
  '\\d{1,2}:\\d\\d(?::\\d\\d)?',
  '\\d{1,2} ?[AaPp]\\.?[Mm]',
  '0\\d{3}',
  `\\d{4}(?= (?:${[...HOURS_OF_DAY.plain, ...TIME_ZONES.plain.map((zone) => zone.toUpperCase())].join('|')}|local))`,
  "\\d{1,2} o[’']clock",
];
/**
 * "March 3, 2015", "3 March", "March 2015", "3/4/2015", "2015-03-04", "in 2015", "2015’s"; and 2015
 * before a comma.
 */
const DATES = [
  `${MONTH}\\.? ${DAY}(?:,? ${YEAR})?`,
  `${DAY} (?:of )?${MONTH}\\.?(?:,? (?:${YEAR}|\\d\\d))?`,
  `${MONTH},? ${YEAR}`,
  '\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?',
  ISO_DAY,
  `(?<=(?<!\\p{L})${IN_TIME} )${YEAR}s?`,
  // a round number may be a count: "of some 2000, three fled"
  `(?!\\d\\d00)${YEAR}(?=[’']s|[,.;:)](?:\\s|$)|$)`,
];
/** Things named by a number: "Route 9", "AK-47", "21st", "the 1200 block of". */
const NAMES = [
  `(?:${LABELS.plain.map(inEitherCase).join('|')}|[Nn]o\\.) \\d+`,
  '\\p{Lu}{1,3}-\\d+',
  `\\d+${ORDINAL}`,
  '\\d+(?= block of)',
];
/** "23-year-old", "two years old", "aged 39"; and "Rike, 39," and "Rike (39)". */
const AGES = [
  '[\\p{L}\\p{N}-]{1,20}[- ]years?[- ]olds?',
  `(?:${AGE_WORDS.plain.map(inEitherCase).join('|')}) \\d{1,3}`,
  '(?<=\\p{L}, )\\d{1,3}(?=[,.;]|$)',
  '(?<=\\p{Lu}[\\p{L}’-]{1,30} \\()\\d{1,3}(?=\\))',
];

const TIME_OR_LABEL = whole([...TIMES, ...DATES, ...NAMES]);
const AGE = whole(AGES);
/** Ages in figures alone, which need no look at each word. */
const AGE_IN_FIGURES = whole(AGES.slice(1));
const YEARS_OLD = /years?[- ]old/u;
const FIGURE = /\d/u;

/** A word with a small letter or a capital: "[Rr]oute". */
function inEitherCase(word: string): string {
  return `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
}

/** Matches any of these where no letter, currency sign or further digit is next to it. */
function whole(alternatives: readonly string[]): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}$€£]|\\d[.,])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
}

/** An English text without the numbers that plainly are clock times, days, years or labels. */
export function withoutTimesAndLabels(text: string): string {
  return FIGURE.test(text) ? text.replaceAll(TIME_OR_LABEL, ' ') : text;
}

/** An English text without the numbers that plainly are ages of people. */
export function withoutAges(text: string): string {
  if (YEARS_OLD.test(text)) return text.replaceAll(AGE, ' ');
  return FIGURE.test(text) ? text.replaceAll(AGE_IN_FIGURES, ' ') : text;
}
