import type { Aliases } from '../../text/names/aliases.ts';
import { namesIn, type OtherName } from '../../text/names/known-names.ts';
import type { Word } from '../../text/word.ts';
import type { PassageIndex } from '../store/passage-index.ts';
import type { AskedWord, Question } from './question.ts';

/** A name, or a phrase that says much the same, to search for in place of a question's words. */
export interface Alternative extends Omit<OtherName, 'relation'> {
  readonly relation: OtherName['relation'] | 'like';
  /** The whole name in the question, as the asker wrote it. */
  readonly written: string;
}

/** A text that holds only a part, or the whole, of an asked name, and was found by that. */
export interface Widening {
  /** As the asker wrote it. */
  readonly written: string;
  /** The name that the text holds, as the aliases write it. */
  readonly as: string;
  /** Whether `as` is a part of `written` or the whole that it belongs to. */
  readonly relation: 'part' | 'whole';
}

/** What a question is read against: an index by its words, and by what is found for them and held there. */
export type Searched = Pick<PassageIndex, 'lexicon' | 'search' | 'terms'>;

/** The terms of a text, or the lexicon of an index with the terms of all its texts. */
type Terms = Pick<ReadonlySet<string>, 'has'>;

/** Other names kept for one name: those of the same thing come first, and few names have more. */
const MAX_ALTERNATIVES = 24;
/** Searches for one question that check which names of several words the index holds. */
const MAX_SEARCHES = 48;

/**
 * Other names that some passage holds, by the number of a word in the question; at most 24 for a
 * name. In a question with many names, the last names of several words may be left out.
 */
export function alternativesIn(
  text: string,
  words: readonly Word[],
  { index, aliases }: { readonly index: Searched; readonly aliases: Aliases },
): ReadonlyMap<number, readonly Alternative[]> {
  const alternatives = new Map<number, readonly Alternative[]>();
  /** By the name they stand for: a name that is asked for twice is searched for once. */
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

/**
 * Whether one passage, with its context, holds the whole name: "watch" and "rights" in two are
 * nothing.
 */
function isIn(index: Searched, { terms }: OtherName): boolean {
  const weights = new Map(terms.map((term): [string, number] => [term, 1]));
  return index.search(weights).some(({ matched }) => matched.length === terms.length);
}

/**
 * How a text with these terms holds an asked word: `same` by the word itself or another name of the
 * same, `wider` only by the name of a part or of the whole, `like` by a phrase of its family.
 */
export function holdOf(
  { term, alternatives }: Pick<AskedWord, 'term' | 'alternatives'>,
  terms: Terms,
): 'same' | 'wider' | 'like' | undefined {
  if (terms.has(term)) return 'same';
  // names of the same come first
  const found = alternatives.find((name) => holds(terms, name));
  const relation = found?.relation;
  if (relation === undefined || relation === 'same' || relation === 'like') return relation;
  return 'wider';
}

/** Whether a text or an index with these terms holds an asked word under any of its names. */
export function isHeldBy(word: Pick<AskedWord, 'term' | 'alternatives'>, terms: Terms): boolean {
  return holdOf(word, terms) !== undefined;
}

/** Asked names of which a text with these terms holds only a part or the whole; a reply says so. */
export function widenedIn({ words }: Question, terms: Terms): Widening[] {
  const widenings = new Map<string, Widening>();
  for (const word of words) {
    if (holdOf(word, terms) !== 'wider') continue;
    for (const { name, written, relation, ...rest } of word.alternatives)
      if (
        relation !== 'same' &&
        relation !== 'like' &&
        !widenings.has(written) &&
        holds(terms, rest)
      )
        widenings.set(written, { written, as: name, relation });
  }
  return [...widenings.values()];
}

/** Needs a set made by `withNames`: the words of a name scattered over a text are not the name. */
function holds(terms: Terms, name: Pick<OtherName, 'terms'>): boolean {
  return terms.has(name.terms.join(' '));
}

/**
 * The terms of a text, given in order, with those other names of the question's words that it holds
 * word by word. Such a name is its terms joined by blanks.
 */
export function withNames(
  terms: Iterable<string>,
  { words }: Pick<Question, 'words'>,
): ReadonlySet<string> {
  const names = words.flatMap(({ alternatives }) =>
    alternatives.flatMap((name) => (name.terms.length > 1 ? [name.terms] : [])),
  );
  if (names.length === 0) return new Set(terms);
  const sequence = [...terms];
  const held = new Set(sequence);
  for (const name of names)
    if (
      // most texts lack one of its words
      name.every((term) => held.has(term)) &&
      sequence.some((_, at) => name.every((term, nth) => sequence[at + nth] === term))
    )
      held.add(name.join(' '));
  return held;
}

/** A word's form in another language, as another name of the same. */
export function sameAs(written: string, form: string): Alternative {
  return { name: written, written, terms: [form], relation: 'same' };
}
