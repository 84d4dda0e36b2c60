import { resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article, ArticleFile } from '../../index/article/article.ts';
import type { ReadBefore } from '../../index/search/store/read-before.ts';
import { articlesIn, pathOf, readHere, type Read, type ReadFiles } from './read-file.ts';
import { READERS } from './readers/readers.ts';
import type { UnreadFile } from './unread.ts';
import { walk, type Found } from './walk.ts';

/** What happened to an article. An edited body is one article removed and another added. */
export interface Change {
  /** `changed`: its metadata, or the names of its files. */
  readonly kind: 'added' | 'changed' | 'removed';
  readonly article: Article;
  /** What was read of this very article together with its file. */
  readonly read?: ReadBefore;
}

/** The folder as a whole cannot be used; the message names it and says what to do. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
}

/** Called while files are read, and once before the first: how many are done, of how many. */
export type Progress = (done: number, total: number) => void;

/** An article as read from one file, with the file's stamp at that time. */
export interface ReadFile {
  readonly stamp: string;
  readonly article: Article;
  readonly remarks?: readonly string[];
}

/**
 * A folder of articles, read only. `scan` reads what is new or changed since the last scan and
 * reports it to the listener; nothing else here opens a file. After each report, other work gets
 * its turn.
 */
export class Library {
  readonly dir: string;
  readonly #listener: (change: Change) => void;
  readonly #readFiles: ReadFiles;
  readonly #files = new Map<string, Read>();
  /** What was reported to the listener. */
  readonly #articles = new Map<string, Article>();
  #notFiles: readonly UnreadFile[] = [];
  #scanning: Promise<void> | undefined;
  /** Whether the first scan has begun. */
  #isScanned = false;
  /** What `restore` found, for the scan after it. */
  #found: (Found & { readonly stamps: ReadonlyMap<string, string> }) | undefined;

  constructor(dir: string, listener: (change: Change) => void, readFiles: ReadFiles = readHere) {
    this.dir = dir;
    this.#listener = listener;
    this.#readFiles = readFiles;
  }

  /** Files that are not served, by path, each with the reason. */
  get unread(): UnreadFile[] {
    const unread = [...this.#files.values()].flatMap((read) =>
      'unread' in read ? read.unread : [],
    );
    return [...unread, ...this.#notFiles].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** What owners should know of files that are served, by path. */
  get remarks(): UnreadFile[] {
    const remarks = [...this.#files].flatMap(([path, read]) =>
      'article' in read ? (read.remarks ?? []).map((reason) => ({ path, reason })) : [],
    );
    return remarks.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** How many articles are served. */
  get size(): number {
    return this.#articles.size;
  }

  /** All articles that are served. */
  get articles(): Article[] {
    return [...this.#articles.values()];
  }

  /**
   * The files that hold an article: its own, then its copies; without those that hold another one
   * now.
   */
  filesOf(article: Article): ReadFile[] {
    return [article, ...article.copies].flatMap(({ path }) => {
      const read = this.#files.get(path);
      return read && 'article' in read && read.article.id === article.id
        ? {
            stamp: read.stamp,
            article: read.article,
            ...(read.remarks && { remarks: read.remarks }),
          }
        : [];
    });
  }

  /** Undoes `restore` for these articles: the next scan reads and reports them. */
  forget(articles: readonly Article[]): void {
    for (const article of articles) {
      for (const { path } of [article, ...article.copies]) this.#files.delete(path);
      this.#articles.delete(article.id);
    }
  }

  /**
   * Takes over, before the first scan, what was read from files before. Each group is all files
   * with one body; returns its article, or undefined where one of its files has changed. Reports
   * nothing to the listener. Throws LibraryError when the folder is missing.
   */
  async restore(groups: readonly (readonly ReadFile[])[]): Promise<(Article | undefined)[]> {
    if (!this.#found) {
      const found = await this.#find();
      this.#found = {
        ...found,
        stamps: new Map(found.files.map((file) => [file.path, file.stamp])),
      };
    }
    const { stamps } = this.#found;
    return groups.map((files) => {
      if (!files.every(({ stamp, article }) => stamps.get(article.path) === stamp))
        return undefined;
      for (const file of files) this.#files.set(file.article.path, file);
      const [article] = withoutCopies(files.map((file) => file.article)).values();
      if (article) this.#articles.set(article.id, article);
      return article;
    });
  }

  /**
   * Reads the folder and reports every difference to the listener, by path. The first scan reports
   * articles as they are read, a few at a time; later scans when all differences are read. Throws
   * LibraryError when the folder is missing, or holds no readable article any more; what was served
   * before stays. A call while a scan runs waits for that one.
   */
  scan(progress?: Progress): Promise<void> {
    this.#scanning ??= this.#scanOnce(progress).finally(() => {
      this.#scanning = undefined;
    });
    return this.#scanning;
  }

  async #scanOnce(progress?: Progress): Promise<void> {
    const found = this.#found ?? (await this.#find());
    this.#found = undefined;
    const present = new Set(found.files.map(({ path }) => path));
    const fresh = found.files.filter(({ path, stamp }) => this.#files.get(path)?.stamp !== stamp);
    const tellsAtOnce = !this.#isScanned;
    this.#isScanned = true;
    const reads = new Map<string, Read>();
    const before: ReadBeforeOf = new Map();
    progress?.(0, fresh.length);
    for await (const portion of this.#readFiles(this.dir, fresh)) {
      for (const read of portion) reads.set(pathOf(read), withoutReadBefore(read, before));
      if (tellsAtOnce) {
        await this.#tellOf(articlesIn(portion), before);
        // kept any longer, it would fill memory
        before.clear();
      }
      progress?.(reads.size, fresh.length);
    }
    const kept = [...this.#files].filter(([path]) => present.has(path) && !reads.has(path));
    const files = new Map([...kept, ...reads]);
    // what was served stays: perhaps a disk is not there at the moment
    if (this.#articles.size > 0 && articlesIn(files.values()).length === 0)
      throw this.nothing([
        ...found.unread,
        ...[...files.values()].flatMap((read) => ('unread' in read ? read.unread : [])),
      ]);
    this.#files.clear();
    for (const [path, read] of files) this.#files.set(path, read);
    this.#notFiles = found.unread;
    await this.#tell(before);
  }

  async #find(): Promise<Found> {
    try {
      return await walk(this.dir);
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
      const what =
        code === 'ENOENT'
          ? 'does not exist'
          : code === 'ENOTDIR'
            ? 'is not a folder'
            : `cannot be read (${code || String(cause)})`;
      throw new LibraryError(`The articles folder "${resolve(this.dir)}" ${what}. ${REMEDY}`, {
        cause,
      });
    }
  }

  /** The error of whoever needs an article and has none; names the files that are there. */
  nothing(unread: readonly UnreadFile[] = this.unread): LibraryError {
    const why = unread.map(({ path, reason }) => `\n  ${path} ${reason}`).join('');
    return new LibraryError(
      `The articles folder "${resolve(this.dir)}" holds no article that can be read. ${REMEDY}${why}`,
    );
  }

  /** Reports what differs between what the files hold and what was reported. */
  async #tell(before: ReadBeforeOf): Promise<void> {
    const after = withoutCopies(articlesIn(this.#files.values()));
    for (const [id, article] of this.#articles) {
      if (after.has(id)) continue;
      this.#listener({ kind: 'removed', article });
      this.#articles.delete(id);
      await nextTurn();
    }
    for (const article of after.values()) await this.#tellIfNew(article, before);
  }

  /** Reports articles just read, those reported before as copies of them included. */
  async #tellOf(articles: readonly Article[], before: ReadBeforeOf): Promise<void> {
    for (const article of withoutCopies(articles).values()) {
      const known = this.#articles.get(article.id);
      await this.#tellIfNew(known ? withCopies(known, article) : article, before);
    }
  }

  async #tellIfNew(article: Article, before: ReadBeforeOf): Promise<void> {
    const known = this.#articles.get(article.id);
    if (known && isSame(known, article)) return;
    const read = before.get(article);
    this.#listener({ kind: known ? 'changed' : 'added', article, ...(read && { read }) });
    // one by one: the next scan reports again what a listener failed at
    this.#articles.set(article.id, article);
    await nextTurn();
  }
}

const ENDINGS = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
  READERS.flatMap(({ endings }) => endings),
);
const REMEDY = `Put ${ENDINGS} files into it, or set ARTICLES_DIR to the folder that holds yours.`;

/**
 * What was read of articles together with their files: of these very objects, not of their copies.
 */
type ReadBeforeOf = Map<Article, ReadBefore>;

/**
 * What was read from a file, without what goes into `before` for whoever takes the article over.
 */
function withoutReadBefore(read: Read, before: ReadBeforeOf): Read {
  if (!('article' in read) || !read.read) return read;
  const { read: ofArticle, ...rest } = read;
  before.set(rest.article, ofArticle);
  return rest;
}

/** Articles by id: files with one body become one article, with the first of their paths. */
function withoutCopies(articles: readonly Article[]): Map<string, Article> {
  const byId = new Map<string, Article>();
  for (const article of articles.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const first = byId.get(article.id);
    byId.set(article.id, first ? withCopies(first, article) : article);
  }
  return byId;
}

/**
 * Two articles with one body as one: with the path that comes first of all its files; the others
 * follow by path.
 */
function withCopies(a: Article, b: Article): Article {
  const [first, second] = a.path < b.path ? [a, b] : [b, a];
  const copies = [...first.copies, fileOf(second), ...second.copies];
  return { ...first, copies: copies.toSorted((x, y) => (x.path < y.path ? -1 : 1)) };
}

function fileOf(article: Article): ArticleFile {
  const { path, bodyStart, title, source, url, published, place, eventDate, incident } = article;
  return {
    path,
    bodyStart,
    title,
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(place !== undefined && { place }),
    ...(eventDate !== undefined && { eventDate }),
    ...(incident !== undefined && { incident }),
  };
}

function isSame(a: Article, b: Article): boolean {
  return a === b || factsOf(a) === factsOf(b);
}

function factsOf(article: Article): string {
  const { language, boilerplate, captions, corrections, dateline, pages, copies } = article;
  return JSON.stringify([
    fileOf(article),
    language,
    boilerplate,
    captions,
    corrections,
    dateline,
    pages,
    copies,
  ]);
}
