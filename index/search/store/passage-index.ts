import type { Article } from '../../article/article.ts';
import { eventOf, type ArticleEvent } from '../../event/event.ts';
import { termsOf } from '../../text/words.ts';
import { contextOf } from './context.ts';
import { HeldTerms } from './held-terms.ts';
import { Lexicon } from './lexicon.ts';
import { packed, type PackedPassages } from './packed-passages.ts';
import { PassageStore, type StoredArticle } from './passage-store.ts';
import type { Passage } from '../../article/passages.ts';
import type { ReadBefore } from './read-before.ts';
import { telling, tellingBeside } from './telling-terms.ts';
import { TermIndex } from './term-index.ts';
import type { Found } from './term-shard.ts';
import { topK } from './top-k.ts';

/**
 * Weight in BM25 of the context (title, source, place and date), where the passage's own text has
 * 1.
 */
const CONTEXT_BOOST = 0.6;
/** Articles, those with the best contexts, all of whose passages are looked at. */
const BEST_CONTEXTS = 30;

/** A passage that holds at least one of the words searched for. */
export interface Hit {
  /** The passage's number in the index. */
  readonly id: number;
  readonly passage: Passage;
  /** Its place among the passages of its article, from 0. */
  readonly place: number;
  /**
   * BM25 of the passage and its context, summed over the terms, without MiniSearch's multiplier.
   */
  readonly bm25: number;
  /**
   * The searched terms that the passage or its context holds; very frequent ones may be left out.
   */
  readonly matched: readonly string[];
  /** Those of them that are in the passage itself. */
  readonly inText: readonly string[];
}

/** How to search. */
export interface SearchOptions {
  /** Says which articles are searched; the passages of others are not scored. */
  readonly accept?: ((article: Article) => boolean) | undefined;
  /** Searches for very frequent terms too, so that every passage with any of the terms is found. */
  readonly exact?: boolean;
}

/** What is known of an article that is added, and when the rest is read. */
export interface AddOptions {
  /** What was read of it before. */
  readonly read?: ReadBefore | undefined;
  /**
   * True: its event is read only when `readEvent` is called, since that takes longer than the rest.
   */
  readonly eventLater?: boolean;
}

/**
 * The full-text index over the passages of articles. Articles are added and removed whole; their
 * order does not change what is found. One MiniSearch holds the passages' text, another the
 * contexts, once for each article.
 */
export class PassageIndex {
  readonly #store = new PassageStore();
  /** Its words, and how rare and how written each is. */
  readonly lexicon = new Lexicon(this.#store);
  /** Which terms an article or a passage holds. */
  readonly terms = new HeldTerms(this.#store);
  readonly #texts = new TermIndex(this.#store.vocabulary);
  readonly #contexts = new TermIndex(this.#store.vocabulary);

  /** All articles, in order of addition. */
  get articles(): Article[] {
    return this.#store.articles;
  }

  get articleCount(): number {
    return this.#store.articleCount;
  }

  get passageCount(): number {
    return this.#store.passageCount;
  }

  article(id: string): Article | undefined {
    return this.#store.get(id)?.passages.article;
  }

  /** The passages of an article in reading order; [] when it is not in the index. */
  passagesOf(articleId: string): Passage[] {
    return this.#store.get(articleId)?.passages.all() ?? [];
  }

  /** How many passages an article has; 0 when it is not in the index. */
  passageCountOf(articleId: string): number {
    return this.#store.get(articleId)?.passages.count ?? 0;
  }

  /** When and where an article's event was; undefined until that is read. */
  eventOf(articleId: string): ArticleEvent | undefined {
    return this.#store.get(articleId)?.event;
  }

  /** All passages of an article in reading order, as if found by no word. */
  hitsOf(articleId: string): Hit[] {
    const holder = this.#store.get(articleId);
    return holder
      ? Array.from(
          { length: holder.passages.count },
          (_, nth) => new FoundPassage(holder, holder.firstId + nth, NOTHING, undefined),
        )
      : [];
  }

  /** Adds an article, and replaces the one with the same id if there is one. */
  add(article: Article, { read = {}, eventLater = false }: AddOptions = {}): void {
    this.remove(article.id);
    const passages = this.#store.read(article, read.passages);
    const stored = this.#store.add(passages);
    for (let nth = 0; nth < passages.count; nth += 1)
      this.#texts.add({ id: stored.firstId + nth, terms: passages.termsOf(nth) });
    this.#setContext(stored, read.event ?? (eventLater ? undefined : eventOf(article)));
  }

  /**
   * The packed passages of those of these articles that are in the index, for another index to take
   * over.
   */
  packed(articleIds: readonly string[]): PackedPassages {
    const passages = articleIds.flatMap((id) => this.#store.get(id)?.passages ?? []);
    return packed(passages, this.#store.vocabulary);
  }

  /** Reads an article's event from its text, if the article was added without it. */
  readEvent(articleId: string): void {
    const stored = this.#store.get(articleId);
    if (stored) this.#setContext(stored, eventOf(stored.passages.article));
  }

  #setContext(stored: StoredArticle, event: ArticleEvent | undefined): void {
    const { number, passages } = stored;
    stored.event = event;
    this.#contexts.remove({ id: number, terms: stored.context });
    this.#store.setContext(
      stored,
      termsOf(contextOf(passages.article, event), passages.article.language),
    );
    this.#contexts.add({ id: number, terms: stored.context });
  }

  /** Removes an article; does nothing when it is not in the index. */
  remove(articleId: string): void {
    const stored = this.#store.get(articleId);
    if (!stored) return;
    const { number, firstId, passages, context } = stored;
    for (let nth = 0; nth < passages.count; nth += 1)
      this.#texts.remove({ id: firstId + nth, terms: passages.termsOf(nth) });
    this.#contexts.remove({ id: number, terms: context });
    this.#store.remove(stored);
  }

  /** Does now what the next search would have to do for the articles added. */
  prepare(): void {
    this.#texts.prepare();
    this.#contexts.prepare();
  }

  /**
   * The passages with at least one of the terms in their text, and those of the articles whose
   * context fits best; in no promised order. `weights` gives each term its part in BM25. In a large
   * collection very frequent terms are searched for only with `exact`: they say little and take
   * most of the time.
   */
  search(
    weights: ReadonlyMap<string, number>,
    { accept, exact = false }: SearchOptions = {},
  ): Hit[] {
    const all = [...weights.keys()];
    const isAccepted = accept && this.#memoized(accept);
    const contexts = new Map(
      this.#contexts
        .search(
          exact ? all : tellingBeside(weights, this.#sizes(), this.#contexts),
          weights,
          isAccepted,
        )
        .map((one) => [one.id, one]),
    );
    const hits = this.#texts
      .search(
        exact ? all : telling(weights, this.#sizes(), this.#store.vocabulary),
        weights,
        isAccepted &&
          ((id) => {
            const number = this.#store.holderOf(id)?.number;
            return number !== undefined && isAccepted(number);
          }),
      )
      .flatMap(({ id, bm25, terms }) => {
        const holder = this.#store.holderOf(id);
        return holder
          ? new FoundPassage(holder, id, { bm25, inText: terms }, contexts.get(holder.number))
          : [];
      });
    if (exact) return hits;
    // the context finds a passage that says it all in other words
    const best = topK(
      [...contexts.values()],
      BEST_CONTEXTS,
      ({ bm25 }) => bm25,
      (a, b) => (this.#idAt(a.id) < this.#idAt(b.id) ? -1 : 1),
    ).flatMap((beside) => this.#store.at(beside.id) ?? []);
    const known = new Set(hits.map(({ id }) => id));
    for (const indexed of best)
      for (let nth = 0; nth < indexed.passages.count; nth += 1) {
        const id = indexed.firstId + nth;
        if (!known.has(id))
          hits.push(new FoundPassage(indexed, id, NOTHING, contexts.get(indexed.number)));
      }
    return hits;
  }

  #sizes() {
    return { passages: this.passageCount, articles: this.articleCount };
  }

  #idAt(number: number): string {
    return this.#store.at(number)?.passages.article.id ?? '';
  }

  #memoized(accept: (article: Article) => boolean): (number: number) => boolean {
    const verdicts: (boolean | undefined)[] = [];
    return (number) => {
      const article = this.#store.at(number)?.passages.article;
      return article !== undefined && (verdicts[number] ??= accept(article));
    };
  }
}

const NOTHING: Pick<Found, 'bm25'> & Pick<Hit, 'inText'> = { bm25: 0, inText: [] };

/** The terms of two short lists, each once. */
function union(one: readonly string[], other: readonly string[]): readonly string[] {
  const more = other.filter((term) => !one.includes(term));
  return more.length === 0 ? one : [...one, ...more];
}

/** A hit that builds its passage when asked: thousands are found, and a few dozen looked at. */
class FoundPassage implements Hit {
  readonly #holder: StoredArticle;
  #passage: Passage | undefined;
  readonly id: number;
  readonly bm25: number;
  readonly matched: readonly string[];
  readonly inText: readonly string[];

  constructor(
    holder: StoredArticle,
    id: number,
    { bm25, inText }: typeof NOTHING,
    beside: Found | undefined,
  ) {
    this.#holder = holder;
    this.id = id;
    this.bm25 = bm25 + CONTEXT_BOOST * (beside?.bm25 ?? 0);
    this.inText = inText;
    this.matched = beside ? union(inText, beside.terms) : inText;
  }

  get place(): number {
    return this.id - this.#holder.firstId;
  }

  get passage(): Passage {
    return (this.#passage ??= this.#holder.passages.passage(this.place));
  }
}
