import { SpellingIndex } from '../text/spelling.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';

/** Shorter names have too many others near them: was, waits. */
const SHORTEST_NAME = 4;

/**
 * The terms of a collection: each as a number, since what is compared often is compared as numbers and
 * takes less room so, how many passages hold it, and how it is written. A number is kept when the last
 * passage with its term is gone, for a term may come back: memory grows with all terms ever counted,
 * and shrinks at a restart only.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  /** By number: how many passages hold the term in their text, and how many only beside it. */
  readonly #inText: number[] = [];
  readonly #beside: number[] = [];
  /** With a small first letter, and with a capital: for each term those that were met. */
  readonly #small = new Map<string, string>();
  readonly #capital = new Map<string, string>();
  /** Made when it is first needed after a change. */
  #alike: SpellingIndex | undefined;

  /** The term's number; a new one, from 0 on, where it has none. */
  numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#terms.push(term) - 1;
    this.#numbers.set(term, number);
    return number;
  }

  /** The term's number, or -1 where it never had one. */
  known(term: string): number {
    return this.#numbers.get(term) ?? -1;
  }

  /** The term of a number that was given, '' for any other. */
  termAt(number: number): string {
    return this.#terms[number] ?? '';
  }

  /** Counts a passage in, or out: the distinct terms of its text and of what stands beside it. */
  count(text: ReadonlySet<string>, beside: ReadonlySet<string>, by: 1 | -1): void {
    this.#alike = undefined;
    for (const term of text) {
      const number = this.numberOf(term);
      this.#inText[number] = (this.#inText[number] ?? 0) + by;
      if (this.#inText[number] > 0) continue;
      this.#small.delete(term);
      this.#capital.delete(term);
    }
    for (const term of beside)
      if (!text.has(term)) {
        const number = this.numberOf(term);
        this.#beside[number] = (this.#beside[number] ?? 0) + by;
      }
  }

  /** How many passages hold the term: in their text, or else beside it. */
  frequencyOf(term: string): number {
    return this.inText(term) || (this.#beside[this.known(term)] ?? 0);
  }

  /** How many passages hold the term in their text. */
  inText(term: string): number {
    return this.#inText[this.known(term)] ?? 0;
  }

  /**
   * Notes how a term is written, for as long as a passage holds it. What is known then does not depend
   * on what was noted first.
   */
  note(term: string, written: string): void {
    const spellings = /^\p{Lu}/u.test(written) ? this.#capital : this.#small;
    const known = spellings.get(term);
    if (known === undefined || isPlainer(written, known)) spellings.set(term, written);
  }

  /** A term as a text wrote it, with a small letter where one did; the term itself where none did. */
  spellingOf(term: string): string {
    return this.#small.get(term) ?? this.#capital.get(term) ?? term;
  }

  /**
   * Names in the texts, which are words that one of them wrote with a capital, that may be spellings of
   * `name`: the nearest first, never the name itself. None for stop words and for less than 4 letters.
   */
  spelledAlike(name: string): string[] {
    const isStopWord = wordsOf(name).every(({ folded }) => STOP_WORDS.has(folded));
    if (isStopWord || lettersIn(name) < SHORTEST_NAME) return [];
    this.#alike ??= new SpellingIndex(this.#capital.values());
    return this.#alike.alike(name);
  }
}

/** The stem alone rather than with an ending (Marwan, Marwan’s), small letters rather than capitals. */
function isPlainer(written: string, known: string): boolean {
  return written.length < known.length || (written.length === known.length && written > known);
}

function lettersIn(name: string): number {
  return name.match(/\p{L}/gu)?.length ?? 0;
}
