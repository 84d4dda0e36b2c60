import { SpellingIndex } from '../text/spelling.ts';

/**
 * The terms of a collection: each as a number, since what is compared often is compared as numbers and
 * takes less room so, how many passages hold it, and how it was first written.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  /** By number: how many passages hold the term in their text, and how many only beside it. */
  readonly #inText: number[] = [];
  readonly #beside: number[] = [];
  readonly #spellings = new Map<string, string>();
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
      if (this.#inText[number] === 0) this.#spellings.delete(term);
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

  /** Notes how a term is written; the first spelling stays. */
  note(term: string, written: string): void {
    if (!this.#spellings.has(term)) this.#spellings.set(term, written);
  }

  /** A term as a text wrote it first; the term itself where none did. */
  spellingOf(term: string): string {
    return this.#spellings.get(term) ?? term;
  }

  /** Names in the texts that may be spellings of `name`, the nearest first; never the name itself. */
  spelledAlike(name: string): string[] {
    this.#alike ??= new SpellingIndex(
      [...this.#spellings.values()].filter((spelling) => /^\p{Lu}/u.test(spelling)),
    );
    return this.#alike.alike(name);
  }
}
