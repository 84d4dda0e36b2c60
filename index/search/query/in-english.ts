import { LANGUAGES } from '../../language/languages.ts';
import type { LanguageRules } from '../../language/rules.ts';
import { functionWordsOf } from '../../language/stop-words.ts';
import { isCapitalAt } from '../../text/capitals.ts';
import type { Word } from '../../text/word.ts';
import { wordsOf } from '../../text/words.ts';
import type { Lexicon } from '../store/lexicon.ts';

/** Longer texts are no question. */
const MAX_LENGTH = 300;
/** What an English question begins with. */
const OPENING = /^(?:how|who|where|when|why|what|is|are|was|were)(?!\p{L})/u;
/** Stands in the English of a phrase for all that follows it, and for no English at all. */
const REST = '~';
const NOTHING = '-';
/** One word may be of any language. */
const MIN_WORDS = 2;
/** What people did, which takes no "is" or "are" in English: "how many are escaped". */
const OF_STATE = /^(.+?) (?:is|are)((?: .+)? (?:escaped|died))$/u;
/** "How many injured were there": at the beginning alone it asks something. */
const THERE = / were there(?!\p{L})/gu;
/** What was done, at the end of a question for who did it, and words of a passive, in which it stands right. */
const DONE = /^who (?!.*\b(?:was|were|is|are)\b)(.+) (\p{L}+ed|shot)$/u;

/** The phrases of a language: by their words, joined by blanks, the English for them; and words of the longest. */
interface Phrases {
  readonly english: ReadonlyMap<string, string>;
  readonly longest: number;
}

/** A question in another language, read as English. */
interface Read {
  readonly text: string;
  /** How many of its words that language explains. */
  readonly known: number;
}

const phrasesOf = new Map<string, Phrases>();

/**
 * A question in a language that no article is in, as an English one, where articles are in English and that
 * language has phrases for it: "wie viele Tote in Vessby" as "how many dead in Vessby". Names, numbers and words
 * without a phrase stay. Undefined where it is English, or cannot be read so.
 */
export function inEnglish(text: string, lexicon: Lexicon): string | undefined {
  if (text.length > MAX_LENGTH || !lexicon.languages.includes('en')) return undefined;
  const known = knownInEnglish(text, lexicon);
  let best = { ...NOT_READ, known, tag: 'en' };
  for (const rules of LANGUAGES) {
    if (rules.inEnglish === undefined) continue;
    const read = readAs(text, rules, rules.inEnglish);
    if (OPENING.test(read.text) && read.known > best.known) best = { ...read, tag: rules.tag };
  }
  return lexicon.languages.includes(best.tag) ? undefined : best.text;
}

/** How many words of a text English explains, or articles hold; names are of all languages. */
function knownInEnglish(text: string, lexicon: Lexicon): number {
  const functionWords = functionWordsOf('en');
  return wordsOf(text, 'en').filter(
    ({ term, folded, start }) =>
      functionWords.has(folded) ||
      (term !== undefined &&
        lexicon.has(term) &&
        !lexicon.isName(term) &&
        !(start > 0 && isCapitalAt(text, start))),
  ).length;
}

function readAs(text: string, { tag, verbsLast }: LanguageRules, table: string): Read {
  const phrases = phrasesOf.get(tag) ?? phrasesIn(table, tag);
  phrasesOf.set(tag, phrases);
  const words = wordsOf(text, tag);
  if (words.length < MIN_WORDS) return NOT_READ;
  const read: string[] = [];
  let known = 0;
  for (let at = 0; at < words.length;) {
    const { count, english } = phraseFrom(words, at, phrases);
    const word = words[at];
    if (english !== undefined) {
      known += count;
      if (english !== NOTHING) read.push(english);
    } else if (word?.term === undefined) {
      known += 1;
    } else {
      read.push(text.slice(word.start, word.end));
    }
    at += count;
  }
  // a phrase that stands around the rest takes all that follows it
  const at = read.findLastIndex((english) => english.includes(REST));
  const rest = read.slice(at + 1).join(' ');
  const joined =
    at < 0
      ? rest
      : [...read.slice(0, at), read[at]?.replace(REST, () => rest) ?? ''].join(' ').trim();
  if (joined.includes(REST)) return NOT_READ;
  return { text: ordered(joined, verbsLast ?? false), known };
}

/** English words in the order that English has. */
function ordered(text: string, verbsLast: boolean): string {
  const plain = text.replace(THERE, '');
  return verbsLast ? plain.replace(DONE, 'who $2 $1').replace(OF_STATE, '$1$2') : plain;
}

const NOT_READ: Read = { text: '', known: 0 };

/** The longest phrase that begins with word number `at`, and how many words it has; else that word alone. */
function phraseFrom(
  words: readonly Word[],
  at: number,
  { english, longest }: Phrases,
): { readonly count: number; readonly english: string | undefined } {
  for (let count = Math.min(longest, words.length - at); count > 0; count -= 1) {
    const phrase = words.slice(at, at + count);
    const found = english.get(writtenKey(phrase)) ?? english.get(stemKey(phrase));
    if (found !== undefined) return { count, english: found };
  }
  return { count: 1, english: undefined };
}

function phrasesIn(table: string, language: string): Phrases {
  const english = new Map<string, string>();
  let longest = 1;
  for (const line of table.trim().split('\n')) {
    const [meaning = '', others = ''] = line.split(' = ');
    for (const phrase of others.split(', ')) {
      const words = wordsOf(phrase, language);
      longest = Math.max(longest, words.length);
      // forms with one stem that the table lacks mean what the first of them does
      for (const key of [writtenKey(words), stemKey(words)])
        if (!english.has(key)) english.set(key, meaning);
    }
  }
  return { english, longest };
}

/** A phrase as it is written; "attaqué" has the stem of "attaque". */
function writtenKey(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join(' ');
}

/** The same by the stems of its words, so that their other forms are alike; no phrase is written so. */
function stemKey(words: readonly Word[]): string {
  return `${words.map(({ term, folded }) => term ?? folded).join(' ')}*`;
}
