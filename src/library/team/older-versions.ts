import type { Article } from '../../../index/article/article.ts';
import type { KeptArticle } from './kept-article.ts';

/** An article as it was before its page changed. */
export interface OlderVersion {
  readonly article: Article;
  /** The id of the version that came after it, and of the one that is served. */
  readonly next: string;
  readonly newest: string;
  /** When it was found changed, as ISO 8601. */
  readonly changedAt: string;
}

/** What articles were before their pages changed, by id: found by no question, opened from what quoted it. */
export class OlderVersions {
  readonly #kept = new Map<string, KeptArticle>();

  put(kept: KeptArticle): void {
    this.#kept.set(kept.article.id, kept);
  }

  /** False where it was not there. */
  drop(id: string): boolean {
    return this.#kept.delete(id);
  }

  get all(): readonly KeptArticle[] {
    return [...this.#kept.values()];
  }

  /**
   * Those that became what `isServed` knows, in the order in which they did; not those of an article that
   * was removed.
   */
  leadingTo(isServed: (id: string) => boolean): OlderVersion[] {
    return this.all
      .flatMap(({ article, facts: { replaced } }) => {
        const newest = this.#newestOf(article.id);
        return replaced && isServed(newest)
          ? [{ article, next: replaced.next, newest, changedAt: replaced.at }]
          : [];
      })
      .toSorted((a, b) => (a.changedAt < b.changedAt ? -1 : 1));
  }

  /** Ids of all versions that became this article. */
  before(id: string): string[] {
    return [...this.#kept.keys()].filter((older) => this.#newestOf(older) === id);
  }

  #newestOf(id: string): string {
    const seen = new Set<string>();
    let at = id;
    for (let one = this.#kept.get(at); one?.facts.replaced; one = this.#kept.get(at)) {
      // a page that went back to what it was
      if (seen.has(at)) break;
      seen.add(at);
      at = one.facts.replaced.next;
    }
    return at;
  }
}
