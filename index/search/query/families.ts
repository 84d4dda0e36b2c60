import { LANGUAGES } from '../../language/languages.ts';
import type { LanguageRules } from '../../language/rules.ts';
import { termsOf } from '../../text/words.ts';

type Relatives = ReadonlyMap<string, ReadonlySet<string>>;

/** By the tag of a language. */
const RELATIVES: ReadonlyMap<string, Relatives> = new Map(
  LANGUAGES.map((rules) => [rules.tag, relativesIn(rules)]),
);
const NONE: ReadonlySet<string> = new Set();

function relativesIn({ tag, families }: LanguageRules): Relatives {
  const relatives = new Map<string, Set<string>>();
  for (const line of families?.trim().split('\n') ?? []) {
    const terms = termsOf(line, tag);
    for (const term of terms)
      relatives.set(term, new Set([...(relatives.get(term) ?? []), ...terms]));
  }
  for (const [term, others] of relatives) others.delete(term);
  return relatives;
}

/** The other terms in the word families of a term; `language` is a tag without region. */
export function relativesOf(term: string, language = 'en'): ReadonlySet<string> {
  return RELATIVES.get(language)?.get(term) ?? NONE;
}
