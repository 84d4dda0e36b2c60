import { countryOf, isWithin, type City } from '../text/gazetteer.ts';
import { SIGNS_OF_COUNTRIES } from '../text/place-cues.ts';
import type { Cue } from '../text/place-cue.ts';
import type { PlaceName } from '../text/place-names.ts';

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
const MOST_AGAIN = 3;
/** What a word says that only reports of one country have. */
const SIGN = 1;
/** A county's name that more regions share says nothing. */
const MOST_SHARING = 12;

/**
 * What the names of a text say together on the region they are in. One vote weighs as much as having
 * ten times the people.
 */
export class RegionVotes {
  readonly #byName = new Map<string, Map<string, number>>();
  readonly #byCode = new Map<string, number>();
  readonly #times = new Map<string, number>();

  constructor(names: readonly PlaceName[], text: string) {
    for (const name of names) this.#addName(name);
    for (const [countries, sign] of SIGNS_OF_COUNTRIES)
      if (sign.test(text))
        for (const country of countries) this.#add(`sign of ${country}`, country, SIGN);
  }

  /** How much speaks for a region or its country, besides the name itself. */
  for(region: string, except = ''): number {
    const own = this.#byName.get(except);
    const say = (code: string) => (this.#byCode.get(code) ?? 0) - (own?.get(code) ?? 0);
    const country = countryOf(region);
    return say(region) + (country === region ? 0 : say(country));
  }

  /** The region that most speaks for, with its country's say; undefined where none stands out. */
  leader(except = ''): string | undefined {
    const ranked = [...this.#byCode.keys()]
      .map((code) => ({ code, say: this.for(code, except) }))
      .toSorted((a, b) => b.say - a.say || b.code.length - a.code.length);
    const [first, ...others] = ranked;
    const next = others.find(({ code }) => first && !isWithin(first.code, code));
    if (!first || first.say < 0.7) return undefined;
    if (next && first.say - next.say < 0.3) {
      const country = countryOf(first.code);
      const foreign = others.find(({ code }) => countryOf(code) !== country);
      return !foreign || first.say - foreign.say >= 0.5 ? country : undefined;
    }
    return first.code;
  }

  #addName(name: PlaceName): void {
    const { kind, folded, regions, cue } = name;
    if (kind === 'county') {
      if (regions.length <= MOST_SHARING) this.#addAll(`${folded} county`, regions, 1.5);
    } else if (regions.length > 0)
      this.#addAll(kind === 'city' ? `, ${regions.join()}` : folded, regions, SAY[cue]);
    else if (cue !== 'bare' && cue !== 'part') this.#addCity(name);
    else if ((name.cities[0]?.thousands ?? 0) >= 100) this.#addCity(name);
  }

  #addAll(name: string, codes: readonly string[], say: number): void {
    const times = this.#times.get(name) ?? 0;
    this.#times.set(name, times + 1);
    if (times > MOST_AGAIN) return;
    for (const code of codes)
      this.#add(name, code, ((times === 0 ? 1 : AGAIN) * say) / codes.length);
  }

  #addCity(name: PlaceName): void {
    const key = keyOf(name);
    if (this.#times.has(key)) return;
    this.#times.set(key, 1);
    const total = name.cities.reduce((sum, { thousands }) => sum + thousands, 0);
    for (const { region, thousands } of name.cities)
      this.#add(key, region, (SAY[name.cue] * thousands) / total);
  }

  #add(name: string, code: string, say: number): void {
    const own = this.#byName.get(name) ?? new Map<string, number>();
    this.#byName.set(name, own.set(code, (own.get(code) ?? 0) + say));
    this.#byCode.set(code, (this.#byCode.get(code) ?? 0) + say);
  }
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
