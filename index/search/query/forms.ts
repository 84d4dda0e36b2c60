import { languageOf } from '../../language/language.ts';
import { comparedAs } from '../../language/stems.ts';
import type { Word } from '../../text/word.ts';
import { wordsOf } from '../../text/words.ts';
import type { Lexicon } from '../store/lexicon.ts';

/** A question as the languages of an index read it. */
export interface Asked {
  /** The language it is in as far as anybody can tell: one of the index, or else English. */
  readonly language: string;
  readonly words: readonly Word[];
  /**
   * The terms to look for a word under, the most frequent first; none where it says nothing. In an index
   * of one language that is the question's: the word's own term.
   */
  readonly formsOf: (word: Word) => readonly string[];
}

const SMALL_LETTER = /^\p{Ll}/u;

/**
 * Reads a question for an index of perhaps many languages. What is written with a small letter is
 * looked for as its language has it, if any article does; a name, and a word that no article has, as
 * any language of the index would.
 */
export function askedOf(text: string, lexicon: Lexicon): Asked {
  const { languages } = lexicon;
  const language = languageIn(text, languages);
  const words = wordsOf(text, language);
  // languages may part words differently, but all end them at the same places
  const readings = languages
    .filter((other) => other !== language)
    .map((other) => new Map(wordsOf(text, other).map(({ end, term }) => [end, term])));
  const isOwn = readings.length === 0 || languages.includes(language);
  return {
    language,
    words,
    formsOf: ({ start, end, term }) => {
      if (term === undefined) return [];
      const isCommon = SMALL_LETTER.test(text.slice(start, start + 2));
      // figures for a number in words are the same in all languages
      const isSpelledOut = /^\p{N}/u.test(term) && !/^\p{N}/u.test(text.slice(start, end));
      if (readings.length === 0 || isSpelledOut || (isOwn && isCommon && lexicon.has(term)))
        return [term];
      const forms = readings.flatMap((terms) => terms.get(end) ?? []);
      const distinct = [...new Set(isOwn ? [term, ...forms] : forms)];
      return distinct.toSorted((a, b) => lexicon.idf(a) - lexicon.idf(b));
    },
  };
}

function languageIn(text: string, languages: readonly string[]): string {
  if (languages.every((language) => language === 'en')) return 'en';
  const guessed = comparedAs(languageOf(text));
  return languages.includes(guessed) ? guessed : 'en';
}
