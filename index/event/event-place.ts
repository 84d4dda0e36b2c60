import type { Article } from '../article/article.ts';
import { reportTitle } from '../article/title.ts';
import {
  countryName,
  countryOf,
  isWithin,
  regionName,
  type City,
} from '../text/places/gazetteer.ts';
import type { Cue } from '../text/places/place-cue.ts';
import { placeNamesIn, type PlaceName } from '../text/places/place-names.ts';
import { NAMED_BY_REGION, placeAt, type Place } from '../text/places/places.ts';
import { keyOf, RegionVotes } from './region-votes.ts';
import { stated } from './stated.ts';

/** Where the event of an article happened. */
export interface EventPlace {
  readonly place: Place;
  /** Counties and other cities named along with it, for search. */
  readonly near: readonly string[];
  readonly evidence: 'metadata' | 'dateline' | 'title' | 'text';
  /** Whether the article names the region or the country itself; else they are only the likeliest. */
  readonly isRegionTold: boolean;
}

/** What a mention says for its place being that of the event. */
const WEIGHT: Readonly<Record<Cue, number>> = {
  dateline: 7,
  pair: 4,
  its: 4,
  in: 3,
  from: 0.8,
  bare: 0.6,
  part: 0,
};
/** A title says what the report is about … */
const IN_TITLE = 2;
/** … and so does its opening; further down stand the background and other events. */
const OPENING = { until: 600, factor: 1.5 };
const LATER = { from: 2500, factor: 0.5 };
/** Each further mention of the same kind says less. */
const AGAIN = 0.5;
/** How much of a text is read: a report has said where it happened long before. */
const MAX_READ = 8000;
/** How many cities are looked at closely. */
const MAX_CANDIDATES = 40;
const MAX_NEAR = 6;
const MIN_SCORE = 1;
/** A smaller city that people only come from needs more. */
const MIN_FROM = 2;
/** How a city's score changes where the rest of the text speaks for its region, or for another one. */
const IN_REGION = 1.3;
const ELSEWHERE = 0.6;
/** Where the text points, the gazetteer has no such place: it must be named more plainly. */
const UNLISTED = 0.5;
/** Thousands of people that make a city known beyond its region. */
const LARGE = 100;
/** So many times larger than its namesakes, a city is meant in a report from another country too. */
const FAMOUS = 20;
/** Lead over its namesakes, in votes: five times the people, or less where the words point to it. */
const LEAD_OF_SIZE = 0.7;
const LEAD_OF_WORDS = 0.4;

const MAX_TITLE_LENGTH = 300;

interface Candidate {
  readonly key: string;
  readonly names: readonly PlaceName[];
  readonly score: number;
}

interface PlaceMentions {
  readonly inTitle: readonly PlaceName[];
  readonly inBody: readonly PlaceName[];
  readonly votes: RegionVotes;
}

/**
 * Where the main event of `article` happened, as far as its metadata, dateline, title and text tell;
 * undefined where they name no place. A part is there only where it is beyond reasonable doubt: of
 * several cities of one name it is the one that the text points to or that is far larger, else the
 * region is left out.
 */
export function eventPlaceOf(article: Article): EventPlace | undefined {
  const reading = readingOf(article);
  const { inTitle, inBody, votes } = reading;
  const candidates = candidatesOf(reading);
  const names = [...inTitle, ...inBody];
  const given = stated(article, 'place');
  if (given !== undefined) {
    const place = statedPlace(given, votes);
    return {
      place,
      near: nearNames(candidates, names, place.city),
      evidence: 'metadata',
      isRegionTold: true,
    };
  }
  if (names.length === 0) return undefined;
  const best = candidates.find((candidate) => isEnough(candidate, inTitle));
  const leader = votes.leader();
  const place = best ? placeOfCity(best, votes) : placeAt(leader === undefined ? [] : [leader]);
  if (Object.keys(place).length === 0) return undefined;
  return {
    place,
    near: nearNames(candidates, names, place.city),
    evidence: evidenceOf(best, inTitle),
    isRegionTold: names.some((name) => tells(name, place)),
  };
}

/** Whether a name is that of the place's region or country, or a city written with it: "Bristol, Tenn." */
function tells({ kind, regions }: PlaceName, { region, country }: Place): boolean {
  if (kind === 'county') return false;
  return regions.some(
    (code) =>
      (region !== undefined && regionName(code) === region) ||
      (countryName(code) === country && !NAMED_BY_REGION.has(country ?? '')),
  );
}

function readingOf({ title: whole, body, ...article }: Article): PlaceMentions {
  const shown = whole.slice(0, MAX_TITLE_LENGTH);
  const title = reportTitle(shown);
  const text = body.slice(0, MAX_READ);
  const inTitle = placeNamesIn(title, isTitleCase(title));
  const hidden = [...article.boilerplate, ...article.corrections].toSorted(
    (a, b) => a.start - b.start,
  );
  let line = 0;
  const reported = placeNamesIn(text).filter(({ start }) => {
    while (line < hidden.length && (hidden[line]?.end ?? 0) <= start) line += 1;
    return start < (hidden[line]?.start ?? Infinity);
  });
  const people = new Set(reported.filter(({ isLastName }) => isLastName).map(nameOnly));
  const inBody = reported.filter(
    (name) => !people.has(name.folded) || ['dateline', 'pair', 'in'].includes(name.cue),
  );
  const ofSite = placeNamesIn(shown.slice(title.length));
  return {
    inTitle,
    inBody,
    votes: new RegionVotes([...inTitle, ...inBody, ...ofSite], `${shown}\n${text}`),
  };
}

function nameOnly({ folded }: PlaceName): string {
  return folded;
}

/** Whether capitals in a title say nothing, as most of its words have one. */
function isTitleCase(title: string): boolean {
  const small = title.match(/(?<=[\s(])\p{Ll}{4,}/gu)?.length ?? 0;
  const large = title.match(/(?<=[\s(])\p{Lu}\p{L}{2,}/gu)?.length ?? 0;
  return large > small;
}

/** Cities that a report may be about, the likeliest first. */
function candidatesOf({ inTitle, inBody, votes }: PlaceMentions): Candidate[] {
  const groups = new Map<string, { names: PlaceName[]; score: number }>();
  const seen = new Map<string, number>();
  const add = (name: PlaceName, factor: number) => {
    if (name.kind !== 'city' || name.cue === 'part') return;
    const key = keyOf(name);
    const group = groups.get(key) ?? { names: [], score: 0 };
    groups.set(key, group);
    const times = seen.get(`${key} ${name.cue}`) ?? 0;
    seen.set(`${key} ${name.cue}`, times + 1);
    group.names.push(name);
    group.score += WEIGHT[name.cue] * factor * AGAIN ** times;
  };
  for (const name of inTitle) add(name, IN_TITLE);
  for (const name of inBody) add(name, factorAt(name));
  const counties = new Set(
    [...inTitle, ...inBody].filter(({ kind }) => kind === 'county').map(nameOnly),
  );
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MAX_CANDIDATES)
    .map(({ key, names, score }) => ({
      key,
      names,
      score:
        score * plausibility(key, names, votes) * (meansCounty(names, counties) ? UNLISTED : 1),
    }))
    .toSorted((a, b) => b.score - a.score);
}

function factorAt({ cue, start }: PlaceName): number {
  if (cue === 'dateline') return 1;
  if (start < OPENING.until) return OPENING.factor;
  return start < LATER.from ? 1 : LATER.factor;
}

/** "DeKalb police" in a report from DeKalb County. */
function meansCounty(names: readonly PlaceName[], counties: ReadonlySet<string>): boolean {
  return names.every(
    ({ folded, cue, cities }) =>
      counties.has(folded) && !['in', 'pair', 'dateline'].includes(cue) && sizeOf(cities) < LARGE,
  );
}

/** Whether the rest of the text is about a city's region, or its name is that of something else. */
function plausibility(key: string, names: readonly PlaceName[], votes: RegionVotes): number {
  if (names.some(({ regions }) => regions.length > 0)) return IN_REGION;
  const cities = names[0]?.cities ?? [];
  const leader = votes.leader(key);
  const isFitting = leader !== undefined && cities.some(({ region }) => isWithin(region, leader));
  if (isFitting && leader.length > 2) return IN_REGION;
  if (sizeOf(cities) >= LARGE) return isFitting || leader === undefined ? 1 : ELSEWHERE;
  if (names.every(({ cue }) => cue === 'bare')) return 0;
  if (isFitting) return 1;
  if (leader === undefined) return cities.length === 0 ? 0 : ELSEWHERE;
  if (names.filter(({ cue }) => isPlain(cue)).length >= 2) return UNLISTED;
  return cities.length === 0 && leader.length === 2 ? 0 : UNLISTED * ELSEWHERE;
}

/** Whether somebody says that something happened there. */
function isPlain(cue: Cue): boolean {
  return cue !== 'bare' && cue !== 'from';
}

function isEnough({ names, score }: Candidate, inTitle: readonly PlaceName[]): boolean {
  const isMore =
    sizeOf(names[0]?.cities ?? []) >= LARGE ||
    names.some((name) => isPlain(name.cue) || inTitle.includes(name));
  return score >= (isMore ? MIN_SCORE : MIN_FROM);
}

function placeOfCity({ key, names }: Omit<Candidate, 'score'>, votes: RegionVotes): Place {
  const cities = names[0]?.cities ?? [];
  const written = names[0]?.name ?? key;
  const said = mostSaid(names);
  if (said !== undefined) {
    const meant = cities.find(({ region }) => isWithin(region, said));
    return { city: meant?.name ?? written, ...placeAt([meant?.region ?? said]) };
  }
  const leader = votes.leader(key);
  const isInCountry = (code: string) =>
    cities.some(({ region }) => countryOf(region) === countryOf(code));
  if (leader !== undefined && !isInCountry(leader) && sizeOf(cities) < LARGE)
    return { city: written, ...placeAt([leader]) };
  const ranked = whereMeant(cities, leader)
    .map((city) => {
      const words = votes.for(city.region, key);
      return { city, words, say: words + Math.log10(city.thousands) };
    })
    .toSorted((a, b) => b.say - a.say);
  const [first] = ranked;
  if (!first) return { city: written };
  const meant = ranked.filter(({ say, words }) => {
    const lead = first.words - words >= LEAD_OF_WORDS ? LEAD_OF_WORDS : LEAD_OF_SIZE;
    return say > first.say - lead;
  });
  return { city: first.city.name ?? written, ...placeAt(meant.map(({ city }) => city.region)) };
}

/** The cities of a name that are where the text points, unless another of that name is far better known. */
function whereMeant(cities: readonly City[], leader: string | undefined): readonly City[] {
  if (leader === undefined) return cities;
  const there = cities.filter(({ region }) => isWithin(region, leader));
  const isFamous = leader.length === 2 && sizeOf(cities) > sizeOf(there) * FAMOUS;
  return there.length === 0 || isFamous ? cities : there;
}

/** Thousands of people in the largest. */
function sizeOf([largest]: readonly City[]): number {
  return largest?.thousands ?? 0;
}

/** The region that the text names right after the city, most often. */
function mostSaid(names: readonly PlaceName[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { regions } of names)
    for (const code of regions) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function statedPlace(place: string, votes: RegionVotes): Place {
  const [name] = placeNamesIn(`in ${place}`);
  if (!name || name.kind === 'county') return { city: place };
  if (name.kind === 'region') return placeAt(name.regions);
  return placeOfCity({ key: keyOf(name), names: [name] }, votes);
}

function evidenceOf(best: Candidate | undefined, inTitle: readonly PlaceName[]) {
  if (best?.names.some(({ cue }) => cue === 'dateline')) return 'dateline';
  return best?.names.some((name) => inTitle.includes(name)) ? 'title' : 'text';
}

/** Counties first, then cities where something happened, the likeliest first. */
function nearNames(
  candidates: readonly Candidate[],
  names: readonly PlaceName[],
  city: string | undefined,
): string[] {
  const counties = names.filter(({ kind }) => kind === 'county').map(({ name }) => name);
  const cities = candidates
    .filter(({ names: own, score }) => score > 0 && own.some(({ cue }) => isPlain(cue)))
    .map(({ names: [first] }) => first?.cities[0]?.name ?? first?.name ?? '');
  return [...new Set([...counties, ...cities])].filter((name) => name !== city).slice(0, MAX_NEAR);
}
