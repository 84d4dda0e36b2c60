import type { Incident } from '../../../index/event/incident/incident.ts';
import {
  countryName,
  foldedName,
  regionName,
  regionsNamed,
} from '../../../index/text/places/gazetteer.ts';
import type { Place } from '../../../index/text/places/places.ts';

/**
 * Whether a place is where an event was, by the names of its parts: "Lorn", "Port Mill, Ohio", "US". Each
 * part that is typed must be its town, region or country, or the one that most reports on its incident give.
 */
export function isAtPlace(
  typed: string,
  event: Place | undefined,
  incident: Pick<Incident, 'place'> | undefined,
): boolean {
  const parts = typed
    .split(',')
    .map((part) => foldedName(part.trim()))
    .filter((part) => part !== '');
  const given = [
    [event?.city, event?.region, event?.country].flatMap((name) => name ?? []),
    incident?.place?.split(', ') ?? [],
  ].map((names) => new Set(names.map(foldedName)));
  return (
    parts.length > 0 &&
    given.some((names) => parts.every((part) => namesOf(part).some((name) => names.has(name))))
  );
}

/** The name itself, and the regions or countries that it may mean: "US". */
function namesOf(part: string): string[] {
  const named = regionsNamed(part).flatMap((code) => regionName(code) ?? countryName(code) ?? []);
  return [part, ...named.map(foldedName)];
}
