import { randomBytes } from 'node:crypto';
import { understand, type GivenFile } from '../library/add/understand.ts';
import type { Fetched } from '../library/fetch/fetched.ts';
import type { KeptArticle } from '../library/team/kept-article.ts';
import { reasonFor, type UnreadFile } from '../library/unread.ts';
import type { Shelf as ShelfOnDisk } from '../library/team/shelf.ts';
import type { Part, Suggestion } from './engine.ts';
import type { FeedLibrary } from './feeds/feed-library.ts';
import { newArticle } from './new-article.ts';
import { orRefused } from './or-refused.ts';
import { merged, renamed, split, undone, type Regrouping } from './regrouping.ts';
import type { ServerEngines } from './server-engines.ts';
import { PASTED, shelvedOf, understoodOf, withFacts } from './shelved-article.ts';
import type {
  Draft,
  Facts,
  FollowedFeed,
  GivenArticle,
  Refused,
  Shelf,
  ShelfList,
  ShelvedArticle,
  TeamLibrary,
} from './team-library.ts';
import { lower } from './title-list.ts';

/** What the library of servers stands on. */
export interface ShelvedLibrarySettings {
  readonly engines: ServerEngines;
  readonly shelfOf: (server: string) => Promise<ShelfOnDisk>;
  /** Reads a link. */
  readonly fetch: (address: string) => Promise<Fetched>;
  readonly feeds: FeedLibrary;
  /** Takes over which servers the bot is in. */
  readonly areIn: (servers: readonly string[]) => Promise<void>;
  readonly now?: () => Date;
}

const DRAFT_GONE: Refused = {
  refused: 'This article does not wait here any more: add it again.',
};
const NOT_YOURS: Refused = { refused: 'Only who began to add this article can go on with it.' };
const GONE: Refused = { refused: 'This article is not among those that this server added.' };
/** Files that are named among those not served. */
const MAX_UNREAD = 5;
const ADDRESS_LINE = /^\s*(https?:\/\/\S+)[ \t]*(?:\r?\n|$)\s*/iu;

/** The articles that servers add, kept on shelves and served by their engines. */
export class ShelvedLibrary implements TeamLibrary {
  readonly #settings: ShelvedLibrarySettings;
  readonly #now: () => Date;

  constructor(settings: ShelvedLibrarySettings) {
    this.#settings = settings;
    this.#now = settings.now ?? ((): Date => new Date());
  }

  async draft(server: string, given: GivenArticle, by: string): Promise<Draft | Refused> {
    const from = 'link' in given ? given.link : 'file' in given ? given.file.name : 'The text';
    return orRefused(from, async () => {
      const shelf = await this.#settings.shelfOf(server);
      const file = await this.#fileOf(given);
      const [first, ...others] = await understand(file);
      if (!first) return { refused: `${from} holds no article.` };
      if (others.length > 0)
        return {
          refused: `${from} holds ${others.length + 1} articles: add the page of each, or have the folder's owner import them.`,
        };
      const doer = { by, at: this.#now() };
      const kept = await newArticle(shelf, first, file, { facts: given.facts ?? {}, doer });
      if ('refused' in kept) return kept;
      const id = randomBytes(12).toString('base64url');
      const draft = await this.#drafted(server, id, kept);
      if (!('refused' in draft)) await shelf.draft(id, kept, file.bytes);
      return draft;
    });
  }

  async draftOf(server: string, id: string, by: string): Promise<Draft | Refused> {
    const kept = await this.#draftBy(server, id, by);
    return 'refused' in kept ? kept : this.#drafted(server, id, kept);
  }

  async redraft(server: string, id: string, facts: Facts, by: string): Promise<Draft | Refused> {
    const kept = await this.#draftBy(server, id, by);
    if ('refused' in kept) return kept;
    return orRefused(kept.article.title, async () => {
      const edited = await withFacts(kept, facts);
      await (await this.#settings.shelfOf(server)).redraft(id, edited);
      return this.#drafted(server, id, edited);
    });
  }

  async dropDraft(server: string, id: string, by: string): Promise<void> {
    const kept = await this.#draftBy(server, id, by);
    if (!('refused' in kept)) await (await this.#settings.shelfOf(server)).dropDraft(id);
  }

  async addDraft(server: string, id: string, by: string): Promise<ShelvedArticle | Refused> {
    const draft = await this.#draftBy(server, id, by);
    if ('refused' in draft) return draft;
    return orRefused(draft.article.title, async () => {
      const shelf = await this.#settings.shelfOf(server);
      const added = await shelf.add(id, { by, at: this.#now() });
      if (!added) return DRAFT_GONE;
      await this.#upToDate(server);
      return shelvedOf(added);
    });
  }

  async shelf(server: string, { from, count }: Part): Promise<ShelfList> {
    const shelf = await this.#settings.shelfOf(server);
    const { unread, unreadCount } = await this.#settings.engines.about({ server });
    const all = shelf.articles.toReversed();
    const { feeds, unreadFeeds } = await this.#feedsWithin(server);
    return {
      total: all.length,
      articles: all.slice(from, from + count).map(shelvedOf),
      removed: shelf.removed.length,
      unread: [...unreadFeeds, ...unread].slice(0, MAX_UNREAD),
      unreadCount: unreadCount + unreadFeeds.length,
      failingFeeds: feeds.filter(({ failing }) => failing),
    };
  }

  /** The feeds that a server follows, or why the list of them cannot be read. */
  async #feedsWithin(
    server: string,
  ): Promise<{ feeds: readonly FollowedFeed[]; unreadFeeds: readonly UnreadFile[] }> {
    try {
      return { feeds: await this.feeds(server), unreadFeeds: [] };
    } catch (error) {
      return { feeds: [], unreadFeeds: [{ path: 'feeds.json', reason: reasonFor(error) }] };
    }
  }

  areIn(servers: readonly string[]): Promise<void> {
    return this.#settings.areIn(servers);
  }

  followFeed(server: string, link: string, by: string) {
    return this.#settings.feeds.follow(server, link, by);
  }

  unfollowFeed(server: string, id: string, by: string) {
    return this.#settings.feeds.unfollow(server, id, by);
  }

  feeds(server: string) {
    return this.#settings.feeds.all(server);
  }

  async suggestShelved(
    server: string,
    typed: string,
    on: Shelf,
    count: number,
  ): Promise<readonly Suggestion[]> {
    const shelf = await this.#settings.shelfOf(server);
    const wanted = lower(typed).trim();
    return (on === 'served' ? shelf.articles : shelf.removed)
      .toReversed()
      .map(({ article }) => article)
      .filter(({ title, source = '' }) => lower(`${title} ${source}`).includes(wanted))
      .slice(0, count)
      .map(({ id, title }) => ({ id, title }));
  }

  async shelved(server: string, id: string, on: Shelf): Promise<ShelvedArticle | Refused> {
    const shelf = await this.#settings.shelfOf(server);
    const kept = on === 'served' ? shelf.get(id) : shelf.getRemoved(id);
    return kept ? shelvedOf(kept) : GONE;
  }

  async editShelved(
    server: string,
    id: string,
    facts: Facts,
    by: string,
  ): Promise<ShelvedArticle | Refused> {
    const shelf = await this.#settings.shelfOf(server);
    const kept = shelf.get(id);
    if (!kept) return GONE;
    return orRefused(kept.article.title, async () => {
      const edited = await shelf.edit(await withFacts(kept, facts), { by, at: this.#now() });
      await this.#upToDate(server);
      return shelvedOf(edited);
    });
  }

  async removeShelved(server: string, id: string, by: string): Promise<ShelvedArticle | Refused> {
    const shelf = await this.#settings.shelfOf(server);
    const removed = await shelf.remove(id, { by, at: this.#now() });
    await this.#upToDate(server);
    return removed ? shelvedOf(removed) : GONE;
  }

  async restoreShelved(server: string, id: string, by: string): Promise<ShelvedArticle | Refused> {
    const shelf = await this.#settings.shelfOf(server);
    return orRefused(shelf.getRemoved(id)?.article.title ?? 'The article', async () => {
      const restored = await shelf.restore(id, { by, at: this.#now() });
      await this.#upToDate(server);
      return restored ? shelvedOf(restored) : GONE;
    });
  }

  async deleteShelved(server: string, id: string, by: string): Promise<ShelvedArticle | Refused> {
    const shelf = await this.#settings.shelfOf(server);
    const deleted = await shelf.delete(id, { by, at: this.#now() });
    return deleted ? shelvedOf(deleted) : GONE;
  }

  async renameIncident(server: string, id: string, name: string, by: string) {
    return renamed(id, name, await this.#regrouping(server, by));
  }

  async mergeIncidents(server: string, ids: readonly [string, string], by: string) {
    return merged(ids, await this.#regrouping(server, by));
  }

  async splitIncident(server: string, articleId: string, by: string) {
    return split(articleId, await this.#regrouping(server, by));
  }

  async undoIncident(server: string, step: number | undefined, by: string) {
    return undone(step, await this.#regrouping(server, by));
  }

  async #regrouping(server: string, by: string): Promise<Regrouping> {
    const { engines, shelfOf } = this.#settings;
    return { server, engines, shelf: await shelfOf(server), by, at: this.#now() };
  }

  /** Whoever asks next must not wait. */
  async #upToDate(server: string): Promise<void> {
    await this.#settings.engines.suggestIncidents('', { server }, 1);
  }

  async #draftBy(server: string, id: string, by: string): Promise<KeptArticle | Refused> {
    const kept = await (await this.#settings.shelfOf(server)).draftOf(id);
    if (!kept) return DRAFT_GONE;
    return kept.facts.by === by ? kept : NOT_YOURS;
  }

  async #drafted(server: string, id: string, kept: KeptArticle): Promise<Draft | Refused> {
    const { article } = kept;
    const { same, incident, near } = await this.#settings.engines.trial(server, kept);
    if (same) return { refused: `The library has this very text already: ${same.title}.` };
    return {
      ...understoodOf(kept),
      id,
      passages: kept.passages,
      pageLines: article.boilerplate.length,
      near: near.filter((one) => one.id !== kept.facts.replaces?.id),
      ...(incident && { incident }),
    };
  }

  async #fileOf(given: GivenArticle): Promise<GivenFile> {
    if ('link' in given) {
      const { bytes, address, type, charset } = await this.#settings.fetch(given.link);
      return { bytes, address, type, ...(charset !== undefined && { charset }) };
    }
    if ('file' in given) return given.file;
    const [head = '', address] = ADDRESS_LINE.exec(given.text) ?? [];
    return {
      bytes: Buffer.from(given.text.slice(head.length)),
      name: PASTED,
      ...(address !== undefined && { address }),
    };
  }
}
