import type { EventPlace } from '../event-place.ts';
import { headerOf, type Article, type ArticleHeader } from '../../article/article.ts';
import { isDay } from '../../text/dates/days.ts';
import { NAMED_BY_REGION, placeInWords, type Place } from '../../text/places/places.ts';
import { isToldOf } from '../day-telling.ts';
import type { NamedDay } from '../event-date.ts';
import { eventOf, type ArticleEvent } from '../event.ts';
import type { EventKind } from '../happening/kinds.ts';
import { incidentName, whatHappened } from './incident-name.ts';

/** The day of an event. */
export interface EventDay {
  /** `2015-03-25` */
  readonly day: string;
  /** Whether it was counted from publication dates ("Sunday"): to be shown as presumed. */
  readonly presumed: boolean;
}

/** Articles on one event. */
export interface Incident {
  /** The id of one of its articles; that of any other refers to it as well. */
  readonly id: string;
  /** What happened, and where: as people would call it. */
  readonly name: string;
  /** The day that most of its articles give, where any does. */
  readonly date?: EventDay;
  /** Where it happened, in words: "Bristol, Tennessee". */
  readonly place?: string;
  /** In order of publication, those without a date last. Never empty. */
  readonly articles: readonly ArticleHeader[];
}

/** What an article that puts a day, or a place, first adds to its one vote for merely naming it. */
const FIRST = 1;

/** A place, or a day, that fewer of the articles give is where somebody lives, or when somebody spoke: prices fall nowhere. */
const MIN_SHARE = 0.25;

/** Where no kind of event is sure, half of them must: comment names capitals, and what it compares with. */
const MIN_SHARE_OF_TALK = 0.5;

/** So many reports may agree on the day of a statement. */
const MIN_AGREED = 3;

const PARTS = ['city', 'region', 'country'] as const;

/** Gives the event of an article. */
type EventIn = (article: Article) => ArticleEvent;

/** The incident that these articles, at least one, report; `eventIn` knows events that were read before. */
export function incidentOf(articles: readonly Article[], eventIn: EventIn = eventOf): Incident {
  const inOrder = articles.toSorted(
    (a, b) => compare(dayOf(a), dayOf(b)) || compare(a.path, b.path),
  );
  const [first] = inOrder;
  if (!first) throw new RangeError('an incident has at least one article');
  const { what, kinds, ...how } = whatHappened(inOrder);
  const found = placeOf(inOrder, { ...how, isSure: kinds.length > 0 }, eventIn);
  const place = found?.place;
  const date = dateOf(inOrder, kinds, eventIn);
  const where = place && placeInWords(place);
  const short = place && placeInWords(asInNews(place));
  return {
    id: first.id,
    name: incidentName(
      inOrder,
      what,
      short === undefined ? undefined : `${found?.preposition} ${short}`,
    ),
    ...(date && { date }),
    ...(where !== undefined && { place: where }),
    articles: inOrder.map(headerOf),
  };
}

/** A day's votes: how many articles name it, put it first, and put it first as their event's. */
interface DayVotes {
  readonly date: EventDay;
  readonly named: number;
  readonly first: number;
  readonly told: number;
}

/**
 * The day that most articles name, those that put it first counting double; the earlier of two. None that
 * a quarter or fewer name: reports of no one event give many days. Days of which no article tells that
 * something of these `kinds` happened are none, unless several agree on one and name no other: then a
 * statement is the event. What people say in the front matter, however few, wins over what is read.
 */
function dateOf(
  articles: readonly Article[],
  kinds: readonly EventKind[],
  eventIn: EventIn,
): EventDay | undefined {
  const read = articles.map((article) => {
    const { days } = eventIn(article);
    const [first] = days;
    return { days, isTold: first !== undefined && isToldOf(article, first, kinds) };
  });
  const said = read.flatMap(({ days: [first] }) =>
    first?.isSaid ? [{ days: [first], isTold: true }] : [],
  );
  const votes = dayVotes(said.length > 0 ? said : read);
  const least = said.length > 0 ? 0 : articles.length * MIN_SHARE;
  return (
    votes.find(({ told, named }) => told > 0 && named > least) ??
    votes.find(({ first }) => first >= MIN_AGREED && first * 2 >= articles.length)
  )?.date;
}

/** The days that an article names, and whether it tells the first as that of the incident's event. */
interface ReadDays {
  readonly days: readonly NamedDay[];
  readonly isTold: boolean;
}

/** Those of most votes first. */
function dayVotes(read: readonly ReadDays[]): DayVotes[] {
  const votes = new Map<string, DayVotes>();
  for (const { days, isTold } of read)
    for (const [nth, { day, presumed }] of days.entries()) {
      const before = votes.get(day);
      const isFirst = nth === 0;
      votes.set(day, {
        // one report that spells the date out is enough to know it
        date: { day, presumed: presumed && (before?.date.presumed ?? true) },
        named: (before?.named ?? 0) + 1,
        first: (before?.first ?? 0) + Number(isFirst),
        told: (before?.told ?? 0) + Number(isFirst && isTold),
      });
    }
  return [...votes.values()].toSorted(
    (a, b) =>
      b.named + FIRST * b.first - a.named - FIRST * a.first || compare(a.date.day, b.date.day),
  );
}

/** How the articles tell of what happened. */
interface Told {
  readonly isTalk: boolean;
  /** Some kind of event is sure. */
  readonly isSure: boolean;
  readonly isMain: boolean;
  readonly news: 'first' | 'next' | undefined;
}

interface Vote {
  readonly place: Place;
  readonly preposition: string;
  readonly isSure: boolean;
  /** Whether a report writes its region with it. */
  readonly isItsOwn: boolean;
  readonly count: number;
}

/**
 * The place that most give, and no fewer than a quarter. What people say in the front matter, however few,
 * wins over what is read; talk of no one event has no other, and where no kind of event is sure a country
 * is none.
 */
function placeOf(
  articles: readonly Article[],
  { isTalk, isSure: isEvent, isMain, news }: Told,
  eventIn: EventIn,
): { readonly place: Place; readonly preposition: string } | undefined {
  const votes = new Map<string, Vote>();
  const read = articles.flatMap((article) => {
    const { place } = eventIn(article);
    if (place?.beyondDateline === undefined) return place ?? [];
    // from a capital reactions to what was elsewhere are sent as well
    const isEnough = news === 'first' || (news === 'next' && place.bureau !== 'of speakers');
    if (isMain && (isEnough || place.bureau === undefined)) return place;
    // what is only touched on was hardly where the report was sent from
    const told = place.beyondDateline;
    return told.country === undefined ? [] : { ...place, place: told, isRegionSure: true };
  });
  const said = read.filter(({ evidence }) => evidence === 'metadata');
  for (const event of said.length > 0 || isTalk ? said : read) {
    const key = (event.place.city ?? placeInWords(event.place)).toLowerCase();
    const before = votes.get(key);
    votes.set(key, {
      place: fullerOf(before, event),
      isItsOwn: (before?.isItsOwn ?? false) || event.isRegionItsOwn,
      isSure: (before?.isSure ?? false) || event.isRegionSure,
      count: (before?.count ?? 0) + 1,
      // who was in a place says more than who was near it
      preposition:
        before === undefined || event.preposition === 'in' ? event.preposition : before.preposition,
    });
  }
  const [most] = [...votes.values()].toSorted(
    (a, b) => b.count - a.count || Number(!a.place.city) - Number(!b.place.city),
  );
  if (!most) return undefined;
  const agree = read.filter(({ place }) => isSamePlace(place, most.place)).length;
  const least = articles.length * (isEvent ? MIN_SHARE : MIN_SHARE_OF_TALK);
  if (said.length === 0 && agree < least) return undefined;
  const { place, preposition, isSure } = most;
  // a country is the topic of talk and comment on no event more often than the place of one
  const isTopic = place.city === undefined && place.region === undefined;
  if (said.length === 0 && isTopic && !isEvent) return undefined;
  // the likeliest Athens of the world is no reason to say "Athens, Greece"
  const isBare = !isSure && place.city !== undefined;
  return { place: isBare ? { city: place.city } : place, preposition };
}

/** Whether one may be in the other: a city and its country are one place in different words. */
function isSamePlace(a: Place, b: Place): boolean {
  const shared = PARTS.filter((part) => a[part] !== undefined && b[part] !== undefined);
  return shared.length > 0 && shared.every((part) => a[part] === b[part]);
}

/** Of two readings of one city the one whose report writes its region with it, else the one that says more. */
function fullerOf(before: Vote | undefined, { place, isRegionItsOwn }: EventPlace): Place {
  if (!before) return place;
  if (before.isItsOwn !== isRegionItsOwn) return isRegionItsOwn ? place : before.place;
  return Object.keys(before.place).length >= Object.keys(place).length ? before.place : place;
}

/** A place in at most two parts: "Bristol, Tennessee", "Jalalabad, Afghanistan". */
function asInNews({ city, region, country }: Place): Place {
  const isByRegion = country === undefined || NAMED_BY_REGION.has(country);
  if (region !== undefined && isByRegion) return { ...(city !== undefined && { city }), region };
  if (city === undefined)
    return { ...(region !== undefined && { region }), ...(country && { country }) };
  return { city, ...(country !== undefined && { country }) };
}

/** Undated articles come last. */
function dayOf({ published }: Article): string {
  return isDay(published) ? published : '9999';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
