import MiniSearch from 'minisearch';
import type { Article } from '../article.ts';
import { eventOf } from '../facts/event.ts';
import { dayInWords } from '../text/days.ts';
import { SpellingIndex } from '../text/spelling.ts';
import { withoutAddresses } from '../text/mask.ts';
import { placeInWords } from '../text/places.ts';
import { termsOf, wordsOf } from '../text/words.ts';
import { passagesOf, type Passage } from './passages.ts';

/** What a passage's own text and its article's title, source, place and date each weigh in BM25. */
const CONTEXT_BOOST = 0.6;
/** What of a title, a source and the like is indexed with each passage: longer ones are no such thing. */
const LONGEST_CONTEXT = 300;
/** Shorter words have too many neighbours at one edit to be called misspelt. */
const SHORTEST_MENDED = 6;

/** A passage that holds at least one of the words searched for. */
export interface Hit {
  readonly passage: Passage;
  /** BM25 over the passage and its context, summed over the terms, without MiniSearch's multiplier. */
  readonly bm25: number;
  /** Those of the searched terms that the passage or its context holds. */
  readonly matched: readonly string[];
  /** Those of them that stand in the passage itself. */
  readonly inText: readonly string[];
}

/** The words that stand beside a text, not in it: they say what it is about, and are never quoted. */
export function contextOf(article: Article): string {
  const { days, place: eventPlace } = eventOf(article);
  const [day] = days;
  const files = [article, ...article.copies].flatMap(({ title, source, place, published }) => [
    title,
    source,
    place,
    published && dayInWords(published),
  ]);
  const lines = [
    ...files,
    eventPlace && [placeInWords(eventPlace.place), ...eventPlace.near].join(' \n '),
    day && dayInWords(day.day),
  ];
  // what is said twice would only weigh twice
  return [...new Set(lines.map((text) => text?.slice(0, LONGEST_CONTEXT)).filter(Boolean))].join(
    ' \n ',
  );
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
 * of additions does not change what is found.
 */
export class PassageIndex {
  readonly #passages = new Map<number, Passage>();
  readonly #byArticle = new Map<string, { article: Article; ids: number[] }>();
  /** How many passages hold a term: in their text, or else beside it. */
  readonly #inText = new Map<string, number>();
  readonly #inContextOnly = new Map<string, number>();
  readonly #spellings = new Map<string, string>();
  /** Made when it is first needed after a change. */
  #alike: SpellingIndex | undefined;
  #nextId = 0;
  readonly #mini = new MiniSearch<{ id: number; text: string; context: string }>({
    fields: ['text', 'context'],
    storeFields: [],
    tokenize: (text) => [...wordsOf(text)].flatMap(({ term }) => term ?? []),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (query) => query.split(' '),
      boost: { context: CONTEXT_BOOST },
      combineWith: 'OR',
    },
  });

  /** All articles, in order of addition. */
  get articles(): Article[] {
    return [...this.#byArticle.values()].map(({ article }) => article);
  }

  get passageCount(): number {
    return this.#passages.size;
  }

  article(id: string): Article | undefined {
    return this.#byArticle.get(id)?.article;
  }

  /** The passages of an article in reading order; [] when it is not in the index. */
  passagesOf(articleId: string): Passage[] {
    return (this.#byArticle.get(articleId)?.ids ?? []).flatMap(
      (id) => this.#passages.get(id) ?? [],
    );
  }

  /** Adds an article, in place of the one with the same id where there is one. */
  add(article: Article): void {
    this.remove(article.id);
    const ids: number[] = [];
    const context = contextOf(article);
    for (const passage of passagesOf(article)) {
      const id = this.#nextId;
      this.#nextId += 1;
      const text = withoutAddresses(article.body.slice(passage.start, passage.end));
      this.#passages.set(id, passage);
      this.#mini.add({ id, text, context });
      this.#count(text, context, 1);
      ids.push(id);
    }
    this.#byArticle.set(article.id, { article, ids });
  }

  /** Removes an article; nothing happens when it is not there. */
  remove(articleId: string): void {
    const known = this.#byArticle.get(articleId);
    if (!known) return;
    const context = contextOf(known.article);
    for (const id of known.ids) {
      const passage = this.#passages.get(id);
      if (!passage) continue;
      const text = withoutAddresses(known.article.body.slice(passage.start, passage.end));
      // discard() would leave the passage in the document frequencies until it is next met
      this.#mini.remove({ id, text, context });
      this.#passages.delete(id);
      this.#count(text, context, -1);
    }
    this.#byArticle.delete(articleId);
  }

  #count(text: string, context: string, by: 1 | -1): void {
    this.#alike = undefined;
    const terms = termsOf(text);
    for (const term of terms) tally(this.#inText, term, by);
    for (const { term, start, end } of by > 0 ? wordsOf(text) : [])
      if (term !== undefined && !this.#spellings.has(term))
        this.#spellings.set(term, text.slice(start, end));
    for (const term of by < 0 ? terms : [])
      if (!this.#inText.has(term)) this.#spellings.delete(term);
    for (const term of termsOf(context)) if (!terms.has(term)) tally(this.#inContextOnly, term, by);
  }

  /** A term as a text wrote it first; the term itself where none did. */
  spellingOf(term: string): string {
    return this.#spellings.get(term) ?? term;
  }

  /** Names in the passages that may be spelled otherwise, the nearest first; never the name itself. */
  spelledAlike(name: string): string[] {
    this.#alike ??= new SpellingIndex(
      [...this.#spellings.values()].filter((spelling) => /^\p{Lu}/u.test(spelling)),
    );
    return this.#alike.alike(name);
  }

  /** Whether any passage, or its context, holds the term. */
  has(term: string): boolean {
    return this.#inText.has(term) || this.#inContextOnly.has(term);
  }

  /**
   * Inverse document frequency over the passages' own text: a title's words would else seem frequent
   * because all passages of the article share them. The highest for unknown terms.
   * Formula: BM25's, ln(1 + (N - n + 0.5) / (n + 0.5)), Robertson and Zaragoza 2009.
   */
  idf(term: string): number {
    const n = this.#inText.get(term) ?? this.#inContextOnly.get(term) ?? 0;
    return Math.log(1 + (this.#passages.size - n + 0.5) / (n + 0.5));
  }

  /**
   * The most frequent term one edit away from a term the index does not have, or undefined; of equally
   * frequent ones the one that weighs most in a passage, then the first by letters. Only words of six
   * letters and more: shorter ones have too many neighbours.
   */
  nearest(term: string): string | undefined {
    if (term.length < SHORTEST_MENDED || /\p{N}/u.test(term)) return undefined;
    const found = this.#mini.search(term, { fuzzy: 1, boost: { context: 1 } });
    const [best] = found
      .flatMap(({ terms, score }) => terms.map((near) => ({ near, score, idf: this.idf(near) })))
      .toSorted((a, b) => a.idf - b.idf || b.score - a.score || (a.near < b.near ? -1 : 1));
    return best?.near;
  }

  /**
   * All passages with at least one of the terms, in no promised order. `weights` gives each term its
   * part in BM25; `accept` leaves articles out before they are scored.
   */
  search(weights: ReadonlyMap<string, number>, accept?: (article: Article) => boolean): Hit[] {
    if (weights.size === 0) return [];
    const accepted = new Map<string, boolean>();
    const found = this.#mini.search([...weights.keys()].join(' '), {
      boostTerm: (term) => weights.get(term) ?? 1,
      ...(accept && {
        boostDocument: (id: number) => {
          const article = this.#passages.get(id)?.article;
          if (!article) return 0;
          let verdict = accepted.get(article.id);
          if (verdict === undefined) accepted.set(article.id, (verdict = accept(article)));
          return verdict ? 1 : 0;
        },
      }),
    });
    return found.flatMap(({ id, score, queryTerms, match }) => {
      const passage = this.#passages.get(Number(id));
      return passage && score > 0
        ? {
            passage,
            bm25: score / Math.max(1, queryTerms.length),
            matched: queryTerms,
            inText: queryTerms.filter((term) => match[term]?.includes('text')),
          }
        : [];
    });
  }
}

function tally(counts: Map<string, number>, term: string, by: 1 | -1): void {
  const count = (counts.get(term) ?? 0) + by;
  if (count > 0) counts.set(term, count);
  else counts.delete(term);
}
