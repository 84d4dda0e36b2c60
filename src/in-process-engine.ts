import { setImmediate as nextTurn } from 'node:timers/promises';
import { headerOf, type Article } from '../index/article.ts';
import { eventOf, rememberEvent, type ArticleEvent } from '../index/facts/event.ts';
import type { Incident } from '../index/facts/incident.ts';
import { Incidents } from '../index/facts/incidents.ts';
import { answerTo } from '../index/search/answer.ts';
import { findIn } from '../index/search/find.ts';
import { acronymsIn, type Acronym } from '../index/text/acronyms.ts';
import { SHIPPED_ALIASES, withAcronyms, type Aliases } from '../index/text/aliases.ts';
import type { PackedPassages } from '../index/search/packed-passages.ts';
import { PassageIndex } from '../index/search/passage-index.ts';
import type {
  About,
  ArticleList,
  ArticleText,
  Answered,
  Engine,
  IncidentHeader,
  Part,
  Reading,
  Scope,
  SearchResult,
  Suggestion,
} from './engine.ts';
import type { Change } from './library/library.ts';
import type { UnreadFile } from './library/unread.ts';

/** Articles that are grouped at a time: a few milliseconds of work, ten and more in a large library. */
const PORTION = 5;
/** Files that are named among those not served. */
const MOST_UNREAD = 5;
/** Articles come or go, nobody knows how many. */
const NOT_COUNTED: Reading = { done: 0, total: 0 };

/** What was read out of articles, as plain values. */
export interface PackedArticles {
  readonly events: readonly ArticleEvent[];
  readonly passages: PackedPassages;
}

/** The engine in this process. It follows a library: hand it every change, and say when all are in. */
export class InProcessEngine implements Engine {
  readonly #index = new PassageIndex();
  readonly #incidents = new Incidents();
  /** Searchable, but their events are not read yet: that takes longer than all the rest. */
  readonly #eventless = new Map<string, Article>();
  /** Not among the incidents yet. */
  readonly #ungrouped = new Map<string, Article>();
  #unread: readonly UnreadFile[] = [];
  #reading: Reading | undefined = NOT_COUNTED;
  /** What is told of all articles, for as long as none changes. */
  #aboutAll: Omit<About, 'unread' | 'unreadCount' | 'reading'> | undefined;
  #aliases = SHIPPED_ALIASES;
  readonly #acronyms = new Map<string, readonly Acronym[]>();
  #allNames: Aliases | undefined;

  /** Takes over a change of the library. */
  follow({ kind, article }: Change): void {
    // between two changes an article may be missing that is only being replaced
    this.#reading ??= NOT_COUNTED;
    this.#aboutAll = undefined;
    this.#acronyms.delete(article.id);
    this.#allNames = undefined;
    if (kind === 'removed') {
      this.#index.remove(article.id);
      this.#incidents.remove(article.id);
      this.#eventless.delete(article.id);
      this.#ungrouped.delete(article.id);
    } else {
      this.#index.add(article, { eventLater: true });
      this.#eventless.set(article.id, article);
      this.#ungrouped.set(article.id, article);
      this.#noteAcronyms(article);
    }
  }

  #noteAcronyms({ id, body }: Article): void {
    const acronyms = acronymsIn(body);
    if (acronyms.length > 0) this.#acronyms.set(id, acronyms);
  }

  /** What was read out of these articles, for another engine to take over. */
  packed(articles: readonly Article[]): PackedArticles {
    return {
      events: articles.map(eventOf),
      passages: this.#index.packed(articles.map(({ id }) => id)),
    };
  }

  /**
   * Takes over articles that are not here yet, with what was packed of them, in the same order;
   * undefined stands for one that is not to be taken.
   */
  restore(packed: readonly (Article | undefined)[], { events, passages }: PackedArticles): void {
    const articles = packed.flatMap((article) => article ?? []);
    for (const [nth, article] of packed.entries()) {
      const event = events[nth];
      if (article && event) rememberEvent(article, event);
    }
    for (const article of articles) {
      this.#noteAcronyms(article);
      this.#ungrouped.set(article.id, article);
    }
    this.#index.restore(articles, passages);
    for (const article of articles) if (!this.#index.article(article.id)) this.#index.add(article);
    this.#aboutAll = undefined;
    this.#allNames = undefined;
  }

  /**
   * Names that stand for one another in questions, besides those that articles explain themselves. The
   * same object again costs nothing.
   */
  useAliases(aliases: Aliases): void {
    if (aliases === this.#aliases) return;
    this.#aliases = aliases;
    this.#allNames = undefined;
  }

  /** Says how much of the library has been read, until all is. */
  reads(reading: Reading): void {
    this.#reading = reading;
  }

  /** Says that the whole library has been read, and which of its files could not be. */
  loaded(unread: readonly UnreadFile[]): void {
    this.#unread = unread;
    this.#reading = undefined;
  }

  /**
   * Reads when and where the articles' events were, groups them into incidents and names these, in
   * portions that let others in between. Until it is done, a day or a place that only the text tells
   * finds no passage but its own, answers name no incidents and lists lack articles.
   */
  async settle(): Promise<void> {
    while (!this.#settle()) await nextTurn();
    let done = 0;
    for (const { id } of this.#index.articles) {
      this.#incidents.of(id);
      done += 1;
      if (done % PORTION === 0) await nextTurn();
    }
  }

  async ask(question: string, scope: Scope): Promise<Answered> {
    const accept = this.#acceptFor(scope);
    const isSettled = this.#settle();
    const answer = answerTo(question, this.#index, {
      accept,
      ...(isSettled && {
        incidentOf: (articleId) => this.#incidents.of(articleId),
        areTogether: (a, b) => this.#incidents.areTogether(a, b),
      }),
      aliases: this.#names(),
    });
    return {
      answer: { ...answer, incidents: answer.incidents.map(incidentHeaderOf) },
      about: this.#about(scope),
    };
  }

  async search(words: string, scope: Scope, part: Part): Promise<SearchResult> {
    const found = findIn(this.#index, words, part, this.#acceptFor(scope));
    return { words, ...found, ...this.#soFar() };
  }

  async articles(scope: Scope, part: Part): Promise<ArticleList> {
    const all = this.#articlesIn(scope).toSorted(newestFirst);
    return { total: all.length, articles: slice(all, part).map(headerOf), ...this.#soFar() };
  }

  async suggestArticles(
    typed: string,
    scope: Scope,
    count: number,
  ): Promise<readonly Suggestion[]> {
    const words = lower(typed).trim().split(/\s+/u);
    const exact = lower(typed).trim();
    const isExact = ({ title }: Article): number => Number(lower(title) === exact);
    const fitting = this.#articlesIn(scope).filter((article) => {
      const files = [article, ...article.copies];
      const name = lower(files.map(({ title, source = '' }) => `${title} ${source}`).join(' '));
      return words.every((word) => name.includes(word));
    });
    return fitting
      .toSorted((a, b) => isExact(b) - isExact(a) || newestFirst(a, b))
      .slice(0, count)
      .map(({ id, title }) => ({ id, title }));
  }

  async suggestSources(typed: string, scope: Scope, count: number): Promise<readonly string[]> {
    const sources = new Set(
      this.#articlesIn(scope).flatMap(({ source, copies }) => [
        ...(source === undefined ? [] : [source]),
        ...copies.flatMap((copy) => copy.source ?? []),
      ]),
    );
    return [...sources]
      .filter((source) => lower(source).includes(lower(typed).trim()))
      .toSorted((a, b) => a.localeCompare(b, 'en'))
      .slice(0, count);
  }

  async read(id: string, scope: Scope): Promise<ArticleText | undefined> {
    const article = this.#index.article(id);
    if (!article || this.#acceptFor(scope)?.(article) === false) return undefined;
    return { article, passages: this.#index.passagesOf(id) };
  }

  async incidents(words: string, scope: Scope, part: Part): Promise<readonly Incident[]> {
    const most = part.from + part.count;
    return slice(this.#settled().list().suggest(words, most, this.#holdsSomeIn(scope)), part);
  }

  async incident(articleId: string, scope: Scope): Promise<IncidentHeader | undefined> {
    const incident = this.#settled().of(articleId);
    return incident && this.#holdsSomeIn(scope)(incident) ? incidentHeaderOf(incident) : undefined;
  }

  async suggestIncidents(
    typed: string,
    scope: Scope,
    count: number,
  ): Promise<readonly IncidentHeader[]> {
    const found = this.#settled().list().suggest(typed, count, this.#holdsSomeIn(scope));
    return found.map(incidentHeaderOf);
  }

  async about(scope: Scope): Promise<About> {
    return this.#about(scope);
  }

  #about(scope: Scope): About {
    const accept = this.#acceptFor(scope);
    const counted = accept ? this.#counted(accept) : (this.#aboutAll ??= this.#counted());
    return {
      ...counted,
      unread: this.#unread.slice(0, MOST_UNREAD),
      unreadCount: this.#unread.length,
      ...this.#soFar(),
    };
  }

  #counted(accept?: (article: Article) => boolean) {
    const articles = accept ? this.#index.articles.filter(accept) : this.#index.articles;
    const days = articles
      .flatMap(({ published }) => (isDay(published) ? published : []))
      .toSorted();
    const [oldest] = days;
    const newest = days.at(-1);
    return {
      articles: articles.length,
      passages: accept
        ? articles.reduce((sum, { id }) => sum + this.#index.passageCountOf(id), 0)
        : this.#index.passageCount,
      undated: articles.length - days.length,
      ...(oldest !== undefined && { oldest }),
      ...(newest !== undefined && { newest }),
    };
  }

  #soFar(): { readonly reading?: Reading } {
    if (this.#reading) return { reading: this.#reading };
    // all are searchable, but not yet by days and places that stand in other passages
    const total = this.#index.articleCount;
    return this.#eventless.size > 0 ? { reading: { done: total, total } } : {};
  }

  /** Does a portion of what waits; true when nothing does. */
  #settle(): boolean {
    for (const id of firstOf(this.#eventless.keys())) {
      this.#index.readEvent(id);
      this.#eventless.delete(id);
    }
    if (this.#eventless.size > 0) return false;
    for (const [id, article] of firstOf(this.#ungrouped)) {
      this.#incidents.add(article);
      this.#ungrouped.delete(id);
    }
    return this.#ungrouped.size === 0 && this.#incidents.settle(PORTION);
  }

  #articlesIn(scope: Scope): Article[] {
    const accept = this.#acceptFor(scope);
    return accept ? this.#index.articles.filter(accept) : this.#index.articles;
  }

  #names(): Aliases {
    // one object for as long as nothing changes: tables are made of it
    return (this.#allNames ??= withAcronyms(this.#aliases, this.#acronyms.values()));
  }

  /** The incidents, with a portion of what waits: a question is not to wait for all of it. */
  #settled(): Incidents {
    this.#settle();
    return this.#incidents;
  }

  /** The articles that a scope lets through; undefined when it lets all through. */
  #acceptFor({ source, incident }: Scope): ((article: Article) => boolean) | undefined {
    if (source === undefined && incident === undefined) return undefined;
    const wanted = source === undefined ? undefined : lower(source).trim();
    const members =
      incident === undefined
        ? undefined
        : new Set(
            this.#settled()
              .of(incident)
              ?.articles.map(({ id }) => id),
          );
    return (article) =>
      (members === undefined || members.has(article.id)) &&
      (wanted === undefined || isOfSource(article, wanted));
  }

  #holdsSomeIn({ source }: Scope): (incident: Incident) => boolean {
    if (source === undefined) return () => true;
    const wanted = lower(source).trim();
    return ({ articles }) => articles.some((article) => isOfSource(article, wanted));
  }
}

function incidentHeaderOf({ articles, ...rest }: Incident): IncidentHeader {
  const [first] = articles;
  if (!first) throw new RangeError(`the incident ${rest.id} has no article`);
  return { ...rest, articleCount: articles.length, first };
}

function slice<T>(all: readonly T[], { from, count }: Part): readonly T[] {
  return all.slice(from, from + count);
}

/** A portion of what waits. */
function firstOf<T>(waiting: Iterable<T>): T[] {
  const portion: T[] = [];
  for (const one of waiting) {
    if (portion.length === PORTION) break;
    portion.push(one);
  }
  return portion;
}

function isOfSource(article: Pick<Article, 'source' | 'copies'>, wanted: string): boolean {
  return [article, ...article.copies].some((file) => lower(file.source ?? '') === wanted);
}

function lower(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function isDay(published: string | undefined): published is string {
  return published !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(published);
}

function newestFirst(a: Article, b: Article): number {
  const [dayA, dayB] = [a, b].map(({ published }) => (isDay(published) ? published : ''));
  return (dayB ?? '').localeCompare(dayA ?? '') || a.title.localeCompare(b.title, 'en');
}
