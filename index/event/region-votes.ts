import { countryOf, isWithin, thousandsIn, type City } from '../text/places/gazetteer.ts';
import { SIGNS_OF_COUNTRIES } from '../text/places/cue-words.ts';
import type { Cue } from '../text/places/place-cue.ts';
import type { PlaceName } from '../text/places/place-name.ts';
import type { PlaceMentions } from './place-mentions.ts';
import type { Scene } from './scene.ts';

/** What a region or a city says on the region of an event, by how it is named. */
const SAY: Readonly<Record<Cue, number>> = {
  dateline: 1.5,
  pair: 1.5,
  its: 1,
  in: 1,
  from: 0.5,
  bare: 0.7,
  part: 0.5,
};
/** What a name said again adds, as often as it counts. */
const AGAIN = 0.25;
const MAX_AGAIN = 3;
/** What is said of somewhere else says little on the event. */
const IN_SCENE: Readonly<Record<Scene, number>> = {
  told: 1,
  event: 1,
  open: 1,
  once: 0.5,
  elsewhere: 0.3,
};
/** A site stands for a region, but its viewers live on both sides of a border. */
const OF_SITE = 0.5;
/** Thousands of people in the towns of a region that is known by its bare name. */
const LARGE_REGION = 150;
/** What a word says that only reports of one country have. */
const SIGN = 1;
/** What a county says, on all its regions together. */
const COUNTY = 1.5;
/** A county's name that more regions share says nothing. */
const MAX_SHARING = 12;
/** Thousands of people that let a city's bare name say something. */
const LARGE = 100;
/** What the leading region needs, and its lead over the next one and over the next country. */
const MIN_SAY = 0.7;
const LEAD = 0.3;
const LEAD_ABROAD = 0.5;

/**
 * What the names of a text say together on the region they are in. One vote weighs as much as having
 * ten times the people.
 */
export class RegionVotes {
  readonly #byName = new Map<string, Map<string, number>>();
  readonly #byCode = new Map<string, number>();
  readonly #times = new Map<string, number>();
  #named = new Set<string>();
  /** The leaders that were asked for, by what they were to leave out. */
  readonly #leaders = new Map<string, string | undefined>();

  constructor({ all, ofSite, text, isLoud }: PlaceMentions) {
    for (const { name, scene } of all)
      if (isTelling(name, isLoud)) this.#addName(name, IN_SCENE[scene]);
    const named = new Set(this.#named);
    for (const name of ofSite) this.#addName(name, OF_SITE);
    this.#named = named;
    // in capitals every word may be a station's call sign
    if (isLoud) return;
    for (const [countries, sign] of SIGNS_OF_COUNTRIES)
      if (sign.test(text))
        for (const country of countries) this.#add(`sign of ${country}`, country, SIGN);
  }

  /** How much speaks for a region and its country, besides the name itself. */
  for(region: string, except = ''): number {
    const own = this.#byName.get(except);
    const country = countryOf(region);
    const say = this.#sayFor(region, own);
    return country === region ? say : say + this.#sayFor(country, own);
  }

  /** Whether the text names a region or country itself, not only places in it. */
  isNamed(code: string): boolean {
    return this.#named.has(code);
  }

  #sayFor(code: string, own: ReadonlyMap<string, number> | undefined): number {
    return (this.#byCode.get(code) ?? 0) - (own?.get(code) ?? 0);
  }

  /** The region that most speaks for, with its country's say; undefined where none stands out. */
  leader(except = ''): string | undefined {
    if (!this.#leaders.has(except)) this.#leaders.set(except, this.#leaderBut(except));
    return this.#leaders.get(except);
  }

  #leaderBut(except: string): string | undefined {
    const ranked = [...this.#byCode.keys()]
      .map((code) => ({ code, say: this.for(code, except) }))
      .toSorted((a, b) => b.say - a.say || b.code.length - a.code.length);
    const [first, ...others] = ranked;
    const next = others.find(({ code }) => first && !isWithin(first.code, code));
    if (!first || first.say < MIN_SAY) return undefined;
    if (next && first.say - next.say < LEAD) {
      const country = countryOf(first.code);
      const foreign = others.find(({ code }) => countryOf(code) !== country);
      return !foreign || first.say - foreign.say >= LEAD_ABROAD ? country : undefined;
    }
    return first.code;
  }

  #addName(name: PlaceName, factor: number): void {
    const { kind, folded, regions, cue } = name;
    for (const code of regions) this.#named.add(code);
    if (kind === 'county') {
      if (regions.length <= MAX_SHARING) this.#addAll(`${folded} county`, regions, COUNTY * factor);
    } else if (regions.length > 0)
      this.#addAll(kind === 'city' ? `, ${regions.join()}` : folded, regions, SAY[cue] * factor);
    else if (cue !== 'bare' && cue !== 'part') this.#addCity(name, factor);
    else if ((name.cities[0]?.thousands ?? 0) >= LARGE) this.#addCity(name, factor);
  }

  #addAll(name: string, codes: readonly string[], say: number): void {
    const times = this.#times.get(name) ?? 0;
    this.#times.set(name, times + 1);
    if (times > MAX_AGAIN) return;
    for (const code of codes)
      this.#add(name, code, ((times === 0 ? 1 : AGAIN) * say) / codes.length);
  }

  #addCity(name: PlaceName, factor: number): void {
    const key = keyOf(name);
    if (this.#times.has(key)) return;
    this.#times.set(key, 1);
    const total = name.cities.reduce((sum, { thousands }) => sum + thousands, 0);
    for (const { region, thousands } of name.cities)
      this.#add(key, region, (SAY[name.cue] * factor * thousands) / total);
  }

  #add(name: string, code: string, say: number): void {
    const own = this.#byName.get(name) ?? new Map<string, number>();
    this.#byName.set(name, own.set(code, (own.get(code) ?? 0) + say));
    this.#byCode.set(code, (this.#byCode.get(code) ?? 0) + say);
  }
}

/**
 * Whether a name says anything on where a report is from: the parish of an island is a first name more
 * often, and in a text of capitals any word may be a town's name.
 */
export function isTelling(
  { kind, cue, regions, cities: [largest] }: PlaceName,
  isLoud: boolean,
): boolean {
  if (kind === 'region') {
    const isPlain = cue === 'in' || cue === 'pair';
    return (
      isPlain ||
      regions.every((code) => code.length === 2 || (!isLoud && thousandsIn(code) >= LARGE_REGION))
    );
  }
  if (!isLoud || kind !== 'city' || cue === 'dateline' || cue === 'pair') return true;
  return cue === 'in' && (largest?.thousands ?? 0) >= LARGE / 2;
}

/** One key for all names of a city: Munich and München. */
export function keyOf({
  cities: [largest],
  folded,
}: {
  readonly cities: readonly City[];
  readonly folded: string;
}): string {
  return largest?.name?.toLowerCase() ?? folded;
}
