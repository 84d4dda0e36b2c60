import type { Span } from '../../span.ts';
import { INSIDE_NAME } from './cue-words.ts';
import { foldedName } from './gazetteer.ts';

/**
 * How a text is written: with capitals for names, as a headline in which most words have one, or in
 * capitals throughout. In the last two a capital says nothing.
 */
export type Style = 'plain' | 'headline' | 'loud';

/** A word that begins with a capital. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Whether it has no small letter. */
  readonly isLoud: boolean;
  /** The word after one blank, of ASCII letters, in small letters; '' where there is none. */
  readonly follower: string;
  /** What stands before it, from the end of the one before; undefined where that is more than a few words. */
  readonly gap: string | undefined;
}

/** A text with its capitalised words, in reading order. */
export interface Reading {
  readonly text: string;
  readonly style: Style;
  readonly tokens: readonly Token[];
}

/** Tokens side by side that may be a name. */
export interface Written extends Span {
  readonly raw: string;
  readonly folded: string;
  /** The token after them. */
  readonly next: number;
}

const CAPITALISED =
  /(?=\p{Lu})(?<![\p{L}\p{M}\p{N}])(?:\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{M}])|\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*)/gu;
const POSSESSIVE = /['’]s$/iu;
/** Room for ", in the northeastern ". */
const MAX_GAP = 22;
/** So much of a text is asked how it is written. */
const SAMPLE = 2000;
const MAX_WORDS = 4;
const ABBREVIATED = /^(?:st|ste|ft|mt)$/iu;

/** A text, ready to look for places in. */
export function readingOf(text: string, style: Style): Reading {
  const tokens: Token[] = [];
  let end = -1;
  for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
    const bare = word.replace(POSSESSIVE, '');
    const gap = end >= 0 && index - end <= MAX_GAP ? text.slice(end, index) : undefined;
    end = index + bare.length;
    const lower = bare.toLowerCase();
    const follower = followerAt(text, end);
    tokens.push({ text: bare, lower, isLoud: isLoud(bare), follower, start: index, end, gap });
  }
  return { text, style, tokens };
}

/** The tokens from `nth` on, so many of them, as one name. */
export function written({ text, tokens }: Reading, nth: number, words: number): Written {
  const start = tokens[nth]?.start ?? 0;
  const end = tokens[nth + words - 1]?.end ?? start;
  const raw = text.slice(start, end);
  return { start, end, raw, folded: foldedName(raw), next: nth + words };
}

/** How many tokens from `nth` on may be one name. */
export function runLength({ tokens, style }: Reading, nth: number): number {
  let words = 1;
  while (words < MAX_WORDS) {
    const last = tokens[nth + words - 1];
    const token = tokens[nth + words];
    if (last === undefined || token?.gap === undefined) break;
    const isOpen = token.gap === '. ' && ABBREVIATED.test(last.text);
    if (!isOpen && !INSIDE_NAME.test(token.gap)) break;
    // "Video Memphis MEMPHIS, Tenn."
    const isTold = last.text.length > 2 && token.text.length > 2;
    if (style === 'plain' && isTold && token.isLoud !== last.isLoud) break;
    words += 1;
  }
  return words;
}

/** Whether a text is written in capitals throughout. */
export function isShouted(text: string): boolean {
  return !/\p{Ll}{3}/u.test(text.slice(0, SAMPLE));
}

/** Whether a word has no small letter. */
export function isLoud(word: string): boolean {
  return word === word.toUpperCase();
}

const ONE_WORD = /^[A-Z]+$/;

/** A name in capitals as others write it: "SAN FRANCISCO DE YOJOA" as "San Francisco de Yojoa". */
export function inSmallLetters(name: string): string {
  if (!isLoud(name)) return name;
  if (ONE_WORD.test(name)) return name.slice(0, 1) + name.slice(1).toLowerCase();
  return name
    .replaceAll(/(?<=\p{L})\p{Lu}+/gu, (letters) => letters.toLowerCase())
    .replaceAll(/(?<=\s)(?:De|Del|La|Las|Los|El|Y|Of|The)(?=\s)/gu, (word) => word.toLowerCase());
}

const A = 97;
const Z = 122;
const LONGEST = 16;

/** The word after one blank, of ASCII letters, in small letters; '' where there is none. */
export function followerAt(text: string, end: number): string {
  if (text.charCodeAt(end) !== 32) return '';
  let stop = end + 1;
  while (stop <= end + LONGEST && isLetter(text.charCodeAt(stop))) stop += 1;
  return text.slice(end + 1, stop).toLowerCase();
}

/** The word before one blank, of ASCII letters, in small letters; '' where there is none. */
export function precederAt(text: string, start: number): string {
  const blank = text.charCodeAt(start - 1);
  if (blank !== 32 && blank !== 10) return '';
  let begin = start - 1;
  while (begin > start - LONGEST && isLetter(text.charCodeAt(begin - 1))) begin -= 1;
  return text.slice(begin, start - 1).toLowerCase();
}

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= A && small <= Z;
}
