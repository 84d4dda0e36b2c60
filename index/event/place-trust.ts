import {
  countryName,
  countryOf,
  foldedName,
  isWithin,
  regionsNamed,
  type City,
} from '../text/places/gazetteer.ts';
import type { Cue } from '../text/places/place-cue.ts';
import { NAMED_BY_REGION } from '../text/places/places.ts';
import type { Mention, PlaceMentions } from './place-mentions.ts';
import type { RegionVotes } from './region-votes.ts';
import { isHappening } from './scene.ts';

/** How a city's score changes where the rest of the text speaks for its region, or for another one. */
const IN_REGION = 1.3;
const ELSEWHERE = 0.6;
/** Where the text points, the gazetteer has no such place: it must be named more plainly. */
const UNLISTED = 0.5;
/** So often named, and once as a place, a name that nobody lists is one. */
const OFTEN = 3;
/** A name that nobody lists is more often a team's where it has an article and is a plural. */
const TEAM = 0.1;
/** A city whose name the state has too that the rest of the text is about. */
const STATE = 0.05;
/** A city in another country than the one where it is said to have happened. */
const OUTSIDE = 0.15;
/** Thousands of people that make a city known beyond its region. */
export const LARGE = 100;

/** UTF-16 units of a text in which a report says what it is about, and in which it begins. */
export const LEAD = 300;
export const OPENING = 600;

/** What is known of a report as a whole. */
export interface Whole extends Pick<PlaceMentions, 'body' | 'isLoud'> {
  readonly votes: RegionVotes;
  readonly told: readonly string[];
  readonly counties: ReadonlySet<string>;
  /** Names, in small letters, that it says are those of quarters: "the Ostmark neighborhood". */
  readonly quarters: ReadonlySet<string>;
}

/** What the places of a report say of it as a whole. */
export function wholeOf({ all, body, isLoud }: PlaceMentions, votes: RegionVotes): Whole {
  const counties = all.filter(({ name }) => name.kind === 'county').map(({ name }) => name.folded);
  return {
    body,
    isLoud,
    votes,
    told: toldRegions(all),
    counties: new Set(counties),
    quarters: quartersIn(body, all),
  };
}

/** "The Ostmark neighborhood" is a quarter, "a quiet Ostmark neighborhood" is one in Ostmark. */
const QUARTER =
  /(?<!\p{L})[Tt]he (?:same )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) neighbou?rhood(?! of \p{Lu})(?!\p{L})/gu;
/** Whose police it is decides otherwise. */
const ITS_POLICE = /^(?:['’]s)? (?:[Pp]olice|[Ff]irefighters|[Aa]uthorities|PD)(?!\p{L})/u;

const POLICE_REACH = 20;
/** So many quarters are looked at: a report names one or two. */
const MAX_QUARTERS = 20;

function quartersIn(body: string, all: readonly Mention[]): ReadonlySet<string> {
  if (!/neighbou?rhood/iu.test(body)) return new Set();
  const names = new Set(Array.from(body.matchAll(QUARTER), ([, name = '']) => name));
  const own = [...names].slice(0, MAX_QUARTERS).filter((name) => !hasPolice(body, name));
  const folded = own.map((name) => foldedName(name));
  return new Set(folded.filter((name) => !isWhereItWas(body, name, all)));
}

function hasPolice(body: string, name: string): boolean {
  return body.split(name).some((after, nth) => nth > 0 && ITS_POLICE.test(after));
}

/**
 * "Shot in Ostmark on Monday" at the beginning is the town, though its quarters are named like it; not
 * where another town is spoken for: by its police, by a dateline, or by what happened in it.
 */
function isWhereItWas(body: string, quarter: string, all: readonly Mention[]): boolean {
  const towns = all.filter(({ name }) => name.kind === 'city');
  const isOther = towns.some(
    ({ name, scene, isInTitle }) =>
      name.folded !== quarter &&
      scene !== 'elsewhere' &&
      (name.cue === 'dateline' ||
        name.regions.length > 0 ||
        (name.cue === 'in' && isHappening(scene) && sizeOf(name.cities) > 0) ||
        (!isInTitle && ITS_POLICE.test(body.slice(name.end, name.end + POLICE_REACH)))),
  );
  return (
    !isOther &&
    towns.some(
      (mention) =>
        mention.name.folded === quarter &&
        mention.name.cue === 'in' &&
        isHappening(mention.scene) &&
        isEarly(mention),
    )
  );
}

/**
 * How far a name is believed to be that of a place of the report, 0 to 1.3: more where the rest of the
 * text speaks for its region, less where it is outside of where it is said to have happened.
 */
export function trustIn(key: string, mentions: readonly Mention[], whole: Whole): number {
  const { told, counties } = whole;
  return (
    plausibility(key, mentions, whole) *
    (meansCounty(mentions, counties) ? UNLISTED : 1) *
    (meansQuarter(mentions, whole.quarters) ? STATE : 1) *
    (told.length > 0 && isElsewhere(mentions, told) ? OUTSIDE : 1)
  );
}

/** The regions or countries where title or beginning say that something happened. */
export function toldRegions(all: readonly Mention[]): readonly string[] {
  return all.flatMap((mention) => {
    const { name, scene } = mention;
    const isTold = name.kind === 'region' && name.cue === 'in' && isHappening(scene);
    return isTold && isEarly(mention) ? name.regions : [];
  });
}

/** Whether none of the places of a name are in these regions, or in these countries. */
function isElsewhere(mentions: readonly Mention[], told: readonly string[]): boolean {
  const codes = mentions.flatMap(({ name: { regions, cities } }) =>
    regions.length > 0 ? regions : cities.map(({ region }) => region),
  );
  if (codes.length === 0) return false;
  return codes.every((code) =>
    told.every((region) => !isWithin(code, isByRegion(region) ? region : countryOf(region))),
  );
}

/** Whether a place is named in the title, or where the text begins. */
export function isEarly({ name, isInTitle }: Mention): boolean {
  return isInTitle || name.start < LEAD;
}

/** "DeKalb police" in a report from DeKalb County. */
function meansCounty(mentions: readonly Mention[], counties: ReadonlySet<string>): boolean {
  return mentions.every(
    ({ name: { kind, folded, cue, cities } }) =>
      kind === 'city' &&
      counties.has(folded) &&
      !['in', 'pair', 'dateline'].includes(cue) &&
      sizeOf(cities) < LARGE,
  );
}

/** Whether a name is that of a quarter, and nothing but the list makes it a town's. */
function meansQuarter(mentions: readonly Mention[], quarters: ReadonlySet<string>): boolean {
  return mentions.every(
    ({ name: { kind, folded, cue, regions } }) =>
      kind === 'city' && quarters.has(folded) && regions.length === 0 && cue !== 'dateline',
  );
}

/** Whether the rest of the text is about a city's region, or its name is that of something else. */
function plausibility(
  key: string,
  mentions: readonly Mention[],
  { votes, isLoud, body }: Whole,
): number {
  const names = mentions.map(({ name }) => name);
  if (names.some(({ regions }) => regions.length > 0)) return IN_REGION;
  const cities = names[0]?.cities ?? [];
  if (cities.length === 0) return trustInWords(mentions) * (isTeam(mentions, body) ? TEAM : 1);
  // "the shooting occurred in X": the list has only its namesakes elsewhere
  if (mentions.some(({ scene }) => scene === 'told')) return IN_REGION;
  const leader = votes.leader(key);
  const isIn = (code = '-') => cities.some(({ region }) => isWithin(region, code));
  // in a report from that state "Washington" is the state
  if (
    leader !== undefined &&
    !isIn(leader) &&
    regionsNamed(names[0]?.folded ?? '').includes(leader)
  )
    return STATE;
  if (leader !== undefined && leader.length > 2 && isIn(leader)) return IN_REGION;
  const country = leader === undefined ? undefined : countryOf(leader);
  const isFitting = country !== undefined && isIn(isByRegion(country) ? leader : country);
  // in capitals a word is a town only where the text points to its country
  if (isLoud && !isIn(country) && names.every(({ cue }) => cue !== 'dateline'))
    return names.some(({ cue }) => cue === 'in') && sizeOf(cities) >= LARGE ? ELSEWHERE : 0;
  if (sizeOf(cities) >= LARGE) return isFitting || leader === undefined ? 1 : ELSEWHERE;
  if (names.every(({ cue }) => cue === 'bare')) return 0;
  if (isFitting) return 1;
  // a team may be called like a town far away
  if (names.every(({ cue }) => cue === 'bare' || cue === 'from')) return 0;
  if (leader === undefined) return ELSEWHERE;
  // a town of that name may be here too, though nobody lists it
  return ELSEWHERE * trustInWords(mentions);
}

/** A place that nobody lists is believed where it is named as one again, or where the report begins. */
function trustInWords(mentions: readonly Mention[]): number {
  const plain = mentions.filter(({ name, scene }) => isPlain(name.cue) && scene !== 'elsewhere');
  if (plain.length >= 2 || plain.some(({ name }) => name.isOf)) return 1;
  if (plain.length > 0 && mentions.length >= OFTEN && mentions[0]?.name.kind === 'city') return 1;
  const isAtOnce = plain.some(({ isInTitle, name }) => isInTitle || name.start < OPENING);
  return isAtOnce ? UNLISTED + ELSEWHERE / 2 : UNLISTED * ELSEWHERE;
}

/** Whether a name that nobody lists is that of a team or a band: "the Astros". */
function isTeam([first]: readonly Mention[], body: string): boolean {
  const name = first?.name.name ?? '';
  return first?.name.kind === 'city' && name.endsWith('s') && /[Tt]he $/u.test(before(body, name));
}

/** What stands right before a name where it is first written with an article. */
function before(body: string, name: string): string {
  const at = body.indexOf(`he ${name}`);
  return at < 0 ? '' : body.slice(Math.max(0, at - 1), at + 3);
}

/** Whether somebody says that something happened there. */
export function isPlain(cue: Cue): boolean {
  return cue !== 'bare' && cue !== 'from' && cue !== 'part';
}

/** Whether news names the towns of a code's country with their state. */
export function isByRegion(code: string): boolean {
  return NAMED_BY_REGION.has(countryName(code) ?? '');
}

/** Thousands of people in the largest. */
export function sizeOf([largest]: readonly City[]): number {
  return largest?.thousands ?? 0;
}
