import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { appendThrough, moveThrough } from './durable.ts';
import { makeFolder } from '../make-folder.ts';

/** Where an article is: waiting to be added, served, removed and kept to be restored, or replaced. */
export type Place = 'drafts' | 'articles' | 'removed' | 'versions';

/** Who did something; the id of a Discord user. */
export interface Doer {
  readonly by: string;
  readonly at: Date;
}

/** A draft that nobody added for so long is dropped. */
const DRAFT_MS = 24 * 3_600_000;

/** Ids that are safe in a path, and are whole: those of articles and of drafts. */
const ID = /^[\w-]{16}$/u;

/** The folder of a shelf: where things stand in it. */
export class ShelfFolder {
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** The folder of an article. Throws RangeError for what is no id. */
  of(place: Place, id: string): string {
    if (!ID.test(id)) throw new RangeError('no id of an article');
    return join(this.#dir, place, id);
  }

  /** Does something with the folder of an article; rejects for what is no id. */
  async within<T>(place: Place, id: string, work: (folder: string) => Promise<T>): Promise<T> {
    return await work(this.of(place, id));
  }

  /** A file of the shelf as a whole. */
  file(name: string): string {
    return join(this.#dir, name);
  }

  make(): Promise<unknown> {
    return makeFolder(this.#dir);
  }

  /** The ids at a place, in order. */
  async ids(place: Place): Promise<string[]> {
    try {
      return (await readdir(join(this.#dir, place))).filter((name) => ID.test(name)).toSorted();
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    }
  }

  async move(from: readonly [Place, string], to: readonly [Place, string]): Promise<void> {
    await makeFolder(join(this.#dir, to[0]));
    await moveThrough(this.of(...from), this.of(...to));
  }

  /** Deletes what is at a place; nothing there is no fault. */
  async drop(place: Place, id: string): Promise<void> {
    await rm(this.of(place, id), { recursive: true, force: true });
  }

  /** Deletes what was removed with the same text as a served article, or was its page's before. */
  async dropAllBut(served: string): Promise<void> {
    for (const place of ['removed', 'versions'] as const) await this.drop(place, served);
  }

  async dropOldDrafts(): Promise<void> {
    for (const id of await this.ids('drafts')) {
      const made = await stat(this.of('drafts', id)).catch(() => undefined);
      if (made && Date.now() - made.mtimeMs > DRAFT_MS) await this.drop('drafts', id);
    }
  }

  /** Adds a line to the log. No title and no words: what is deleted leaves only its id there. */
  async note(did: string, id: string, { by, at }: Doer): Promise<void> {
    await this.make();
    const line = { at: at.toISOString(), by, did, article: id };
    await appendThrough(join(this.#dir, 'log.jsonl'), JSON.stringify(line));
  }
}
