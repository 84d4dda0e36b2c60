import type { ArticleHeader } from '../../index/article/article.ts';
import type { ArticleText, IncidentHeader, Part, Suggestion } from './engine.ts';

/** What people may say of an article, by the names of front matter. */
export const FACTS = ['title', 'source', 'published', 'url', 'incident'] as const;
export type Fact = (typeof FACTS)[number];
/** An empty text takes back what was said: then what the page says holds again. */
export type Facts = Readonly<Partial<Record<Fact, string>>>;

/** An article as somebody gives it: by its address, as a file, or as words. */
export type GivenArticle = { readonly facts?: Facts } & (
  { readonly link: string } | { readonly file: GivenBytes } | { readonly text: string }
);

/** A file as somebody sends it. */
export interface GivenBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it is said to be, such as `text/html`. */
  readonly type?: string | undefined;
}

/** Why something was not done, for people: whole sentences, not escaped. */
export interface Refused {
  readonly refused: string;
}

/** What is understood of an article, whether it is served or waits. */
export interface UnderstoodArticle {
  readonly article: ArticleHeader;
  /** What the file was, in words for people: "web page". */
  readonly kind: string;
  /** A language tag such as `en`. */
  readonly language: string;
  readonly facts: Facts;
  /** What is to be said of it; each ends the sentence "<name> …". */
  readonly remarks: readonly string[];
  /** When the version that its page had before was added, as ISO 8601; undefined: it had none. */
  readonly replacesOf?: string;
}

/** An article that waits to be added; nobody can find it. */
export interface Draft extends UnderstoodArticle {
  readonly id: string;
  readonly passages: number;
  /** Lines, and ends of lines, that are the page's and not the report's. */
  readonly pageLines: number;
  /** The incident that it would join; undefined: none. */
  readonly incident?: IncidentHeader;
  /** Articles of this server, or of the folder, that say nearly the same. */
  readonly near: readonly ArticleHeader[];
}

/** An article of a server's own. */
export interface ShelvedArticle extends UnderstoodArticle {
  /** The ids of the Discord users who added and removed it; the times as ISO 8601. */
  readonly addedBy: string;
  readonly addedAt: string;
  readonly removedBy?: string;
  readonly removedAt?: string;
}

/** A part of what a server added. */
export interface ShelfList {
  readonly total: number;
  readonly articles: readonly ShelvedArticle[];
  /** Removed articles that can be restored. */
  readonly removed: number;
  /** What is there, in the server's own or the folder, and is not served. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  readonly unreadCount: number;
  /** Feeds that cannot be read at the moment, this server's and everybody's. */
  readonly failingFeeds: readonly FollowedFeed[];
}

/** A feed that is read every so often: what is new in it is added by itself. */
export interface FollowedFeed {
  readonly id: string;
  readonly link: string;
  /** What it calls itself, else its address. */
  readonly name: string;
  readonly title?: string;
  /** The id of the Discord user who follows it, and since when; the times as ISO 8601. */
  readonly by: string;
  readonly at: string;
  readonly readAt?: string;
  /** How many articles came from it. */
  readonly taken: number;
  /** How many are looked at now; only where it has just been followed. */
  readonly waiting?: number;
  /** Why it cannot be read, which ends the sentence "<name> …", and when it is tried again. */
  readonly failing?: { readonly reason: string; readonly next: string };
  /** Set for those of everybody, which FEEDS names. */
  readonly isForAll?: boolean;
}

/** Incidents as they are after somebody said so. */
export interface Regrouped {
  readonly incidents: readonly IncidentHeader[];
  /** By which it can be undone. */
  readonly step: number;
}

/** What is kept of an article that a server added: served, replaced by its page's next version, or removed. */
export interface KeptText {
  /** Set where it was removed: when, as ISO 8601, and what it said. */
  readonly removed?: { readonly at: string; readonly found: ArticleText };
}

/** An article's file as it came. */
export interface KeptOriginal {
  readonly title: string;
  /** Safe as the name of a file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Whether an article is served, or was removed and can be restored. */
export type Shelf = 'served' | 'removed';

/**
 * The seam for what servers add to the library. `server` is the Discord server that asks: it sees and
 * changes its own articles only. `by` is a Discord user's id. Whoever calls has checked that they may.
 */
export interface TeamLibrary {
  /** Reads an article, and keeps it as a draft of whoever asks. */
  draft(server: string, given: GivenArticle, by: string): Promise<Draft | Refused>;
  /** Somebody's draft. */
  draftOf(server: string, id: string, by: string): Promise<Draft | Refused>;
  /** Changes what is said of a draft. */
  redraft(server: string, id: string, facts: Facts, by: string): Promise<Draft | Refused>;
  dropDraft(server: string, id: string, by: string): Promise<void>;
  /** Serves a draft from now on: the next question finds it. */
  addDraft(server: string, id: string, by: string): Promise<ShelvedArticle | Refused>;
  /** The articles that a server added, the last one first. */
  shelf(server: string, part: Part): Promise<ShelfList>;
  /** Up to `count` of them whose title or source holds what is typed. */
  suggestShelved(
    server: string,
    typed: string,
    on: Shelf,
    count: number,
  ): Promise<readonly Suggestion[]>;
  /** One of them, by its id. */
  shelved(server: string, id: string, on: Shelf): Promise<ShelvedArticle | Refused>;
  /** What is kept of an article by its id, also where it is served no more; undefined: nothing. */
  keptText(server: string, id: string): Promise<KeptText | undefined>;
  /** Its file as it came, likewise. */
  original(server: string, id: string): Promise<KeptOriginal | Refused | undefined>;
  editShelved(
    server: string,
    id: string,
    facts: Facts,
    by: string,
  ): Promise<ShelvedArticle | Refused>;
  /** Removed articles are found no more, and kept. */
  removeShelved(server: string, id: string, by: string): Promise<ShelvedArticle | Refused>;
  restoreShelved(server: string, id: string, by: string): Promise<ShelvedArticle | Refused>;
  /** Deletes a removed article with all that is kept of it: nothing brings it back. */
  deleteShelved(server: string, id: string, by: string): Promise<ShelvedArticle | Refused>;
  /** Follows a feed, by its address or that of a page that links to it. */
  followFeed(server: string, link: string, by: string): Promise<FollowedFeed | Refused>;
  /** Follows a feed no more, by its id; what came from it stays. */
  unfollowFeed(server: string, id: string, by: string): Promise<FollowedFeed | Refused>;
  /** The feeds that a server follows, and those of everybody that cannot be read. */
  feeds(server: string): Promise<readonly FollowedFeed[]>;
  /**
   * Takes over which servers the bot is in. What other servers added is kept for thirty days, in which the
   * bot may come back, and then deleted.
   */
  areIn(servers: readonly string[]): Promise<void>;
  /** Gives an incident another name. Each incident is given by the id of one of its articles. */
  renameIncident(
    server: string,
    id: string,
    name: string,
    by: string,
  ): Promise<Regrouped | Refused>;
  /** Makes two incidents one, with the name of the first. */
  mergeIncidents(
    server: string,
    ids: readonly [string, string],
    by: string,
  ): Promise<Regrouped | Refused>;
  /** Takes an article out of its incident, into one of its own. */
  splitIncident(server: string, articleId: string, by: string): Promise<Regrouped | Refused>;
  /** Undoes the last of these; with `step`, only if it is that one. */
  undoIncident(server: string, step: number | undefined, by: string): Promise<Refused | undefined>;
}
