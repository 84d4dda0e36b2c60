import type { Span } from '../../span.ts';
import {
  citiesNamed,
  countiesNamed,
  foldedName,
  isWithin,
  regionsNamed,
  regionsShort,
  thousandsIn,
  type City,
} from './gazetteer.ts';
import { cueAround, isCommon, isDateline, wordAfter, type Cue } from './place-cue.ts';
import {
  ARABIC_AFTER_CUE,
  COUNTY_WORDS,
  INSIDE_NAME,
  NEVER_PLACES,
  REGION_WORDS,
  SIDES,
} from './cue-words.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';

/** A name that may be a place's, before anybody decided which place of that name is meant. */
export interface PlaceName extends Span {
  readonly kind: 'city' | 'county' | 'region';
  readonly folded: string;
  /** As written, but not in capitals alone. */
  readonly name: string;
  readonly cue: Cue;
  /** Codes of what a region may be, of where a county may be, or of what stands after a city. */
  readonly regions: readonly string[];
  /** What the gazetteer knows of a city; [] for a region, and for a place known by the words around it alone. */
  readonly cities: readonly City[];
  /** Whether it stands last in a longer name, as surnames do. */
  readonly isLastName: boolean;
}

interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Whether it has no small letter. */
  readonly isLoud: boolean;
  /** What stands before it, from the end of the one before; undefined where that is more than a few letters. */
  readonly gap: string | undefined;
}

interface Found {
  readonly name: PlaceName;
  /** The token to go on with. */
  readonly next: number;
}

interface Written extends Span {
  readonly folded: string;
  readonly raw: string;
}

const CAPITALISED =
  /(?=\p{Lu})(?<![\p{L}\p{M}\p{N}])(?:\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{M}])|\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*)/gu;
const POSSESSIVE = /['’]s$/iu;
const POSSESSIVE_NEXT = /^['’]s/iu;
/** What follows a name may be a word for counties. */
const COUNTY_NEXT = /(?:['’]s)? [bcdp]/iuy;
const ABBREVIATED = /^(?:st|ste|ft|mt)$/iu;
const STRICTLY_IN = /(?<!\p{L})(?:in|near|outside)\s$/u;
const MAX_WORDS = 4;
/** In thousands: from here on a name that a region has too is first the city's … */
const LARGE = 100;
/** … unless the region has this many times its people: Virginia, not a town of that name. */
const LARGER_REGION = 15;

/**
 * Names of places in `text`, in reading order, not overlapping. `headline` is a text in which capitals
 * say nothing. Capitalised words count; in Arabic script, the few names of `regions.json` after a cue.
 */
export function placeNamesIn(text: string, headline = isShouted(text)): PlaceName[] {
  const reader = new NameReader(text, headline);
  const names = reader.names();
  return /\p{Script=Arabic}/u.test(text)
    ? [...names, ...arabicNamesIn(text)].toSorted((a, b) => a.start - b.start)
    : names;
}

function isShouted(text: string): boolean {
  return !/\p{Ll}{3}/u.test(text.slice(0, 2000));
}

class NameReader {
  readonly #text: string;
  readonly #headline: boolean;
  readonly #tokens: readonly Token[];

  constructor(text: string, headline: boolean) {
    this.#text = text;
    this.#headline = headline;
    this.#tokens = tokensOf(text);
  }

  names(): PlaceName[] {
    const names: PlaceName[] = [];
    for (let nth = 0; nth < this.#tokens.length;) {
      const found = this.#nameAt(nth);
      if (found) names.push(found.name);
      nth = found?.next ?? nth + 1;
    }
    return names;
  }

  /** The longest name that begins with a token. */
  #nameAt(nth: number): Found | undefined {
    const first = this.#tokens[nth];
    if (!first || (first.text !== 'The' && STOP_WORDS.has(first.lower))) return undefined;
    for (let words = this.#runLength(nth); words >= 1; words -= 1) {
      const next = nth + words;
      const end = this.#tokens[next - 1]?.end ?? first.end;
      const raw = this.#text.slice(first.start, end);
      const folded = foldedName(raw);
      // "Nice, France" is a place all the same
      if (words === 1 && NEVER_PLACES.has(folded) && !this.#isPlaceThere(next, folded))
        return undefined;
      const written = { start: first.start, end, folded, raw };
      const found = this.#countyAt(next, written) ?? this.#placeAt(nth, next, written);
      if (found) return found;
    }
    return undefined;
  }

  /** Whether a region that has such a city follows. */
  #isPlaceThere(next: number, folded: string): boolean {
    const cities = citiesNamed(folded);
    const pair = cities.length > 0 ? this.#pairAfter(next, cities) : undefined;
    return pair?.isFitting === true;
  }

  /** "Pima County", "Prince George's County, Maryland", "Achin district". */
  #countyAt(next: number, written: Written): Found | undefined {
    const { start, end, folded, raw } = written;
    COUNTY_NEXT.lastIndex = end;
    if (!COUNTY_NEXT.test(this.#text)) return undefined;
    const isOwner = POSSESSIVE_NEXT.test(this.#text.slice(end, end + 2));
    const possessive = isOwner ? this.#text.slice(end, end + 2) : '';
    const word = wordAfter(this.#text, end + possessive.length);
    if (word === undefined || !COUNTY_WORDS.has(word.text.toLowerCase())) return undefined;
    const regions = countiesNamed(possessive === '' ? folded : `${folded}s`);
    const isCapitalised = /^\p{Lu}/u.test(word.text);
    const isShort = /^(?:co|counties)$/iu.test(word.text);
    if (isShort && !isCapitalised) return undefined;
    const isKnown = citiesNamed(folded).length > 0 || regionsNamed(folded).length > 0;
    if (regions.length === 0 && !(isKnown && isCapitalised)) return undefined;
    const after = isCapitalised ? next + 1 : next;
    const pair = this.#pairAfter(after, []);
    return {
      next: pair?.next ?? after,
      name: {
        start,
        end: pair?.end ?? word.end,
        folded,
        name: `${inSmallLetters(raw)}${possessive.toLowerCase()} ${isShort ? 'County' : inSmallLetters(word.text)}`,
        kind: 'county',
        cue: cueAround(this.#text, { start, end: word.end }, this.#headline),
        regions: pair?.regions ?? regions,
        cities: [],
        isLastName: false,
      },
    };
  }

  #placeAt(nth: number, next: number, written: Written): Found | undefined {
    const { start, folded, raw } = written;
    const cities = citiesNamed(folded);
    const regions = regionsNamed(folded);
    const isUnknown = cities.length === 0 && regions.length === 0;
    if (isUnknown && !this.#mayBeUnknown(nth, next)) return undefined;
    // "Iraq, Syria" is a list
    const isCountry = !isUnknown && cities.length === 0;
    const pair = isCountry ? undefined : this.#pairAfter(next, cities);
    const end = pair?.end ?? written.end;
    const isOpening =
      !isCountry && !this.#headline && isDateline(this.#text, { start, end }, isUnknown);
    const isIn = !isLoud(raw) && STRICTLY_IN.test(this.#text.slice(Math.max(0, start - 9), start));
    if (isUnknown && !isOpening && !pair && (this.#headline || !isIn)) return undefined;
    const name = inSmallLetters(raw);
    const city = { start, end, folded, name, kind: 'city', cities, isLastName: false } as const;
    if (isOpening) {
      // "MIAMI-DADE, Fla."
      const kind = isUnknown && countiesNamed(folded).length > 0 ? 'county' : 'city';
      const regionsSaid = pair?.regions ?? [];
      return {
        next: pair?.next ?? next,
        name: { ...city, kind, cue: 'dateline', regions: regionsSaid },
      };
    }
    const cue = cueAround(this.#text, { start, end }, this.#headline);
    // "Chief Bob Jones, Ohio": without a gazetteer a name needs more than a comma
    if (isUnknown && cue !== 'in' && !(pair && cue === 'from')) return undefined;
    if (pair)
      return {
        next: pair.next,
        name: { ...city, cue: cue === 'from' ? cue : 'pair', regions: pair.regions },
      };
    if (regions.length > 0 && !this.#isCity(written, cities, regions))
      return { next, name: { ...city, kind: 'region', cue, regions, cities: [] } };
    const isLastName = cue === 'part' && this.#tokens[nth]?.gap === ' ' && next === nth + 1;
    return { next, name: { ...city, cue, regions: [], isLastName } };
  }

  /** Whether a name that a region or country has too is that of a city here. */
  #isCity({ end }: Written, [largest]: readonly City[], regions: readonly string[]): boolean {
    const after = wordAfter(this.#text, end)?.text.toLowerCase() ?? '';
    if (REGION_WORDS.has(after) || !largest || largest.thousands < LARGE) return false;
    return regions.every(
      (code) => code.length > 2 && thousandsIn(code) < largest.thousands * LARGER_REGION,
    );
  }

  /** Whether these tokens may name a place that the gazetteer lacks. */
  #mayBeUnknown(nth: number, next: number): boolean {
    for (let at = nth; at < next; at += 1) {
      const { lower, gap } = this.#tokens[at] ?? { lower: '', gap: '' };
      if (at > nth && gap !== ' ' && gap !== '. ') return false;
      if (isCommon(lower) || SIDES.has(lower) || COUNTY_WORDS.has(lower)) return false;
    }
    return true;
  }

  /** How many tokens from `nth` on may be one name. */
  #runLength(nth: number): number {
    let words = 1;
    while (words < MAX_WORDS) {
      const [last, token] = [this.#tokens[nth + words - 1], this.#tokens[nth + words]];
      if (last === undefined || token?.gap === undefined) break;
      const isOpen = token.gap === '. ' && ABBREVIATED.test(last.text);
      if (!isOpen && !INSIDE_NAME.test(token.gap)) break;
      // "Video Memphis MEMPHIS, Tenn."
      const isTold = last.text.length > 2 && token.text.length > 2;
      if (!this.#headline && isTold && token.isLoud !== last.isLoud) break;
      words += 1;
    }
    return words;
  }

  /** The region after a comma or bracket: ", Tenn.", ", North Rhine-Westphalia", ", Afghanistan". */
  #pairAfter(nth: number, cities: readonly City[]) {
    const first = this.#tokens[nth];
    if (first?.gap !== ', ' && first?.gap !== ' (' && first?.gap !== ',') return undefined;
    for (let words = Math.min(3, this.#runLength(nth)); words >= 1; words -= 1) {
      const last = this.#tokens[nth + words - 1] ?? first;
      const raw = this.#text.slice(first.start, last.end);
      const short = regionsShort(raw.replaceAll('.', ''));
      const folded = foldedName(raw);
      const regions = short.length > 0 ? short : regionsNamed(folded);
      if (regions.length === 0) continue;
      const fitting = regions.filter((code) => cities.some(({ region }) => isWithin(region, code)));
      // a list of cities: "Kyiv, Kharkiv and Odesa"
      if (fitting.length === 0 && (citiesNamed(folded)[0]?.thousands ?? 0) >= LARGE / 2)
        return undefined;
      const end = short.length > 0 && this.#text[last.end] === '.' ? last.end + 1 : last.end;
      const isFitting = fitting.length > 0;
      return { next: nth + words, end, regions: isFitting ? fitting : regions, isFitting };
    }
    return undefined;
  }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
    const bare = word.replace(POSSESSIVE, '');
    const gap = end >= 0 && index - end <= 8 ? text.slice(end, index) : undefined;
    end = index + bare.length;
    const lower = bare.toLowerCase();
    tokens.push({ text: bare, lower, isLoud: isLoud(bare), start: index, end, gap });
  }
  return tokens;
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

function isLoud(word: string): boolean {
  return !/\p{Ll}/u.test(word);
}

/** A name in capitals as others write it: "SAN SALVADOR" as "San Salvador". */
function inSmallLetters(name: string): string {
  return isLoud(name)
    ? name.replaceAll(/(?<=\p{L})\p{Lu}+/gu, (letters) => letters.toLowerCase())
    : name;
}
