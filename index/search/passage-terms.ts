import type { Vocabulary } from './vocabulary.ts';

/**
 * The terms of each passage in order, as numbers: the index turned round. What is asked of the best
 * passages is answered from here, so that no text is read again for a question.
 */
export class PassageTerms {
  readonly #vocabulary: Vocabulary;
  /** By a passage's number: its terms, and how many there are up to the end of each sentence. */
  readonly #passages = new Map<
    number,
    { readonly terms: Uint32Array; readonly sentenceEnds: Uint32Array }
  >();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Adds a passage: its terms, sentence by sentence. */
  add(id: number, sentences: readonly (readonly string[])[]): void {
    let count = 0;
    this.#passages.set(id, {
      sentenceEnds: Uint32Array.from(sentences, ({ length }) => (count += length)),
      terms: Uint32Array.from(sentences.flat(), (term) => this.#vocabulary.numberOf(term)),
    });
  }

  remove(id: number): void {
    this.#passages.delete(id);
  }

  /** The terms of a passage in order; [] for one that is not there. */
  of(id: number): string[] {
    const terms = this.#passages.get(id)?.terms ?? [];
    return Array.from(terms, (number) => this.#vocabulary.termAt(number));
  }

  /** The distinct terms of each sentence of a passage; [] for one that is not there. */
  bySentence(id: number): ReadonlySet<string>[] {
    const { sentenceEnds = [] } = this.#passages.get(id) ?? {};
    const terms = this.of(id);
    let from = 0;
    return Array.from(sentenceEnds, (end) => {
      const held = new Set(terms.slice(from, end));
      from = end;
      return held;
    });
  }

  /** Tells which of `terms` a passage holds, by its number. */
  holding(terms: readonly string[]): (id: number) => Set<string> {
    const wanted = new Map(terms.map((term) => [this.#vocabulary.known(term), term]));
    return (id) => {
      const held = new Set<string>();
      for (const number of this.#passages.get(id)?.terms ?? []) {
        const term = wanted.get(number);
        if (term !== undefined) held.add(term);
      }
      return held;
    };
  }
}
