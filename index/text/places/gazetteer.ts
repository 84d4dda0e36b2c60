import gazetteer from './gazetteer.json' with { type: 'json' };
import regions from './regions.json' with { type: 'json' };

/*
 * gazetteer.json is made from GeoNames (geonames.org, CC BY 4.0): places of two thousand people or more
 * and the seats of regions. Names are folded as below; a figure counts thousands of people.
 *
 *   "US.TN": ["Tennessee", "nashville 531,bristol 27,…", "sullivan,…"]
 *    code      region       cities, largest first          counties or districts, in some countries
 *
 * regions.json is ours: countries and their peoples, abbreviations, and other names of cities.
 */

/** A city of the gazetteer. */
export interface City {
  /** `US.TN`, or `MC` where no region is known. */
  readonly region: string;
  readonly thousands: number;
  /** What English calls it, where it was asked for by another name: Munich for München. */
  readonly name?: string;
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const LONG: Readonly<Record<string, string>> = { st: 'saint', ft: 'fort', mt: 'mount' };
const SHORTENED = /\b(?:st|ft|mt)\b/gu;
const MAY_BE_SHORTENED = /[sfm]t(?![a-z])/;
const PLAIN = /^[a-z ]+$/u;
const LATIN = /^\p{Script=Latin}/u;

/**
 * A name as the gazetteer compares it: lower case, without accents, dots and apostrophes, `Fort` for
 * `Ft.`. French and other names with a hyphen keep it after `Saint`: Saint-Louis is not St. Louis.
 */
export function foldedName(name: string): string {
  let folded = name.toLowerCase();
  if (!PLAIN.test(folded))
    folded = folded
      .normalize('NFKD')
      .replaceAll(/[\p{M}.’‘'ʻʼ\u200c]/gu, '')
      .replaceAll(/[ßłøæœđðþı]/gu, (letter) => LETTERS[letter] ?? letter)
      .replaceAll(/[\s‐–—]+|(?<!\bsainte?)-/gu, ' ')
      .normalize('NFC');
  // most names are not, and this is asked of every capitalised word
  if (!MAY_BE_SHORTENED.test(folded)) return folded;
  return folded.replaceAll(SHORTENED, (word) => LONG[word] ?? word);
}

/** Cities of this folded name, most populous first; [] for a name nobody lists. */
export function citiesNamed(folded: string): readonly City[] {
  return tables().cities.named(folded);
}

/** Whether a name, as it is written, is that of a town, a region or a country, or a country's adjective. */
export function isTownOrRegion(name: string): boolean {
  const folded = foldedName(name);
  return citiesNamed(folded).length > 0 || regionsNamed(folded).length > 0;
}

/** Whether a city's or region's folded name of several words begins with this one. */
export function beginsName(word: string): boolean {
  return tables().begins.has(word);
}

/** Codes of first-level regions (`US.TN`) and countries (`AF`) of this folded name or adjective. */
export function regionsNamed(folded: string): readonly string[] {
  return tables().regions.get(folded) ?? [];
}

/** Codes of the regions that have a county or district of this folded name, said without that word. */
export function countiesNamed(folded: string): readonly string[] {
  return tables().counties.get(folded) ?? [];
}

/** The codes meant by an abbreviation, as written but without its stops: `Tenn`, `TN`, `NC`. */
export function regionsShort(written: string): readonly string[] {
  return tables().short.get(written) ?? [];
}

/** "Tennessee" for `US.TN`; undefined for a country's code. */
export function regionName(code: string): string | undefined {
  return tables().regionNames.get(code);
}

/** "United States" for `US` or `US.TN`. */
export function countryName(code: string): string | undefined {
  return tables().countryNames.get(countryOf(code));
}

/** What a country and its people are called, in Latin letters: "Honduras", "Honduran" for `HN`. */
export function namesOfCountry(code: string): readonly string[] {
  const all: Readonly<Record<string, string>> = regions.countries;
  return (all[code] ?? '').split('|').filter((name) => LATIN.test(name));
}

/** Whether the first, and largest, of these cities is a country's capital. */
export function isCapital(cities: readonly City[]): boolean {
  return cities.some((city) => tables().capitals.has(city));
}

/** People in a region's cities, in thousands. */
export function thousandsIn(region: string): number {
  return tables().people.get(region) ?? 0;
}

/** `US` for `US.TN`. */
export function countryOf(code: string): string {
  return code.slice(0, 2);
}

/** `US.TN` and `US` are within `US`; so is `US.TN` within `US.TN`. */
export function isWithin(code: string, region: string): boolean {
  return code === region || (region.length === 2 && code.startsWith(region));
}

/** Cities by folded name. Most names are of one city: a list for each would take half the time to build. */
class Cities {
  readonly #named = new Map<string, City | City[]>();
  /** First words of names of several. */
  readonly begins = new Set<string>();

  add(name: string, city: City): void {
    const known = this.#named.get(name);
    if (!known) {
      this.#named.set(name, city);
      const blank = name.indexOf(' ');
      if (blank > 0) this.begins.add(name.slice(0, blank));
      return;
    }
    const all = Array.isArray(known) ? known : [known];
    const smaller = all.findIndex(({ thousands }) => thousands < city.thousands);
    all.splice(smaller < 0 ? all.length : smaller, 0, city);
    this.#named.set(name, all);
  }

  named(name: string): readonly City[] {
    const known = this.#named.get(name);
    if (!known) return NOWHERE;
    return Array.isArray(known) ? known : [known];
  }
}

const NOWHERE: readonly City[] = [];

let built: ReturnType<typeof tablesOf> | undefined;

/** Reading the tables takes a while, so it waits for the first name. */
function tables() {
  built ??= tablesOf();
  return built;
}

function tablesOf() {
  const cities = new Cities();
  const counties = new Map<string, string[]>();
  const regionCodes = new Map<string, string[]>();
  const short = new Map<string, string[]>();
  const regionNames = new Map<string, string>();
  const countryNames = new Map<string, string>();
  const people = new Map<string, number>();
  for (const [region, [name = '', cityList = '', countyList = '']] of Object.entries(gazetteer)) {
    if (name !== '' && region.length > 2) {
      regionNames.set(region, name);
      put(regionCodes, foldedName(name), region);
    }
    let sum = 0;
    for (const entry of listOf(cityList)) {
      const blank = entry.lastIndexOf(' ');
      const figure = Number(entry.slice(blank + 1));
      // the smallest places have no figure
      const thousands = figure > 0 ? figure : 1;
      cities.add(figure > 0 ? entry.slice(0, blank) : entry, { region, thousands });
      sum += thousands;
    }
    people.set(region, sum);
    for (const county of listOf(countyList)) put(counties, county, region);
  }
  for (const [code, names] of Object.entries(regions.countries)) {
    countryNames.set(code, names.split('|')[0] ?? code);
    for (const name of names.split('|')) put(regionCodes, foldedName(name), code);
  }
  for (const [code, names] of Object.entries(regions.regions))
    for (const name of names.split('|')) put(regionCodes, foldedName(name), code);
  for (const [code, names] of Object.entries(regions.abbreviations))
    for (const name of names.split('|')) put(short, name.replaceAll('.', ''), code);
  for (const [name, others] of Object.entries(regions.cities)) {
    const named = cities.named(foldedName(name));
    const called = others.split('|').map(foldedName);
    for (const other of called)
      if (other !== foldedName(name))
        for (const { region, thousands } of named) cities.add(other, { region, thousands, name });
  }
  const capitals = new Set<City>();
  for (const [code, name] of Object.entries(regions.capitals)) {
    const [capital] = cities
      .named(foldedName(name))
      .filter(({ region }) => countryOf(region) === code);
    if (capital) capitals.add(capital);
  }
  const { begins } = cities;
  for (const name of [...regionCodes.keys(), ...short.keys()]) {
    const blank = name.indexOf(' ');
    if (blank > 0) begins.add(name.slice(0, blank).toLowerCase());
  }
  return {
    cities,
    counties,
    regions: regionCodes,
    short,
    regionNames,
    countryNames,
    people,
    capitals,
    begins,
  };
}

function listOf(names: string): string[] {
  return names === '' ? [] : names.split(',');
}

function put<T>(table: Map<string, T[]>, name: string, entry: T): void {
  const known = table.get(name);
  if (!known) table.set(name, [entry]);
  else if (!known.includes(entry)) known.push(entry);
}
