import { BELOW_TWENTY, SCALES, TENS } from '../language/en/number-words.ts';
import type { Word } from './word.ts';

const BY_ONE: ReadonlyMap<string, number> = new Map(BELOW_TWENTY.map((word, nth) => [word, nth]));
const BY_TEN: ReadonlyMap<string, number> = new Map(TENS.map((word, nth) => [word, 20 + nth * 10]));
const BY_SCALE: ReadonlyMap<string, number> = new Map(SCALES);
/** A number in words holds one of these: "a" and "one" alone are none. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...BELOW_TWENTY.slice(2),
  ...TENS,
  'hundred',
  ...BY_SCALE.keys(),
]);
/** "One" is as often a pronoun: it counts within a number only. */
const MIN_VALUE = 2;
/** What may stand between two words of a number. */
const JOINT = /^(?:\s+|[-\u2010\u2011])$/u;

/** A number read from words, and the place behind its last one. */
export interface Read {
  readonly value: number;
  readonly to: number;
}

/** The words of a text with each English number in words as one, which reads as its figures do. */
export function withNumbers(text: string, words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    const isOpening = mayOpen(word.folded, words[at + 1]?.folded);
    const number = isOpening ? numberAt(text, words, at) : undefined;
    const last = number && words[number.to - 1];
    if (number && last && number.value >= MIN_VALUE) {
      const figures = String(number.value);
      joined.push({ start: word.start, end: last.end, folded: figures, term: figures });
      at = number.to - 1;
    } else joined.push(word);
  }
  return joined;
}

/** Whether a word may open a number in words: most do not, and are looked at no closer. */
export function opensNumberInWords(word: string): boolean {
  return word === 'a' || BY_ONE.has(word) || BY_TEN.has(word);
}

function mayOpen(folded: string, next = ''): boolean {
  if (folded === 'a') return next === 'hundred' || BY_SCALE.has(next);
  return BY_ONE.has(folded) || BY_TEN.has(folded);
}

/** The longest number whose first word is there: "two hundred and three thousand". */
function numberAt(text: string, words: readonly Word[], from: number): Read | undefined {
  return numberInWords((at) => {
    const [before, word] = [words[at - 1], words[at]];
    if (!word) return '';
    return at === from || (before && JOINT.test(text.slice(before.end, word.start)))
      ? word.folded
      : '';
  }, from);
}

/**
 * The longest number in English words that begins at word `from`. `wordAt` gives words in lower case,
 * and '' where the number cannot go on.
 */
export function numberInWords(wordAt: (at: number) => string, from: number): Read | undefined {
  if (!opensNumberInWords(wordAt(from))) return undefined;
  const belowHundred = (at: number): Read | undefined => {
    const small = BY_ONE.get(wordAt(at));
    if (small !== undefined) return { value: small, to: at + 1 };
    const ten = BY_TEN.get(wordAt(at));
    if (ten === undefined) return undefined;
    const unit = BY_ONE.get(wordAt(at + 1)) ?? 0;
    return unit > 0 && unit < 10 ? { value: ten + unit, to: at + 2 } : { value: ten, to: at + 1 };
  };
  const withRest = ({ value, to }: Read, rest: (at: number) => Read | undefined): Read => {
    const more = rest(wordAt(to) === 'and' ? to + 1 : to);
    return more ? { value: value + more.value, to: more.to } : { value, to };
  };
  const belowThousand = (at: number): Read | undefined => {
    const first = wordAt(at) === 'a' ? { value: 1, to: at + 1 } : belowHundred(at);
    return first && wordAt(first.to) === 'hundred'
      ? withRest({ value: first.value * 100, to: first.to + 1 }, belowHundred)
      : first;
  };
  const first = belowThousand(from);
  const scale = first && BY_SCALE.get(wordAt(first.to));
  if (!first || scale === undefined) return first;
  // "one million two hundred thousand"
  return withRest({ value: first.value * scale, to: first.to + 1 }, (at) => {
    const rest = numberInWords(wordAt, at);
    return rest && rest.value < scale ? rest : undefined;
  });
}
