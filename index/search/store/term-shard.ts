import MiniSearch from 'minisearch';
import type { Vocabulary } from './vocabulary.ts';

/** A document that was found. */
export interface Found {
  readonly id: number;
  /** BM25 summed over the terms, without MiniSearch's multiplier by the number of terms matched. */
  readonly bm25: number;
  /** The searched terms that it holds. */
  readonly terms: readonly string[];
}

/** A document as its terms, each by number in a vocabulary and as often as it occurs. */
export interface TermDocument {
  readonly id: number;
  readonly terms: Uint32Array;
}

/** A term to search for. */
export interface SoughtTerm {
  readonly term: string;
  readonly number: number;
  /** Its part in BM25, with its idf among the documents of all shards. */
  readonly weight: number;
}

/** MiniSearch's own defaults for BM25+. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };
/**
 * The most times of a term that are kept: a document's id and the times are packed into one number.
 */
const MAX_TIMES = 15;
const TIMES = MAX_TIMES + 1;

/**
 * A MiniSearch over some documents, filled from postings in one go, which takes half as long as
 * adding them one by one. Two thirds of the terms are in one document only. Such a term is kept as
 * that document's number, because in MiniSearch each takes half a kilobyte.
 */
export class TermShard {
  readonly #vocabulary: Vocabulary;
  /** By a term's number: how many documents hold it; without those in `#single`. */
  readonly #holders = new Map<number, number>();
  /** By a term's number: the only document that holds it, and how often. */
  readonly #single = new Map<number, number>();
  /** By a document's id: how many distinct terms it holds. */
  readonly #lengths = new Map<number, number>();
  readonly #mini: MiniSearch<{ readonly id: number; readonly terms: string }>;
  /** Terms of a document being removed that MiniSearch does not hold. */
  #going: ReadonlySet<string> = new Set();
  /** Distinct terms, summed over the documents. */
  #length = 0;

  constructor(vocabulary: Vocabulary, documents: readonly TermDocument[] = []) {
    this.#vocabulary = vocabulary;
    const postings = this.#postingsOf(documents);
    this.#mini = MiniSearch.loadJS(
      {
        documentCount: documents.length,
        nextId: documents.length,
        documentIds: Object.fromEntries(documents.map(({ id }, nth) => [nth, id])),
        fieldIds: { terms: 0 },
        fieldLength: Object.fromEntries(
          documents.map(({ id }, nth) => [nth, [this.#lengths.get(id) ?? 0]]),
        ),
        averageFieldLength: [documents.length === 0 ? 0 : this.#length / documents.length],
        storedFields: {},
        dirtCount: 0,
        index: postings.map(([term, counts]) => [term, { 0: counts }]),
        serializationVersion: 2,
      },
      {
        fields: ['terms'],
        storeFields: [],
        tokenize: (terms: string): string[] => (terms === '' ? [] : terms.split(' ')),
        processTerm: (term: string) => (this.#going.has(term) ? null : term),
        searchOptions: { combineWith: 'OR' },
      },
    );
  }

  /** How many documents it holds. */
  get size(): number {
    return this.#lengths.size;
  }

  /** Distinct terms, summed over the documents. */
  get length(): number {
    return this.#length;
  }

  has(id: number): boolean {
    return this.#lengths.has(id);
  }

  /** How many documents hold a term. */
  holdersOf(number: number): number {
    return (this.#holders.get(number) ?? 0) + Number(this.#single.has(number));
  }

  add({ id, terms }: TermDocument): void {
    const distinct = new Set(terms);
    for (const number of distinct) this.#count(number, 1);
    this.#setLength(id, distinct.size);
    this.#mini.add({ id, terms: this.#written(terms) });
  }

  /** Removes a document; `terms` must be those with which it was added. */
  remove({ id, terms }: TermDocument): void {
    const going = new Set<string>();
    for (const number of new Set(terms))
      if (documentOf(this.#single.get(number)) === id) {
        this.#single.delete(number);
        going.add(this.#vocabulary.termAt(number));
      } else this.#count(number, -1);
    this.#setLength(id, 0);
    this.#going = going;
    // discard() would keep the document in the frequencies until a search meets it
    this.#mini.remove({ id, terms: this.#written(terms) });
    this.#going = new Set();
  }

  /**
   * The documents with at least one of the terms, in no promised order, scored as if the index's
   * documents were `mean` terms long on average. `accept` says which documents are scored.
   */
  search(
    sought: readonly SoughtTerm[],
    mean: number,
    accept: ((id: number) => boolean) | undefined,
  ): Found[] {
    const singles = this.#searchSingles(sought, mean, accept);
    const held = sought.filter(({ number }) => this.#holders.has(number));
    if (held.length === 0) return [...singles.values()];
    const { scale, bm25 } = asIfMean(mean, this.#length / this.size);
    const boosts = new Map(
      held.map(({ term, number, weight }): [string, number] => [
        term,
        (weight * scale) / idf(this.size, this.#holders.get(number) ?? 0),
      ]),
    );
    const found = this.#mini
      .search(held.map(({ term }) => term).join(' '), {
        bm25,
        boostTerm: (term) => boosts.get(term) ?? 1,
        ...(accept && { boostDocument: (id: number) => (accept(id) ? 1 : 0) }),
      })
      .filter(({ score }) => score > 0)
      .map(({ id, score, queryTerms }) => {
        const own = {
          id: Number(id),
          bm25: score / Math.max(1, queryTerms.length),
          terms: queryTerms,
        };
        const single = singles.get(own.id);
        if (!single) return own;
        singles.delete(own.id);
        return both(own, single);
      });
    return [...found, ...singles.values()];
  }

  /** What terms of only one document find, by that document's id. */
  #searchSingles(
    sought: readonly SoughtTerm[],
    mean: number,
    accept: ((id: number) => boolean) | undefined,
  ): Map<number, Found> {
    const found = new Map<number, Found>();
    for (const { term, number, weight } of sought) {
      const single = this.#single.get(number);
      const id = documentOf(single);
      if (single === undefined || id === undefined || (accept && !accept(id))) continue;
      const times = single % TIMES;
      const { k, b, d } = BM25;
      const length = this.#lengths.get(id) ?? 0;
      // BM25+ of Lv and Zhai 2011, as MiniSearch computes it
      const score = weight * (d + (times * (k + 1)) / (times + k * (1 - b + (b * length) / mean)));
      const before = found.get(id);
      const own = { id, bm25: score, terms: [term] };
      found.set(id, before ? both(before, own) : own);
    }
    return found;
  }

  /** The postings for MiniSearch, by term; terms of only one document are noted here instead. */
  #postingsOf(documents: readonly TermDocument[]): [string, Record<number, number>][] {
    const postings = new Map<number, number[]>();
    for (const [nth, { id, terms }] of documents.entries()) {
      let distinct = 0;
      // when sorted, equal terms are neighbours: cheaper than counting them in a map
      const sorted = terms.toSorted();
      for (let from = 0, to = 0; from < sorted.length; from = to) {
        const number = sorted[from] ?? 0;
        while (sorted[to] === number) to += 1;
        const posting = postings.get(number);
        if (posting) posting.push(nth, to - from);
        else postings.set(number, [nth, to - from]);
        distinct += 1;
      }
      this.#setLength(id, distinct);
    }
    return Array.from(postings).flatMap(([number, posting]) => {
      const [nth = 0, times = 0] = posting;
      if (posting.length === 2 && times <= MAX_TIMES) {
        this.#single.set(number, (documents[nth]?.id ?? 0) * TIMES + times);
        return [];
      }
      this.#holders.set(number, posting.length / 2);
      return [[this.#vocabulary.termAt(number), asRecord(posting)]];
    });
  }

  #count(number: number, by: 1 | -1): void {
    const count = (this.#holders.get(number) ?? 0) + by;
    if (count > 0) this.#holders.set(number, count);
    else this.#holders.delete(number);
  }

  /** 0 removes a document. */
  #setLength(id: number, length: number): void {
    this.#length += length - (this.#lengths.get(id) ?? 0);
    if (this.has(id) && length === 0) this.#lengths.delete(id);
    else this.#lengths.set(id, length);
  }

  #written(terms: Uint32Array): string {
    return Array.from(terms, (number) => this.#vocabulary.termAt(number)).join(' ');
  }
}

/**
 * A posting as MiniSearch takes it. Postings are filled one after another: switching between
 * thousands is slow.
 */
function asRecord(posting: readonly number[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (let at = 0; at < posting.length; at += 2) counts[posting[at] ?? 0] = posting[at + 1] ?? 0;
  return counts;
}

/** BM25's idf, Robertson and Zaragoza 2009. */
export function idf(documents: number, holders: number): number {
  return Math.log(1 + (documents - holders + 0.5) / (holders + 0.5));
}

function documentOf(single: number | undefined): number | undefined {
  return single === undefined ? undefined : Math.floor(single / TIMES);
}

function both(a: Found, b: Found): Found {
  return { id: a.id, bm25: a.bm25 + b.bm25, terms: [...a.terms, ...b.terms] };
}

/**
 * Parameters and a factor with which an index of documents that are `own` long on average scores as
 * if they were `mean` long. With k' (1 - b') = k (1 - b) and k' b' / own = k b / mean the
 * denominator is the same; the factor corrects the k + 1 in the numerator.
 */
function asIfMean(mean: number, own: number) {
  const slope = (BM25.k * BM25.b * own) / mean;
  const k = BM25.k * (1 - BM25.b) + slope;
  const scale = (BM25.k + 1) / (k + 1);
  return { scale, bm25: { k, b: slope / k, d: BM25.d / scale } };
}
