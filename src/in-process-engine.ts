import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from '../index/article.ts';
import type { Incident } from '../index/facts/incident.ts';
import { Incidents } from '../index/facts/incidents.ts';
import { answerTo, type Answer } from '../index/search/answer.ts';
import { findIn } from '../index/search/find.ts';
import { acronymsIn, type Acronym } from '../index/text/acronyms.ts';
import { SHIPPED_ALIASES, withAcronyms, type Aliases } from '../index/text/aliases.ts';
import { PassageIndex } from '../index/search/passage-index.ts';
import type { About, ArticleText, Engine, Scope, SearchResult, Suggestion } from './engine.ts';
import type { Change } from './library/library.ts';
import type { UnreadFile } from './library/unread.ts';

/** Articles that are grouped at a time: some ten milliseconds' work. */
const PORTION = 20;

/** The engine in this process. It follows a library: hand it every change, and say when all are in. */
export class InProcessEngine implements Engine {
  readonly #index = new PassageIndex();
  readonly #incidents = new Incidents();
  #unread: readonly UnreadFile[] = [];
  #ready = false;
  #aliases = SHIPPED_ALIASES;
  readonly #acronyms = new Map<string, readonly Acronym[]>();
  #allNames: Aliases | undefined;

  /** Takes over a change of the library. */
  follow({ kind, article }: Change): void {
    // between two changes an article may be missing that is only being replaced
    this.#ready = false;
    this.#acronyms.delete(article.id);
    this.#allNames = undefined;
    if (kind === 'removed') {
      this.#index.remove(article.id);
      this.#incidents.remove(article.id);
    } else {
      this.#index.add(article);
      this.#incidents.add(article);
      const acronyms = acronymsIn(article.body);
      if (acronyms.length > 0) this.#acronyms.set(article.id, acronyms);
    }
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

  /** Says that the whole library has been read, and which of its files could not be. */
  loaded(unread: readonly UnreadFile[]): void {
    this.#unread = unread;
    this.#ready = true;
  }

  /**
   * Groups what was read into incidents and names them, in portions that let others in between. Until
   * it is done, answers name no incidents and lists hold some articles as incidents of their own.
   */
  async settle(): Promise<void> {
    while (!this.#incidents.settle(PORTION)) await nextTurn();
    let done = 0;
    for (const { id } of this.#index.articles) {
      this.#incidents.of(id);
      done += 1;
      if (done % PORTION === 0) await nextTurn();
    }
  }

  async ask(
    question: string,
    scope: Scope,
    { explain }: { readonly explain?: boolean } = {},
  ): Promise<Answer> {
    const accept = this.#acceptFor(scope);
    const isSettled = this.#incidents.settle(PORTION);
    return answerTo(question, this.#index, {
      accept,
      ...(isSettled && {
        incidentOf: (articleId) => this.#incidents.of(articleId),
        areTogether: (a, b) => this.#incidents.areTogether(a, b),
      }),
      aliases: this.#names(),
      explain,
    });
  }

  async search(
    words: string,
    scope: Scope,
    page: { from: number; count: number },
  ): Promise<SearchResult> {
    return { words, ...findIn(this.#index, words, page, this.#acceptFor(scope)) };
  }

  async articles(scope: Scope): Promise<readonly Article[]> {
    return this.#articlesIn(scope).toSorted(newestFirst);
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

  async incidents(scope: Scope): Promise<readonly Incident[]> {
    return this.#settled().list().incidents.filter(this.#holdsSomeIn(scope));
  }

  async incident(articleId: string, scope: Scope): Promise<Incident | undefined> {
    const incident = this.#settled().of(articleId);
    return incident && this.#holdsSomeIn(scope)(incident) ? incident : undefined;
  }

  async suggestIncidents(typed: string, scope: Scope, count: number): Promise<readonly Incident[]> {
    return this.#settled().list().suggest(typed, count, this.#holdsSomeIn(scope));
  }

  async about(scope: Scope): Promise<About> {
    const articles = this.#articlesIn(scope);
    const days = articles
      .flatMap(({ published }) => (isDay(published) ? published : []))
      .toSorted();
    const [oldest] = days;
    const newest = days.at(-1);
    return {
      articles: articles.length,
      passages: articles.reduce((sum, { id }) => sum + this.#index.passagesOf(id).length, 0),
      undated: articles.length - days.length,
      unread: this.#unread,
      ready: this.#ready,
      ...(oldest !== undefined && { oldest }),
      ...(newest !== undefined && { newest }),
    };
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
    this.#incidents.settle(PORTION);
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
