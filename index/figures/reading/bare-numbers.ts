import { SCALES as NUMBER_SCALES } from '../../language/en/number-words.ts';
import { rulesOf } from '../../language/languages.ts';
import { digitOf } from '../../text/digits.ts';
import { numberInWords, opensNumberInWords } from '../../text/number-words.ts';
import type { Token } from './tokens.ts';

/** A number without its bounds and noun. */
export interface Bare {
  readonly min: number;
  readonly max: number;
  readonly to: number;
  readonly isVague: boolean;
  readonly isDigits: boolean;
  /** The multiplier of its last word: 1,000,000 in "six million"; 1 where there is none. */
  readonly scale: number;
}

/** Digits of a number; longer ones are no counts. */
const MAX_FIGURES = 15;
/** Words of a number in words. */
const MAX_WORDS = 12;
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ...NUMBER_SCALES,
  ['dozen', 12],
]);
/** Letters joined to a number: 1.2m, 3bn. */
const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1_000],
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['bn', 1_000_000_000],
]);
/**
 * Vague numbers. Lower bounds follow ACLED's published convention (10, 12 and 100 for tens, dozens
 * and hundreds); the upper bound is one below the next word's lower bound.
 */
const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['tens', [10, 99]],
  ['dozens', [12, 99]],
  ['scores', [20, 99]],
  ['hundreds', [100, 999]],
  ['thousands', [1_000, 9_999]],
  ['millions', [1_000_000, 9_999_999]],
  ['several', [2, 9]],
  ['few', [2, 9]],
  ['handful', [2, 9]],
  ['couple', [2, 3]],
]);
/** Words for two, anywhere; words before "pair" and "couple" belong to them. */
const TWO = new Set(['both', 'pair', 'duo']);
/** Words for a few; they may also count hundreds and dozens. */
const SMALL_COUNT = new Set(['several', 'few', 'couple']);

/** Whether a number may open with a word: most words open none, and are looked at no closer. */
function mayOpen(word: string): boolean {
  return VAGUE.has(word) || OTHER_OPENINGS.has(word) || opensNumberInWords(word);
}

const OTHER_OPENINGS: ReadonlySet<string> = new Set([...TWO, 'half', 'dozen']);

/**
 * The number that begins at a token. Words are read in English only, digits by the marks of the
 * language.
 */
export function bareAt(tokens: readonly Token[], at: number, language: string): Bare | undefined {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return undefined;
  if (token.kind === 'number') return digitsAt(tokens, at, token, language);
  if (language !== 'en' || !mayOpen(token.text)) return undefined;
  return vagueAt(tokens, at) ?? wordsAt(tokens, at);
}

function digitsAt(
  tokens: readonly Token[],
  at: number,
  token: Token,
  language: string,
): Bare | undefined {
  const value = valueOf(token.text, language);
  if (value === undefined) return undefined;
  const next = tokens[at + 1];
  const letter = next?.isJoined ? SCALE_LETTERS.get(next.text) : undefined;
  if (letter !== undefined) return exact(value * letter, at + 2, true, letter);
  const scale = language === 'en' && next ? SCALES.get(next.text) : undefined;
  return scale === undefined
    ? exact(value, at + 1, true)
    : exact(value * scale, at + 2, true, scale);
}

function wordsAt(tokens: readonly Token[], at: number): Bare | undefined {
  const text = tokens[at]?.text ?? '';
  if (text === 'half') {
    // "half a dozen", "half a million"
    const last = tokens[at + 1]?.text === 'a' ? at + 2 : at + 1;
    const scale = SCALES.get(tokens[last]?.text ?? '');
    return scale === undefined ? undefined : exact(scale / 2, last + 1, false);
  }
  if (text === 'dozen') return exact(12, at + 1, false);
  const places = wordPlaces(tokens, at);
  const read = numberInWords((nth) => tokens[places[nth] ?? -1]?.text ?? '', 0);
  const last = read && places[read.to - 1];
  if (!read || last === undefined) return undefined;
  let { value } = read;
  let to = last + 1;
  if (tokens[to]?.text === 'dozen') {
    value *= 12;
    to += 1;
  }
  if (
    tokens[to]?.text === 'and' &&
    tokens[to + 1]?.text === 'a' &&
    tokens[to + 2]?.text === 'half'
  ) {
    const scale = SCALES.get(tokens[to + 3]?.text ?? '');
    value = (value + 0.5) * (scale ?? 1);
    to += scale === undefined ? 3 : 4;
  }
  // "a" only begins "a hundred"; whether "one" alone counts, roles decide
  return exact(value, to, false, SCALES.get(tokens[to - 1]?.text ?? ''));
}

/** The places of words that may belong to one number; hyphens between them are skipped. */
function wordPlaces(tokens: readonly Token[], at: number): number[] {
  const places = [at];
  for (let nth = at + 1; nth < tokens.length && places.length < MAX_WORDS; nth += 1) {
    const token = tokens[nth];
    if (token?.kind === 'word') places.push(nth);
    else if (token?.text !== '-' || !token.isJoined) break;
  }
  const [first, second] = places.map((place) => tokens[place]?.text ?? '');
  return first === 'a' && !SCALES.has(second ?? '') ? [] : places;
}

function vagueAt(tokens: readonly Token[], at: number): Bare | undefined {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  if (TWO.has(text)) return exact(2, text === 'pair' && next === 'of' ? at + 2 : at + 1, false);
  const range = VAGUE.get(text);
  if (!range) return undefined;
  // a couple is two people, a couple of people is two or three
  if (text === 'couple' && next !== 'of') return exact(2, at + 1, false);
  if (SMALL_COUNT.has(text)) {
    // "a couple of hundred", "several dozen", "several tens of thousands"
    const behind = text === 'couple' && next === 'of' ? at + 2 : at + 1;
    const scaled = tokens[behind]?.text ?? '';
    const scale = SCALES.get(scaled);
    if (scale !== undefined)
      return vague([2 * scale, text === 'couple' ? 3 * scale : 10 * scale - 1], behind + 1);
    const tens = VAGUE.get(scaled);
    if (tens && tens[0] >= 10) {
      const inner = vagueAt(tokens, behind);
      return inner && vague([inner.min * 2, inner.max], inner.to);
    }
    if (text === 'few' && tokens[at - 1]?.text !== 'a') return undefined;
    return vague(range, behind);
  }
  if (text === 'handful') return vague(range, next === 'of' ? at + 2 : at + 1);
  if (next === 'of') {
    // "tens of thousands", "hundreds of thousands"
    const unit = VAGUE.get(tokens[at + 2]?.text ?? '');
    if (unit && unit[0] > range[0])
      return vague([range[0] * unit[0], range[0] * unit[0] * 10 - 1], at + 3);
  }
  return vague(range, at + 1);
}

function vague([min, max]: readonly [number, number], to: number): Bare {
  return { min, max, to, isVague: true, isDigits: false, scale: 1 };
}

function exact(value: number, to: number, isDigits: boolean, scale = 1): Bare {
  return { min: value, max: value, to, isVague: false, isDigits, scale };
}

const MARKS: Readonly<Record<string, string>> = { '٬': ',', '٫': '.' };
/** Most languages group digits by full stops and write decimals after a comma. */
const SWAPPED: Readonly<Record<string, string>> = { ',': '.', '.': ',' };

/** A number in digits; undefined where its marks rule that out. */
function valueOf(written: string, language: string): number | undefined {
  if (/^\d+$/.test(written)) return written.length > MAX_FIGURES ? undefined : Number(written);
  const swapped =
    rulesOf(language).decimalStop === true
      ? written
      : written.replaceAll(/[.,]/gu, (mark) => SWAPPED[mark] ?? mark);
  const digits = swapped
    .replaceAll(/\p{Nd}/gu, digitOf)
    .replaceAll(/[٬٫]/gu, (mark) => MARKS[mark] ?? mark);
  if (digits.length > MAX_FIGURES) return undefined;
  if (/^\d{1,3}(?:[\u00a0\u2009\u202f '’]\d{3})+$/u.test(digits))
    return Number(digits.replaceAll(/\D/gu, ''));
  return /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u.test(digits)
    ? Number(digits.replaceAll(',', ''))
    : undefined;
}
