import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from '../../index/article/article.ts';
import type { ReadBefore } from '../../index/search/store/read-before.ts';
import type { Aliases } from '../../index/text/names/aliases.ts';
import type { OlderVersion } from '../library/team/older-versions.ts';
import type { UnreadFile } from '../library/unread.ts';
import type { LoadProgress } from './engine.ts';
import { InProcessEngine } from './in-process-engine.ts';

/** Articles that are taken over in one portion: some milliseconds of work. */
const PORTION = 50;
/** The articles of a server's own. */
export interface OwnArticles {
  readonly articles: readonly Article[];
  /** What the server says articles are on, by their ids: in place of their own `incident`. */
  readonly incidents?: ReadonlyMap<string, string>;
  /** What its articles were before their pages changed. */
  readonly older?: readonly OlderVersion[];
  /** What was read of an article before, where it was. */
  readonly readOf?: (articleId: string) => ReadBefore | undefined;
  readonly unread: readonly UnreadFile[];
  /** Another one once an article came, changed or went. */
  readonly version: number;
}

/** What all engines take over from the folder of articles. */
export interface Folder {
  readonly engine: InProcessEngine;
  readonly articles: Map<string, Article>;
  /** Goes up whenever anything below changes. */
  version: number;
  reading: LoadProgress | undefined;
  unread: readonly UnreadFile[];
  remarks: readonly UnreadFile[];
  aliases: Aliases | undefined;
}

/** One server's engine, brought up to date whenever it is asked. */
export class ServerEngine {
  readonly #folder: Folder;
  readonly #engine = new InProcessEngine();
  /** What the engine holds, by id. */
  readonly #held = new Map<string, Article>();
  readonly #labels = new Map<string, { readonly of: Article; readonly as: Article }>();
  #upTo = '';
  #last: Promise<unknown> = Promise.resolve();

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  /** The engine over the folder's articles and these; of two with one text, the server's own counts. */
  synced(own: OwnArticles): Promise<InProcessEngine> {
    const done = this.#last.then(async () => {
      const upTo = `${this.#folder.version} ${own.version}`;
      if (upTo !== this.#upTo) await this.#sync(own);
      this.#upTo = upTo;
      return this.#engine;
    });
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #sync({ articles, incidents, readOf, unread }: OwnArticles): Promise<void> {
    const { reading, unread: unreadFiles, remarks, aliases } = this.#folder;
    const own = new Map(articles.map((article) => [article.id, article]));
    const wanted = new Map([...this.#folder.articles, ...own]);
    for (const [id, words] of incidents ?? []) {
      const article = wanted.get(id);
      if (article) wanted.set(id, this.#labelled(article, words));
    }
    if (reading) this.#engine.reads(reading);
    if (aliases) this.#engine.useAliases(aliases);
    for (const [id, article] of this.#held) {
      if (wanted.has(id)) continue;
      this.#engine.follow({ kind: 'removed', article });
      this.#held.delete(id);
    }
    const fresh = [...wanted.values()].filter((article) => this.#held.get(article.id) !== article);
    for (let from = 0; from < fresh.length; from += PORTION) {
      this.#take(fresh.slice(from, from + PORTION), { own, ...(readOf && { readOf }) });
      await nextTurn();
    }
    if (reading) this.#engine.reads(reading);
    else {
      this.#engine.loaded([...unreadFiles, ...unread], remarks);
      await this.#engine.settle();
    }
  }

  /** The article as on this incident; the same object as before where nothing changed. */
  #labelled(article: Article, incident: string): Article {
    const known = this.#labels.get(article.id);
    if (known?.of === article && known.as.incident === incident) return known.as;
    const as = { ...article, incident };
    this.#labels.set(article.id, { of: article, as });
    return as;
  }

  /** What the folder's engine has read is not read again. */
  #take(
    articles: readonly Article[],
    {
      own,
      readOf = () => undefined,
    }: { readonly own: ReadonlyMap<string, Article> } & Pick<OwnArticles, 'readOf'>,
  ): void {
    const isOwn = ({ id }: Article): boolean => own.has(id);
    const shared = articles.filter(
      (article) =>
        !isOwn(article) &&
        !this.#held.has(article.id) &&
        this.#folder.articles.get(article.id) === article,
    );
    this.#engine.restore(shared, this.#folder.engine.packed(shared));
    for (const article of articles) {
      const kind = this.#held.has(article.id) ? 'changed' : 'added';
      const read = own.has(article.id) ? readOf(article.id) : undefined;
      if (!shared.includes(article)) this.#engine.follow({ kind, article, ...(read && { read }) });
      this.#held.set(article.id, article);
    }
  }
}
