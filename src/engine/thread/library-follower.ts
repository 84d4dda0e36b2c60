import type { FollowedEngine } from '../followed-engine.ts';
import { libraryAliases, type LibraryAliases } from '../../library/aliases-file.ts';
import { Library, LibraryError } from '../../library/library.ts';
import { LibrarySnapshot } from './library-snapshot.ts';
import { readerThreads, type ReaderThreadsOptions } from './reader-threads.ts';

/** How often progress is reported while a large library is read. */
const PROGRESS_MS = 2_000;

/** What is said of a folder without articles. */
const EMPTY =
  'the folder of articles holds none: add some with /library add, or put files into ARTICLES_DIR';

/** What is said of a file that is served all the same. */
const REMARK = 'file served, but look at it';

/** Where a follower reports what it does, such as a log; `facts` may hold an error, as `err`. */
export type Tell = (
  level: 'info' | 'warn' | 'error',
  facts: Readonly<Record<string, unknown>>,
  message: string,
) => void;

/**
 * The folder of articles, and the folder that keeps what was read for the next start; undefined:
 * nothing is kept.
 */
export interface FollowedFolders {
  readonly articlesDir: string;
  readonly dataDir?: string | undefined;
}

/** Fills an engine from a folder of articles and its aliases, and keeps the engine up to date. */
export class LibraryFollower {
  readonly #engine: FollowedEngine;
  readonly #library: Library;
  readonly #tell: Tell;
  #snapshot: LibrarySnapshot | undefined;
  #aliases: LibraryAliases | undefined;
  #rescanning: Promise<void> | undefined;
  #isFolderRead = true;

  /** Whether the last scan could read the folder. */
  get isFolderRead(): boolean {
    return this.#isFolderRead;
  }

  /** Several threads read many files, as `readers` says. */
  constructor(
    { articlesDir, dataDir }: FollowedFolders,
    engine: FollowedEngine,
    tell: Tell,
    readers?: ReaderThreadsOptions,
  ) {
    this.#engine = engine;
    const failed = (err: Error): void =>
      tell('warn', { err }, 'a thread that reads articles has ended: the engine reads them itself');
    this.#library = new Library(
      articlesDir,
      (change) => engine.follow(change),
      readerThreads(failed, { ...readers, dataDir }),
    );
    this.#tell = tell;
    this.#snapshot = dataDir === undefined ? undefined : new LibrarySnapshot(dataDir, articlesDir);
  }

  /**
   * Reads the library, first what was kept at the last start, and groups it into incidents.
   * Meanwhile the engine answers from what has been read. Throws LibraryError.
   */
  async load(): Promise<void> {
    await this.#readAliases();
    const began = performance.now();
    let told = began;
    await this.#restore();
    await this.#library.scan((done, total) => {
      this.#engine.reads({ done, total });
      if (performance.now() - told < PROGRESS_MS) return;
      told = performance.now();
      this.#tell('info', { done, total }, 'reading articles');
    });
    const { unread, remarks, size } = this.#library;
    this.#engine.loaded(unread, remarks);
    for (const { path, reason } of unread) this.#tell('warn', { path, reason }, 'file not served');
    for (const { path, reason } of remarks) this.#tell('warn', { path, reason }, REMARK);
    this.#tell('info', { articles: size, ms: msSince(began) }, 'articles read');
    if (size === 0) this.#tell('warn', {}, EMPTY);
    // grouping takes longest: ended meanwhile, the next start need not read everything again
    await this.#save(false);
    const read = performance.now();
    await this.#engine.settle();
    // the first person to type must not wait until all incidents are listed
    await this.#engine.suggestIncidents('', {}, 1);
    this.#tell('info', { ms: msSince(read) }, 'incidents grouped');
    await this.#save();
  }

  /**
   * Takes over the folder's changes. It reports what goes wrong, and what was read stays served. A
   * call while another runs returns that one.
   */
  rescan(): Promise<void> {
    this.#rescanning ??= this.#rescan().finally(() => {
      this.#rescanning = undefined;
    });
    return this.#rescanning;
  }

  async #rescan(): Promise<void> {
    const library = this.#library;
    const { size: before, unread, remarks } = library;
    const known = new Set(unread.map(({ path }) => path));
    const remarked = new Set(remarks.map(({ path, reason }) => `${path} ${reason}`));
    try {
      await this.#readAliases();
      this.#isFolderRead = false;
      await library.scan().finally(() => this.#engine.loaded(library.unread, library.remarks));
      this.#isFolderRead = true;
      if (library.size !== before)
        this.#tell('info', { articles: library.size }, 'articles changed');
      for (const { path, reason } of library.unread)
        if (!known.has(path)) this.#tell('warn', { path, reason }, 'file not served');
      for (const { path, reason } of library.remarks)
        if (!remarked.has(`${path} ${reason}`)) this.#tell('warn', { path, reason }, REMARK);
      await this.#engine.settle();
      await this.#save();
    } catch (error) {
      this.#tell('error', { err: error }, 'the articles folder cannot be read');
    }
  }

  async #restore(): Promise<void> {
    const began = performance.now();
    const damaged = (): void =>
      this.#tell('warn', {}, 'the snapshot is damaged: what it lacks is read anew');
    try {
      const articles = (await this.#snapshot?.restore(this.#library, this.#engine, damaged)) ?? 0;
      if (articles > 0)
        this.#tell('info', { articles, ms: msSince(began) }, 'articles taken from the snapshot');
    } catch (error) {
      if (error instanceof LibraryError) throw error;
      this.#tell('warn', { err: error }, 'the snapshot cannot be read: all articles are read anew');
    }
  }

  /** Saves what was read; what cannot be saved now is read again at the next start. */
  async #save(isGrouped = true): Promise<void> {
    const began = performance.now();
    try {
      if (await this.#snapshot?.save(this.#library, this.#engine, isGrouped))
        this.#tell('info', { ms: msSince(began) }, 'snapshot written');
    } catch (error) {
      // a full disk is full at the next change too: one report is enough
      this.#snapshot = undefined;
      this.#tell(
        'warn',
        { err: error },
        'the snapshot cannot be written in DATA_DIR: the next start takes longer',
      );
    }
  }

  /** Reads the library's own aliases; reports a fault in them once. */
  async #readAliases(): Promise<void> {
    const told = this.#aliases?.warning;
    const { dir } = this.#library;
    this.#aliases = await libraryAliases(dir, this.#aliases);
    const { aliases, warning } = this.#aliases;
    this.#engine.useAliases(aliases);
    if (warning !== undefined && warning !== told) this.#tell('warn', {}, warning);
  }
}

function msSince(began: number): number {
  return Math.round(performance.now() - began);
}
