import { dayOf } from '../../text/dates/days.ts';
import { AGO, BY_WORDS, DATE_WORDS, MONTHS, POSTED_WORDS, WEEKDAYS } from './page-phrases.ts';

/** What a line that says when a page was written or changed tells. */
export interface DateLine {
  /** The earliest day that it names, `2015-03-25`; undefined where it names none with its year. */
  readonly day: string | undefined;
  /** Whether it says that the day is the page's own: "posted", "updated". */
  readonly isLabelled: boolean;
}

/** Longer lines say more than when. */
const MAX_LENGTH = 160;
/** Words that nobody knows may stand beside a label and a whole date: a place, a zone, a label. */
const MAX_UNKNOWN = 2;
const TOKEN =
  /\p{Nd}+(?:[.:/,-]\p{Nd}+)*(?:st|nd|rd|th|er|º|ª|h)?(?!\p{L})|[\p{L}\p{M}][\p{L}\p{M}'’‌-]*/giu;
const FIGURES = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})$/u;
const EAST_ASIAN = /(\d{4})年(\d{1,2})月(\d{1,2})日/gu;
const ZONE = /^(?:[A-Z]{3,5}|[ECMP]T|[AP]M|Z)$/u;

/** What stands in such a line between its parts. */
const PARTS = /\s*[|·•]\s*/u;
const MAX_PART_WORDS = 4;

/** `text` as a line that says when, or undefined where it says more, or something else. */
export function dateLineOf(text: string): DateLine | undefined {
  if (text.length > MAX_LENGTH || !/\p{Nd}/u.test(text)) return undefined;
  const whole = dateIn(text);
  if (whole) return whole;
  const parts = text.split(PARTS);
  if (parts.length === 1) return undefined;
  const dates = parts.map(dateIn);
  const found = dates.find((date) => date?.day !== undefined);
  // the writer, or the site, may stand beside it
  const areShort = parts.every(
    (part, nth) => dates[nth] || part.split(/\s+/u).length <= MAX_PART_WORDS,
  );
  return areShort ? found : undefined;
}

function dateIn(text: string): DateLine | undefined {
  // signs of East Asian dates stand for hyphens
  const plain = withWesternDigits(text).replaceAll(EAST_ASIAN, '$1-$2-$3 ');
  let unknown = 0;
  let dates = 0;
  let isLabelled = false;
  let hasTimeWord = false;
  let isBehindBy = false;
  let isRelative = false;
  for (const [token] of plain.matchAll(TOKEN)) {
    const word = token.toLowerCase().replaceAll('’', "'");
    isBehindBy ||= BY_WORDS.has(word);
    isRelative ||= AGO.has(word);
    if (/^\d/u.test(token)) dates += Number(FIGURES.test(token)) * 2;
    else if (MONTHS.has(word)) dates += 1;
    else if (POSTED_WORDS.has(word)) isLabelled = true;
    else if (DATE_WORDS.has(word)) hasTimeWord = true;
    else if (isBehindBy && /^\p{Lu}/u.test(token)) continue;
    else if (!WEEKDAYS.has(word) && !ZONE.test(token)) unknown += 1;
  }
  const day = daysIn(plain).toSorted()[0];
  const isKnown =
    unknown === 0
      ? dates > 0 || isLabelled || (hasTimeWord && isRelative)
      : unknown <= MAX_UNKNOWN && day !== undefined && (isLabelled || /\d:\d\d/u.test(plain));
  return isKnown ? { day, isLabelled } : undefined;
}

/**
 * The days with their years that a text names in any of the usual ways, in reading order of each way.
 * `isDayFirst` says how 02/08/2020 is read; left out, it is not, as it may be either.
 */
export function daysIn(text: string, isDayFirst?: boolean): string[] {
  const plain = withWesternDigits(text);
  return FORMS.flatMap(({ pattern, read }) =>
    [...plain.matchAll(pattern)].flatMap(({ groups }) => read(groups ?? {}, isDayFirst) ?? []),
  );
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (
    parts: Readonly<Record<string, string | undefined>>,
    isDayFirst?: boolean,
  ) => string | undefined;
}

const YEAR = String.raw`(?<year>(?:19|20)\d\d)(?!\d)`;
const WORD = String.raw`(?<month>[\p{L}\p{M}]{2,12})`;
const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(
      String.raw`(?<!\d)${YEAR}[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)`,
      'gu',
    ),
    read: ({ year, month, day }) => dayOf(year, Number(month), day),
  },
  {
    pattern: new RegExp(String.raw`(?<!\d)${YEAR}年(?<month>\d{1,2})月(?<day>\d{1,2})日`, 'gu'),
    read: ({ year, month, day }) => dayOf(year, Number(month), day),
  },
  {
    // with full stops the day comes first wherever people write so
    pattern:
      /(?<![\d.])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4}|\d{2})(?![\d.]\d)/gu,
    read: ({ year = '', month, day }) =>
      dayOf(year.length === 2 ? `20${year}` : year, Number(month), day),
  },
  {
    // with strokes either may come first: only what can be read in one way counts
    pattern: new RegExp(
      String.raw`(?<![\d/])(?<one>\d{1,2})[/-](?<other>\d{1,2})[/-]${YEAR}`,
      'gu',
    ),
    read: ({ one = '', other = '', year }, isDayFirst) => {
      if (Number(one) > 12 || one === other || isDayFirst) return dayOf(year, Number(other), one);
      return Number(other) > 12 ? dayOf(year, Number(one), other) : undefined;
    },
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?: de| of)?[ -]${WORD}\.?,?(?: de| del)?[ -]${YEAR}`,
      'giu',
    ),
    read: ({ year, month, day }) => dayOf(year, monthOf(month), day),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})${WORD}\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`,
      'giu',
    ),
    read: ({ year, month, day }) => dayOf(year, monthOf(month), day),
  },
];

function monthOf(word = ''): number {
  return MONTHS.get(word.toLowerCase()) ?? 0;
}

/** Arabic and Persian figures as those of the West. */
function withWesternDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
}
