import { languageOf } from '../../language/language.ts';
import { comparedAs } from '../../language/stems.ts';
import type { Word } from '../../text/word.ts';
import { wordsOf } from '../../text/words.ts';
import type { Lexicon } from '../store/lexicon.ts';

/** A question as the languages of an index read it. */
export interface Asked {
  /** The question's language as far as it can be told: one of the index's, or else English. */
  readonly language: string;
  readonly words: readonly Word[];
  /**
   * The terms to search for a word under, the most frequent first; [] for a word that says nothing.
   * In an index with only the question's language, that is the word's own term.
   */
  readonly formsOf: (word: Word) => readonly string[];
}

const SMALL_LETTER = /^\p{Ll}/u;

/**
 * Reads a question for an index that may hold several languages. A word with a small letter is
 * searched for in the form of the question's language, if any article has that. A name, or a word
 * that no article has so, is searched for in the forms of all languages of the index.
 */
export function askedOf(text: string, lexicon: Lexicon): Asked {
  const { languages } = lexicon;
  const language = languageIn(text, languages);
  const words = wordsOf(text, language);
  // languages may split words differently, but all end them at the same places
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
      // a number in words becomes the same figure in all languages
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
