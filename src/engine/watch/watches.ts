import type { ArticleHeader } from '../../../index/article/article.ts';
import type { Refused } from '../team-library.ts';

/** What can be watched: an incident, by the id of one of its articles; words, as for `search`; a place. */
export const WATCHED_KINDS = ['incident', 'words', 'place'] as const;
export type WatchedKind = (typeof WATCHED_KINDS)[number];

/** What is watched. */
export interface Watched {
  readonly kind: WatchedKind;
  /** An article's id, words, or the name of a place. */
  readonly what: string;
  /** What people call it; the same as `what` but for an incident. */
  readonly name: string;
}

/** Where news of it are told, and to whom. */
export interface WatchedFrom {
  /** A Discord channel's id. */
  readonly channel: string;
  /** The id of the Discord user who watches. */
  readonly by: string;
  /** Whether the news mention them. */
  readonly pings: boolean;
}

/** A watch; the times as ISO 8601. */
export interface Watch extends Watched, WatchedFrom {
  readonly id: string;
  readonly at: string;
  /** When its last news were sent. */
  readonly toldAt?: string | undefined;
  /** Why its news cannot be sent, and since when: ends the sentence "Its news cannot be sent: …". */
  readonly failing?: { readonly reason: string; readonly at: string } | undefined;
}

/** A watch that has just begun. */
export interface NewWatch extends Watch {
  /** How many articles fit it already: they are no news. */
  readonly known: number;
}

/** What one new article says that is new. */
export interface NewQuote {
  readonly article: ArticleHeader;
  /** `body.slice(start, end)` */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

/** A figure that is another one since the last message. */
export interface FigureChange {
  /** "killed: attackers" */
  readonly label: string;
  /** In the words of the articles; undefined where no article gave it before. */
  readonly before?: string | undefined;
  readonly after: string;
  /** How many reports give it now. */
  readonly sources: number;
  /** The incident it is on, where the watch is on more than one. */
  readonly on?: string | undefined;
}

/** What a message is to tell. */
export interface News {
  readonly server: string;
  readonly watch: Watch;
  /** The same however often it is sent: 16 characters of an id. */
  readonly nonce: string;
  /** Whether it may have been sent already, before the bot was ended or a connection cut. */
  readonly mayBeSent: boolean;
  readonly quotes: readonly NewQuote[];
  /** How many new articles there are, with those quoted. */
  readonly articles: number;
  readonly changes: readonly FigureChange[];
  /** Any article on the incident whose figures changed. */
  readonly incident?: string | undefined;
}

/** The seam for what servers watch. Whoever calls has checked that they may. */
export interface Watches {
  watch(server: string, what: Watched, from: WatchedFrom): Promise<NewWatch | Refused>;
  /** Ends a watch, by its id. */
  unwatch(server: string, id: string): Promise<Watch | Refused>;
  /** All watches of a server, in the order in which they began. */
  watches(server: string): Promise<readonly Watch[]>;
  /**
   * What is to be sent now, of all servers. Each is on the disk before it is given out, and is given out again,
   * the same, until `told`.
   */
  news(): Promise<readonly News[]>;
  /** Says that this has been sent. */
  told(server: string, id: string, nonce: string): Promise<void>;
  /** Says why it cannot be sent; it is given out again in an hour. */
  notTold(server: string, id: string, reason: string): Promise<void>;
}
