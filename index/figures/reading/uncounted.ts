import { MONTH_NAMES, SHORT_MONTH_NAMES } from '../../text/dates/vocabulary.ts';

const MONTHS = `${MONTH_NAMES}|${SHORT_MONTH_NAMES}`;
// "may 12" and "the 12 march on" are no dates
const MONTH = `(?:${MONTHS}|${MONTHS.toUpperCase()})`;
const DAY = '[0-3]?\\d(?:st|nd|rd|th)?';
const YEAR = '(?:1[89]|20)\\d\\d';
/** What a year stands behind: "some 2015 fled" is none. */
const IN_TIME =
  '(?:[Ii]n|IN|[Ss]ince|[Uu]ntil|[Dd]uring|[Ee]arly|[Ll]ate|[Yy]ear|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)';

/** "10:30", "6 p.m.", "0305", "1530 GMT", "3 o’clock". */
const TIMES = [
  '\\d{1,2}:\\d\\d(?::\\d\\d)?',
  '\\d{1,2} ?[AaPp]\\.?[Mm]',
  '0\\d{3}',
  '\\d{4}(?= (?:hours|hrs|GMT|UTC|local))',
  "\\d{1,2} o[’']clock",
];
/** "March 3, 2015", "3 March", "March 2015", "3/4/2015", "2015-03-04", "in 2015", "2015’s"; and 2015 before a comma. */
const DATES = [
  `${MONTH}\\.? ${DAY}(?:,? ${YEAR})?`,
  `${DAY} (?:of )?${MONTH}\\.?(?:,? (?:${YEAR}|\\d\\d))?`,
  `${MONTH},? ${YEAR}`,
  '\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?',
  '\\d{4}-\\d\\d-\\d\\d',
  `(?<=(?<!\\p{L})${IN_TIME} )${YEAR}s?`,
  // a round one may be a count: "of some 2000, three fled"
  `(?!\\d\\d00)${YEAR}(?=[’']s|[,.;:)](?:\\s|$)|$)`,
];
/** What bears a number for a name: "Route 9", "AK-47", "21st", "the 1200 block of". */
const LABELS = [
  '(?:[Rr]oute|[Hh]ighway|[Ii]nterstate|[Ff]light|[Cc]hannel|[Rr]oom|[Aa]partment|[Uu]nit|[Ss]ection|[Aa]rticle|[Cc]hapter|[Dd]istrict|[Pp]recinct|[Ww]ard|[Ee]xit|[Gg]ate|[Nn]o\\.) \\d+',
  '\\p{Lu}{1,3}-\\d+',
  '\\d+(?:st|nd|rd|th)',
  '\\d+(?= block of)',
];
/** "23-year-old", "two years old", "aged 39"; and "Rike, 39," and "Rike (39)". */
const AGES = [
  '[\\p{L}\\p{N}-]{1,20}[- ]years?[- ]olds?',
  '[Aa]ged? \\d{1,3}',
  '(?<=\\p{L}, )\\d{1,3}(?=[,.;]|$)',
  '(?<=\\p{Lu}[\\p{L}’-]{1,30} \\()\\d{1,3}(?=\\))',
];

const TIME_OR_LABEL = whole([...TIMES, ...DATES, ...LABELS]);
const AGE = whole(AGES);

/** Matches any of these where no letter, currency or further figure adjoins. */
function whole(alternatives: readonly string[]): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}$€£]|\\d[.,])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
}

/** An English text without the figures that plainly are clock times, days, years or labels. */
export function withoutTimesAndLabels(text: string): string {
  return text.replaceAll(TIME_OR_LABEL, ' ');
}

/** An English text without the figures that plainly are ages of people. */
export function withoutAges(text: string): string {
  return text.replaceAll(AGE, ' ');
}
