import { LANGUAGES } from '../../language/languages.ts';
import type { LanguageRules } from '../../language/rules.ts';
import type { Word } from '../../text/word.ts';
import { termsOf, wordsOf } from '../../text/words.ts';

/** A phrase that stands for a word: "lost their lives". */
export interface Phrase {
  readonly written: string;
  /** What a text that holds it holds, in order; at least two. */
  readonly terms: readonly string[];
}

/** What may stand for one word or phrase of a question. */
interface Kin {
  readonly terms: Set<string>;
  readonly phrases: Map<string, Phrase>;
}

/** A phrase of a question, with the term that it is read as. */
export interface AskedPhrase {
  /** How many words it has. */
  readonly length: number;
  /** Its own words, as a key for its kin. */
  readonly key: string;
  /** The first single word of its family. */
  readonly readAs: string;
}

interface Families {
  /** By term, and by the folded words of a phrase. */
  readonly kin: ReadonlyMap<string, Kin>;
  /** By the first folded word: the phrases that questions may hold, the longest first. */
  readonly phrases: ReadonlyMap<
    string,
    readonly (AskedPhrase & { readonly words: readonly string[] })[]
  >;
}

/** By the tag of a language. */
const FAMILIES: ReadonlyMap<string, Families> = new Map(
  LANGUAGES.map((rules) => [rules.tag, familiesIn(rules)]),
);
const NONE: ReadonlySet<string> = new Set();

function familiesIn({ tag, families }: LanguageRules): Families {
  const kin = new Map<string, Kin>();
  const phrases = new Map<string, (AskedPhrase & { words: readonly string[] })[]>();
  for (const line of families?.trim().split('\n') ?? []) {
    const [both = [], found = []] = line.split('>').map((part) => part.trim().split(/\s+/u));
    const members = [...both, ...found].map((member) => member.replaceAll('_', ' '));
    const single = members.find((member) => !member.includes(' '));
    for (const asked of members.slice(0, both.length)) {
      const isPhrase = asked.includes(' ');
      const [key = ''] = isPhrase ? [asked] : termsOf(asked, tag);
      const own = kin.get(key) ?? { terms: new Set(), phrases: new Map() };
      kin.set(key, own);
      for (const member of members) {
        const terms = [...termsOf(member, tag)];
        const [term = ''] = terms;
        if (terms.length > 1) own.phrases.set(terms.join(' '), { written: member, terms });
        else if (!member.includes(' ')) own.terms.add(term);
      }
      own.terms.delete(key);
      if (!isPhrase || single === undefined) continue;
      const words = wordsOf(asked, tag).map(({ folded }) => folded);
      const [first = ''] = words;
      const entry = { length: words.length, key, readAs: single, words };
      const all = [...(phrases.get(first) ?? []), entry];
      phrases.set(
        first,
        all.toSorted((a, b) => b.length - a.length),
      );
    }
  }
  return { kin, phrases };
}

/** The other terms in the word families of a term or an asked phrase; `language` is a tag without region. */
export function relativesOf(term: string, language = 'en'): ReadonlySet<string> {
  return FAMILIES.get(language)?.kin.get(term)?.terms ?? NONE;
}

/** The phrases in the families of a term or an asked phrase. */
export function phrasesFor(term: string, language = 'en'): readonly Phrase[] {
  return [...(FAMILIES.get(language)?.kin.get(term)?.phrases.values() ?? [])];
}

/** The longest phrase of a family that begins with word number `nth` of a question. */
export function phraseAt(
  words: readonly Pick<Word, 'folded'>[],
  nth: number,
  language = 'en',
): AskedPhrase | undefined {
  const all = FAMILIES.get(language)?.phrases.get(words[nth]?.folded ?? '');
  return all?.find(({ words: own }) => own.every((word, at) => words[nth + at]?.folded === word));
}
