import { understand, type Understood } from '../../library/add/understand.ts';
import { FetchError } from '../../library/fetch/checked-address.ts';
import type { Fetched } from '../../library/fetch/fetched.ts';
import type { PoliteFetch } from '../../library/fetch/polite-fetch.ts';
import { itemKey, type Feed, type FollowedFeeds } from '../../library/feeds/followed-feeds.ts';
import { reasonFor, UnreadableError } from '../../library/unread.ts';

/** Whose feed: a server's, or everybody's where it is undefined. */
export type Owner = string | undefined;

/** What reading feeds stands on. */
export interface FeedReaderSettings {
  /** Whose feeds are read. */
  readonly owners: () => Promise<readonly Owner[]>;
  readonly feedsOf: (owner: Owner) => Promise<FollowedFeeds>;
  readonly fetch: PoliteFetch;
  /**
   * Takes an item for whoever follows its feed; `address` where it has one of its own. False where that is
   * there already. Throws UnreadableError where nothing more can be taken.
   */
  readonly take: (owner: Owner, item: Understood, from: ItemOrigin) => Promise<boolean>;
  readonly now: () => Date;
  readonly tell: (
    level: 'info' | 'warn' | 'error',
    facts: Readonly<Record<string, unknown>>,
    message: string,
  ) => void;
}

/** Where an item comes from. */
export interface ItemOrigin {
  readonly address: string | undefined;
  readonly key: string;
  /** Who follows the feed. */
  readonly by: string;
}

const MINUTE = 60_000;
/** How often a feed is read. */
const EVERY_MS = 30 * MINUTE;
/** One that cannot be read is tried ever more seldom, but so often at least. */
const MAX_WAIT_MS = 24 * 60 * MINUTE;
/** A server that asks for a longer pause than this is asked after it. */
const MAX_RETRY_AFTER_MS = 7 * MAX_WAIT_MS;
/** Items after which it is written down which were looked at. */
const BATCH = 20;

/** What people are told of an address that gives something else. */
export const NO_FEED =
  'is no feed: give the address of one (RSS, Atom or JSON Feed); pages often link to it as "RSS"';

/** Reads the feeds that are followed when they are due, and takes what is new in them. */
export class FeedReader {
  readonly #settings: FeedReaderSettings;
  #reading: Promise<void> | undefined;
  /** Feeds that are being read, by owner and link: none is read twice at once. */
  readonly #busy = new Set<string>();

  constructor(settings: FeedReaderSettings) {
    this.#settings = settings;
  }

  /** Reads all feeds that are due, one after the other. A call while it runs returns that one. */
  readDue(): Promise<void> {
    this.#reading ??= this.#readDue().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #readDue(): Promise<void> {
    const { owners, feedsOf, now, tell } = this.#settings;
    for (const owner of await owners())
      try {
        const { all } = await feedsOf(owner);
        const due = all.filter(({ next }) => isDue(next, now()));
        for (const { link } of due) await this.read(owner, link);
      } catch (err) {
        tell('error', { server: owner, err }, 'the feeds of a server cannot be read');
      }
  }

  /** Reads a feed, from the page where that was had already, and takes what is new in it. Never rejects. */
  async read(owner: Owner, link: string, page?: Fetched): Promise<void> {
    try {
      await this.#read(owner, link, page);
    } catch (err) {
      this.#settings.tell('error', { server: owner, err }, 'what became of a feed cannot be kept');
    }
  }

  async #read(owner: Owner, link: string, page?: Fetched): Promise<void> {
    const busy = `${owner ?? ''} ${link}`;
    const feeds = await this.#settings.feedsOf(owner);
    const feed = feeds.all.find((one) => one.link === link);
    if (!feed || this.#busy.has(busy)) return;
    this.#busy.add(busy);
    try {
      await this.#taken({ owner, feeds, feed }, page ?? (await this.#page(feed)));
    } catch (error) {
      await this.#failed({ owner, feeds, feed }, error);
    } finally {
      this.#busy.delete(busy);
    }
  }

  #page({ link, etag, lastModified }: Feed): Promise<Fetched> {
    return this.#settings.fetch.readSlowly(link, {
      ...(etag !== undefined && { etag }),
      ...(lastModified !== undefined && { lastModified }),
    });
  }

  async #taken({ owner, feeds, feed }: Reading, page: Fetched): Promise<void> {
    const { take, now, tell } = this.#settings;
    const items = page.isUnchanged ? [] : await itemsOf(page);
    const addresses = addressesOf(items);
    const known = new Set(feed.seen);
    let taken = 0;
    let fresh: string[] = [];
    const keep = async (): Promise<void> => {
      const [seen, more] = [fresh, taken];
      [fresh, taken] = [[], 0];
      await feeds.update(feed.link, (one) => ({
        ...one,
        seen: [...one.seen, ...seen],
        taken: one.taken + more,
      }));
    };
    let total = 0;
    try {
      for (const [nth, item] of items.entries()) {
        const key = itemKey(addresses[nth] ?? item.article.id);
        if (known.has(key)) continue;
        // nobody follows it any more
        if (!feeds.all.some(({ link }) => link === feed.link)) return;
        if (await take(owner, item, { address: addresses[nth], key, by: feed.by })) {
          taken += 1;
          total += 1;
        }
        known.add(key);
        fresh.push(key);
        if (fresh.length >= BATCH) await keep();
      }
    } finally {
      if (fresh.length > 0) await keep();
    }
    const at = now();
    await feeds.update(feed.link, ({ reason: _reason, etag, lastModified, ...one }) => ({
      ...one,
      // a server need not say again what has not changed
      ...(page.isUnchanged && saidOf({ etag, lastModified })),
      ...saidOf(page),
      ...(items[0]?.article.source !== undefined && { title: items[0].article.source }),
      failures: 0,
      readAt: at.toISOString(),
      next: after(at, EVERY_MS),
    }));
    if (total > 0)
      tell('info', { server: owner, site: siteOf(feed), articles: total }, 'a feed was read');
  }

  async #failed({ owner, feeds, feed }: Reading, error: unknown): Promise<void> {
    const isOfTheFeed = error instanceof FetchError || error instanceof UnreadableError;
    const { now, tell } = this.#settings;
    const reason = error instanceof FetchError ? error.message : reasonFor(error);
    const failures = feed.failures + 1;
    const asked = error instanceof FetchError ? (error.retryAfterMs ?? 0) : 0;
    const wait = Math.max(
      Math.min(MAX_WAIT_MS, EVERY_MS * 2 ** Math.min(failures, 10)),
      Math.min(MAX_RETRY_AFTER_MS, asked),
    );
    await feeds.update(feed.link, (one) => ({
      ...one,
      failures,
      reason,
      next: after(now(), wait),
    }));
    tell(
      'warn',
      {
        server: owner,
        site: siteOf(feed),
        reason,
        nextInMinutes: Math.round(wait / MINUTE),
        ...(!isOfTheFeed && { err: error }),
      },
      'a feed cannot be read',
    );
  }
}

interface Reading {
  readonly owner: Owner;
  readonly feeds: FollowedFeeds;
  readonly feed: Feed;
}

/** The items of a feed. Throws UnreadableError for what is none. */
export async function itemsOf({
  bytes,
  address,
  type,
  charset,
}: Fetched): Promise<readonly Understood[]> {
  const items = await understand({
    bytes,
    address,
    type,
    ...(charset !== undefined && { charset }),
  });
  if (items[0]?.kind !== 'feed') throw new UnreadableError(NO_FEED);
  return items;
}

/** The address of each item; none where several have the same: then it is no item's own. */
function addressesOf(items: readonly Understood[]): (string | undefined)[] {
  const counts = new Map<string, number>();
  for (const { article } of items)
    if (article.url !== undefined) counts.set(article.url, (counts.get(article.url) ?? 0) + 1);
  return items.map(({ article: { url } }) =>
    url !== undefined && counts.get(url) === 1 ? url : undefined,
  );
}

function saidOf({
  etag,
  lastModified,
}: {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}): Pick<Feed, 'etag' | 'lastModified'> {
  return {
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

/** One that waits longer than any does was read while the clock was ahead. */
function isDue(next: string, now: Date): boolean {
  const wait = Date.parse(next) - now.getTime();
  return !(wait > 0 && wait <= MAX_RETRY_AFTER_MS);
}

function after(at: Date, ms: number): string {
  return new Date(at.getTime() + ms).toISOString();
}

/** The log tells where a feed is, not which one it is. */
function siteOf({ link }: Feed): string {
  return new URL(link).host;
}
