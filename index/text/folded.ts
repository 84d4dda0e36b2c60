import { digitOf } from './digits.ts';

const PLAIN = /^[a-z0-9]+$/u;
const ASCII = /^[ -~]+$/u;

/** What writers set for an apostrophe, as characters of a class; the letters among them are for others. */
export const APOSTROPHES = "'’‘′´`＇";
/** Signs without width inside words: hyphens for where a line may end, joiners, marks of the byte order. */
export const WIDTHLESS = '\\u00ad\\u200b\\u200d\\u2060\\ufeff';
/** Hyphens, as characters of a class. */
export const HYPHENS = '\\-\\u2010\\u2011';

/** Letters by the standard, but an apostrophe, or the sign for a sound that few write. */
const LETTERS_FOR_APOSTROPHES = 'ʼʻʽʾʿ';
const POSSESSIVE = new RegExp(`[${APOSTROPHES}ʼ]s$`, 'u');
const NO_LETTERS = new RegExp(
  `[${APOSTROPHES}${LETTERS_FOR_APOSTROPHES}${WIDTHLESS}\\u200c]`,
  'gu',
);
const BETWEEN_LETTERS = new RegExp(String.raw`[.\s${HYPHENS}]`, 'gu');

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

/** A word as the eye would call it equal to others; '' where it is made of signs alone. */
export function fold(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  const small = raw.toLowerCase();
  const plain = withoutApostrophes(ASCII.test(raw) ? small : unaccented(small));
  if (/^\p{Nd}/u.test(plain)) return ungrouped(plain);
  // some signs unfold into several words: ﷺ
  return plain.replaceAll(BETWEEN_LETTERS, '');
}

/** A word without its possessive ending, apostrophes, signs without width, and breaks of lines. */
export function withoutApostrophes(word: string): string {
  return word.replace(POSSESSIVE, '').replaceAll(NO_LETTERS, '');
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
  if (plain.includes(':')) return plain.replace(/^0(?=\d:)/u, '');
  return /\..*\./u.test(plain) ? plain.replaceAll('.', '') : plain;
}
