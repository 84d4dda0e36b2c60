import { FUNCTION_WORDS_OF } from './function-words.ts';
import { ENGLISH_FUNCTION_WORDS } from './stop-words.ts';

/** Scripts and the language assumed for each, where nothing says otherwise. */
const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/gu, 'en'],
  ['Arabic', /\p{Script=Arabic}/gu, 'ar'],
  ['Cyrillic', /\p{Script=Cyrillic}/gu, 'ru'],
  ['Hebrew', /\p{Script=Hebrew}/gu, 'he'],
  ['Greek', /\p{Script=Greek}/gu, 'el'],
  ['Han', /\p{Script=Han}/gu, 'zh'],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  ['Hangul', /\p{Script=Hangul}/gu, 'ko'],
  ['Devanagari', /\p{Script=Devanagari}/gu, 'hi'],
  ['Bengali', /\p{Script=Bengali}/gu, 'bn'],
  ['Thai', /\p{Script=Thai}/gu, 'th'],
  ['Georgian', /\p{Script=Georgian}/gu, 'ka'],
  ['Armenian', /\p{Script=Armenian}/gu, 'hy'],
] as const;

/** Letters that Persian has and Arabic has not. */
const PERSIAN = /[پچژگیک]/gu;
/** A text's opening says what script it is in; more only costs time. */
const ENOUGH = 20_000;

/** Signs of ASCII, and how its letters stand in it. */
const BASIC = /[\0-\x7f]+/gu;
const CASE = 0x20;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
/** As many characters hold function words enough. */
const OPENING = 2_000;
/** Words that are no English ones, at least so many of them, and said so many times as many as only English ones. */
const MIN_FOREIGN = 2;
const FOREIGN_TO_ENGLISH = 2;
/** And this part of all words: a third of a text are function words, in a list of names they are few. */
const MIN_SHARE = 1 / 6;
const LATIN_LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'tr'] as const;

/** Whether a language tag names English, of whatever country. Rule: BCP 47, where case says nothing. */
export function isEnglish(language: string): boolean {
  return /^en(?:-|$)/iu.test(language);
}

/** The script most letters of `text` belong to, or undefined when it holds no letters. */
export function scriptOf(text: string): string | undefined {
  return countsOf(text)[0]?.name;
}

/**
 * A language tag for `text`: by its script, and for Latin letters by its function words. `en` for none,
 * and for Latin letters unless the words clearly tell another language.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, ENOUGH);
  const [most, second] = countsOf(sample);
  // Japanese mixes its own letters with Chinese ones
  if (most?.name === 'Han' && second?.name === 'Kana') return 'ja';
  if (most?.name === 'Arabic')
    return (sample.match(PERSIAN)?.length ?? 0) * 50 > most.count ? 'fa' : 'ar';
  if (most?.name === 'Latin') return latinLanguageOf(sample.slice(0, OPENING));
  return most?.language ?? 'en';
}

function latinLanguageOf(sample: string): string {
  const plain = sample.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (!best) return 'en';
  const [language, count] = best;
  if (count < words.length * MIN_SHARE) return 'en';
  const own = FUNCTION_WORDS_OF.get(language) ?? NONE;
  const foreign = words.filter((word) => own.has(word) && !ENGLISH_FUNCTION_WORDS.has(word));
  const english = words.filter((word) => ENGLISH_FUNCTION_WORDS.has(word) && !own.has(word));
  const isClear =
    new Set(foreign).size >= MIN_FOREIGN && foreign.length > english.length * FOREIGN_TO_ENGLISH;
  return isClear ? language : 'en';
}

const NONE: ReadonlySet<string> = new Set();

/** By word, the languages with Latin letters that have it for a function word. */
const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = languagesByWord();

function languagesByWord(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const language of LATIN_LANGUAGES)
    for (const word of FUNCTION_WORDS_OF.get(language) ?? NONE)
      languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}

function countsOf(text: string) {
  let basic = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) | CASE;
    if (letter >= SMALL_A && letter <= SMALL_Z) basic += 1;
  }
  // most texts hold few letters that need a pattern to be told
  const others = text.replaceAll(BASIC, '');
  return SCRIPTS.map(([name, letters, language]) => ({
    name,
    language,
    count:
      (others === '' ? 0 : (others.match(letters)?.length ?? 0)) + (name === 'Latin' ? basic : 0),
  }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
