import { isCommon, isUsual } from './common-words.ts';
import { COUNTY_WORDS, PREPOSITIONS, SIDES, TOWNS_BEGIN, WORDS_ON } from './cue-words.ts';
import { citiesNamed, regionsShort } from './gazetteer.ts';
import { CONTINENTS, TOWNS_AFTER } from './kind-words.ts';
import {
  isLoud,
  precederAt,
  written,
  type Reading,
  type Token,
  type Written,
} from './place-tokens.ts';

/** The word before a place that nobody lists, as far as one can see at once. */
export const BEFORE_TOWNS = new Set([...PREPOSITIONS, 'from', 'of', 'the', ...WORDS_ON]);
/** Behind the blank after a dateline's place. */
export const BEFORE_DASHES: ReadonlySet<string> = new Set(['(', '—', '–', '-']);
/** Right before a place that nobody lists. */
const STRICTLY_IN =
  /(?<!\p{L})(?:in|near|outside|at|above|below|(?:rescued|saved|freed|evacuated|escaped|pulled) from)(?: (?:rural|nearby|remote|suburban|downtown|central|(?:north|south)?(?:east|west)?(?:ern)?))? $/u;
const CROSSING = /\b(?:near|at) $/iu;
const AT_OF_NAME = /\p{Lu}\p{L}+ at $/u;
const IN_OF_NAME = /(?<!\p{L})\p{Ll}+ (\p{Lu}\p{Ll}+) in $/u;
const WEEKDAY = /day at $/u;
/** Room for "rescued from northeastern ". */
const REACH = 30;
/** What people, firms and wares do, and towns hardly ever. */
const ACTS = new Set(
  'has hasn had will said says told tells rose fell falls gained lost plunged'.split(' '),
);
/** Longer names that nobody lists are those of offices and events. */
const MAX_UNLISTED = 3;
/** "At ZetaBank", but "in McAllen" and "in DeKalb". */
const FIRM = /\p{L}{3}\p{Ll}\p{Lu}/u;
/** "In Jewish schools" */
const ADJECTIVE = /(?:ish|ese|ians?|ic|ists?|ism)$/u;
/** "the town of " */
const TOWN_OF = /(?<!\p{L})(?:town|city|village|hamlet|municipality) of $/iu;

/** Whether the words before `start` say that a town's name follows, whatever else it means. */
export function isCalledTown(text: string, start: number): boolean {
  return TOWN_OF.test(text.slice(Math.max(0, start - REACH), start));
}

/**
 * Whether a name that nobody lists may be a place's, by what stands right beside it: most are those of
 * people and firms.
 */
export function mayBeTold({ text, style }: Reading, { start, end, folded }: Written): boolean {
  const preceder = precederAt(text, start);
  // "in rural Vessby"
  if (BEFORE_TOWNS.has(preceder) || (style === 'plain' && SIDES.has(preceder))) return true;
  if (TOWNS_BEGIN.has(folded.split(' ', 1)[0] ?? '')) return true;
  return style !== 'headline' && (text[end] !== ' ' || BEFORE_DASHES.has(text[end + 1] ?? ''));
}

/** "Port Maris", but not "San Antonio Spurs", which begins with a town that is listed. */
export function beginsAsTown(reading: Reading, nth: number, { next }: Written): boolean {
  if (next < nth + 2 || !TOWNS_BEGIN.has(reading.tokens[nth]?.lower ?? '')) return false;
  for (let words = next - nth - 1; words >= 1; words -= 1)
    if (citiesNamed(written(reading, nth, words).folded).length > 0 && words > 1) return false;
  return true;
}

/** Whether the words around a name that nobody lists make it a town's. */
export function isNamedAsTown({ text, style, tokens }: Reading, name: Written): boolean {
  const { start, end, next } = name;
  if (TOWNS_AFTER.has(tokens[next - 1]?.follower ?? '')) return true;
  if (style !== 'plain' || isLoud(name.raw)) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (name.folded.split(' ').length > MAX_UNLISTED || !STRICTLY_IN.test(before)) return false;
  // "in Vasterholm Hospital" is no town
  const follower = tokens[next];
  const goesOn = follower?.gap === ' ' && !isCommon(follower.lower);
  const after = text.slice(end, end + 6);
  const isOwner = /^['’]s/u.test(after);
  if (goesOn || isOwner) return false;
  // "near Coors and Quail": where two streets meet
  const isCrossing =
    /^ and \p{Lu}/u.test(after) && CROSSING.test(text.slice(Math.max(0, start - 5), start));
  if (isCrossing || isOfAnotherName(before)) return false;
  return !isSurname(tokens, name) && !isActing(tokens, name);
}

/** "Vessby Clinic at Ostrand" is a house, "Students in Arms" a group. */
function isOfAnotherName(before: string): boolean {
  if (AT_OF_NAME.test(before) && !WEEKDAY.test(before)) return true;
  const group = IN_OF_NAME.exec(before)?.[1]?.toLowerCase();
  return group !== undefined && !group.endsWith('day') && isUsual(group);
}

/** Whether a name says or does something elsewhere: "a surge in Orrvik Quil" and "Orrvik Quil has fallen". */
function isActing(tokens: readonly Token[], { next, raw }: Written): boolean {
  const words = raw.split(' ');
  return tokens.some(
    ({ text, follower }, nth) =>
      nth !== next - 1 &&
      text === words.at(-1) &&
      ACTS.has(follower) &&
      words.every((word, at) => tokens[nth - words.length + 1 + at]?.text === word),
  );
}

/** Whether a word stands last in a longer name elsewhere: "Bobby Duverny", and "pointed at Duverny". */
function isSurname(tokens: readonly Token[], { next, raw }: Written): boolean {
  return tokens.some(
    ({ text, gap }, nth) =>
      text === raw && nth !== next - 1 && gap === ' ' && !isCommon(tokens[nth - 1]?.lower ?? ''),
  );
}

/** Whether these tokens may name a place that the gazetteer lacks. */
export function mayBeUnknown(
  { text: whole, tokens, style }: Reading,
  nth: number,
  { start, next, folded }: Written,
): boolean {
  for (let at = nth; at < next; at += 1) {
    const { lower, gap } = tokens[at] ?? { lower: '', gap: '' };
    if (at > nth && gap !== ' ' && gap !== '. ') return false;
    if (isCommon(lower) || SIDES.has(lower) || COUNTY_WORDS.has(lower)) return false;
    // but "THE TOWN OF VICTORIA"
    if (style === 'loud' && isUsual(lower) && !(at === nth && isCalledTown(whole, start)))
      return false;
    const text = tokens[at]?.text ?? '';
    // the cheap half first: most words have no capital behind four letters
    if (text.slice(4) !== lower.slice(4) && FIRM.test(text)) return false;
  }
  if (CONTINENTS.has(folded) || ADJECTIVE.test(folded)) return false;
  // "Ga." and "Albuquerque NM"
  return regionsShort(tokens[next - 1]?.text ?? '').length === 0;
}
