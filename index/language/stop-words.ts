import { FOREIGN_QUESTION_WORDS, FUNCTION_WORDS_OF } from './function-words.ts';

/**
 * English words that carry no meaning of their own in a question or a report, question words among
 * them. Words of degree and order ("more", "over", "before", "up", "not") stay searchable: they carry
 * the meaning in "more than 50".
 */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an and any are as at be been being but by can could did do does doing for from had has have having
  he her hers him his how i if in into is it its itself many me much my of on or our she should so
  some such that the their theirs them then there these they this those to was we were what when
  where which while who whom whose why will with would you your s t am im id ive dont didnt isnt
  wasnt tell please about give find show`.split(/\s+/u),
);

/**
 * What a search in English leaves out. Of other languages only question words that are no English
 * words: they ask, and stand in no answer.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...ENGLISH_FUNCTION_WORDS,
  ...FOREIGN_QUESTION_WORDS,
]);

const NONE: ReadonlySet<string> = new Set();

/** The stop words of a language, by its tag without region; none where we have no list. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  return language === 'en' ? STOP_WORDS : (FUNCTION_WORDS_OF.get(language) ?? NONE);
}
