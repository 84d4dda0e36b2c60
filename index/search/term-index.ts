import MiniSearch from 'minisearch';

/** A document found, by what it was added under. */
export interface Found<Id> {
  readonly id: Id;
  /** BM25 summed over the terms, without MiniSearch's multiplier by the number of terms matched. */
  readonly bm25: number;
  /** Those of the terms looked for that it holds. */
  readonly terms: readonly string[];
}

/** MiniSearch over documents that are given as their terms. A term holds no blank. */
export class TermIndex<Id extends string | number> {
  readonly #frequencies = new Map<string, number>();
  readonly #mini = new MiniSearch<{ id: Id; terms: string }>({
    fields: ['terms'],
    storeFields: [],
    tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'OR' },
  });

  /** In how many documents a term stands. */
  frequencyOf(term: string): number {
    return this.#frequencies.get(term) ?? 0;
  }

  add(id: Id, terms: Iterable<string>): void {
    this.#count(terms, 1);
    this.#mini.add({ id, terms: [...terms].join(' ') });
  }

  /** Removes a document; `terms` are those it was added with. */
  remove(id: Id, terms: Iterable<string>): void {
    this.#count(terms, -1);
    // discard() would leave the document in the frequencies until it is next met
    this.#mini.remove({ id, terms: [...terms].join(' ') });
  }

  #count(terms: Iterable<string>, by: 1 | -1): void {
    for (const term of new Set(terms)) {
      const count = (this.#frequencies.get(term) ?? 0) + by;
      if (count > 0) this.#frequencies.set(term, count);
      else this.#frequencies.delete(term);
    }
  }

  /**
   * The documents with at least one of the terms, best first. `weights` gives each term its part in
   * BM25, 1 where it gives none; `accept` leaves documents out before they are scored.
   */
  search(
    terms: readonly string[],
    weights: ReadonlyMap<string, number>,
    accept: (id: Id) => boolean,
  ): Found<Id>[] {
    if (terms.length === 0) return [];
    return this.#mini
      .search(terms.join(' '), {
        boostTerm: (term) => weights.get(term) ?? 1,
        boostDocument: (id: Id) => (accept(id) ? 1 : 0),
      })
      .filter(({ score }) => score > 0)
      .map(({ id, score, queryTerms }) => ({
        id,
        bm25: score / Math.max(1, queryTerms.length),
        terms: queryTerms,
      }));
  }

  /** Terms one edit away from this one, with the score of each document that holds them. */
  near(term: string): { readonly near: string; readonly score: number }[] {
    return this.#mini
      .search(term, { fuzzy: 1 })
      .flatMap(({ terms, score }) => terms.map((near) => ({ near, score })));
  }
}
