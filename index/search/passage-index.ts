import type { Article } from '../article.ts';
import { withoutAddresses } from '../text/mask.ts';
import { termsOf, wordsOf } from '../text/words.ts';
import { contextOf } from './context.ts';
import { PassageTerms } from './passage-terms.ts';
import { passagesOf, type Passage } from './passages.ts';
import { TermIndex, type Found } from './term-index.ts';
import { Vocabulary } from './vocabulary.ts';

/** What a passage's own text and its article's title, source, place and date each weigh in BM25. */
const CONTEXT_BOOST = 0.6;
/** A collection with fewer passages is searched for every term: it may be on one event, whose words are all frequent. */
const SMALL = 1_000;
/** A term that more than this share of the passages hold tells little: its idf is below 2.1. */
const MOST_HOLD = 1 / 8;
/** The same for words that only stand in for asked ones. */
const MOST_HOLD_RELATIVE = 1 / 30;
/** The same for a term in titles, places and dates, by articles. */
const MOST_BESIDE = 1 / 5;
/** Articles whose context fits best are looked at whole. */
const BEST_CONTEXTS = 30;
/** Shorter words have too many neighbours at one edit to be called misspelt. */
const SHORTEST_MENDED = 6;

/** A passage that holds at least one of the words searched for. */
export interface Hit {
  /** The passage's number in the index. */
  readonly id: number;
  readonly passage: Passage;
  /** BM25 over the passage and its context, summed over the terms, without MiniSearch's multiplier. */
  readonly bm25: number;
  /** Those of the searched terms that the passage or its context holds; very frequent ones may lack. */
  readonly matched: readonly string[];
  /** Those of them that stand in the passage itself. */
  readonly inText: readonly string[];
}

/** How to search. */
export interface SearchOptions {
  /** Leaves articles out before their passages are scored. */
  readonly accept?: ((article: Article) => boolean) | undefined;
  /** Looks for very frequent terms too, so that every passage with any of the terms is found. */
  readonly exact?: boolean;
}

/** An article as the index knows it. */
interface IndexedArticle {
  readonly article: Article;
  /** Its passages' numbers, in reading order. */
  readonly ids: readonly number[];
  /** The distinct terms that stand beside its passages. */
  readonly context: ReadonlySet<string>;
}

/** The words of part of a body as search sees them: addresses left out, offsets from the body's start. */
export function searchWords(body: string, start: number, end: number) {
  return wordsOf(withoutAddresses(body.slice(start, end))).map((word) => ({
    ...word,
    start: start + word.start,
    end: start + word.end,
  }));
}

/**
 * The full-text index over the passages of articles. Articles are added and removed whole; the order
 * of additions does not change what is found. MiniSearch holds the passages' text, and beside it what
 * stands beside the passages, once for each article.
 */
export class PassageIndex {
  readonly #passages = new Map<number, Passage>();
  readonly #articles = new Map<string, IndexedArticle>();
  readonly #vocabulary = new Vocabulary();
  readonly #terms = new PassageTerms(this.#vocabulary);
  #nextId = 0;
  readonly #texts = new TermIndex<number>();
  readonly #contexts = new TermIndex<string>();

  /** All articles, in order of addition. */
  get articles(): Article[] {
    return [...this.#articles.values()].map(({ article }) => article);
  }

  get passageCount(): number {
    return this.#passages.size;
  }

  article(id: string): Article | undefined {
    return this.#articles.get(id)?.article;
  }

  /** The passages of an article in reading order; [] when it is not in the index. */
  passagesOf(articleId: string): Passage[] {
    return (this.#articles.get(articleId)?.ids ?? []).flatMap((id) => this.#passages.get(id) ?? []);
  }

  /** The terms that stand beside the passages of an article: of its title, source, place and dates. */
  contextTerms(articleId: string): ReadonlySet<string> {
    return this.#articles.get(articleId)?.context ?? NO_TERMS;
  }

  /** Adds an article, in place of the one with the same id where there is one. */
  add(article: Article): void {
    this.remove(article.id);
    const context = termsOf(contextOf(article));
    const ids = passagesOf(article).map((passage) => this.#addPassage(passage, context));
    this.#contexts.add(article.id, context);
    this.#articles.set(article.id, { article, ids, context });
  }

  #addPassage(passage: Passage, context: ReadonlySet<string>): number {
    const id = this.#nextId;
    this.#nextId += 1;
    const { article, start, end, sentences } = passage;
    const bySentence: string[][] = sentences.map(() => []);
    let sentence = 0;
    for (const word of searchWords(article.body, start, end)) {
      while (word.start >= (sentences[sentence]?.end ?? Infinity)) sentence += 1;
      if (word.term === undefined) continue;
      bySentence[sentence]?.push(word.term);
      this.#vocabulary.note(word.term, article.body.slice(word.start, word.end));
    }
    const terms = bySentence.flat();
    this.#passages.set(id, passage);
    this.#terms.add(id, bySentence);
    this.#texts.add(id, terms);
    this.#vocabulary.count(new Set(terms), context, 1);
    return id;
  }

  /** Removes an article; nothing happens when it is not there. */
  remove(articleId: string): void {
    const known = this.#articles.get(articleId);
    if (!known) return;
    for (const id of known.ids) {
      const terms = this.#terms.of(id);
      this.#texts.remove(id, terms);
      this.#vocabulary.count(new Set(terms), known.context, -1);
      this.#terms.remove(id);
      this.#passages.delete(id);
    }
    this.#contexts.remove(articleId, known.context);
    this.#articles.delete(articleId);
  }

  /** A term as the texts write it, in small letters where any does; the term itself where none does. */
  spellingOf(term: string): string {
    return this.#vocabulary.spellingOf(term);
  }

  /** Names in the passages that may be spelled otherwise, the nearest first; never the name itself. */
  spelledAlike(name: string): string[] {
    return this.#vocabulary.spelledAlike(name);
  }

  /** Whether the passages, or their contexts, hold the term, or each of several with blanks between. */
  has(term: string): boolean {
    return term.split(' ').every((part) => this.#vocabulary.frequencyOf(part) > 0);
  }

  /**
   * Inverse document frequency over the passages' own text: a title's words would else seem frequent
   * because all passages of the article share them. The highest for unknown terms.
   * Formula: BM25's, ln(1 + (N - n + 0.5) / (n + 0.5)), Robertson and Zaragoza 2009.
   */
  idf(term: string): number {
    const n = this.#vocabulary.frequencyOf(term);
    return Math.log(1 + (this.#passages.size - n + 0.5) / (n + 0.5));
  }

  /**
   * The most frequent term one edit away from a term the index does not have, or undefined; of equally
   * frequent ones the one that weighs most in a passage, then the first by letters. Only words of six
   * letters and more: shorter ones have too many neighbours.
   */
  nearest(term: string): string | undefined {
    if (term.length < SHORTEST_MENDED || /\p{N}/u.test(term)) return undefined;
    const [best] = [...this.#texts.near(term), ...this.#contexts.near(term)]
      .map(({ near, score }) => ({ near, score, idf: this.idf(near) }))
      .toSorted((a, b) => a.idf - b.idf || b.score - a.score || (a.near < b.near ? -1 : 1));
    return best?.near;
  }

  /** The terms of each passage of an article, and of what stands beside it, in reading order. */
  termsByPassage(articleId: string): Set<string>[] {
    const indexed = this.#articles.get(articleId);
    return (indexed?.ids ?? []).map(
      (id) => new Set([...(indexed?.context ?? []), ...this.#terms.of(id)]),
    );
  }

  /** The distinct terms of each sentence of a passage, by the number that a hit gives. */
  sentenceTerms(id: number): ReadonlySet<string>[] {
    return this.#terms.bySentence(id);
  }

  /** The terms of a passage in order, by the number that a hit gives. */
  termsOf(id: number): string[] {
    return this.#terms.of(id);
  }

  /** The passage's place among those of its article, from 0. */
  placeOf(id: number): number {
    const article = this.#passages.get(id)?.article;
    return (article && this.#articles.get(article.id)?.ids.indexOf(id)) ?? 0;
  }

  /** Tells which of `terms` a passage or its context holds, by the number that a hit gives. */
  holdingOf(terms: readonly string[]): (id: number) => string[] {
    const heldIn = this.#terms.holding(terms);
    return (id) => {
      const held = heldIn(id);
      const context = this.contextTerms(this.#passages.get(id)?.article.id ?? '');
      for (const term of terms) if (context.has(term)) held.add(term);
      return [...held];
    };
  }

  /** Tells which of `terms` an article holds, in its passages or beside them. */
  holdingInArticles(terms: readonly string[]): (articleId: string) => ReadonlySet<string> {
    const heldIn = this.#terms.holding(terms);
    return (articleId) => {
      const indexed = this.#articles.get(articleId);
      const held = new Set(terms.filter((term) => indexed?.context.has(term)));
      for (const id of indexed?.ids ?? []) {
        if (held.size === terms.length) break;
        for (const term of heldIn(id)) held.add(term);
      }
      return held;
    };
  }

  /**
   * The passages with at least one of the terms in their text, and those of the articles whose context
   * fits best; in no promised order. `weights` gives each term its part in BM25. In a large collection
   * very frequent terms are not looked for unless `exact`: they tell little and cost most of the time.
   */
  search(
    weights: ReadonlyMap<string, number>,
    { accept, exact = false }: SearchOptions = {},
  ): Hit[] {
    const accepted = accept && memoized(accept);
    const all = [...weights.keys()];
    const contexts = this.#searchContexts(
      exact ? all : this.#tellingBeside(weights),
      weights,
      accepted,
    );
    const terms = exact ? all : this.#telling(weights);
    const hits = new Map<number, Hit>();
    const found = this.#texts.search(terms, weights, (id) => {
      const article = this.#passages.get(id)?.article;
      return article !== undefined && (!accepted || accepted(article));
    });
    for (const { id, bm25, terms: inText } of found) {
      const passage = this.#passages.get(id);
      if (!passage) continue;
      const beside = contexts.get(passage.article.id);
      hits.set(id, {
        id,
        passage,
        bm25: bm25 + CONTEXT_BOOST * (beside?.bm25 ?? 0),
        inText,
        matched: beside ? [...new Set([...inText, ...beside.terms])] : inText,
      });
    }
    // a passage that says it all in other words is found by what stands beside it
    const best = [...contexts].toSorted(([a, p], [b, q]) => q.bm25 - p.bm25 || (a < b ? -1 : 1));
    for (const [articleId, { bm25, terms: matched }] of exact ? [] : best.slice(0, BEST_CONTEXTS))
      for (const id of this.#articles.get(articleId)?.ids ?? []) {
        const passage = this.#passages.get(id);
        if (passage && !hits.has(id))
          hits.set(id, { id, passage, bm25: CONTEXT_BOOST * bm25, inText: [], matched });
      }
    return [...hits.values()];
  }

  #searchContexts(
    terms: readonly string[],
    weights: ReadonlyMap<string, number>,
    accept: ((article: Article) => boolean) | undefined,
  ): Map<string, Found<string>> {
    const found = this.#contexts.search(terms, weights, (id) => {
      const article = this.#articles.get(id)?.article;
      return article !== undefined && (!accept || accept(article));
    });
    return new Map(found.map((one) => [one.id, one]));
  }

  /** Asked terms that tell one article from others by what stands beside its passages. */
  #tellingBeside(weights: ReadonlyMap<string, number>): string[] {
    const terms = [...weights.keys()];
    if (this.#passages.size < SMALL) return terms;
    const most = this.#articles.size * MOST_BESIDE;
    return terms.filter(
      (term) => (weights.get(term) ?? 1) === 1 && this.#contexts.frequencyOf(term) <= most,
    );
  }

  /** Terms that few passages hold; the rarest that is known in any case. */
  #telling(weights: ReadonlyMap<string, number>): string[] {
    const terms = [...weights.keys()];
    const total = this.#passages.size;
    if (total < SMALL) return terms;
    const frequency = (term: string): number => this.#vocabulary.inText(term);
    const telling = terms.filter(
      (term) =>
        frequency(term) <= total * ((weights.get(term) ?? 1) < 1 ? MOST_HOLD_RELATIVE : MOST_HOLD),
    );
    if (telling.some((term) => frequency(term) > 0)) return telling;
    const known = terms.filter((term) => frequency(term) > 0);
    return known.toSorted((a, b) => frequency(a) - frequency(b)).slice(0, 1);
  }
}

const NO_TERMS: ReadonlySet<string> = new Set();

function memoized(accept: (article: Article) => boolean): (article: Article) => boolean {
  const verdicts = new Map<Article, boolean>();
  return (article) => {
    const known = verdicts.get(article) ?? accept(article);
    verdicts.set(article, known);
    return known;
  };
}
