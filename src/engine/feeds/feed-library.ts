import { randomBytes } from 'node:crypto';
import type { TakeItem } from '../../library/add/import.ts';
import type { GivenFile, Understood } from '../../library/add/understand.ts';
import type { Fetched } from '../../library/fetch/fetched.ts';
import type { PoliteFetch } from '../../library/fetch/polite-fetch.ts';
import { feedLinkIn } from '../../library/feeds/feed-link.ts';
import { feedId, type Feed } from '../../library/feeds/followed-feeds.ts';
import { wholeItem } from '../../library/feeds/whole-item.ts';
import type { Shelf } from '../../library/team/shelf.ts';
import { UnreadableError } from '../../library/unread.ts';
import { newArticle } from '../new-article.ts';
import { orRefused } from '../or-refused.ts';
import type { ServerEngines } from '../server-engines.ts';
import type { FollowedFeed, Refused } from '../team-library.ts';
import {
  FeedReader,
  itemsOf,
  type FeedReaderSettings,
  type ItemOrigin,
  type Owner,
} from './feed-reader.ts';

/** What following feeds stands on. */
export interface FeedLibrarySettings extends Pick<
  FeedReaderSettings,
  'owners' | 'feedsOf' | 'tell'
> {
  readonly engines: ServerEngines;
  readonly shelfOf: (server: string) => Promise<Shelf>;
  readonly fetch: PoliteFetch;
  /** Takes items of everybody's feeds. */
  readonly takeForAll: TakeItem;
  readonly now: () => Date;
}

/** Articles that are taken before the engine takes them over: half a second of work. */
const AT_ONCE = 10;
/** Feeds that one server may follow. */
const MAX_FEEDS = 20;
const NOT_FOLLOWED: Refused = { refused: 'This feed is not among those that this server follows.' };

/** The feeds that servers follow, and everybody's: followed, read, and taken over. */
export class FeedLibrary {
  readonly #settings: FeedLibrarySettings;
  readonly #reader: FeedReader;
  #taken = 0;

  constructor(settings: FeedLibrarySettings) {
    this.#settings = settings;
    this.#reader = new FeedReader({
      ...settings,
      take: (owner, item, from) => this.#take(owner, item, from),
    });
  }

  /** Reads all feeds that are due. */
  readDue(): Promise<void> {
    return this.#reader.readDue();
  }

  /** Follows these links for everybody, and no others. */
  async followForAll(links: readonly string[]): Promise<void> {
    const feeds = await this.#settings.feedsOf(undefined);
    for (const { link } of feeds.all) if (!links.includes(link)) await feeds.unfollow(feedId(link));
    for (const link of links) await feeds.follow(link, { by: '', at: this.#settings.now() });
  }

  /** Follows a feed; what it holds now is taken over while others ask. */
  async follow(server: string, link: string, by: string): Promise<FollowedFeed | Refused> {
    const feeds = await this.#settings.feedsOf(server);
    return orRefused(link, async () => {
      const known = feeds.all.find((feed) => feed.link === link);
      if (known) return { refused: `This server follows ${nameOf(known)} already.` };
      if (feeds.all.length >= MAX_FEEDS)
        return { refused: `A server may follow ${MAX_FEEDS} feeds: unfollow one first.` };
      const { page, items } = await this.#feedAt(link);
      const at = this.#settings.now();
      const title = items[0]?.article.source;
      const feed = await feeds.follow(page.address, { by, at }, title);
      await (await this.#settings.shelfOf(server)).note('followed', feedId(feed.link), { by, at });
      void this.#reader.read(server, feed.link, page);
      return { ...followed(feed), waiting: items.length };
    });
  }

  /** Follows a feed no more; what came from it stays. */
  async unfollow(server: string, id: string, by: string): Promise<FollowedFeed | Refused> {
    const feed = await (await this.#settings.feedsOf(server)).unfollow(id);
    if (!feed) return NOT_FOLLOWED;
    const shelf = await this.#settings.shelfOf(server);
    await shelf.note('unfollowed', id, { by, at: this.#settings.now() });
    return followed(feed);
  }

  /**
   * The feeds that a server follows, and those of everybody that cannot be read. Throws what reading the
   * server's list throws; everybody's list, if that cannot be read, is the log's business.
   */
  async all(server: string): Promise<readonly FollowedFeed[]> {
    const { feedsOf } = this.#settings;
    const own = await feedsOf(server);
    const forAll = await feedsOf(undefined).catch(() => undefined);
    const failing = forAll?.all.filter(({ failures }) => failures > 0) ?? [];
    return [
      ...own.all.map(followed),
      // an address may hold what is nobody else's business
      ...failing.map((feed) => {
        const { host } = new URL(feed.link);
        return { ...followed(feed), link: host, name: host, isForAll: true };
      }),
    ];
  }

  /** The feed at an address, or the first one that the page there links to. */
  async #feedAt(link: string): Promise<{ page: Fetched; items: readonly Understood[] }> {
    const { fetch } = this.#settings;
    const page = await fetch.read(link);
    try {
      return { page, items: await itemsOf(page) };
    } catch (error) {
      const linked = feedLinkIn(page);
      if (!(error instanceof UnreadableError) || linked === undefined) throw error;
      const feed = await fetch.read(linked);
      return { page: feed, items: await itemsOf(feed) };
    }
  }

  async #take(owner: Owner, item: Understood, from: ItemOrigin): Promise<boolean> {
    if (owner === undefined) return this.#takeForAll(item, from);
    const { engines, shelfOf } = this.#settings;
    const shelf = await shelfOf(owner);
    const { understood, bytes } = await wholeItem(item, (address) => this.#page(address));
    const { address, by } = from;
    const file: GivenFile = {
      bytes,
      ...(address === undefined ? { name: item.article.title } : { address }),
    };
    const doer = { by, at: this.#settings.now() };
    const kept = await newArticle(shelf, understood, file, { facts: {}, doer });
    if ('refused' in kept) return false;
    const { id } = kept.article;
    // what somebody removed is not brought back
    if (shelf.get(id) || shelf.getRemoved(id) || engines.folderPathOf(id) !== undefined)
      return false;
    await shelf.take(randomBytes(12).toString('base64url'), kept, bytes, doer);
    this.#taken += 1;
    // whoever asks next must not wait; but incidents are named anew each time
    if (this.#taken % AT_ONCE === 0) await engines.suggestIncidents('', { server: owner }, 1);
    return true;
  }

  async #takeForAll(item: Understood, { address, key }: ItemOrigin): Promise<boolean> {
    const outcome = await this.#settings.takeForAll(address ?? `feed item ${key}`, item);
    if (outcome.kind === 'failed') throw new UnreadableError(outcome.reason);
    return outcome.kind === 'taken';
  }

  async #page(address: string): Promise<GivenFile> {
    const { bytes, address: at, type, charset } = await this.#settings.fetch.readSlowly(address);
    return { bytes, address: at, type, ...(charset !== undefined && { charset }) };
  }
}

function followed(feed: Feed): FollowedFeed {
  const { link, title, by, at, readAt, taken, failures, reason, next } = feed;
  return {
    id: feedId(link),
    link,
    name: nameOf(feed),
    ...(title !== undefined && { title }),
    by,
    at,
    ...(readAt !== undefined && { readAt }),
    taken,
    ...(failures > 0 && { failing: { reason: reason ?? 'cannot be read', next } }),
  };
}

function nameOf({ title, link }: Feed): string {
  return title ?? link.replace(/^https?:\/\/(?:www\.)?/iu, '');
}
