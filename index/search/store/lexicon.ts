import type { PassageStore } from './passage-store.ts';

/** Shorter words have too many neighbours at one edit to be taken for misspellings. */
const MIN_MENDED_LENGTH = 6;
/** The same for its stem. */
const MIN_STEM_LENGTH = 4;

/** Lexicon: the words of an index's passages, how rare each is, and how it is written. */
export class Lexicon {
  readonly #store: PassageStore;

  constructor(store: PassageStore) {
    this.#store = store;
  }

  /** The languages by whose rules words are compared, sorted. */
  get languages(): string[] {
    return this.#store.languages;
  }

  /** Whether the passages or their contexts hold the term; of terms joined by blanks, each. */
  has(term: string): boolean {
    return term.split(' ').every((part) => this.#store.vocabulary.frequencyOf(part) > 0);
  }

  /**
   * Idf: inverse document frequency over the passages' own text. Contexts do not count: all
   * passages of an article share its title, whose words would seem frequent. Unknown terms have the
   * highest. Formula: BM25's, ln(1 + (N - n + 0.5) / (n + 0.5)), Robertson and Zaragoza 2009.
   */
  idf(term: string): number {
    const n = this.#store.vocabulary.frequencyOf(term);
    return Math.log(1 + (this.#store.passageCount - n + 0.5) / (n + 0.5));
  }

  /**
   * The most frequent term one edit away from a term that no passage has; undefined where there is
   * none. Of equally frequent ones the first by letters. Only for words of six letters and more,
   * because shorter ones have too many neighbours; `length` is that of the word as it was typed.
   */
  nearest(term: string, length = term.length): string | undefined {
    if (length < MIN_MENDED_LENGTH || term.length < MIN_STEM_LENGTH || /\p{N}/u.test(term))
      return undefined;
    const { vocabulary } = this.#store;
    const [best] = vocabulary
      .near(term)
      .map((near) => ({ near, frequency: vocabulary.frequencyOf(near) }))
      .toSorted((a, b) => b.frequency - a.frequency || (a.near < b.near ? -1 : 1));
    return best?.near;
  }

  /** Terms that go on behind `beginning`, at most `most`; it takes as long as there are terms. */
  longerThan(beginning: string, most: number): string[] {
    return this.#store.vocabulary.longerThan(beginning, most).toSorted();
  }

  /** A term as the texts write it, in small letters where any does; the term itself where none does. */
  spellingOf(term: string): string {
    return this.#store.vocabulary.spellingOf(term);
  }

  /** Whether at least two passages hold a term, and all write it with a capital. */
  isName(term: string): boolean {
    return this.#store.vocabulary.isName(term);
  }

  /**
   * Names in the passages that may be other spellings of a name, the nearest first; never the name
   * itself.
   */
  spelledAlike(name: string): string[] {
    return this.#store.vocabulary.spelledAlike(name);
  }

  /** Does a part of the work that `spelledAlike` needs; true when all is done. */
  prepareSpellings(most: number): boolean {
    return this.#store.vocabulary.prepareSpellings(most);
  }
}
