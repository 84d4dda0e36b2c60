import type { PassageStore } from './passage-store.ts';

/**
 * Which terms the articles and passages of an index hold. A passage goes by the number that a hit
 * gives.
 */
export class HeldTerms {
  readonly #store: PassageStore;

  constructor(store: PassageStore) {
    this.#store = store;
  }

  /** The terms of an article's context: its title, source, place and dates. */
  besidePassagesOf(articleId: string): ReadonlySet<string> {
    return this.#store.written(this.#store.get(articleId)?.context ?? []);
  }

  /** The terms of each passage of an article, and of what stands beside it, in reading order. */
  byPassageOf(articleId: string): string[][] {
    const stored = this.#store.get(articleId);
    return Array.from({ length: stored?.passages.count ?? 0 }, (_, nth) =>
      this.#inOrder([...(stored?.context ?? []), ...(stored?.passages.termsOf(nth) ?? [])]),
    );
  }

  /** The distinct terms of each sentence of a passage. */
  bySentenceOf(id: number): ReadonlySet<string>[] {
    return this.#store.termsBySentence(id).map((numbers) => this.#store.written(numbers));
  }

  /** The terms of each sentence of a passage, in order and as often as they stand there. */
  bySentenceInOrderOf(id: number): string[][] {
    return this.#store.termsBySentence(id).map((numbers) => this.#inOrder(numbers));
  }

  /** The terms of a passage in order. */
  inOrderOf(id: number): string[] {
    return this.#inOrder(this.#store.termsOf(id));
  }

  #inOrder(numbers: Iterable<number>): string[] {
    return Array.from(numbers, (number) => this.#store.vocabulary.termAt(number));
  }

  /** Says which of `terms` a passage or its context holds. */
  holdingInPassages(terms: readonly string[]): (id: number) => string[] {
    const heldIn = this.#store.holding(terms);
    return (id) => {
      const stored = this.#store.holderOf(id);
      return stored ? [...heldIn(stored.context, this.#store.termsOf(id))] : [];
    };
  }

  /** Says which of `terms` an article holds, in its passages or its context. */
  holdingInArticles(terms: readonly string[]): (articleId: string) => ReadonlySet<string> {
    const heldIn = this.#store.holding(terms);
    return (articleId) => {
      const stored = this.#store.get(articleId);
      return stored ? heldIn(stored.context, stored.passages.terms) : new Set();
    };
  }
}
