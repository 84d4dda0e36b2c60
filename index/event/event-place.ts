import type { Article } from '../article/article.ts';
import {
  countryName,
  countryOf,
  foldedName,
  isCapital,
  isWithin,
  regionName,
} from '../text/places/gazetteer.ts';
import type { PlaceName } from '../text/places/place-name.ts';
import { placeNamesIn } from '../text/places/place-names.ts';
import { NAMED_BY_REGION, placeAt, type Place } from '../text/places/places.ts';
import { isAbroad, isDatelineOf, bureauOf } from './dateline-place.ts';
import { BESIDE, candidatesOf, type Candidate } from './place-candidates.ts';
import { placeMentionsOf, type Mention } from './place-mentions.ts';
import { isBeyondDoubt, likelyRegion, placeOf, placeOfCity } from './place-of-candidate.ts';
import { isByRegion, isPlain, OPENING, toldRegions } from './place-trust.ts';
import { keyOf, RegionVotes } from './region-votes.ts';
import { stated } from './stated.ts';
import { isHappening } from './scene.ts';

/** Where the event of an article happened. */
export interface EventPlace {
  readonly place: Place;
  /** Before its first part: "in", "off", "near the", as the text has it. */
  readonly preposition: string;
  /** Counties and other cities named along with it, for search. */
  readonly near: readonly string[];
  readonly evidence: 'metadata' | 'dateline' | 'title' | 'text';
  /**
   * Whether the article names the region or the country itself, or no other place of that name can be
   * meant; else they are only the likeliest.
   */
  readonly isRegionSure: boolean;
  /** Whether the article writes the region with the city itself: "Bristol, Tenn.". */
  readonly isRegionItsOwn: boolean;
  /**
   * Whether its city is listed, or said in the front matter: reports of one event may name a cape, a
   * street and a quarter, and none of these is another place.
   */
  readonly isListed: boolean;
  /**
   * What of the place the text names itself, if only its dateline has the town: its country, or nothing;
   * undefined where more than that speaks for it.
   */
  readonly beyondDateline?: Place;
  /** Whether the dateline's town is a capital, from where news is sent of the whole country, and where a ministry speaks. */
  readonly bureau?: 'of speakers' | 'of others';
}

const MIN_SCORE = 1;
/** A place that people only come from needs more; one that is only named is none. */
const MIN_FROM = 2;
/** What must speak for a country that no words place anything in. */
const MIN_TOPIC = 2.5;
/** What must speak for a state that the text does not name. */
const MIN_STATE = 1.5;
/** Where nothing says that it happened there, a place that is named far down needs to be named often. */
const MIN_FAR_DOWN = 6;
/** "off Cape Dalen" */
const SAID_WHERE = /^((?:in|at|on|off|near|outside)(?: the)?) (.+)$/iu;
const MAX_NEAR = 6;

/**
 * Where the main event of `article` happened, as far as its metadata, dateline, title and text tell;
 * undefined where they name no place. A part is there only where it is beyond reasonable doubt: of
 * several cities of one name it is the one that the text points to or that is far larger, else the
 * region is left out. A place that nobody lists goes by the words of the text. `day` is the ISO day on
 * which it likely was: where a sentence names only earlier ones, another event was there.
 */
export function eventPlaceOf(article: Article, day?: string): EventPlace | undefined {
  const mentions = placeMentionsOf(article, day);
  const { all } = mentions;
  const votes = new RegionVotes(mentions);
  const candidates = candidatesOf(mentions, votes);
  const given = stated(article, 'place');
  if (given !== undefined) {
    const [, preposition = 'in', name = given] = SAID_WHERE.exec(given) ?? [];
    const place = statedPlace(name, votes);
    return {
      place,
      preposition: preposition.toLowerCase(),
      near: nearNames(candidates, all, place.city),
      evidence: 'metadata',
      isRegionSure: true,
      isRegionItsOwn: true,
      isListed: true,
    };
  }
  if (all.length === 0) return undefined;
  const found = candidates.find(isEnough);
  const isSpoken = found !== undefined && isDatelineOf(found, article, all, votes);
  const best = isSpoken ? candidates.find((other) => other !== found && isTold(other)) : found;
  const place = best ? placeOf(best, votes, mentions) : placeAt(regionOf(found, all, votes));
  if (Object.keys(place).length === 0) return undefined;
  const bureau = best && bureauOf(best, mentions.body);
  const beyondDateline =
    bureau !== undefined || isOnlySentFrom(best ?? found)
      ? { ...(bureau && countryOfBureau(best, votes)), ...countryNamed(place, all) }
      : undefined;
  return {
    place,
    ...(beyondDateline &&
      (best || !beyondDateline.country) && { beyondDateline, ...(bureau && { bureau }) }),
    preposition: best ? prepositionOf(best) : 'in',
    near: [
      ...nearNames(candidates, all, place.city),
      ...(best && place.region === undefined ? [likelyRegion(best, votes) ?? []].flat() : []),
    ],
    evidence: evidenceOf(best),
    isRegionSure:
      all.some(({ name }) => tells(name, place)) ||
      (best !== undefined && isBeyondDoubt(best, votes)),
    isRegionItsOwn: best?.mentions.some(({ name }) => tells(name, place)) ?? false,
    isListed: best?.mentions.some(({ name }) => name.cities.length > 0) ?? true,
  };
}

/** Whether a town stands in the dateline, and nowhere else but where somebody spoke or once was. */
function isOnlySentFrom(candidate: Candidate | undefined): boolean {
  const mentions = candidate?.mentions ?? [];
  return (
    mentions.some(({ name }) => name.cue === 'dateline') &&
    mentions.every(
      ({ name, scene }) => name.cue === 'dateline' || scene === 'elsewhere' || scene === 'once',
    )
  );
}

/** The country of a capital, where all else that the text names speaks for it. */
function countryOfBureau({ key, mentions }: Candidate, votes: RegionVotes): Place {
  const [region] = mentions.flatMap(({ name }) => name.cities).map((city) => city.region);
  const leader = votes.leader(key);
  if (region === undefined || leader === undefined || !isWithin(leader, countryOf(region)))
    return {};
  return placeAt([countryOf(region)]);
}

/** The country of a place, if the text names it, its people or another capital of it. */
function countryNamed({ country }: Place, all: readonly Mention[]): Place {
  const isNamed = all.some(({ name: { kind, cue, regions, cities } }) => {
    if (cue === 'dateline') return false;
    const [largest] = cities;
    if (kind === 'city') return isCapital(cities) && countryName(largest?.region ?? '') === country;
    return kind === 'region' && regions.some((code) => countryName(code) === country);
  });
  return country !== undefined && isNamed ? { country } : {};
}

/** Whether a report says plainly that something happened in a place. */
function isTold({ mentions, score }: Candidate): boolean {
  return (
    score >= MIN_SCORE &&
    mentions.some(({ name, scene }) => isHappening(scene) && ['in', 'pair'].includes(name.cue))
  );
}

/**
 * Where no town is told: what the text points to, or the country of the capital where somebody spoke.
 * A country that is only the topic ("the Panama Papers") is no place.
 */
function regionOf(
  found: Candidate | undefined,
  all: readonly Mention[],
  votes: RegionVotes,
): readonly string[] {
  const [told] = toldRegions(all);
  if (told !== undefined) return [told];
  const leader = votes.leader(found?.key) ?? votes.leader();
  if (leader === undefined) return [];
  const isPlace = all.some(
    ({ name, scene }) =>
      scene !== 'elsewhere' &&
      isPlain(name.cue) &&
      (name.regions.length > 0
        ? name.regions
        : name.cities.slice(0, 1).map(({ region }) => region)
      ).some((code) => isWithin(code, countryOf(leader))),
  );
  if (all.some((mention) => isAbroad(mention, countryOf(leader)))) return [];
  if (found && !isToldThere(all, countryOf(leader), found)) return [];
  if (!isPlace && votes.for(leader) < MIN_TOPIC) return [];
  const isSame = foldedName(regionName(leader) ?? '') === foldedName(countryName(leader) ?? '');
  // the capital of a country may be named for its government alone
  const isRegion =
    !found &&
    !isSame &&
    (votes.isNamed(leader) || (isByRegion(leader) && votes.for(leader) >= MIN_STATE));
  return [isRegion ? leader : countryOf(leader)];
}

/**
 * Whether a report whose dateline is no place may be on something in a country: it tells that something
 * happened in it, or the dateline's town is there and what it tells has not to do with others alone.
 */
function isToldThere(all: readonly Mention[], country: string, { mentions }: Candidate): boolean {
  const isThere = ({ name }: Mention): boolean =>
    name.regions.some((code) => isWithin(code, country));
  const told = all.filter(({ name, scene }) => isHappening(scene) && name.regions.length > 0);
  if (told.some(isThere)) return true;
  const isHere = mentions.some(({ name }) =>
    name.cities.slice(0, 1).some(({ region }) => isWithin(region, country)),
  );
  if (isHere) return told.length === 0;
  return all.some(
    (mention) =>
      isThere(mention) &&
      mention.name.cue === 'in' &&
      mention.scene !== 'elsewhere' &&
      mention.name.start < OPENING,
  );
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

function isEnough({ mentions, score }: Candidate): boolean {
  const isFarDown = mentions.every(
    ({ name, scene, isInTitle }) =>
      !isInTitle && name.start > OPENING && !isHappening(scene) && name.cue !== 'dateline',
  );
  if (isFarDown && score < MIN_FAR_DOWN) return false;
  // where somebody only spoke, came from or went needs more as well
  const isElsewhere = mentions.every(
    ({ scene, name }) => scene === 'elsewhere' && name.cue !== 'dateline',
  );
  if (isElsewhere && score < MIN_FROM) return false;
  const isSaid = mentions.some(({ name, isInTitle }) => isPlain(name.cue) || isInTitle);
  const isBare = mentions.every(({ name }) => name.cue === 'bare');
  return score >= (isSaid ? MIN_SCORE : isBare ? Infinity : MIN_FROM);
}

function statedPlace(place: string, votes: RegionVotes): Place {
  const [name] = placeNamesIn(`in ${place}`);
  if (!name || (name.kind !== 'region' && name.kind !== 'city')) return { city: place };
  if (name.kind === 'region') return placeAt(name.regions);
  return placeOfCity(keyOf(name), [name], votes);
}

function evidenceOf(best: Candidate | undefined): EventPlace['evidence'] {
  if (best?.mentions.some(({ name }) => name.cue === 'dateline')) return 'dateline';
  return best?.mentions.some(({ isInTitle }) => isInTitle) ? 'title' : 'text';
}

/** "off" or "near the" where the text never says that it was in the place itself; else "in". */
function prepositionOf({ mentions }: Candidate): string {
  const said = mentions.flatMap(({ name, scene }) =>
    scene === 'elsewhere' || name.preposition === undefined ? [] : name.preposition,
  );
  const [first = 'in'] = said;
  if (mentions.every(({ name }) => name.cities.length === 0)) return first;
  const isBeside = said.length === mentions.length && said.every((word) => BESIDE.test(word));
  return isBeside ? first : 'in';
}

/** Counties first, then cities where something happened, the likeliest first; none that nobody lists. */
function nearNames(
  candidates: readonly Candidate[],
  all: readonly Mention[],
  city: string | undefined,
): string[] {
  const counties = all.filter(({ name }) => name.kind === 'county').map(({ name }) => name.name);
  const cities = candidates
    .filter(({ mentions }) => mentions.some(isTown))
    .map(({ mentions: [first] }) => first?.name.cities[0]?.name ?? first?.name.name ?? '');
  return [...new Set([...counties, ...cities])].filter((name) => name !== city).slice(0, MAX_NEAR);
}

function isTown({ name }: Mention): boolean {
  return name.kind === 'city' && name.cities.length > 0 && isPlain(name.cue);
}
