import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../../index/article/article.ts';
import { FollowedFeeds } from '../feeds/followed-feeds.ts';
import type { ReadBefore } from '../../../index/search/store/read-before.ts';
import { UnreadableError, type UnreadFile } from '../unread.ts';
import { isLeft, leftServers, type LeftServers } from './left-servers.ts';
import type { OlderVersion } from './older-versions.ts';
import { Shelf } from './shelf.ts';
import { WatchFile } from './watch-file.ts';

/** A Discord server's id: nothing else may become a folder's name. */
const SERVER = /^\d{1,20}$/u;

/** The articles of a server's own. */
interface Own {
  readonly articles: readonly Article[];
  readonly incidents: ReadonlyMap<string, string>;
  readonly older: readonly OlderVersion[];
  readonly readOf: (articleId: string) => ReadBefore | undefined;
  readonly unread: readonly UnreadFile[];
  readonly version: number;
}

/** The shelves of all servers, below a folder; each is read when it is first asked for. */
export class Shelves {
  readonly #dir: string | undefined;
  readonly #shelves = new Map<string, Promise<Shelf>>();
  readonly #feeds = new Map<string | undefined, Promise<FollowedFeeds>>();
  readonly #watches = new Map<string, Promise<WatchFile>>();
  /** Made once for each version: every question asks for it. */
  readonly #own = new Map<Shelf, Own>();

  /** Without a folder there is nothing, and nothing can be added. */
  constructor(dataDir: string | undefined) {
    this.#dir = dataDir === undefined ? undefined : join(dataDir, 'library');
  }

  /** What a server has of its own. */
  async ownOf(server: string): Promise<Own | undefined> {
    if (this.#dir === undefined || !SERVER.test(server)) return undefined;
    const shelf = await this.of(server);
    const { unread, version } = shelf;
    const known = this.#own.get(shelf);
    if (known?.version === version) return known;
    const own = {
      articles: shelf.articles.map(({ article }) => article),
      incidents: shelf.labels.labels,
      older: shelf.older,
      readOf: (id: string) => shelf.get(id)?.read,
      unread,
      version,
    };
    this.#own.set(shelf, own);
    return own;
  }

  /** The servers that have a shelf and that the bot is in, as far as is known. */
  async servers(): Promise<string[]> {
    const dir = this.#dir;
    if (dir === undefined) return [];
    const all = await this.#all(dir);
    const left = await Promise.all(all.map((server) => isLeft(dir, server)));
    return all.filter((_, nth) => !left[nth]);
  }

  /** Takes over which servers the bot is in; what others have is deleted after thirty days: see `leftServers`. */
  async areIn(servers: readonly string[], now: Date): Promise<LeftServers> {
    const dir = this.#dir;
    if (dir === undefined) return { left: [], entered: [], deleted: [], failed: [] };
    const isIn = new Set(servers);
    const became = await leftServers(dir, await this.#all(dir), {
      isIn: (server) => isIn.has(server),
      now,
    });
    for (const server of became.deleted) await this.#forget(server);
    return became;
  }

  async #all(dir: string): Promise<string[]> {
    const names = await readdir(dir).catch(() => []);
    return names.filter((name) => SERVER.test(name));
  }

  async #forget(server: string): Promise<void> {
    const shelf = await this.#shelves.get(server)?.catch(() => undefined);
    if (shelf) this.#own.delete(shelf);
    this.#shelves.delete(server);
    this.#feeds.delete(server);
    this.#watches.delete(server);
  }

  /**
   * The feeds that a server follows; of no server, everybody's. Throws what reading their file throws, and
   * tries again the next time.
   */
  feedsOf(server: string | undefined): Promise<FollowedFeeds> {
    if (this.#dir === undefined || !SERVER.test(server ?? '0'))
      return Promise.reject(new UnreadableError('cannot be kept: the bot has no DATA_DIR'));
    const known = this.#feeds.get(server);
    if (known) return known;
    const feeds = FollowedFeeds.in(join(this.#dir, server ?? '..', 'feeds.json'));
    this.#feeds.set(server, feeds);
    feeds.catch(() => this.#feeds.delete(server));
    return feeds;
  }

  /** What a server watches. Throws what reading its file throws, and tries again the next time. */
  watchesOf(server: string): Promise<WatchFile> {
    if (this.#dir === undefined || !SERVER.test(server))
      return Promise.reject(new UnreadableError('cannot be kept: the bot has no DATA_DIR'));
    const known = this.#watches.get(server);
    if (known) return known;
    const watches = WatchFile.in(join(this.#dir, server, 'watches.json'));
    this.#watches.set(server, watches);
    watches.catch(() => this.#watches.delete(server));
    return watches;
  }

  /** A server's shelf. Throws what reading its folder throws, and tries again the next time. */
  of(server: string): Promise<Shelf> {
    if (this.#dir === undefined)
      return Promise.reject(new UnreadableError('cannot be kept: the bot has no DATA_DIR'));
    if (!SERVER.test(server)) throw new RangeError('no id of a server');
    const known = this.#shelves.get(server);
    if (known) return known;
    const shelf = Shelf.in(join(this.#dir, server));
    this.#shelves.set(server, shelf);
    shelf.catch(() => this.#shelves.delete(server));
    return shelf;
  }
}
