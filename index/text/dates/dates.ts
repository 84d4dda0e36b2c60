import type { Span } from '../../span.ts';
import { dayOfNumbers, numbersOf } from './calendar.ts';
import { countedPeriods } from './counted-periods.ts';
import { eventDates } from './event-dates.ts';
import { NO_DATE, type DateForm, type DateReading } from './form.ts';
import { knownDays } from './known-days.ts';
import { months } from './months.ts';
import { namedDays } from './named-days.ts';
import { periods } from './periods.ts';
import { seasons } from './seasons.ts';
import { weekdays } from './weekdays.ts';

/** The words of a date, and what they say. */
export interface DateMention extends Span, DateReading {}

/** English words and figures alone: what stands around them is looked at where they open a form. */
const WORD_OR_FIGURE = /[a-z]+|\d+/gi;
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
  const day = publicationOf(published);
  const words = new RegExp(WORD_OR_FIGURE);
  for (let word = words.exec(text); word; word = words.exec(text)) {
    const mention = mentionAt(text, word.index, word[0], day);
    if (!mention) continue;
    if (mention.isDate) mentions.push(mention.date);
    words.lastIndex = mention.date.end;
  }
  return mentions;
}

function publicationOf(written = ''): string | undefined {
  const { year, month, date } = numbersOf(written);
  return dayOfNumbers(year, month, date) === written ? written : undefined;
}

function mentionAt(
  text: string,
  start: number,
  word: string,
  published: string | undefined,
): { readonly isDate: boolean; readonly date: DateMention } | undefined {
  const isFigure = word < ':';
  const forms = FORMS_BY_OPENING.get(isFigure ? '#' : word.toLowerCase());
  if (!forms) return undefined;
  const goesOn = isFigure ? GOES_ON : MIDDLE_OF_WORD;
  for (const { pattern, read } of forms) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    if (goesOn.test(text.slice(Math.max(0, start - 2), start))) return undefined;
    const end = start + match[0].length;
    // with its own first letter, which tells whether a sentence begins there
    const before = text
      .slice(Math.max(0, start - AROUND), start + 1)
      .split(SENTENCE_END)
      .at(-1);
    const reading = read(match.groups ?? {}, {
      before: before?.slice(0, -1) ?? '',
      after: text.slice(end, end + AROUND).split(SENTENCE_END)[0] ?? '',
      published,
    });
    if (reading) return { isDate: reading !== NO_DATE, date: { start, end, ...reading } };
  }
  return undefined;
}
