import { countryOf, isWithin, regionName, type City } from '../text/places/gazetteer.ts';
import { SEAS } from '../text/places/kind-words.ts';
import type { PlaceName } from '../text/places/place-name.ts';
import { placeAt, type Place } from '../text/places/places.ts';
import type { Candidate } from './place-candidates.ts';
import type { PlaceMentions } from './place-mentions.ts';
import { isByRegion, LARGE, sizeOf } from './place-trust.ts';
import { isTelling, keyOf, type RegionVotes } from './region-votes.ts';

/** So many times larger than its namesakes, a city is meant in a report from another country too. */
const FAMOUS = 20;
/** … and even where the text speaks for the region of one of them. */
const KNOWN_TO_ALL = 300;
/** Lead over its namesakes, in votes: five times the people, or less where the words point to it. */
const LEAD_OF_SIZE = 0.7;
const LEAD_OF_WORDS = 0.4;
/** What must speak for where a place is that nobody lists, if nothing near it says so … */
const MIN_STRONG = 2.5;
/** … and in countries whose local reports name their state by the way. */
const MIN_STRONG_LOCALLY = 0.9;
/** … and for a state in which even a city that is known elsewhere may be a quarter or a hamlet. */
const MIN_LOCAL = 2;
/** Thousands of people in a town that nobody thinks of where another of its name is. */
const UNKNOWN = 30;
const SPACE = /\bspace station$/iu;
/** UTF-16 units between two names of one sentence, and what ends one. */
const MAX_APART = 200;
const SENTENCE_END = /[.!?]["'”’)\]]{0,2}\s+(?=["“‘(]?\p{Lu})|\n/u;
/** What must speak for a country besides the city itself, where the city has namesakes elsewhere. */
const MIN_SURE = 0.6;

/** The place that a candidate is, as far as it is beyond reasonable doubt. */
export function placeOf(candidate: Candidate, votes: RegionVotes, mentions: PlaceMentions): Place {
  const names = candidate.mentions.map(({ name }) => name);
  const [first] = names;
  if (!first) return {};
  if (first.kind === 'city' && (first.cities.length > 0 || mostSaid(names) !== undefined))
    return placeOfCity(candidate.key, names, votes);
  // the sea is in no country, and a space station neither
  if (isSea(first) || SPACE.test(first.name)) return { city: first.name };
  const linked = linkedTo(candidate, mentions, votes);
  const said = linked ?? votes.leader(candidate.key);
  const fitting = first.regions.filter((code) => said === undefined || isWithin(code, said));
  if (first.regions.length > 0)
    return { city: first.name, ...placeAt(fitting.length > 0 ? fitting : first.regions) };
  return { city: first.name, ...placeAt(linked === undefined ? [] : [linked]) };
}

/** Whether all of a text speaks for a region or a country. */
function isStrong(code: string | undefined, votes: RegionVotes, key = ''): boolean {
  if (code === undefined) return false;
  return votes.for(code, key) >= (isByRegion(code) ? MIN_STRONG_LOCALLY : MIN_STRONG);
}

/**
 * The region or country of a place that nobody lists: what is named in its sentence or in the title,
 * else what all of the text speaks for, else that of the dateline.
 */
function linkedTo(
  { key, mentions }: Candidate,
  { all, body, isLoud }: PlaceMentions,
  regions: RegionVotes,
): string | undefined {
  const votes = new Map<string, number>();
  for (const { name, scene, isInTitle } of all) {
    if (
      scene === 'elsewhere' ||
      name.regions.length === 0 ||
      name.kind === 'county' ||
      name.cue === 'dateline'
    )
      continue;
    if (!isTelling(name, isLoud)) continue;
    const isNear =
      isInTitle || mentions.some((own) => !own.isInTitle && isOneSentence(body, own.name, name));
    if (isNear)
      for (const code of name.regions)
        votes.set(code, (votes.get(code) ?? 0) + 1 / name.regions.length);
  }
  const ranked = [...votes].toSorted(([a, p], [b, q]) => q - p || b.length - a.length);
  const near = ranked[0]?.[0];
  if (near !== undefined) return near;
  const leader = regions.leader(key);
  // of a country where towns go without their region, a strong one is that of the capital more often than not
  if (leader !== undefined && isStrong(leader, regions, key))
    return isByRegion(leader) ? leader : countryOf(leader);
  // a bureau abroad sends news of everywhere
  return all
    .flatMap(({ name }) =>
      datelineCountry(name).filter((code) => speaksFor(code, keyOf(name), regions)),
    )
    .at(0);
}

/** Whether something else than the name with this key speaks most for a country. */
function speaksFor(country: string, key: string, regions: RegionVotes): boolean {
  const leader = regions.leader(key);
  return leader !== undefined && countryOf(leader) === country;
}

/** The country of the town in a dateline, as is said or as its size has it. */
function datelineCountry({
  cue,
  regions: [said],
  cities: [largest],
}: PlaceName): readonly string[] {
  const code = said ?? largest?.region;
  return cue === 'dateline' && code !== undefined ? [countryOf(code)] : [];
}

/** Whether no sentence ends between two names, which are not far apart. */
function isOneSentence(body: string, a: PlaceName, b: PlaceName): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = body.slice(first.end, second.start);
  return between.length < MAX_APART && !SENTENCE_END.test(between);
}

/** The city that these names, of one key, are; its region as far as the text or its size tell. */
export function placeOfCity(key: string, names: readonly PlaceName[], votes: RegionVotes): Place {
  const cities = names[0]?.cities ?? [];
  const written = names[0]?.name ?? key;
  const said = mostSaid(names);
  if (said !== undefined && cities.length === 0)
    return { city: written, ...placeAt(sharedBy(names, key, votes)) };
  if (said !== undefined) {
    const meant = cities.find(({ region }) => isWithin(region, said));
    return { city: meant?.name ?? written, ...placeAt([meant?.region ?? said]) };
  }
  const leader = votes.leader(key);
  // "Evanston" in a report from Ohio is none of the towns of that name
  const known = leader !== undefined && isByRegion(leader) ? leader : countryOf(leader ?? '');
  const isKnown = cities.some(({ region }) => isWithin(region, known));
  const isSmall = sizeOf(cities) < (isStrong(leader, votes, key) ? LARGE * 2 : LARGE);
  if (leader !== undefined && !isKnown && isSmall) {
    const isUnknown = sizeOf(cities) < UNKNOWN && votes.isNamed(leader);
    return { city: written, ...placeAt([isUnknown ? leader : countryOf(leader)]) };
  }
  // Algiers in a report from New Orleans is hardly that of Algeria, but who knows
  const isLocal = leader !== undefined && leader.length > 2 && votes.for(leader, key) >= MIN_LOCAL;
  if (isLocal && !isKnown && votes.isNamed(leader) && isByRegion(leader)) return { city: written };
  const ranked = whereMeant(cities, leader, votes)
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

/**
 * The likeliest region of a city, for search alone, where a doubt is better than none: that to which most
 * of the text points, else that of the largest of its namesakes.
 */
export function likelyRegion({ key, mentions }: Candidate, votes: RegionVotes): string | undefined {
  const cities = mentions[0]?.name.cities ?? [];
  const leader = votes.leader(key);
  const [likeliest] = whereMeant(cities, leader, votes)
    .map(({ region, thousands }) => ({
      region,
      say: votes.for(region, key) + Math.log10(thousands),
    }))
    .toSorted((a, b) => b.say - a.say);
  const code = likeliest?.region ?? leader;
  return code === undefined ? undefined : regionName(code);
}

/** Whether a city can be no other: the rest of the text points to its country, or it dwarfs its namesakes. */
export function isBeyondDoubt({ key, mentions }: Candidate, votes: RegionVotes): boolean {
  const cities = mentions[0]?.name.cities ?? [];
  if (cities.length === 0) return true;
  const leader = votes.leader(key);
  if (leader !== undefined && votes.for(countryOf(leader), key) >= MIN_SURE) return true;
  const [largest] = cities;
  if (!largest) return false;
  const next = cities.find(({ region }) => countryOf(region) !== countryOf(largest.region));
  return largest.thousands >= LARGE && largest.thousands >= (next?.thousands ?? 0) * FAMOUS;
}

/** The cities of a name that are where the text points, unless another of that name is far better known. */
function whereMeant(
  cities: readonly City[],
  leader: string | undefined,
  votes: RegionVotes,
): readonly City[] {
  if (leader === undefined) return cities;
  const there = cities.filter(({ region }) => isWithin(region, leader));
  const inCountry = cities.filter(({ region }) => isWithin(region, countryOf(leader)));
  const meant = there.length > 0 ? there : inCountry;
  const isSaid = leader.length > 2 && votes.isNamed(leader);
  const isFamous = sizeOf(cities) > sizeOf(meant) * (isSaid ? KNOWN_TO_ALL : FAMOUS);
  return meant.length === 0 || isFamous ? cities : meant;
}

/** The regions right after a town that nobody lists: of one name in several countries, where all else points to. */
function sharedBy(names: readonly PlaceName[], key: string, votes: RegionVotes): readonly string[] {
  const said = mostSaid(names);
  const regions =
    names.find((name) => said !== undefined && name.regions.includes(said))?.regions ?? [];
  const leader = votes.leader(key);
  const there = regions.filter((code) => leader !== undefined && isWithin(code, countryOf(leader)));
  return there.length > 0 ? there : regions;
}

/** The region that the text names right after the city, most often. */
function mostSaid(names: readonly PlaceName[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { regions } of names)
    for (const code of regions) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function isSea({ kind, name }: PlaceName): boolean {
  return (
    kind === 'feature' &&
    name
      .toLowerCase()
      .split(' ')
      .some((word) => SEAS.has(word))
  );
}
