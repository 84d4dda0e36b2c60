import MiniSearch from 'minisearch';
import type { Vocabulary } from './vocabulary.ts';

/** A document found. */
export interface Found {
  readonly id: number;
  /** BM25 summed over the terms, without MiniSearch's multiplier by the number of terms matched. */
  readonly bm25: number;
  /** Those of the terms looked for that it holds. */
  readonly terms: readonly string[];
}

/** A document as the numbers of its terms in the vocabulary, as often as they stand in it. */
export interface TermDocument {
  readonly id: number;
  readonly terms: Uint32Array;
}

/**
 * A MiniSearch over some of the documents: several small ones are filled, and written anew, without a
 * long pause, and need no more room than one large one.
 */
interface Shard {
  readonly mini: Mini;
  /** By a term's number: how many of its documents hold the term. */
  readonly holders: Map<number, number>;
  /** Distinct terms, summed over its documents. */
  length: number;
}

type Mini = MiniSearch<{ readonly id: number; readonly terms: string }>;

/** As many documents stand in one MiniSearch: filling it takes a second or two, and each needs room for its own terms. */
const MOST_IN_SHARD = 32_000;
/** Fewer are added one by one: beside what is there, in place of a shard of their own. */
const FEW = 400;
/** MiniSearch's own defaults of BM25+. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };
const OPTIONS = {
  fields: ['terms'],
  storeFields: [],
  tokenize: (terms: string): string[] => (terms === '' ? [] : terms.split(' ')),
  processTerm: (term: string): string => term,
  searchOptions: { combineWith: 'OR' as const },
};
/** Sums of the same parts in another order differ behind this digit. */
const DIGITS = 1e9;

/**
 * MiniSearch over documents that are given as their terms. Scores are those of one index over all
 * documents, however they are spread over shards and in whatever order they came.
 */
export class TermIndex {
  readonly #vocabulary: Vocabulary;
  readonly #shards: Shard[] = [];
  readonly #shardOf = new Map<number, Shard>();
  /** Added, but not yet in a shard. */
  #waiting = new Map<number, TermDocument>();
  #length = 0;

  readonly #mostInShard: number;
  readonly #few: number;

  /** Results do not depend on the sizes. */
  constructor(vocabulary: Vocabulary, { mostInShard = MOST_IN_SHARD, few = FEW } = {}) {
    this.#vocabulary = vocabulary;
    this.#mostInShard = mostInShard;
    this.#few = few;
  }

  /** In how many documents a term stands. */
  frequencyOf(term: string): number {
    const shards = this.#filled();
    const number = this.#vocabulary.known(term);
    return shards.reduce((sum, { holders }) => sum + (holders.get(number) ?? 0), 0);
  }

  add(document: TermDocument): void {
    this.#waiting.set(document.id, document);
    if (this.#waiting.size >= this.#mostInShard) this.#fill();
  }

  /** Removes a document; `terms` are those it was added with. */
  remove({ id, terms }: TermDocument): void {
    if (this.#waiting.delete(id)) return;
    const shard = this.#shardOf.get(id);
    if (!shard) return;
    this.#shardOf.delete(id);
    // discard() would leave the document in the frequencies until it is next met
    shard.mini.remove({ id, terms: this.#written(terms) });
    for (const number of new Set(terms)) {
      const count = (shard.holders.get(number) ?? 0) - 1;
      if (count > 0) shard.holders.set(number, count);
      else shard.holders.delete(number);
    }
    this.#grow(shard, -new Set(terms).size);
  }

  /**
   * The documents with at least one of the terms, in no promised order. `weights` gives each term its
   * part in BM25, 1 where it gives none; `accept` leaves documents out before they are scored.
   */
  search(
    terms: readonly string[],
    weights: ReadonlyMap<string, number>,
    accept: ((id: number) => boolean) | undefined,
  ): Found[] {
    const shards = this.#filled();
    const total = this.#shardOf.size;
    if (terms.length === 0 || total === 0) return [];
    const mean = this.#length / total;
    const asked = terms.map((term) => ({ term, number: this.#vocabulary.known(term) }));
    const rarity = new Map(
      asked.map(({ term, number }): [string, number] => [
        term,
        idf(
          total,
          shards.reduce((sum, { holders }) => sum + (holders.get(number) ?? 0), 0),
        ),
      ]),
    );
    return shards.flatMap(({ mini, holders, length }) => {
      const held = asked.filter(({ number }) => holders.has(number));
      if (held.length === 0) return [];
      const { documentCount } = mini;
      const { scale, bm25 } = asIfMean(mean, length / documentCount);
      const boosts = new Map(
        held.map(({ term, number }): [string, number] => [
          term,
          ((weights.get(term) ?? 1) * scale * (rarity.get(term) ?? 0)) /
            idf(documentCount, holders.get(number) ?? 0),
        ]),
      );
      return mini
        .search(held.map(({ term }) => term).join(' '), {
          bm25,
          boostTerm: (term) => boosts.get(term) ?? 1,
          ...(accept && { boostDocument: (id: number) => (accept(id) ? 1 : 0) }),
        })
        .filter(({ score }) => score > 0)
        .map(({ id, score, queryTerms }) => ({
          id: Number(id),
          bm25: Math.round((score / Math.max(1, queryTerms.length)) * DIGITS) / DIGITS,
          terms: queryTerms,
        }));
    });
  }

  /** Terms one edit away from this one, each once. */
  near(term: string): Set<string> {
    const near = this.#filled().flatMap(({ mini }) =>
      mini.search(term, { fuzzy: 1 }).flatMap(({ terms }) => terms),
    );
    return new Set(near);
  }

  /** The shards, with all that waited in one of them. */
  #filled(): readonly Shard[] {
    if (this.#waiting.size > 0) this.#fill();
    return this.#shards;
  }

  #fill(): void {
    const documents = [...this.#waiting.values()];
    this.#waiting = new Map();
    if (documents.length >= this.#few) {
      this.#addShard(documents);
      return;
    }
    for (const { id, terms } of documents) {
      const last = this.#shards.at(-1);
      const shard = last && last.mini.documentCount < this.#mostInShard ? last : this.#addShard([]);
      shard.mini.add({ id, terms: this.#written(terms) });
      const distinct = new Set(terms);
      for (const number of distinct)
        shard.holders.set(number, (shard.holders.get(number) ?? 0) + 1);
      this.#shardOf.set(id, shard);
      this.#grow(shard, distinct.size);
    }
  }

  #addShard(documents: readonly TermDocument[]): Shard {
    const postings = new Map<number, Record<number, number>>();
    const holders = new Map<number, number>();
    const lengths: Record<number, [number]> = {};
    let length = 0;
    for (const [nth, { terms }] of documents.entries()) {
      const counts = new Map<number, number>();
      for (const number of terms) counts.set(number, (counts.get(number) ?? 0) + 1);
      for (const [number, count] of counts) {
        const posting = postings.get(number);
        if (posting) posting[nth] = count;
        else postings.set(number, { [nth]: count });
        holders.set(number, (holders.get(number) ?? 0) + 1);
      }
      lengths[nth] = [counts.size];
      length += counts.size;
    }
    const mini: Mini = MiniSearch.loadJS(
      {
        documentCount: documents.length,
        nextId: documents.length,
        documentIds: Object.fromEntries(documents.map(({ id }, nth) => [nth, id])),
        fieldIds: { terms: 0 },
        fieldLength: lengths,
        averageFieldLength: [documents.length === 0 ? 0 : length / documents.length],
        storedFields: {},
        dirtCount: 0,
        index: Array.from(postings, ([number, counts]) => [
          this.#vocabulary.termAt(number),
          { 0: counts },
        ]),
        serializationVersion: 2,
      },
      OPTIONS,
    );
    const shard: Shard = { mini, holders, length: 0 };
    this.#shards.push(shard);
    for (const { id } of documents) this.#shardOf.set(id, shard);
    this.#grow(shard, length);
    return shard;
  }

  #grow(shard: Shard, by: number): void {
    shard.length += by;
    this.#length += by;
  }

  #written(terms: Uint32Array): string {
    return Array.from(terms, (number) => this.#vocabulary.termAt(number)).join(' ');
  }
}

/** BM25's: Robertson and Zaragoza 2009. */
function idf(documents: number, holders: number): number {
  return Math.log(1 + (documents - holders + 0.5) / (holders + 0.5));
}

/**
 * Parameters and a factor with which an index whose documents are `own` long in the mean scores as if
 * they were `mean` long: with k' (1 - b') = k (1 - b) and k' b' / own = k b / mean the part below the
 * line is the same, and the factor mends the k + 1 above it.
 */
function asIfMean(mean: number, own: number) {
  const slope = (BM25.k * BM25.b * own) / mean;
  const k = BM25.k * (1 - BM25.b) + slope;
  const scale = (BM25.k + 1) / (k + 1);
  return { scale, bm25: { k, b: slope / k, d: BM25.d / scale } };
}
