import type { LanguageRules } from '../language/rules.ts';
import { comparisonRulesOf, snowballStemOf } from '../language/stems.ts';
import { stopWordsOf } from '../language/stop-words.ts';
import { digitOf } from './digits.ts';
import { NUMBER_WORDS, withNumbers } from './number-words.ts';
import type { Word } from './word.ts';

/**
 * Grouped figures (1,793), initials (U.S.), then words; a word may hold one apostrophe (Sana’a). One
 * group behind a full stop is left with the decimals: only the language tells what it is.
 */
const WORD =
  /\p{Nd}{1,3}(?:(?:[,٬،'’\u00a0\u2009\u202f]\p{Nd}{3})+|(?:\.\p{Nd}{3}){2,})(?!\p{Nd})|\p{Nd}+[.٫]\p{Nd}+|(?<![\p{L}\p{N}])(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;
/** A stop word in capitals among small letters is a name: the IS, the WHO. */
const ACRONYM = /^\p{Lu}{2,}(?=$|['’]s$)/u;
/** With stops it is one wherever it stands, I.S. or W.H.O.; A.M. is a time of day. */
const INITIALS = /^(?!A\.M\.$)(?:\p{Lu}\.){2,}$/u;
const PLAIN = /^[a-z0-9]+$/u;
const ASCII = /^[ -~]+$/u;
const MAX_CACHED = 100_000;

/** What stays the same wherever a word stands. */
interface Forms {
  readonly folded: string;
  readonly term: string | undefined;
  /** The term of a stop word where it stands among small letters, if its capitals tell a name. */
  readonly acronym: string | undefined;
  /** It is a part of numbers in words. */
  readonly isNumber: boolean;
}

/** The forms met so far, by language and then by the word as it is written. */
const caches = new Map<string, Map<string, Forms>>();

/**
 * The words of a text of `language` in reading order, stop words included; an English number in words
 * is one. One pipeline serves the index, the questions and the excerpts, so that what one finds the
 * others find too.
 */
export function wordsOf(text: string, language = 'en'): Word[] {
  const rules = comparisonRulesOf(language);
  const cache = caches.get(rules.tag) ?? new Map<string, Forms>();
  caches.set(rules.tag, cache);
  const { elision } = rules;
  const hasSmallLetters = /\p{Ll}/u.test(text);
  const words: Word[] = [];
  let hasNumbers = false;
  let to = 0;
  for (;;) {
    let start = gapEnd(text, to);
    to = plainEnd(text, start);
    if (to < 0) {
      WORD.lastIndex = start;
      const match = WORD.exec(text);
      if (!match) break;
      start = match.index;
      to = start + match[0].length;
    }
    let raw = text.slice(start, to);
    const elided = elision?.exec(raw)?.[0] ?? '';
    if (elided !== '') {
      words.push({ start, end: start + elided.length - 1, folded: fold(elided), term: undefined });
      raw = raw.slice(elided.length);
      start += elided.length;
    }
    const forms = cache.get(raw) ?? remembered(cache, raw, rules);
    const term = forms.term ?? (hasSmallLetters ? forms.acronym : undefined);
    hasNumbers ||= forms.isNumber;
    words.push({ start, end: to, folded: forms.folded, term });
  }
  return hasNumbers ? withNumbers(text, words) : words;
}

/** What a character of ASCII is to a word; all others are for the pattern to tell. */
const GAP = 1;
const APOSTROPHE = 2;
const FIGURE = 3;
const LETTER = 4;
const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return LETTER;
  if (/\d/.test(character)) return FIGURE;
  return character === "'" ? APOSTROPHE : GAP;
});

/** 0 for characters beyond ASCII, and behind the end of the text. */
function kindAt(text: string, at: number): number {
  return KINDS[text.charCodeAt(at)] ?? 0;
}

/** The first place from `at` on where a word may begin. */
function gapEnd(text: string, at: number): number {
  let end = at;
  for (let kind = kindAt(text, end); kind === GAP || kind === APOSTROPHE; kind = kindAt(text, end))
    end += 1;
  return end;
}

/**
 * The end of a word of plain letters that begins at `start`, as `WORD` has it, or -1: most words are
 * such, and the pattern costs several times as much. One letter before a stop may be an initial.
 */
function plainEnd(text: string, start: number): number {
  if (kindAt(text, start) !== LETTER) return -1;
  let end = start + 1;
  while (kindAt(text, end) >= FIGURE) end += 1;
  const isInitial = end === start + 1 && text[end] === '.';
  return kindAt(text, end) === GAP && !isInitial ? end : -1;
}

/** The distinct terms of a text of `language`, in order of first use. */
export function termsOf(text: string, language = 'en'): Set<string> {
  const terms = new Set<string>();
  for (const { term } of wordsOf(text, language)) if (term !== undefined) terms.add(term);
  return terms;
}

function remembered(cache: Map<string, Forms>, raw: string, rules: LanguageRules): Forms {
  const folded = foldedIn(raw, rules);
  const isWord = folded !== '' && !stopWordsOf(rules.tag).has(folded);
  const initials = INITIALS.test(raw) ? raw.replaceAll('.', '') : undefined;
  const forms = {
    folded,
    term: isWord ? termOf(raw, folded, rules) : initials,
    acronym: ACRONYM.exec(raw)?.[0],
    isNumber: rules.tag === 'en' && NUMBER_WORDS.has(folded),
  };
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(raw, forms);
  return forms;
}

function termOf(raw: string, folded: string, { tag, stem }: LanguageRules): string {
  if (stem) return stem(folded);
  if (/^\p{N}/u.test(folded)) return folded;
  // stemmed before the accents go: the rules for endings need them
  const word = raw
    .toLowerCase()
    .normalize('NFKC')
    .replace(/['’]s$/u, '')
    .replaceAll(/['’.]|\u0307/gu, '');
  return fold(snowballStemOf(word, tag)) || folded;
}

function foldedIn(raw: string, { groupsByStop }: LanguageRules): string {
  const folded = fold(raw);
  // 1.793 is a large number there
  return groupsByStop === true && /^\d{1,3}\.\d{3}$/u.test(folded)
    ? folded.replace('.', '')
    : folded;
}

/**
 * Letters of Arabic script that writers use for one another, and Latin ones that no rule of Unicode
 * takes apart, as people without them on their keys write them.
 */
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

function fold(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  const small = raw.toLowerCase();
  const plain = (ASCII.test(raw) ? small : unaccented(small))
    .replace(/['’]s$/u, '')
    .replaceAll(/['’]/gu, '');
  if (/^\p{Nd}/u.test(plain)) return ungrouped(plain);
  // some signs unfold into several words: ﷺ
  return plain.replaceAll(/[.\s]/gu, '');
}

function unaccented(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f\u0640\u064b-\u065f\u0670]/gu, '')
    .normalize('NFC')
    .replaceAll(/[أإآٱيىكةßæœøłđðþı]/gu, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/\p{Nd}/gu, digitOf);
}

function ungrouped(figures: string): string {
  const plain = figures.replaceAll(/[,٬،\s]/gu, '').replace('٫', '.');
  return /\..*\./u.test(plain) ? plain.replaceAll('.', '') : plain;
}
