import type { Article } from '../../../index/article/article.ts';
import { readKept, type KeptArticle } from './kept-article.ts';
import type { ShelfFolder } from './shelf-folder.ts';

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

  /** Reads those of a shelf. One that is damaged is only missing where somebody opens an old quote. */
  async readIn(folder: ShelfFolder): Promise<void> {
    for (const id of await folder.ids('versions')) {
      const one = await readKept(folder.of('versions', id)).catch(() => undefined);
      if (one) this.put(one);
    }
  }

  put(kept: KeptArticle): void {
    this.#kept.set(kept.article.id, kept);
  }

  /** False where it was not there. */
  drop(id: string): boolean {
    return this.#kept.delete(id);
  }

  get(id: string): KeptArticle | undefined {
    return this.#kept.get(id);
  }

  get all(): readonly KeptArticle[] {
    return [...this.#kept.values()];
  }

  /** Those that became what `isServed` knows; not those of an article that was removed. */
  leadingTo(isServed: (id: string) => boolean): OlderVersion[] {
    return this.all.flatMap(({ article, facts: { replaced } }) => {
      const newest = this.newestOf(article.id);
      return replaced && isServed(newest)
        ? { article, next: replaced.next, newest, changedAt: replaced.at }
        : [];
    });
  }

  /** Ids of all versions that became this article. */
  before(id: string): string[] {
    return [...this.#kept.keys()].filter((older) => this.newestOf(older) === id);
  }

  /** The last of the versions that an article became; itself where there is none. */
  newestOf(id: string): string {
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
