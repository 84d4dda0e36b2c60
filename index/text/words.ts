import type { Span } from '../span.ts';
import { NUMBER_WORDS, withNumbers } from './number-words.ts';
import { comparedAs, snowballStemOf, stemOf } from './stems.ts';
import { stopWordsOf } from './stop-words.ts';

/** A word of a text, with the form that search compares. */
export interface Word extends Span {
  /** Lower case, without accents or a possessive ending, digits as 0-9: what the eye would call equal. */
  readonly folded: string;
  /** The stem, or undefined for a stop word: what the index holds. */
  readonly term: string | undefined;
}

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
const MOST_CACHED = 100_000;

/** What stays the same wherever a word stands. */
interface Forms {
  readonly folded: string;
  readonly term: string | undefined;
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
  const compared = comparedAs(language);
  const cache = caches.get(compared) ?? new Map<string, Forms>();
  caches.set(compared, cache);
  const elision = ELISIONS.get(compared);
  const hasSmallLetters = /\p{Ll}/u.test(text);
  const words: Word[] = [];
  let hasNumbers = false;
  for (const match of text.matchAll(WORD)) {
    const elided = elision?.exec(match[0])?.[0] ?? '';
    if (elided !== '') {
      const folded = fold(elided);
      words.push({
        start: match.index,
        end: match.index + elided.length - 1,
        folded,
        term: undefined,
      });
    }
    const raw = match[0].slice(elided.length);
    const start = match.index + elided.length;
    const { folded, term, isNumber } = cache.get(raw) ?? remembered(cache, raw, compared);
    hasNumbers ||= isNumber;
    words.push({
      start,
      end: start + raw.length,
      folded,
      term: term ?? acronymIn(raw, hasSmallLetters),
    });
  }
  return hasNumbers ? withNumbers(text, words) : words;
}

/** Short words that lean on the next one: l’attaque, dell’attacco. */
const ELISIONS: ReadonlyMap<string, RegExp> = new Map([
  ['fr', /^(?:[cdjlmnst]|(?:jus|lors|puis)?qu)['’](?=\p{L})/iu],
  ['it', /^(?:[cdl]|un|(?:a|da|de|ne|su|que)ll)['’](?=\p{L})/iu],
  ['ca', /^[dlmnst]['’](?=\p{L})/iu],
]);

/** The distinct terms of a text of `language`, in order of first use. */
export function termsOf(text: string, language = 'en'): Set<string> {
  const terms = new Set<string>();
  for (const { term } of wordsOf(text, language)) if (term !== undefined) terms.add(term);
  return terms;
}

function acronymIn(raw: string, capitalsTell: boolean): string | undefined {
  if (INITIALS.test(raw)) return raw.replaceAll('.', '');
  return capitalsTell ? ACRONYM.exec(raw)?.[0] : undefined;
}

function remembered(cache: Map<string, Forms>, raw: string, language: string): Forms {
  const folded = foldedIn(raw, language);
  const isWord = folded !== '' && !stopWordsOf(language).has(folded);
  const forms = {
    folded,
    term: isWord ? termOf(raw, folded, language) : undefined,
    isNumber: language === 'en' && NUMBER_WORDS.has(folded),
  };
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(raw, forms);
  return forms;
}

function termOf(raw: string, folded: string, language: string): string {
  if (language === 'en') return stemOf(folded);
  if (/^\p{N}/u.test(folded)) return folded;
  // stemmed before the accents go: the rules for endings need them
  const word = raw
    .toLowerCase()
    .normalize('NFKC')
    .replace(/['’]s$/u, '')
    .replaceAll(/['’.]|\u0307/gu, '');
  return fold(snowballStemOf(word, language)) || folded;
}

/** Where a full stop groups figures, it does not in English: 1.793 is a large number there. */
const STOP_GROUPS = /^(?:da|de|es|it|nl|no|pt|tr)$/u;

function foldedIn(raw: string, language: string): string {
  const folded = fold(raw);
  return STOP_GROUPS.test(language) && /^\d{1,3}\.\d{3}$/u.test(folded)
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

/** Unicode keeps each script's ten digits together, in order, from a multiple of ten away from zero. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
