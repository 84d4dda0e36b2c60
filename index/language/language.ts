import { LANGUAGES } from './languages.ts';
import { functionWordsOf } from './stop-words.ts';

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

/** A language is told by letters of its own where one of so many is such: Persian from Arabic. */
const OWN_LETTER_IN = 50;
/** A text's opening says what script it is in; more only costs time. */
const ENOUGH = 20_000;

/** Signs of ASCII, and how its letters stand in it. */
const BASIC = /[\0-\x7f]+/gu;
const CASE = 0x20;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
/** As many characters hold function words enough. */
const OPENING = 2_000;
/** Words that the usual language lacks, at least so many of them, and so many times as many as only it has. */
const MIN_OTHER = 2;
const OTHER_TO_USUAL = 2;
/** And this part of all words: a third of a text are function words, in a list of names they are few. */
const MIN_SHARE = 1 / 6;

/** Whether a language tag names English, of whatever country. Rule: BCP 47, where case says nothing. */
export function isEnglish(language: string): boolean {
  return /^en(?:-|$)/iu.test(language);
}

/** The script most letters of `text` belong to, or undefined when it holds no letters. */
export function scriptOf(text: string): string | undefined {
  return countsOf(text)[0]?.name;
}

/**
 * A language tag for `text`: by its script, letters of its own, and function words. `en` for none; the
 * usual language of its script unless the words clearly tell another one.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, ENOUGH);
  const [most, second] = countsOf(sample);
  if (!most) return 'en';
  const { name: script, count, language: usual } = most;
  // Japanese mixes its own letters with Chinese ones
  if (script === 'Han' && second?.name === 'Kana') return 'ja';
  const own = LANGUAGES.find(
    (rules) =>
      rules.script === script &&
      rules.ownLetters !== undefined &&
      (sample.match(rules.ownLetters)?.length ?? 0) * OWN_LETTER_IN > count,
  );
  return own?.tag ?? languageByWords(sample.slice(0, OPENING), script, usual);
}

function languageByWords(sample: string, script: string, usual: string): string {
  const languages = OTHERS_BY_WORD.get(script);
  if (!languages) return usual;
  const plain = sample.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of languages.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (!best) return usual;
  const [language, count] = best;
  if (count < words.length * MIN_SHARE) return usual;
  const [own, usuals] = [functionWordsOf(language), functionWordsOf(usual)];
  const others = words.filter((word) => own.has(word) && !usuals.has(word));
  const back = words.filter((word) => usuals.has(word) && !own.has(word));
  const isClear = new Set(others).size >= MIN_OTHER && others.length > back.length * OTHER_TO_USUAL;
  return isClear ? language : usual;
}

/** By script and by word, the languages that have it for a function word, the usual ones aside. */
const OTHERS_BY_WORD: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = othersByWord();

function othersByWord() {
  const scripts = new Map<string, Map<string, string[]>>();
  for (const { tag, script = 'Latin' } of LANGUAGES) {
    if (SCRIPTS.some(([, , usual]) => usual === tag)) continue;
    for (const word of functionWordsOf(tag)) {
      const languages = scripts.get(script) ?? new Map<string, string[]>();
      scripts.set(script, languages);
      languages.set(word, [...(languages.get(word) ?? []), tag]);
    }
  }
  return scripts;
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
