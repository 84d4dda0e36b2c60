import { idf, TermShard, type Found, type TermDocument } from './term-shard.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Most documents in one shard: filling it takes a second or two, and each shard has its own
 * overhead.
 */
const MAX_IN_SHARD = 32_000;
/** Fewer documents than this are added one by one to a shard, instead of getting their own. */
const FEW = 400;
/**
 * So are more, while the last shard is smaller than this: questions interrupt filling, and such
 * shards must grow.
 */
const SMALL_SHARD = 4_000;
/** Sums of the same parts in another order differ only after this digit. */
const DIGITS = 1e9;

/**
 * MiniSearch over documents that are given as their terms. A term holds no blank. Scores are those
 * of one index over all documents, however they are spread over shards and in whatever order they
 * came.
 */
export class TermIndex {
  readonly #vocabulary: Vocabulary;
  readonly #mostInShard: number;
  readonly #few: number;
  readonly #smallShard: number;
  readonly #shards: TermShard[] = [];
  /** Documents added, but not yet in a shard. */
  #waiting = new Map<number, TermDocument>();

  /** The sizes do not change results. */
  constructor(
    vocabulary: Vocabulary,
    { mostInShard = MAX_IN_SHARD, few = FEW, smallShard = SMALL_SHARD } = {},
  ) {
    this.#vocabulary = vocabulary;
    this.#smallShard = smallShard;
    this.#mostInShard = mostInShard;
    this.#few = few;
  }

  /** How many documents hold a term. */
  frequencyOf(term: string): number {
    return holdersIn(this.#filled(), this.#vocabulary.known(term));
  }

  add(document: TermDocument): void {
    this.#waiting.set(document.id, document);
    if (this.#waiting.size >= this.#mostInShard) this.#fill();
  }

  /** Removes a document; `terms` must be those with which it was added. */
  remove(document: TermDocument): void {
    if (this.#waiting.delete(document.id)) return;
    const nth = this.#shards.findIndex((shard) => shard.has(document.id));
    const shard = this.#shards[nth];
    shard?.remove(document);
    if (shard?.size === 0) this.#shards.splice(nth, 1);
  }

  /**
   * The documents with at least one of the terms, in no promised order. `weights` gives each term
   * its part in BM25, by default 1. `accept` says which documents are scored.
   */
  search(
    terms: readonly string[],
    weights: ReadonlyMap<string, number>,
    accept: ((id: number) => boolean) | undefined,
  ): Found[] {
    const shards = this.#filled();
    const total = shards.reduce((sum, { size }) => sum + size, 0);
    if (terms.length === 0 || total === 0) return [];
    const mean = shards.reduce((sum, { length }) => sum + length, 0) / total;
    const sought = terms.map((term) => {
      const number = this.#vocabulary.known(term);
      const weight = (weights.get(term) ?? 1) * idf(total, holdersIn(shards, number));
      return { term, number, weight };
    });
    return shards.flatMap((shard) =>
      shard.search(sought, mean, accept).map(({ id, bm25, terms: held }) => ({
        id,
        bm25: Math.round(bm25 * DIGITS) / DIGITS,
        terms: held,
      })),
    );
  }

  /**
   * Puts added documents into shards; else the next search does it, which takes a second for
   * thousands.
   */
  prepare(): void {
    this.#filled();
  }

  /** The shards, after all waiting documents are put into one. */
  #filled(): readonly TermShard[] {
    if (this.#waiting.size > 0) this.#fill();
    return this.#shards;
  }

  #fill(): void {
    const documents = [...this.#waiting.values()];
    this.#waiting = new Map();
    const last = this.#shards.at(-1);
    if (documents.length >= this.#few && (!last || last.size >= this.#smallShard)) {
      this.#shards.push(new TermShard(this.#vocabulary, documents));
      return;
    }
    for (const document of documents) {
      let shard = this.#shards.at(-1);
      if (!shard || shard.size >= this.#mostInShard) {
        shard = new TermShard(this.#vocabulary);
        this.#shards.push(shard);
      }
      shard.add(document);
    }
  }
}

function holdersIn(shards: readonly TermShard[], number: number): number {
  return shards.reduce((sum, shard) => sum + shard.holdersOf(number), 0);
}
