import type { Article } from '../article/article.ts';
import type { Span } from '../span.ts';
import { sentencesIn } from '../text/sentences.ts';
import { datesIn, type DateMention } from '../text/dates/dates.ts';
import type { Days } from '../text/dates/calendar.ts';
import { isDay } from '../text/dates/days.ts';
import { withoutUpdateStamps } from '../text/dates/stamp.ts';
import { AFTERMATH, HAPPENING } from './event-words.ts';
import { reportOpeningOf } from './opening.ts';
import { isDayOfAnother, isDayOfSpeech } from './day-cues.ts';
import { isInOwnWords } from './own-words.ts';
import { stated } from './stated.ts';

/**
 * What speaks for a day being the event's, in the order of worth; fitted by hand on reports whose event
 * date is known. A sentence or a neighbourhood counts once however many such words it holds.
 */
const WEIGHT = {
  /** Words of the event stand within a few words of the date, or in its sentence. */
  happeningNear: 0.7,
  happening: 0.2,
  /** "early on Sunday", "around 2 a.m.": events have an hour, hearings seldom. */
  hour: 0.3,
  /** For each e-fold of mentions. */
  repeated: 0.3,
  /** Words of arrests, courts and statements. */
  aftermath: -0.7,
  aftermathNear: -0.3,
  /** Reports rarely spell out the year of what has just happened; page furniture does. */
  withYear: -0.7,
  /** "Today" is most often when somebody spoke. */
  dayOfPublication: -0.3,
  /** Title and first sentences tell of the event; what came before stands further down. */
  lead: 0.3,
  /** For each e-fold of days before publication: news is of the last days. */
  ago: -0.04,
  /** "said on Monday": when somebody spoke of it. */
  speech: -0.5,
  /** Interviews, speeches and columns date events in passing. */
  ownWords: -0.5,
  /** "a similar one on 3 July". */
  another: -0.5,
};
/** From this `wording` on a day is told as that of an event: of pairs of reports with two such days, 0.3 % were on one. */
export const TOLD = 0.5;
/** From this score on, its year aside, a day may be the event's; below are those of hearings and statements. */
const POSSIBLE = -0.2;
/** What a person says is above all that is read. */
const SAID = 10;
/** Trials end within years; what is further back is history beside the report. */
const MAX_YEARS = 5;
/** UTF-16 units on each side of a date that count as near. */
export const NEAR = 60;
/** UTF-16 units of title and opening that are the lead. */
const LEAD = 400;
/** "— Ada Berg (@adaberg) May 3, 2031": when something was posted that the report shows. */
const HANDLE = /\(@\w{1,20}\)\s$/u;
const HANDLE_LENGTH = 26;
/** Mentions of a day that are kept: further ones say the same. */
const MAX_MENTIONS = 4;
const MS_PER_DAY = 86_400_000;
const HOUR = /\d\s?(?:[ap]\.?m|o['’]clock|hours?)(?!\p{L})|(?<!\p{N})\d{1,2}:\d{2}(?!\p{N})/iu;

/** Where a day is named, in UTF-16 units of the report's opening. */
export interface DayMention extends Span {
  /** The sentence that it stands in. */
  readonly sentence: Span;
}

/** A day that an article names, and how much speaks for its being the event's. */
export interface NamedDay {
  readonly day: string;
  readonly presumed: boolean;
  readonly score: number;
  /** The same by the words around it alone, wherever it stands: what grouping is fitted on. */
  readonly wording: number;
  /** Whether all speaks for a hearing, an arrest or a statement, and nothing for the event. */
  readonly isAside?: true;
  /** Whether the article's owner says so (`event-date:` in the front matter). */
  readonly isSaid?: true;
  /**
   * Where it is named as the day of something that happened, not on which somebody spoke: the first few.
   * Of the likeliest day alone.
   */
  readonly mentions?: readonly DayMention[];
}

/**
 * The days that an article's title and opening name, up to its publication, the likeliest day of the
 * event first; days more than five years before it belong to other stories. A day that the front matter
 * gives stands before all others. The day of a dateline is that of publication, and not among them.
 */
export function namedDays(article: Article): NamedDay[] {
  const read = daysRead(article);
  const day = stated(article, 'eventDate');
  if (day === undefined) return read;
  const said = { day, presumed: false, score: SAID, wording: SAID, isSaid: true } as const;
  return [said, ...read.filter((other) => other.day !== day)];
}

function daysRead(article: Article): NamedDay[] {
  const published = stated(article, 'published');
  const text = reportOpeningOf(article);
  const { start: from, end: to } = datelineIn(text, article);
  const mentions = datesIn(withoutUpdateStamps(text), published).flatMap((mention) =>
    isOneDay(mention) &&
    // the day of a dateline is when the report was written
    (mention.start < from || mention.end > to) &&
    !HANDLE.test(text.slice(Math.max(0, mention.start - HANDLE_LENGTH), mention.start)) &&
    (published === undefined || isInReach(mention.days.from, published))
      ? mention
      : [],
  );
  if (mentions.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { days } of mentions) counts.set(days.from, (counts.get(days.from) ?? 0) + 1);
  const sentences = [
    ...sentencesIn(text, article.language, (paragraph) =>
      mentions.some(({ start }) => paragraph.start <= start && start < paragraph.end),
    ),
  ];
  const isOwn = isInOwnWords(text);
  const best = new Map<string, NamedDay>();
  const named = new Map<string, DayMention[]>();
  for (const mention of mentions) {
    const { start, end, days, presumed, partOfDay } = mention;
    const around = sentences.find((sentence) => sentence.start <= start && end <= sentence.end);
    const sentence = around ? text.slice(around.start, around.end) : '';
    const near = text.slice(
      Math.max(around?.start ?? 0, start - NEAR),
      Math.min(around?.end ?? text.length, end + NEAR),
    );
    const isHourly = partOfDay !== undefined || HOUR.test(near);
    const words =
      WEIGHT.happening * Number(HAPPENING.isIn(sentence.toLowerCase())) +
      WEIGHT.happeningNear * Number(HAPPENING.isIn(near.toLowerCase())) +
      WEIGHT.hour * Number(isHourly) +
      WEIGHT.repeated * Math.log(counts.get(days.from) ?? 1) +
      WEIGHT.aftermath * Number(AFTERMATH.test(sentence)) +
      WEIGHT.aftermathNear * Number(AFTERMATH.test(near)) +
      WEIGHT.dayOfPublication * Number(days.from === published);
    const at = start - (around?.start ?? start);
    const isSpoken = isDayOfSpeech(sentence, at, at + end - start);
    const isOfAnother = isDayOfAnother(sentence, at);
    const told =
      words +
      WEIGHT.lead * Number(start < LEAD) +
      WEIGHT.ownWords * Number(isOwn && start >= LEAD) +
      WEIGHT.speech * Number(isSpoken) +
      WEIGHT.another * Number(isOfAnother);
    const withYear = WEIGHT.withYear * Number(!presumed);
    const score = told + withYear + WEIGHT.ago * Math.log1p(daysBefore(days.from, published));
    const known = best.get(days.from);
    const wording = Math.max(known?.wording ?? -Infinity, words + withYear);
    const isAside = told < POSSIBLE;
    const earlier = named.get(days.from) ?? [];
    if (around && !isSpoken && !isOfAnother && earlier.length < MAX_MENTIONS)
      named.set(days.from, [...earlier, { start, end, sentence: around }]);
    best.set(
      days.from,
      known && known.score >= score
        ? { ...known, wording }
        : { day: days.from, presumed, score, wording, ...(isAside && { isAside }) },
    );
  }
  const [first, ...others] = [...best.values()].toSorted(
    (a, b) => b.score - a.score || (a.day < b.day ? -1 : 1),
  );
  return first ? [{ ...first, mentions: named.get(first.day) ?? [] }, ...others] : [];
}

/** Where an article's dateline stands in its opening; nowhere where it has none. */
function datelineIn(opening: string, { body, dateline }: Article): Span {
  const words = dateline ? body.slice(dateline.start, dateline.end) : '';
  const start = words === '' ? -1 : opening.indexOf(words);
  return { start, end: start < 0 ? -1 : start + words.length };
}

function daysBefore(day: string, published: string | undefined): number {
  if (!isDay(published)) return 0;
  return Math.max(0, (Date.parse(published) - Date.parse(day)) / MS_PER_DAY);
}

function isInReach(day: string, published: string): boolean {
  if (!isDay(published)) return true;
  const earliest = `${String(Number(published.slice(0, 4)) - MAX_YEARS).padStart(4, '0')}${published.slice(4)}`;
  return day <= published && day >= earliest;
}

function isOneDay(mention: DateMention): mention is DateMention & { readonly days: Days } {
  return mention.days !== undefined && mention.days.from === mention.days.to;
}
