import type { Span } from '../span.ts';
import { countryName, countryOf, isWithin, regionName, type City } from './gazetteer.ts';
import { placeNamesIn, type PlaceName } from './place-names.ts';

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

/** A city is taken for the largest of its name where that has this many times the people of the next. */
const CLEARLY_LARGER = 10;

/**
 * The places that `text` names, in reading order, not overlapping. Each is read by itself: a city gets
 * a region or a country only where the words after it or its size leave no other.
 */
export function placesIn(text: string): PlaceMention[] {
  return placeNamesIn(text).map((name) => ({
    start: name.start,
    end: name.end,
    place: placeNamed(name),
  }));
}

/** "Bristol, Tennessee", "Jalalabad, Afghanistan"; a country stands only where no region does, or outside it. */
export function placeInWords({ city, region, country }: Place): string {
  return [city, region === city ? undefined : region, country === city ? undefined : country]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** What one name says by itself. */
export function placeNamed(name: PlaceName): Place {
  const cities =
    name.regions.length > 0
      ? name.cities.filter(({ region }) => name.regions.some((code) => isWithin(region, code)))
      : name.cities;
  if (name.kind === 'region') return placeAt(name.regions);
  if (name.kind === 'county') return placeAt(name.regions);
  if (cities.length === 0) return { city: name.name, ...placeAt(name.regions) };
  const clear = clearlyMeant(cities);
  return {
    city: clear?.name ?? name.name,
    ...placeAt(clear ? [clear.region] : cities.map(({ region }) => region)),
  };
}

/** The city that people mean who say no more than its name, or undefined. */
export function clearlyMeant([largest, next]: readonly City[]): City | undefined {
  return !next || (largest && largest.thousands >= next.thousands * CLEARLY_LARGER)
    ? largest
    : undefined;
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
