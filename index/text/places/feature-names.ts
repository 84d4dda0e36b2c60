import { isCommon, isUsual } from './common-words.ts';
import {
  FEATURES_AFTER,
  FEATURES_BEFORE,
  FEATURES_OF,
  JOINING,
  QUARTERS_AFTER,
  QUARTERS_BEFORE,
  SITES_AFTER,
} from './kind-words.ts';
import { citiesNamed } from './gazetteer.ts';
import { cueAround, located } from './place-cue.ts';
import type { FoundName } from './place-name.ts';
import { inSmallLetters, runLength, written, type Reading } from './place-tokens.ts';

/** Words of a name before its kind. */
const MAX_WORDS = 3;
const OF = /^ of (?:the )?$/u;

/**
 * Waters, land, streets and sites, which may share their name with a town: "the Gulf of Aden", "Lake
 * Ussuma", "the Orrin valley", "Odessa Street". None where the whole is a town's name, "Cape Town".
 */
export function featureAt(reading: Reading, nth: number): FoundName | undefined {
  const { lower } = reading.tokens[nth] ?? { lower: '' };
  const kind = FIRST.get(lower);
  if (kind !== undefined) {
    const found = (kind === 'of' && featureOf(reading, nth)) || featureBefore(reading, nth);
    if (found) return found;
  }
  return featureAfter(reading, nth);
}

/** How a name may begin: "Gulf of …", "Lake …", "Barrio …". */
const FIRST: ReadonlyMap<string, 'of' | 'before'> = new Map([
  ...[...FEATURES_BEFORE, ...QUARTERS_BEFORE].map((word) => [word, 'before'] as const),
  ...[...FEATURES_OF].map((word) => [word, 'of'] as const),
]);
/** How it may end: "… Sea", "… Street", "… neighborhood". */
const LAST: ReadonlyMap<string, 'feature' | 'site'> = new Map([
  ...[...SITES_AFTER, ...QUARTERS_AFTER].map((word) => [word, 'site'] as const),
  ...[...FEATURES_AFTER].map((word) => [word, 'feature'] as const),
]);

/** "Gulf of Aden" */
function featureOf(reading: Reading, nth: number): FoundName | undefined {
  const { tokens, style } = reading;
  const first = tokens[nth];
  const second = tokens[nth + 1];
  if (!first || !FEATURES_OF.has(first.lower)) return undefined;
  if (style !== 'loud')
    return second?.gap !== undefined && OF.test(second.gap) && !isCommon(second.lower)
      ? named(reading, nth, 2, { kind: 'feature' })
      : undefined;
  if (second?.lower !== 'of') return undefined;
  const at = tokens[nth + 2]?.lower === 'the' ? 3 : 2;
  const name = tokens[nth + at];
  return name && name.gap === ' ' && !isCommon(name.lower)
    ? named(reading, nth, at + 1, { kind: 'feature' })
    : undefined;
}

/** "Lake Ussuma", "Cape Dalen" */
function featureBefore(reading: Reading, nth: number): FoundName | undefined {
  const { tokens, style } = reading;
  const first = tokens[nth];
  const second = tokens[nth + 1];
  const third = tokens[nth + 2];
  const isQuarter = QUARTERS_BEFORE.has(first?.lower ?? '');
  if (!first || !(isQuarter || FEATURES_BEFORE.has(first.lower))) return undefined;
  if (second?.gap !== ' ' || isCommon(second.lower)) return undefined;
  if (isInTown(reading, nth, 2)) return undefined;
  const goesOn =
    style === 'plain' &&
    third?.gap === ' ' &&
    !isCommon(third.lower) &&
    !FEATURES_AFTER.has(third.lower);
  return named(reading, nth, goesOn ? 3 : 2, { kind: isQuarter ? 'site' : 'feature' });
}

/** "Tasman Sea", "the Orrin valley", "Odessa Street" */
function featureAfter(reading: Reading, nth: number): FoundName | undefined {
  const { tokens, style } = reading;
  for (let words = 1; words <= MAX_WORDS; words += 1) {
    const last = tokens[nth + words - 1];
    if (!last || (words > 1 && last.gap !== ' ')) return undefined;
    const { follower } = last;
    const kind = LAST.get(follower);
    if (kind === undefined || !isName(reading, nth, words)) continue;
    const next = tokens[nth + words];
    const isCapital = next?.start === last.end + 1;
    // "Salt Lake City", "Odessa street" alone is not its name
    if (
      isCapital
        ? isInTown(reading, nth, words + 1)
        : kind === 'site' && !QUARTERS_AFTER.has(follower)
    )
      continue;
    if (isCapital) return named(reading, nth, words + 1, { kind });
    if (style !== 'loud')
      return named(reading, nth, words, { kind, until: last.end + 1 + follower.length });
  }
  return undefined;
}

/** Whether so many tokens, or more, are a town's name. */
function isInTown(reading: Reading, nth: number, least: number): boolean {
  for (let words = runLength(reading, nth); words >= least; words -= 1)
    if (citiesNamed(written(reading, nth, words).folded).length > 0) return true;
  return false;
}

/** Whether these tokens are a name, as far as anybody can tell. */
function isName({ tokens, style }: Reading, nth: number, words: number): boolean {
  const own = tokens.slice(nth, nth + words);
  if (style === 'loud')
    return (
      own.every(({ lower, gap }, at) => at === 0 || gap === ' ' || JOINING.has(lower)) &&
      own.every(({ lower }) => JOINING.has(lower) || !isUsual(lower)) &&
      own.some(({ lower }) => !JOINING.has(lower))
    );
  return own.every(({ lower, gap }, at) => !isCommon(lower) && (at === 0 || gap === ' '));
}

function named(
  reading: Reading,
  nth: number,
  words: number,
  { kind, until }: { readonly kind: 'feature' | 'site'; readonly until?: number },
): FoundName {
  const { start, end: last, folded, next } = written(reading, nth, words);
  const end = until ?? last;
  return {
    next,
    name: {
      ...located(cueAround(reading.text, { start, end }, reading.style)),
      start,
      end,
      folded,
      name: inSmallLetters(reading.text.slice(start, end)),
      kind,
      regions: [],
      cities: [],
      isLastName: false,
    },
  };
}
