import type { PassageStore } from './passage-store.ts';

/** Passages that are remembered at most: those of a question or two. */
const MAX_REMEMBERED = 250;

/** The terms of each sentence of a passage. */
interface SentencesHeld {
  readonly inOrder: readonly (readonly string[])[];
  held: readonly ReadonlySet<string>[] | undefined;
}

/**
 * Which terms the articles and passages of an index hold. A passage goes by the number that a hit
 * gives.
 */
export class HeldTerms {
  readonly #store: PassageStore;
  /** By passage: one question looks at each of its candidates several times. */
  readonly #bySentence = new Map<number, SentencesHeld>();

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
  bySentenceOf(id: number): readonly ReadonlySet<string>[] {
    const sentences = this.#sentencesOf(id);
    return (sentences.held ??= sentences.inOrder.map((terms) => new Set(terms)));
  }

  /** The terms of each sentence of a passage, in order and as often as they stand there. */
  bySentenceInOrderOf(id: number): readonly (readonly string[])[] {
    return this.#sentencesOf(id).inOrder;
  }

  #sentencesOf(id: number): SentencesHeld {
    const before = this.#bySentence.get(id);
    if (before) return before;
    // what was removed is not there, and no other passage gets its number
    const inOrder = this.#store.termsBySentence(id).map((numbers) => this.#inOrder(numbers));
    const sentences: SentencesHeld = { inOrder, held: undefined };
    if (this.#bySentence.size >= MAX_REMEMBERED) this.#bySentence.clear();
    this.#bySentence.set(id, sentences);
    return sentences;
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
