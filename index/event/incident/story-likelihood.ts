import type { Place } from '../../text/places/places.ts';
import type { StoryFacts } from './story.ts';

/**
 * How likely two stories are on one event: a logistic model, each weight the change in log-odds.
 * Fitted by `npm run fit:incidents` on local and on world news, one half of the events of each; the
 * other halves only checked it.
 */
export const LOG_ODDS = {
  base: -9.38,
  /** By the square root of the cosine of their weighted terms. */
  words: 14.35,
  /** By the square root of the cosine of one's title with the other's lead, the larger of the two. */
  titleInLead: 7.03,
  /** By ln(1 + the summed rarity of the names of several words that they share). */
  names: 0.52,
  /** By ln(1 + the summed rarity of the single capitalised words that they share). */
  capitals: 1.11,
  /** By ln(1 + days between the publications): follow-ups come, but ever more rarely. */
  days: -0.32,
  /** The publications are more than a month apart. */
  monthApart: -2.1,
  /** By ln(1 + the number of ages they share). */
  ages: 1.54,
  /** The likeliest day of one's event is named by the other. */
  sameDay: 1.28,
  /** Both tell the day of an event, and these are days apart: two shootings in a town in a month. */
  otherDay: -4.22,
  otherCity: -0.9,
  otherRegion: -1.01,
  /** People wrote two regions into the front matter: no likeness outweighs what they say. Not fitted. */
  saidApart: -8,
};
export type StoryFeature = Exclude<keyof typeof LOG_ODDS, 'base'>;

/** Pages of one website can be alike in everything but the event: more likeness than this says no more. */
const MAX_LIKENESS = 0.55;
/** What is reported later than this is a late follow-up, however late. */
const MONTH = 30;
/** Where a date is missing: about what a follow-up within two weeks has. */
const UNKNOWN_DAYS = 10;

/** What two stories share, weighed by their collection. */
export interface Shared {
  /** Cosine of their weighted terms, 0 to 1. */
  readonly likeness: number;
  /** Cosine of one's title with the other's lead, the larger of the two, 0 to 1. */
  readonly titleInLead: number;
  /** Summed rarity of the names of several words that they share. */
  readonly names: number;
  /** Summed rarity of the single capitalised words that they share. */
  readonly capitals: number;
}

/** How likely two stories are on one event, 0 to 1. */
export function likelihoodOf(a: StoryFacts, b: StoryFacts, shared: Shared): number {
  const features = featuresOf(a, b, shared);
  let logOdds = LOG_ODDS.base;
  for (const feature of STORY_FEATURES) logOdds += LOG_ODDS[feature] * features[feature];
  return 1 / (1 + Math.exp(-logOdds));
}

/** What tells whether two stories are on one event, as the numbers that the weights are multiplied by. */
export function featuresOf(
  a: StoryFacts,
  b: StoryFacts,
  { likeness, titleInLead, names, capitals }: Shared,
): Readonly<Record<StoryFeature, number>> {
  const days = daysApart(a, b);
  const place = placesOf(a.place, b.place);
  const day = daysOf(a, b);
  return {
    words: Math.min(MAX_LIKENESS, Math.sqrt(likeness)),
    titleInLead: Math.sqrt(titleInLead),
    names: Math.log1p(names),
    capitals: Math.log1p(capitals),
    days: Math.log1p(Math.min(MONTH, days)),
    monthApart: Number(days > MONTH),
    ages: Math.log1p(sharedCount(a.ages, b.ages)),
    // much happens on one day: it only tells where it may be one place
    sameDay: Number(day === 'same' && place === 'same'),
    otherDay: Number(day === 'other'),
    otherCity: Number(place === 'other city'),
    otherRegion: Number(place === 'other region'),
    saidApart: Number(place === 'other region' && a.isPlaceSaid && b.isPlaceSaid),
  };
}

/** In the order in which they are added up: sums of the same numbers are the same everywhere. */
export const STORY_FEATURES: readonly StoryFeature[] = [
  'words',
  'titleInLead',
  'names',
  'capitals',
  'days',
  'monthApart',
  'ages',
  'sameDay',
  'otherDay',
  'otherCity',
  'otherRegion',
  'saidApart',
];

function daysApart(a: StoryFacts, b: StoryFacts): number {
  if (a.published === undefined || b.published === undefined) return UNKNOWN_DAYS;
  return Math.abs(a.published - b.published);
}

/** Whether two stories tell one day of their event, different ones, or nothing of it. */
function daysOf(a: StoryFacts, b: StoryFacts): 'same' | 'other' | undefined {
  if (isBeforeEvent(a, b) || isBeforeEvent(b, a)) return 'other';
  const dayA = a.days[0];
  const dayB = b.days[0];
  if (dayA === undefined || dayB === undefined) return undefined;
  // "late on Saturday" and "early on Sunday" may well be one night
  const isApart = Math.abs(dayNumber(dayA) - dayNumber(dayB)) > 1;
  if (isApart && a.isDayTold && b.isDayTold) return 'other';
  return b.days.includes(dayA) || a.days.includes(dayB) ? 'same' : undefined;
}

/** Whether a story was published before what another tells had happened. */
function isBeforeEvent({ published }: StoryFacts, { days, isDayTold }: StoryFacts): boolean {
  const day = days[0];
  return (
    isDayTold && published !== undefined && day !== undefined && dayNumber(day) > published + 1
  );
}

/** Days that were asked for: each is, for every pair of stories. */
const dayNumbers = new Map<string, number>();
const MAX_KNOWN = 20_000;

function dayNumber(day: string): number {
  const known = dayNumbers.get(day);
  if (known !== undefined) return known;
  if (dayNumbers.size >= MAX_KNOWN) dayNumbers.clear();
  const number = Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  dayNumbers.set(day, number);
  return number;
}

/** How the places of two stories go together; `same` also where one of them tells less, or none. */
function placesOf(
  a: Place | undefined,
  b: Place | undefined,
): 'same' | 'other city' | 'other region' {
  if (!a || !b) return 'same';
  if (differ(a.country, b.country) || differ(a.region, b.region)) return 'other region';
  return differ(a.city, b.city) ? 'other city' : 'same';
}

/** Whether both are known, and are not the same. */
function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== b && a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase();
}

function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const value of a) if (b.has(value)) count += 1;
  return count;
}
