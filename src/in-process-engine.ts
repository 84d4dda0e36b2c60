import type { Article } from '../index/article.ts';
import { answerTo, type Answer } from '../index/search/answer.ts';
import { findIn } from '../index/search/find.ts';
import { PassageIndex } from '../index/search/passage-index.ts';
import type { About, ArticleText, Engine, Scope, SearchResult, Suggestion } from './engine.ts';
import type { Change } from './library/library.ts';
import type { UnreadFile } from './library/unread.ts';

/** The engine in this process. It follows a library: hand it every change, and say when all are in. */
export class InProcessEngine implements Engine {
  readonly #index = new PassageIndex();
  #unread: readonly UnreadFile[] = [];
  #ready = false;

  /** Takes over a change of the library. */
  follow({ kind, article }: Change): void {
    // between two changes an article may be missing that is only being replaced
    this.#ready = false;
    if (kind === 'removed') this.#index.remove(article.id);
    else this.#index.add(article);
  }

  /** Says that the whole library has been read, and which of its files could not be. */
  loaded(unread: readonly UnreadFile[]): void {
    this.#unread = unread;
    this.#ready = true;
  }

  async ask(question: string, scope: Scope): Promise<Answer> {
    return answerTo(question, this.#index, acceptFor(scope));
  }

  async search(
    words: string,
    scope: Scope,
    page: { from: number; count: number },
  ): Promise<SearchResult> {
    return { words, ...findIn(this.#index, words, page, acceptFor(scope)) };
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
    if (!article || acceptFor(scope)?.(article) === false) return undefined;
    return { article, passages: this.#index.passagesOf(id) };
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
    const accept = acceptFor(scope);
    return accept ? this.#index.articles.filter(accept) : this.#index.articles;
  }
}

function acceptFor({ source }: Scope): ((article: Article) => boolean) | undefined {
  if (source === undefined) return undefined;
  const wanted = lower(source).trim();
  return (article) =>
    [article, ...article.copies].some((file) => lower(file.source ?? '') === wanted);
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
