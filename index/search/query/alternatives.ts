import type { Aliases } from '../../text/names/aliases.ts';
import { namesIn, type OtherName } from '../../text/names/known-names.ts';
import type { Word } from '../../text/word.ts';
import type { PassageIndex } from '../store/passage-index.ts';
import type { AskedWord, Question } from './question.ts';

/** A name to look for in the place of one that a question holds. */
export interface Alternative extends OtherName {
  /** The whole name in the question, as the asker wrote it. */
  readonly written: string;
}

/** A name that a text was found by only because it is a part, or the whole, of the one asked for. */
export interface Widening {
  /** As the asker wrote it. */
  readonly written: string;
  /** The name that the text holds, as the aliases write it. */
  readonly as: string;
  /** What `as` is to `written`. */
  readonly relation: 'part' | 'whole';
}

/** What a question is read against: an index by its words, and by what is found for them. */
export type Searched = Pick<PassageIndex, 'lexicon' | 'search'>;

/** Terms of a text, or the lexicon of an index, which has those of all its texts. */
type Terms = Pick<ReadonlySet<string>, 'has'>;

/** Of the other names for one: those of the same come first, and few have more. */
const MAX_ALTERNATIVES = 24;
/** How often the index is searched for one question to find out which names of several words it holds. */
const MAX_SEARCHES = 48;

/**
 * For words of a question, by their number, the other names that some passage holds: at most 24 for a
 * name. In a question with many names, the last names of several words may be left out.
 */
export function alternativesIn(
  text: string,
  words: readonly Word[],
  { index, aliases }: { readonly index: Searched; readonly aliases: Aliases },
): ReadonlyMap<number, readonly Alternative[]> {
  const alternatives = new Map<number, readonly Alternative[]>();
  /** By what it stands for: a name that is asked for twice is looked for once. */
  const known = new Map<OtherName, boolean>();
  const isKnown = (name: OtherName): boolean => {
    if (!holds(index.lexicon, name)) return false;
    if (name.terms.length === 1) return true;
    const isFound = known.get(name) ?? (known.size < MAX_SEARCHES && isIn(index, name));
    known.set(name, isFound);
    return isFound;
  };
  for (const { from, to, others } of namesIn(text, words, aliases, index.lexicon.languages)) {
    const written = text.slice(words[from]?.start, words[to - 1]?.end);
    const found: Alternative[] = [];
    for (const name of others) {
      if (found.length === MAX_ALTERNATIVES) break;
      if (isKnown(name)) found.push({ ...name, written });
    }
    for (let nth = from; nth < to; nth += 1) alternatives.set(nth, found);
  }
  return alternatives;
}

/** Whether one passage, with its context, holds all of a name: "watch" and "rights" apart are nothing. */
function isIn(index: Searched, { terms }: OtherName): boolean {
  const weights = new Map(terms.map((term): [string, number] => [term, 1]));
  return index.search(weights).some(({ matched }) => matched.length === terms.length);
}

/**
 * How a text with these terms holds an asked word: as `same` by the word itself or another name for
 * its name, as `wider` by the name of a part or of the whole only. Words of its family do not count.
 */
export function holdOf(
  { term, alternatives }: Pick<AskedWord, 'term' | 'alternatives'>,
  terms: Terms,
): 'same' | 'wider' | undefined {
  if (terms.has(term)) return 'same';
  // those of the same come first
  const found = alternatives.find((name) => holds(terms, name));
  return found && (found.relation === 'same' ? 'same' : 'wider');
}

/** Whether a text with these terms, or an index with this lexicon, holds an asked word under any of its names. */
export function isHeldBy(word: Pick<AskedWord, 'term' | 'alternatives'>, terms: Terms): boolean {
  return holdOf(word, terms) !== undefined;
}

/** What of a question a text with these terms holds only as a part or the whole: to be said with it. */
export function widenedIn({ words }: Question, terms: Terms): Widening[] {
  const widenings = new Map<string, Widening>();
  for (const word of words) {
    if (holdOf(word, terms) !== 'wider') continue;
    for (const { name, written, relation, ...rest } of word.alternatives)
      if (relation !== 'same' && !widenings.has(written) && holds(terms, rest))
        widenings.set(written, { written, as: name, relation });
  }
  return [...widenings.values()];
}

/** The words of a name scattered over a text are not the name: sets made by `withNames` tell. */
function holds(terms: Terms, name: Pick<OtherName, 'terms'>): boolean {
  return terms.has(name.terms.join(' '));
}

/**
 * The terms of a text, given in order, and with them, joined by blanks, those other names of the
 * question's words that stand in it word by word.
 */
export function withNames(
  terms: Iterable<string>,
  { words }: Pick<Question, 'words'>,
): ReadonlySet<string> {
  const sequence = [...terms];
  const held = new Set(sequence);
  for (const { alternatives } of words)
    for (const { terms: name } of alternatives)
      if (
        name.length > 1 &&
        sequence.some((_, at) => name.every((term, nth) => sequence[at + nth] === term))
      )
        held.add(name.join(' '));
  return held;
}
