import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import type { Article } from '../../index/article/article.ts';
import type { ArticleEvent } from '../../index/event/event.ts';
import type { Incident } from '../../index/event/incident/incident.ts';
import { Incidents } from '../../index/event/incident/incidents.ts';
import type { PackedPassages } from '../../index/search/store/packed-passages.ts';
import { PassageIndex } from '../../index/search/store/passage-index.ts';
import { readAhead } from '../../index/search/rank/background.ts';
import type { ReadBefore } from '../../index/search/store/read-before.ts';
import { acronymsIn, type Acronym } from '../../index/text/names/acronyms.ts';
import { SHIPPED_ALIASES, withAcronyms, type Aliases } from '../../index/text/names/aliases.ts';

/** Articles that are read or grouped in one portion: some milliseconds of work. */
const PORTION = 5;
/** Words that are prepared for spelling suggestions in one portion. */
const SPELLINGS = 1_000;

/** Articles that are read ahead: what is kept of each takes some kilobytes. */
const READ_AHEAD = 2_000;
/** How often it is looked whether somebody still waits. */
const LOOK_MS = 50;

/** What was read from articles, as plain values. */
export interface PackedArticles {
  /** In the order of the articles; undefined where it is still to be read. */
  readonly events: readonly (ArticleEvent | undefined)[];
  readonly passages: PackedPassages;
}

/**
 * The articles that an engine answers from: the index over their passages, their incidents, and the
 * names that they explain.
 */
export class HeldArticles {
  readonly index = new PassageIndex();
  readonly #incidents = new Incidents();
  /** Searchable articles whose events are not read yet. */
  readonly #eventless = new Map<string, Article>();
  /** Articles not yet grouped into incidents. */
  readonly #ungrouped = new Map<
    string,
    { readonly article: Article; readonly event?: ArticleEvent }
  >();
  #aliases = SHIPPED_ALIASES;
  readonly #acronyms = new Map<string, readonly Acronym[]>();
  #names: Aliases | undefined;

  /**
   * Adds an article, in place of the one with the same id, with what was read of it before. With
   * `eventLater` it is searchable at once, and the place and time of its event, if not known, are
   * read in `settle`: that takes longer than all the rest, and thousands may be waiting.
   */
  add(
    article: Article,
    { read = {}, eventLater = false }: { read?: ReadBefore | undefined; eventLater?: boolean } = {},
  ): void {
    this.remove(article.id);
    this.index.add(article, { read, eventLater });
    if (eventLater) this.#groupLater(article, read.event);
    else this.#incidents.add(article, read.event);
    this.#noteAcronyms(article);
  }

  /**
   * Puts an article on the waiting list for grouping and, if its event is not known, for reading
   * that.
   */
  #groupLater(article: Article, event: ArticleEvent | undefined): void {
    if (!event) this.#eventless.set(article.id, article);
    this.#ungrouped.set(article.id, { article, ...(event && { event }) });
  }

  remove(id: string): void {
    this.index.remove(id);
    this.#incidents.remove(id);
    this.#eventless.delete(id);
    this.#ungrouped.delete(id);
    if (this.#acronyms.delete(id)) this.#names = undefined;
  }

  #noteAcronyms({ id, body }: Article): void {
    const acronyms = acronymsIn(body);
    if (acronyms.length === 0) return;
    this.#acronyms.set(id, acronyms);
    this.#names = undefined;
  }

  /** What was read from these articles, for another engine to take over. */
  packed(articles: readonly Article[]): PackedArticles {
    return {
      events: articles.map((article) => {
        const waiting = this.#ungrouped.get(article.id);
        return waiting ? waiting.event : this.#incidents.eventOf(article);
      }),
      passages: this.index.packed(articles.map(({ id }) => id)),
    };
  }

  /**
   * Adds articles that are not here yet, with what was packed of them, in the same order; undefined
   * stands for one to skip.
   */
  restore(articles: readonly (Article | undefined)[], { events, passages }: PackedArticles): void {
    const places = new Map(passages.articles.map(({ id }, nth) => [id, nth]));
    for (const [nth, article] of articles.entries()) {
      if (!article) continue;
      const event = events[nth];
      const place = places.get(article.id);
      const read = {
        ...(place !== undefined && { passages: { packed: passages, nth: place } }),
        ...(event && { event }),
      };
      this.index.add(article, { read, eventLater: true });
      this.#groupLater(article, event);
      this.#noteAcronyms(article);
    }
  }

  /**
   * Sets names that stand for one another in questions, besides those that articles explain
   * themselves. Setting the same object again costs nothing.
   */
  useAliases(aliases: Aliases): void {
    if (aliases === this.#aliases) return;
    this.#aliases = aliases;
    this.#names = undefined;
  }

  /** All names that stand for one another; the same object until something changes. */
  get names(): Aliases {
    return (this.#names ??= withAcronyms(this.#aliases, this.#acronyms.values()));
  }

  /** Whether any searchable article's event is still to be read. */
  get hasEventsToRead(): boolean {
    return this.#eventless.size > 0;
  }

  /**
   * The incidents, after one portion of the waiting work: a question must not wait for all of it.
   */
  get incidents(): Incidents {
    this.settleSome();
    return this.#incidents;
  }

  /**
   * The incident that an article which is not here would be on, with the whole articles of it that are
   * here. Nobody can see the article meanwhile, and nothing of it stays. Wants settled articles, and may
   * leave some to settle.
   */
  trial(
    article: Article,
    event?: ArticleEvent,
  ): { readonly incident: Incident | undefined; readonly with: Article[] } {
    this.#incidents.add(article, event);
    // it waits first: only it is compared here, however many wait behind it
    this.#incidents.settle(1);
    const incident = this.#incidents.of(article.id);
    const others = this.#incidents.articlesOf(incident?.articles ?? []);
    this.#incidents.remove(article.id);
    return { incident, with: others.filter(({ id }) => id !== article.id) };
  }

  /** Does one portion of the waiting work; true when none is left. */
  settleSome(): boolean {
    for (const id of firstOf(this.#eventless.keys())) {
      this.index.readEvent(id);
      this.#eventless.delete(id);
    }
    if (this.#eventless.size > 0) return false;
    for (const [id, { article, event }] of firstOf(this.#ungrouped)) {
      this.#incidents.add(article, event);
      this.#ungrouped.delete(id);
    }
    return this.#ungrouped.size === 0 && this.#incidents.settle(PORTION);
  }

  /**
   * Reads place and time of the articles' events, groups the articles into incidents and names
   * these, in portions, so that other work can run in between. Until it is done, incidents may lack
   * articles. A day or a place that only the opening of an article gives does not yet find its
   * other passages.
   */
  async settle(): Promise<void> {
    while (!this.settleSome()) await nextTurn();
    while (!this.index.lexicon.prepareSpellings(SPELLINGS)) await nextTurn();
    let done = 0;
    for (const { id } of this.index.articles) {
      this.#incidents.of(id);
      done += 1;
      if (done % PORTION === 0) await nextTurn();
    }
  }
}

/**
 * Reads ahead what answers look up in the newest articles, one at a time, half of the time, and only
 * while nobody waits for an answer. Read once, an article is passed over. Ends early at `signal`.
 */
export async function readAheadIn(
  { index }: HeldArticles,
  signal: AbortSignal,
  isAsked: () => boolean = () => false,
): Promise<void> {
  const newest = index.articles.toSorted((a, b) =>
    (a.published ?? '') < (b.published ?? '') ? 1 : -1,
  );
  for (const article of newest.slice(0, READ_AHEAD)) {
    const began = performance.now();
    readAhead(article, index);
    const took = performance.now() - began;
    if (took > 1) await pause(took, signal);
    while (isAsked() && !signal.aborted) await pause(LOOK_MS, signal);
    if (signal.aborted) return;
  }
}

/** Waits so many milliseconds, or until `signal`. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal, ref: false }).catch(() => undefined);
}

/** One portion of what waits. */
function firstOf<T>(waiting: Iterable<T>): T[] {
  const portion: T[] = [];
  for (const one of waiting) {
    if (portion.length === PORTION) break;
    portion.push(one);
  }
  return portion;
}
