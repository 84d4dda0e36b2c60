import { LANGUAGES, wordsIn, wordsOfAll } from './languages.ts';

const NONE: ReadonlySet<string> = new Set();

const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LANGUAGES.map(({ tag, questionWords, functionWords }) => [
    tag,
    new Set([...wordsIn(questionWords), ...wordsIn(functionWords)]),
  ]),
);

/** The question and function words of a language, by its tag without region; none where it has none. */
export function functionWordsOf(tag: string): ReadonlySet<string> {
  return FUNCTION_WORDS.get(tag) ?? NONE;
}

/**
 * What a search in English leaves out. Of other languages only question words that are no English
 * words: they ask, and stand in no answer.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...functionWordsOf('en'),
  ...wordsOfAll(({ questionWords }) => questionWords),
]);

/** The stop words of a language, by its tag without region; none where we have no list. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  return language === 'en' ? STOP_WORDS : functionWordsOf(language);
}
