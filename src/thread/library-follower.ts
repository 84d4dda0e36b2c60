import type { InProcessEngine } from '../in-process-engine.ts';
import { libraryAliases, type LibraryAliases } from '../library/aliases-file.ts';
import { Library } from '../library/library.ts';

/** How often progress is told while a large library is read. */
const PROGRESS_MS = 2_000;

/** Where a follower says what it does, as a log takes it; `facts` may hold an error, as `err`. */
export type Tell = (
  level: 'info' | 'warn' | 'error',
  facts: Readonly<Record<string, unknown>>,
  message: string,
) => void;

/** Fills an engine from a folder of articles, with the aliases that lie there, and keeps it to it. */
export class LibraryFollower {
  readonly #engine: InProcessEngine;
  readonly #library: Library;
  readonly #tell: Tell;
  #aliases: LibraryAliases | undefined;

  constructor(dir: string, engine: InProcessEngine, tell: Tell) {
    this.#engine = engine;
    this.#library = new Library(dir, (change) => engine.follow(change));
    this.#tell = tell;
  }

  /**
   * Reads the library and groups it into incidents; the engine answers from what is read so far. Throws
   * LibraryError. A snapshot of what was read at the last start is to be taken up here, before the scan
   * reads what differs from it.
   */
  async load(): Promise<void> {
    await this.#readAliases();
    const began = performance.now();
    let told = began;
    await this.#library.scan((done, total) => {
      this.#engine.reads({ done, total });
      if (performance.now() - told < PROGRESS_MS) return;
      told = performance.now();
      this.#tell('info', { done, total }, 'reading articles');
    });
    const { unread, size } = this.#library;
    this.#engine.loaded(unread);
    for (const { path, reason } of unread) this.#tell('warn', { path, reason }, 'file not served');
    this.#tell('info', { articles: size, ms: msSince(began) }, 'articles read');
    const read = performance.now();
    await this.#engine.settle();
    // the first who types is not to wait until all incidents are listed
    await this.#engine.suggestIncidents('', {}, 1);
    this.#tell('info', { ms: msSince(read) }, 'incidents grouped');
  }

  /** Takes over what has changed in the folder; what goes wrong is told, and what was read stays served. */
  async rescan(): Promise<void> {
    const library = this.#library;
    const { size: before, unread } = library;
    const known = new Set(unread.map(({ path }) => path));
    try {
      await this.#readAliases();
      await library.scan().finally(() => this.#engine.loaded(library.unread));
      if (library.size !== before)
        this.#tell('info', { articles: library.size }, 'articles changed');
      for (const { path, reason } of library.unread)
        if (!known.has(path)) this.#tell('warn', { path, reason }, 'file not served');
      await this.#engine.settle();
    } catch (error) {
      this.#tell('error', { err: error }, 'the articles folder cannot be read');
    }
  }

  /** A fault of the library's own aliases is told once. */
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
