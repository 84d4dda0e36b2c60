import type { Span } from '../../span.ts';
import { dayOfNumbers, numbersOf } from './calendar.ts';
import { countedPeriods } from './counted-periods.ts';
import { eventDates } from './event-dates.ts';
import { NO_DATE, type DateForm, type DateReading, type Surroundings } from './form.ts';
import { knownDays } from './known-days.ts';
import { months } from './months.ts';
import { namedDays } from './named-days.ts';
import { periods } from './periods.ts';
import { seasons } from './seasons.ts';
import { weekdays } from './weekdays.ts';

/** The words of a date, and what they say. */
export interface DateMention extends Span, DateReading {}

const MIDDLE_OF_WORD = /[\p{L}\p{M}\p{N}_]$/u;
/** "1,793", "10:30", "Route-66", "$2015": a figure that goes on from something is no date. */
const GOES_ON = /[\p{L}\p{N}][-–.,:/]$|[$€£#+_&\p{L}]$/u;
/** How much of a sentence around a date is asked what it means, in UTF-16 units. */
const AROUND = 60;
/** A capital behind a full stop, except in "7 p.m. Friday". */
const SENTENCE_END = /[\r\n]|(?<![ap]\.m)[.!?]["'”’)\]]*\s+(?=["'“‘(]?\p{Lu})/u;

/** The first of them that reads the words wins: closer readings stand before wider ones. */
const FORMS: readonly DateForm[] = [
  ...knownDays,
  ...namedDays,
  ...weekdays,
  ...countedPeriods,
  ...eventDates,
  ...seasons,
  ...periods,
  ...months,
];

const FORMS_BY_OPENING = new Map<string, DateForm[]>();
for (const form of FORMS)
  for (const opening of form.opens)
    FORMS_BY_OPENING.set(opening, [...(FORMS_BY_OPENING.get(opening) ?? []), form]);

/** English words and figures that open a form; what stands around them is looked at by the form. */
const OPENING = new RegExp(
  String.raw`(?<![a-z])(?:${[...FORMS_BY_OPENING.keys()].filter((word) => word !== '#').join('|')})(?![a-z])|\d+`,
  'gi',
);

/**
 * The dates that English words of `text` name, in reading order, never overlapping; a date lies within
 * one line. `published` is an ISO day, anything else counts as unknown: then only dates with their year
 * have days. Durations ("for three days"), ages and clock times are no dates. Time is linear in the
 * text.
 * The forms are our own: chrono-node reads durations as clock times, fills in missing parts and goes
 * to the nearest weekday; on plain dates both agree, which a test holds.
 */
export function datesIn(text: string, published?: string): DateMention[] {
  const mentions: DateMention[] = [];
  let day: string | undefined;
  let isRead = false;
  OPENING.lastIndex = 0;
  for (let word = OPENING.exec(text); word; word = OPENING.exec(text)) {
    const forms = formsAt(word[0]);
    if (!forms) continue;
    // most texts name no date at all
    if (!isRead) [day, isRead] = [publicationOf(published), true];
    const mention = mentionAt(text, word, forms, day);
    if (!mention) continue;
    if (mention.isDate) mentions.push(mention.date);
    OPENING.lastIndex = mention.date.end;
  }
  return mentions;
}

function publicationOf(written = ''): string | undefined {
  // all sentences of an article ask for the same day
  if (written !== asked.written) {
    const { year, month, date } = numbersOf(written);
    const isDay = dayOfNumbers(year, month, date) === written;
    asked = { written, day: isDay ? written : undefined };
  }
  return asked.day;
}

let asked: { readonly written: string | undefined; readonly day: string | undefined } = {
  written: undefined,
  day: undefined,
};

function isFigure(word: string): boolean {
  return word < ':';
}

/** The forms that a word or a figure opens. */
function formsAt(word: string): readonly DateForm[] | undefined {
  return FORMS_BY_OPENING.get(isFigure(word) ? '#' : word.toLowerCase());
}

/** What stands around a span; cut out only where a form asks for it. */
function around(text: string, { start, end }: Span, published: string | undefined): Surroundings {
  return {
    get before() {
      // with its own first letter, which tells whether a sentence begins there
      const before = text
        .slice(Math.max(0, start - AROUND), start + 1)
        .split(SENTENCE_END)
        .at(-1);
      return before?.slice(0, -1) ?? '';
    },
    get after() {
      const after = text.slice(end, end + AROUND);
      const to = after.search(SENTENCE_END);
      return to < 0 ? after : after.slice(0, to);
    },
    published,
  };
}

function mentionAt(
  text: string,
  { index: start, 0: word }: { readonly index: number; readonly 0: string },
  forms: readonly DateForm[],
  published: string | undefined,
): { readonly isDate: boolean; readonly date: DateMention } | undefined {
  const goesOn = isFigure(word) ? GOES_ON : MIDDLE_OF_WORD;
  for (const { pattern, read } of forms) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    if (goesOn.test(text.slice(Math.max(0, start - 2), start))) return undefined;
    const end = start + match[0].length;
    const reading = read(match.groups ?? {}, around(text, { start, end }, published));
    if (reading) return { isDate: reading !== NO_DATE, date: { start, end, ...reading } };
  }
  return undefined;
}
