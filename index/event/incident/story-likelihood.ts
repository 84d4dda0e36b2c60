import type { Place } from '../../text/places/places.ts';
import type { StoryFacts } from './story.ts';

/**
 * How likely two stories are on one event: a logistic model, each weight the change in log-odds. Fitted
 * on pairs of local news reports with known events, one half of the events at a time; both halves gave
 * about the same weights.
 */
const LOG_ODDS = {
  base: -6.3,
  /** By the square root of the cosine of their weighted terms. */
  words: 16,
  /** By ln(1 + the summed weight of the names they share). */
  names: 0.65,
  /** By ln(1 + days between the publications): follow-ups come, but ever more rarely. */
  days: -0.95,
  /** By ln(1 + the number of ages they share). */
  ages: 2.1,
  /** The likeliest day of one's event is named by the other. */
  sameDay: 2.7,
  /** Both tell the day of an event, and these are days apart: two shootings in a town in a month. */
  otherDay: -2.3,
  otherCity: -0.6,
  otherRegion: -2.3,
};
/** Pages of one website can be alike in everything but the event: more likeness than this says no more. */
const MAX_LIKENESS = 0.55;
/** After three months it matters no more how much later a trial is reported. */
const MAX_DAYS = 90;
/** Where a date is missing: about what a follow-up within two weeks has. */
const UNKNOWN_DAYS = 10;
/** What two stories share, weighed by their collection. */
export interface Shared {
  /** Cosine of their weighted terms, 0 to 1. */
  readonly likeness: number;
  /** Summed rarity of the names they share. */
  readonly names: number;
}

/** How likely two stories are on one event, 0 to 1. */
export function likelihoodOf(a: StoryFacts, b: StoryFacts, { likeness, names }: Shared): number {
  const logOdds =
    LOG_ODDS.base +
    LOG_ODDS.words * Math.min(MAX_LIKENESS, Math.sqrt(likeness)) +
    LOG_ODDS.names * Math.log1p(names) +
    LOG_ODDS.days * Math.log1p(Math.min(MAX_DAYS, daysApart(a, b))) +
    LOG_ODDS.ages * Math.log1p(shared(a.ages, b.ages)) +
    whenAndWhere(a, b);
  return 1 / (1 + Math.exp(-logOdds));
}

function daysApart(a: StoryFacts, b: StoryFacts): number {
  if (a.published === undefined || b.published === undefined) return UNKNOWN_DAYS;
  return Math.abs(a.published - b.published);
}

function whenAndWhere(a: StoryFacts, b: StoryFacts): number {
  const day = dayOdds(a, b);
  const place = placeOdds(a.place, b.place);
  // much happens on one day: it only tells where it may be one place
  return place < 0 ? Math.min(0, day) + place : day;
}

function dayOdds(a: StoryFacts, b: StoryFacts): number {
  if (isBeforeEvent(a, b) || isBeforeEvent(b, a)) return LOG_ODDS.otherDay;
  const [dayA] = a.days;
  const [dayB] = b.days;
  if (dayA === undefined || dayB === undefined) return 0;
  // "late on Saturday" and "early on Sunday" may well be one night
  const isApart = Math.abs(dayNumber(dayA) - dayNumber(dayB)) > 1;
  if (isApart && a.isDayTold && b.isDayTold) return LOG_ODDS.otherDay;
  return b.days.includes(dayA) || a.days.includes(dayB) ? LOG_ODDS.sameDay : 0;
}

/** Whether a story was published before what another tells had happened. */
function isBeforeEvent({ published }: StoryFacts, { days: [day], isDayTold }: StoryFacts): boolean {
  return (
    published !== undefined && day !== undefined && isDayTold && dayNumber(day) > published + 1
  );
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function placeOdds(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return 0;
  if (differ(a.country, b.country) || differ(a.region, b.region)) return LOG_ODDS.otherRegion;
  return differ(a.city, b.city) ? LOG_ODDS.otherCity : 0;
}

/** Whether both are known, and are not the same. */
function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase();
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const value of a) if (b.has(value)) count += 1;
  return count;
}
