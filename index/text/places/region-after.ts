import { SIDES } from './cue-words.ts';
import {
  citiesNamed,
  foldedName,
  isWithin,
  regionsNamed,
  regionsShort,
  thousandsIn,
  type City,
} from './gazetteer.ts';
import { DISTRICTS_AFTER } from './kind-words.ts';
import {
  precederAt,
  runLength,
  written,
  type Reading,
  type Token,
  type Written,
} from './place-tokens.ts';

/** The region or country right after a name. */
export interface RegionAfter {
  /** The token to go on with. */
  readonly next: number;
  readonly end: number;
  readonly regions: readonly string[];
  /** Whether the city before is known to be there. */
  readonly isFitting: boolean;
}

const KINDS_OF =
  'town city village port island province capital suburb municipality hamlet resort region state district'.split(
    ' ',
  );
const BEFORE_OF = new Set(KINDS_OF);
/** "Peruvian town of " */
const PEOPLE_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:(\p{L}+) )?(\p{L}+) (?:${KINDS_OF.join('|')}) of (?:the )?$`,
  'iu',
);
const REACH = 60;
const COMMA = /^(?:, ?| \()$/u;
const IN = /^,? in (?:the )?(?:\p{Ll}{4,12} )?$/u;
/** "Tarnow, northern Ostmark" */
const SIDE = /^, (\p{Ll}{4,12}) $/u;
/** In thousands: a name that such a city has too is rather the next of a list. */
const LARGE = 50;
/** … and one of a smaller region is told by its kind alone, or by a town that is there. */
const LARGE_REGION = 150;
/** What may stand between a name and its region in capitals: "TULUA, IN CENTRAL VALLE DEL CAUCA". */
const LOUD_BETWEEN = new Set(['in', 'the', 'part', 'of', ...SIDES]);

/** The region after a name: ", Tenn.", ", North Rhine-Westphalia", ", Afghanistan", " in Nangarhar". */
export function regionAfter(
  reading: Reading,
  nth: number,
  cities: readonly City[],
): RegionAfter | undefined {
  const first = reading.tokens[nth];
  if (first?.gap === undefined) return undefined;
  // "Albuquerque NM"
  const isShort = first.gap === ' ' && reading.style !== 'loud' && /^\p{Lu}{2}$/u.test(first.text);
  if (isShort) {
    const found = regionAt(reading, nth, cities);
    return found?.isFitting === true && found.next === nth + 1 ? found : undefined;
  }
  if (COMMA.test(first.gap)) {
    const found = regionAt(reading, nth, cities);
    if (found) return found;
  }
  if (reading.style === 'loud') {
    let at = nth;
    while (at < nth + 5 && LOUD_BETWEEN.has(reading.tokens[at]?.lower ?? '')) at += 1;
    const isIn = (first.gap === ', ' || first.gap === ' ') && first.lower === 'in';
    const isBeside = first.gap === ', ' && SIDES.has(first.lower);
    return at > nth && (isIn || isBeside) ? fullRegionAt(reading, at, cities) : undefined;
  }
  const isThere = IN.test(first.gap) || SIDES.has(SIDE.exec(first.gap)?.[1] ?? '');
  return isThere ? fullRegionAt(reading, nth, cities) : undefined;
}

/** Whether a region that has such a city follows: "Nice, France" is a place all the same. */
export function isTownThere(reading: Reading, next: number, folded: string): boolean {
  const cities = citiesNamed(folded);
  return cities.length > 0 && regionAfter(reading, next, cities)?.isFitting === true;
}

/** The country of a people before a town: "the Peruvian town of Yunguyo". */
export function regionBefore(
  { text }: Reading,
  { start, end, next }: Written,
): RegionAfter | undefined {
  const ofEnd = precederAt(text, start) === 'the' ? start - 4 : start;
  if (precederAt(text, ofEnd) !== 'of' || !BEFORE_OF.has(precederAt(text, ofEnd - 3)))
    return undefined;
  const before = text.slice(Math.max(0, start - REACH), start);
  const [, ...words] = PEOPLE_BEFORE.exec(before) ?? [];
  const countries = words
    .flatMap((word: string | undefined) => regionsNamed(foldedName(word ?? '')))
    .filter((code) => code.length === 2);
  return countries.length === 0 ? undefined : { next, end, regions: countries, isFitting: true };
}

/** A region that is spelled out, and has the city if anybody knows it. */
function fullRegionAt(
  reading: Reading,
  nth: number,
  cities: readonly City[],
): RegionAfter | undefined {
  const found = regionAt(reading, nth, cities, true);
  return found?.isFitting === true || cities.length === 0 ? found : undefined;
}

function regionAt(
  reading: Reading,
  nth: number,
  cities: readonly City[],
  isFull = false,
): RegionAfter | undefined {
  const { text, style } = reading;
  for (let words = Math.min(3, runLength(reading, nth)); words >= 1; words -= 1) {
    const { raw, folded, end } = written(reading, nth, words);
    const short = isFull ? [] : regionsShort(raw.replaceAll('.', ''));
    const regions = short.length > 0 ? short : regionsNamed(folded);
    if (regions.length === 0) continue;
    const fitting = regions.filter((code) => cities.some(({ region }) => isWithin(region, code)));
    const isFitting = fitting.length > 0;
    if (!isFitting) {
      // a list of cities: "Kyiv, Kharkiv and Odesa"
      const isKind = DISTRICTS_AFTER.has(reading.tokens[nth + words]?.lower ?? '');
      const isListed = !isKind && reading.tokens[nth]?.gap?.includes('(') !== true;
      if (isListed && (citiesNamed(folded)[0]?.thousands ?? 0) >= LARGE) return undefined;
      // "IU Health, Michael": the parish of an island
      const isLarge =
        short.length > 0 ||
        regions.some((code) => code.length === 2 || thousandsIn(code) >= LARGE_REGION);
      if (!isKind && !isLarge) continue;
      // in capitals "TULUA, IN" is no town of Indiana
      if (style === 'loud' && short.length > 0) continue;
    }
    const isCut = short.length > 0 && text[end] === '.';
    return {
      next: nth + words,
      end: isCut ? end + 1 : end + kindLength(reading.tokens[nth + words - 1]),
      regions: isFitting ? fitting : regions,
      isFitting,
    };
  }
  return undefined;
}

/** " Department" after a region belongs to it: what follows that is asked what the words around say. */
function kindLength(last: Token | undefined): number {
  const kind = last?.follower ?? '';
  return DISTRICTS_AFTER.has(kind) ? kind.length + 1 : 0;
}
