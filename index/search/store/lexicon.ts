import type { PassageStore } from './passage-store.ts';

/** Shorter words have too many neighbours at one edit to be called misspelt. */
const MIN_MENDED_LENGTH = 6;

/** What the passages of an index tell of words: which they hold, how rare each is, and how it is written. */
export class Lexicon {
  readonly #store: PassageStore;

  constructor(store: PassageStore) {
    this.#store = store;
  }

  /** The languages by whose rules words are compared, sorted. */
  get languages(): string[] {
    return this.#store.languages;
  }

  /** Whether the passages, or their contexts, hold the term, or each of several with blanks between. */
  has(term: string): boolean {
    return term.split(' ').every((part) => this.#store.vocabulary.frequencyOf(part) > 0);
  }

  /**
   * Inverse document frequency over the passages' own text: a title's words would else seem frequent
   * because all passages of the article share them. The highest for unknown terms.
   * Formula: BM25's, ln(1 + (N - n + 0.5) / (n + 0.5)), Robertson and Zaragoza 2009.
   */
  idf(term: string): number {
    const n = this.#store.vocabulary.frequencyOf(term);
    return Math.log(1 + (this.#store.passageCount - n + 0.5) / (n + 0.5));
  }

  /**
   * The most frequent term one edit away from a term that no passage has, or undefined; of equally
   * frequent ones the first by letters. Only words of six letters and more: shorter ones have too many
   * neighbours.
   */
  nearest(term: string): string | undefined {
    if (term.length < MIN_MENDED_LENGTH || /\p{N}/u.test(term)) return undefined;
    const { vocabulary } = this.#store;
    const [best] = vocabulary
      .near(term)
      .map((near) => ({ near, frequency: vocabulary.frequencyOf(near) }))
      .toSorted((a, b) => b.frequency - a.frequency || (a.near < b.near ? -1 : 1));
    return best?.near;
  }

  /** A term as the texts write it, in small letters where any does; the term itself where none does. */
  spellingOf(term: string): string {
    return this.#store.vocabulary.spellingOf(term);
  }

  /** Whether the passages, two of them at least, write a term with a capital wherever it stands. */
  isName(term: string): boolean {
    return this.#store.vocabulary.isName(term);
  }

  /** Names in the passages that may be spelled otherwise, the nearest first; never the name itself. */
  spelledAlike(name: string): string[] {
    return this.#store.vocabulary.spelledAlike(name);
  }

  /** Does some of the work that `spelledAlike` needs; true when all is done. */
  prepareSpellings(most: number): boolean {
    return this.#store.vocabulary.prepareSpellings(most);
  }
}
