import snowball from 'snowball-stemmers';
import { rulesOf, UNKNOWN } from './languages.ts';
import type { LanguageRules } from './rules.ts';

type Stem = (word: string) => string;
const stemmers = new Map<string, Stem>();

/** The rules by which words of `language` are compared; none where we know neither stems nor function words. */
export function comparisonRulesOf(language: string): LanguageRules {
  const rules = rulesOf(language);
  const { stem, snowball: algorithm, questionWords, functionWords } = rules;
  return (stem ?? algorithm ?? questionWords ?? functionWords) === undefined ? UNKNOWN : rules;
}

/**
 * The language by whose rules words of `language` are compared: its tag without region and the like,
 * `no` for both ways to write Norwegian, `und` where we know no rules, so that words stay as they are.
 */
export function comparedAs(language: string): string {
  return comparisonRulesOf(language).tag;
}

/**
 * The stem of a word of a language as `comparedAs` gives it, by Snowball's algorithm; the word itself
 * where there is none. The word is in small letters with its accents, which the algorithms go by.
 */
export function snowballStemOf(word: string, language: string): string {
  const known = stemmers.get(language);
  if (known) return known(word);
  const algorithm = rulesOf(language).snowball;
  if (algorithm === undefined) return word;
  const { stem } = snowball.newStemmer(algorithm);
  stemmers.set(language, stem);
  return stem(word);
}
