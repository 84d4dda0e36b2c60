import type { Span } from '../span.ts';
import { stemOf } from './stems.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A word of a text, with the form that search compares. */
export interface Word extends Span {
  /** Lower case, without accents or a possessive ending, digits as 0-9: what the eye would call equal. */
  readonly folded: string;
  /** The stem, or undefined for a stop word: what the index holds. */
  readonly term: string | undefined;
}

/** Grouped figures (1,793), initials (U.S.), then words; a word may hold one apostrophe (Sana’a). */
const WORD =
  /\p{Nd}{1,3}(?:[,٬\u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+\.\p{Nd}+|(?<![\p{L}\p{N}])(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;
/** A stop word in capitals among small letters is a name: the IS, the WHO. */
const ACRONYM = /^\p{Lu}{2,}(?=$|['’]s$)/u;
/** With stops it is one wherever it stands, I.S. or W.H.O.; A.M. is a time of day. */
const INITIALS = /^(?!A\.M\.$)(?:\p{Lu}\.){2,}$/u;
const PLAIN = /^[a-z0-9]+$/u;
const MOST_CACHED = 100_000;
const cache = new Map<string, { readonly folded: string; readonly term: string | undefined }>();

/**
 * The words of `text` in reading order, stop words included. One pipeline serves the index, the
 * questions and the excerpts, so that what one finds the others find too.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const hasSmallLetters = /\p{Ll}/u.test(text);
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const { folded, term } = formsOf(raw);
    words.push({
      start: match.index,
      end: match.index + raw.length,
      folded,
      term: term ?? acronymIn(raw, hasSmallLetters),
    });
  }
  return words;
}

/** The distinct terms of `text`, in order of first use. */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const { term } of wordsOf(text)) if (term !== undefined) terms.add(term);
  return terms;
}

function acronymIn(raw: string, capitalsTell: boolean): string | undefined {
  if (INITIALS.test(raw)) return raw.replaceAll('.', '');
  return capitalsTell ? ACRONYM.exec(raw)?.[0] : undefined;
}

function formsOf(raw: string) {
  const known = cache.get(raw);
  if (known) return known;
  const folded = fold(raw);
  const forms = {
    folded,
    term: STOP_WORDS.has(folded) || folded === '' ? undefined : stemOf(folded),
  };
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(raw, forms);
  return forms;
}

/** Letters of Arabic script that writers use for one another, and digits of other scripts. */
const ARABIC: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
};

function fold(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  const plain = raw
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f\u0640\u064b-\u065f\u0670]/gu, '')
    .normalize('NFC')
    .replaceAll(/[أإآٱيىكة]/gu, (letter) => ARABIC[letter] ?? letter)
    .replaceAll(/\p{Nd}/gu, digitOf)
    .replace(/['’]s$/u, '')
    .replaceAll(/['’]/gu, '');
  if (/^\p{Nd}/u.test(plain)) return plain.replaceAll(/[,٬\s]/gu, '');
  // some signs unfold into several words: ﷺ
  return plain.replaceAll(/[.\s]/gu, '');
}

/** Unicode keeps each script's ten digits together, in order, from a multiple of ten away from zero. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
