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

/** The script most letters of `text` belong to, or undefined when it holds no letters. */
export function scriptOf(text: string): string | undefined {
  return countsOf(text)[0]?.name;
}

/**
 * A language tag for `text` by its script alone; `en` for Latin letters and for none. It chooses
 * sentence rules only, so a wrong guess between languages of one script does little harm.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, ENOUGH);
  const [most, second] = countsOf(sample);
  // Japanese mixes its own letters with Chinese ones
  if (most?.name === 'Han' && second?.name === 'Kana') return 'ja';
  if (most?.name === 'Arabic')
    return (sample.match(PERSIAN)?.length ?? 0) * 50 > most.count ? 'fa' : 'ar';
  return most?.language ?? 'en';
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
