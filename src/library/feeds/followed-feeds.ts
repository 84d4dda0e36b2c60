import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../team/durable.ts';
import { makeFolder } from '../make-folder.ts';
import { UnreadableError } from '../unread.ts';

/** A feed that is read every so often. */
const feedShape = z.object({
  link: z.string(),
  /** What the feed calls itself. */
  title: z.string().optional(),
  /** Who follows it and since when; the id of a Discord user, or nobody's. */
  by: z.string(),
  at: z.string(),
  /** When it is read next, and when it was read last: ISO 8601. */
  next: z.string(),
  readAt: z.string().optional(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** How many articles came from it. */
  taken: z.number(),
  /** How often in a row it could not be read, and why; the reason ends the sentence "<link> …". */
  failures: z.number(),
  reason: z.string().optional(),
  /** Items that were looked at, by a hash of their address or text. */
  seen: z.array(z.string()),
});

export type Feed = Readonly<z.infer<typeof feedShape>>;

/** Items that are remembered of one feed: more than any feed has. */
const MAX_SEEN = 5_000;

const DAMAGED = 'is damaged: mend it, or remove it and follow its feeds anew';

/** The feeds that are followed, in a file; what is changed is on the disk before a call comes back. */
export class FollowedFeeds {
  readonly #path: string;
  #feeds: readonly Feed[] = [];
  #last: Promise<unknown> = Promise.resolve();

  private constructor(path: string) {
    this.#path = path;
  }

  /** Those in a file; none where it is not there. Throws what reading it throws; UnreadableError where it is damaged. */
  static async in(path: string): Promise<FollowedFeeds> {
    const feeds = new FollowedFeeds(path);
    const written = await readFile(path, 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '[]';
      throw error;
    });
    try {
      feeds.#feeds = z.array(feedShape).parse(JSON.parse(written));
    } catch (cause) {
      throw new UnreadableError(DAMAGED, { cause });
    }
    return feeds;
  }

  /** In the order in which they were followed. */
  get all(): readonly Feed[] {
    return this.#feeds;
  }

  /** The feed of this id. */
  get(id: string): Feed | undefined {
    return this.#feeds.find(({ link }) => feedId(link) === id);
  }

  /** Follows a feed; one that is followed already stays as it is. */
  follow(
    link: string,
    { by, at }: { readonly by: string; readonly at: Date },
    title?: string,
  ): Promise<Feed> {
    return this.#inTurn(async () => {
      const known = this.#feeds.find((feed) => feed.link === link);
      if (known) return known;
      const when = at.toISOString();
      const feed: Feed = {
        link,
        by,
        at: when,
        next: when,
        taken: 0,
        failures: 0,
        seen: [],
        ...(title !== undefined && { title }),
      };
      await this.#keep([...this.#feeds, feed]);
      return feed;
    });
  }

  /** Follows it no more; undefined where it was not followed. */
  unfollow(id: string): Promise<Feed | undefined> {
    return this.#inTurn(async () => {
      const feed = this.get(id);
      if (feed) await this.#keep(this.#feeds.filter((one) => one !== feed));
      return feed;
    });
  }

  /**
   * Changes what is known of a feed, if it is still followed. It is known here even where it cannot be
   * written: a site must not be asked the same again and again because a disk is full.
   */
  update(link: string, change: (feed: Feed) => Feed): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#feeds.some((feed) => feed.link === link)) return;
      const feeds = this.#feeds.map((feed) => {
        if (feed.link !== link) return feed;
        const changed = change(feed);
        return { ...changed, seen: changed.seen.slice(-MAX_SEEN) };
      });
      try {
        await this.#keep(feeds);
      } finally {
        this.#feeds = feeds;
      }
    });
  }

  async #keep(feeds: readonly Feed[]): Promise<void> {
    await makeFolder(dirname(this.#path));
    await replaceFile(this.#path, `${JSON.stringify(feeds)}\n`);
    this.#feeds = feeds;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

/** A feed's id: 16 characters made from its address. */
export function feedId(link: string): string {
  return hashed(link);
}

/** By what an item of a feed is known again. */
export function itemKey(addressOrText: string): string {
  return hashed(addressOrText);
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
