import type { Span } from '../../span.ts';
import { countryName, countryOf, foldedName, isWithin, regionName } from './gazetteer.ts';
import type { PlaceName } from './place-name.ts';
import { placeNamesIn } from './place-names.ts';

/** Where something is, in English, as people write it. */
export interface Place {
  readonly city?: string;
  readonly region?: string;
  readonly country?: string;
}

/** A place that a text names. */
export interface PlaceMention extends Span {
  readonly place: Place;
}

/** Countries whose places news names with their state or province. */
export const NAMED_BY_REGION: ReadonlySet<string> = new Set([
  'United States',
  'Canada',
  'Australia',
]);

/** A city is meant by its name alone where it has this many times the people of the next of that name. */
const CLEARLY_LARGER = 10;

/**
 * The places that `text` names, in reading order, not overlapping. Each is read by itself: a city has a
 * region or a country only where the words right after it or its size leave no other.
 */
export function placesIn(text: string): PlaceMention[] {
  return placeNamesIn(text).flatMap((name) => {
    const place = name.cue === 'part' ? {} : placeNamed(name);
    const isPlace = Object.keys(place).length > 0;
    return isPlace ? [{ start: name.start, end: name.end, place }] : [];
  });
}

/** "Jalalabad, Nangarhar, Afghanistan"; what says the same as the part before is left out. */
export function placeInWords({ city, region, country }: Place): string {
  const parts: string[] = [];
  for (const part of [city, region, country])
    if (part !== undefined && foldedName(part) !== foldedName(parts.at(-1) ?? '')) parts.push(part);
  return parts.join(', ');
}

function placeNamed({ kind, name, regions, cities }: PlaceName): Place {
  if (kind !== 'city') return placeAt(regions);
  const meant = cities.filter(
    ({ region }) => regions.length === 0 || regions.some((code) => isWithin(region, code)),
  );
  // a place that nobody lists, without a region, may be anything
  if (meant.length === 0) return regions.length > 0 ? { city: name, ...placeAt(regions) } : {};
  const [largest, next] = meant;
  const isClear = largest && largest.thousands >= (next?.thousands ?? 0) * CLEARLY_LARGER;
  return {
    city: largest?.name ?? name,
    ...placeAt(isClear ? [largest.region] : meant.map(({ region }) => region)),
  };
}

/** Region and country that all these codes share, as far as they do. */
export function placeAt(codes: readonly string[]): Place {
  const [first] = codes;
  if (first === undefined) return {};
  if (!codes.every((code) => countryOf(code) === countryOf(first))) return {};
  const region = codes.every((code) => code === first) ? regionName(first) : undefined;
  const country = countryName(first);
  return { ...(region && { region }), ...(country && { country }) };
}
