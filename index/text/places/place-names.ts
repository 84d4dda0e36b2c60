import { isUsual } from './common-words.ts';
import { countyAt } from './county-names.ts';
import {
  ARABIC_AFTER_CUE,
  COUNTY_WORDS,
  MANY_REGIONS,
  NEVER_PLACES,
  REGION_WORDS,
  TOWNS_BEGIN,
  WITHIN_NAMES,
} from './cue-words.ts';
import { featureAt } from './feature-names.ts';
import {
  beginsName,
  citiesNamed,
  foldedName,
  regionsNamed,
  thousandsIn,
  type City,
} from './gazetteer.ts';
import { DISTRICTS_AFTER, TOWNS_OF } from './kind-words.ts';
import { longerName } from './longer-names.ts';
import { cueAround, isDateline, located, wordAfter } from './place-cue.ts';
import type { FoundName, PlaceName } from './place-name.ts';
import {
  inSmallLetters,
  isLoud,
  isShouted,
  precederAt,
  readingOf,
  runLength,
  written,
  type Reading,
  type Style,
  type Token,
  type Written,
} from './place-tokens.ts';
import { isTownThere, regionAfter, regionBefore } from './region-after.ts';
import { unlistedAt } from './unlisted-at.ts';
import {
  isCalledTown,
  BEFORE_DASHES,
  BEFORE_TOWNS,
  mayBeTold,
  mayBeUnknown,
} from './unlisted-names.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';

/** In thousands: from here on a name that a region has too is first the city's … */
const LARGE = 100;
/** … unless the region has this many times its people: Virginia, not a town of that name. */
const LARGER_REGION = 15;
/** "Union County", though a union is no place. */
const COUNTY = /^ County(?!\p{L})/u;
const OWNER = /^['’][sS] $/u;
const AFTER_DE = /(?<!\p{L})DE(?:L| LA| LOS| LAS)? $/u;
/** The two words before. */
const BEFORE_DE = /(?:(\p{L}+) )?(\p{L}+) DE(?: ?\p{L}+)? $/u;
/** Room for them. */
const DE_REACH = 40;
const ABBREVIATION = /^\p{Lu}{2,5}$/u;

/**
 * Names of places in `text`, in reading order, not overlapping. Capitalised words count; in Arabic
 * script, the few names of `regions.json` after a cue.
 */
export function placeNamesIn(
  text: string,
  style: Style = isShouted(text) ? 'loud' : 'plain',
): PlaceName[] {
  const reading = readingOf(text, style);
  const names: PlaceName[] = [];
  for (let nth = 0; nth < reading.tokens.length;) {
    const found = nameAt(reading, nth);
    if (found) names.push(found.name);
    nth = found?.next ?? nth + 1;
  }
  return /\p{Script=Arabic}/u.test(text)
    ? [...names, ...arabicNamesIn(text)].toSorted((a, b) => a.start - b.start)
    : names;
}

/** The longest name that begins with a token. */
function nameAt(reading: Reading, nth: number): FoundName | undefined {
  const first = reading.tokens[nth];
  if (!first || (first.text !== 'The' && STOP_WORDS.has(first.lower))) return undefined;
  const feature = featureAt(reading, nth) ?? ownedAt(reading, nth);
  if (feature) return feature;
  if (reading.style === 'loud' && isTail(reading.text, first)) return undefined;
  // in capitals every word would be looked up with those after it
  const isAlone =
    reading.style === 'loud' &&
    !beginsName(first.lower) &&
    !BEFORE_TOWNS.has(precederAt(reading.text, first.start));
  if (isAlone && !mayBeName(reading, first)) return undefined;
  for (let words = isAlone ? 1 : runLength(reading, nth); words >= 1; words -= 1) {
    const name = written(reading, nth, words);
    // "LA HORA" is not in L. A.
    if (reading.style === 'loud' && words === 1 && WITHIN_NAMES.has(first.text.toLowerCase()))
      return undefined;
    // "Nice, France" is a place all the same
    const isWord = words === 1 && NEVER_PLACES.has(name.folded);
    const isCounty = isWord && COUNTY.test(reading.text.slice(name.end, name.end + 8));
    if (
      isWord &&
      !isCounty &&
      !isTownThere(reading, name.next, name.folded) &&
      !isCalledTown(reading.text, name.start)
    )
      return undefined;
    const found = countyAt(reading, name) ?? placeAt(reading, nth, name);
    if (found) return found;
  }
  return undefined;
}

/** "Orrin's Ferry", where it is listed: else it is a ferry of somebody's. */
function ownedAt(reading: Reading, nth: number): FoundName | undefined {
  const { text, tokens } = reading;
  const [end, next] = [tokens[nth]?.end ?? 0, tokens[nth + 1]?.start];
  if (next !== end + 3 || !OWNER.test(text.slice(end, next))) return undefined;
  const name = written(reading, nth, 2);
  const cities = citiesNamed(name.folded);
  return cities.length === 0
    ? undefined
    : listedAt(reading, nth, { ...name, cities, regions: regionsNamed(name.folded) });
}

/** In capitals "PEREZ DE LA TORRE" ends like a town; "PUERTO DE TORRE" and "SAN JUAN DE TORRE" do not. */
function isTail(text: string, { text: word, start }: Token): boolean {
  if (word === 'DE') return true;
  if (!AFTER_DE.test(text.slice(Math.max(0, start - 8), start))) return false;
  const [, saint = '', kind = ''] =
    BEFORE_DE.exec(text.slice(Math.max(0, start - DE_REACH), start)) ?? [];
  return (
    !TOWNS_OF.has(kind.toLowerCase()) &&
    ![saint, kind].some((begin) => TOWNS_BEGIN.has(begin.toLowerCase()))
  );
}

/** Words that no place bears, and those that some bear: in a text of capitals each word is asked about. */
const borne = new Map<string, boolean>();
const MAX_BORNE = 20_000;

/** Whether a word of a text of capitals may be a name by itself: most are told apart by this. */
function mayBeName({ text }: Reading, { lower, end, follower }: Token): boolean {
  if (text[end] !== ' ' || BEFORE_DASHES.has(text[end + 1] ?? '')) return true;
  if (TOWNS_BEGIN.has(lower) || COUNTY_WORDS.has(follower) || DISTRICTS_AFTER.has(follower))
    return true;
  const known = borne.get(lower);
  if (known !== undefined) return known;
  if (borne.size >= MAX_BORNE) borne.clear();
  const folded = foldedName(lower);
  const is = citiesNamed(folded).length > 0 || regionsNamed(folded).length > 0;
  borne.set(lower, is);
  return is;
}

function placeAt(reading: Reading, nth: number, short: Written): FoundName | undefined {
  const blank = short.next > nth + 1 ? short.folded.indexOf(' ') : -1;
  // most are looked up for nothing
  const mayBeListed = blank < 0 || beginsName(short.folded.slice(0, blank));
  const cities = mayBeListed ? citiesNamed(short.folded) : [];
  const regions = mayBeListed ? regionsNamed(short.folded) : [];
  if (cities.length === 0 && regions.length === 0)
    return mayBeTold(reading, short) && mayBeUnknown(reading, nth, short)
      ? unlistedAt(reading, nth, short)
      : undefined;
  const name = longerName(reading, nth, short);
  if (name === short) return listedAt(reading, nth, { ...short, cities, regions });
  const longer = { cities: citiesNamed(name.folded), regions: regionsNamed(name.folded) };
  return longer.cities.length > 0 || longer.regions.length > 0
    ? listedAt(reading, nth, { ...name, ...longer })
    : unlistedAt(reading, nth, name, true);
}

interface Listed extends Written {
  readonly cities: readonly City[];
  readonly regions: readonly string[];
}

/** A city or a region of the gazetteer. */
function listedAt(reading: Reading, nth: number, listed: Listed): FoundName | undefined {
  const { text, style, tokens } = reading;
  const { start, folded, raw, next, cities, regions } = listed;
  const isCountry = cities.length === 0;
  const found = isCountry
    ? undefined
    : (regionAfter(reading, next, cities) ?? regionBefore(reading, listed));
  // "Iraq, Syria" is a list
  const isList = found?.isFitting === false && regions.some((code) => code.length === 2);
  const pair = isList ? undefined : found;
  const span = { start, end: Math.max(pair?.end ?? 0, listed.end) };
  const own = { folded, name: inSmallLetters(raw), cities, isLastName: false, ...span } as const;
  const isOpening =
    !isCountry && style !== 'headline' && isDateline(text, span, { isUnknown: false, style });
  if (isOpening)
    return {
      next: pair?.next ?? next,
      name: { ...own, kind: 'city', cue: 'dateline', regions: pair?.regions ?? [] },
    };
  const around = cueAround(text, span, style);
  if (pair) {
    // "by Ann Lee VESSBY, Ohio The sheriff …": a dateline that has lost its dash
    const isAlone = around.cue === 'bare' || around.cue === 'part';
    const isBegun = style === 'plain' && isAlone && isLoud(raw) && raw.length > 3;
    const cue = around.cue === 'from' ? 'from' : isBegun ? 'dateline' : 'pair';
    const name = { ...own, ...around, kind: 'city', cue, regions: pair.regions } as const;
    return { next: pair.next, name };
  }
  if (regions.length > 0 && (isOfMany(reading, next) || !isCity(text, listed, cities, regions))) {
    // "toll free" is no Free State
    const isWord = isUsual(folded) && regions.every((code) => code.length > 2);
    if (isWord && isCalledTown(text, start))
      return { next, name: { ...own, ...around, kind: 'city', regions: [] } };
    if (isWord && !REGION_WORDS.has(tokens[next - 1]?.follower ?? '')) return undefined;
    return { next, name: { ...own, ...located(around), kind: 'region', regions, cities: [] } };
  }
  // "SWAT and PACE officers"
  if (style === 'plain' && ABBREVIATION.test(raw) && around.cue === 'its') return undefined;
  const isLastName = around.cue === 'part' && tokens[nth]?.gap === ' ' && next === nth + 1;
  return { next, name: { ...own, ...around, kind: 'city', regions: [], isLastName } };
}

/** "In Kaduna and Plateau states": each is one of them. */
function isOfMany({ tokens }: Reading, next: number): boolean {
  const isLoudAnd = tokens[next]?.lower === 'and';
  const at = isLoudAnd ? next + 1 : next;
  return (
    (isLoudAnd || tokens[next]?.gap === ' and ') &&
    tokens.slice(at, at + 3).some(({ follower }) => MANY_REGIONS.has(follower))
  );
}

/** Whether a name that a region or country has too is that of a city here. */
function isCity(
  text: string,
  { end }: Written,
  [largest]: readonly City[],
  regions: readonly string[],
): boolean {
  const after = wordAfter(text, end)?.text.toLowerCase() ?? '';
  if (REGION_WORDS.has(after) || !largest || largest.thousands < LARGE) return false;
  return regions.every(
    (code) => code.length > 2 && thousandsIn(code) < largest.thousands * LARGER_REGION,
  );
}

function arabicNamesIn(text: string): PlaceName[] {
  return Array.from(text.matchAll(ARABIC_AFTER_CUE)).flatMap(({ 0: name, index }): PlaceName[] => {
    const folded = foldedName(name);
    const [cities, regions] = [citiesNamed(folded), regionsNamed(folded)];
    if (cities.length === 0 && regions.length === 0) return [];
    const span = { start: index, end: index + name.length };
    const known = { ...span, folded, name, cue: 'in', cities, isLastName: false } as const;
    return cities.length > 0
      ? [{ ...known, kind: 'city', regions: [] }]
      : [{ ...known, kind: 'region', regions }];
  });
}
