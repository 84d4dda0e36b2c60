import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonFor, UnreadableError, type UnreadFile } from '../unread.ts';
import { appendThrough, moveThrough, replaceFile } from './durable.ts';
import { IncidentLabels } from './incident-labels.ts';
import {
  readKept,
  rewriteFacts,
  writeKept,
  type KeptArticle,
  type KeptFacts,
} from './kept-article.ts';

/** Where an article is: waiting to be added, served, or removed and kept to be restored. */
type Place = 'drafts' | 'articles' | 'removed';

/** A draft that nobody added for so long is dropped. */
const DRAFT_MS = 24 * 3_600_000;
/** Articles that one server may add: with them, its engine stays small. */
const MAX_ARTICLES = 2_000;
/** What they may take on the disk, what was removed included. */
const MAX_MB = 500;
const MB = 1024 * 1024;
const MAX_DRAFTS = 50;
const LABELS = 'incidents.json';

/** Ids that are safe in a path, and are whole: those of articles and of drafts. */
const ID = /^[\w-]{16}$/u;

/** Who did something; the id of a Discord user. */
export interface Doer {
  readonly by: string;
  readonly at: Date;
}

/**
 * A server's own articles, in a folder:
 *
 *     articles/<id>/text.txt        the text; offsets count in it
 *                  /facts.json      what is known of it, where it came from, who added it when
 *                  /original.html   the bytes as they came
 *     removed/<id>/, drafts/<id>/   the same
 *     incidents.json                which incidents articles are on, as managers say
 *     log.jsonl                     who did what when; only ever added to
 *
 * What is done is on the disk, whole, before a call comes back. Calls run one after the other.
 */
export class Shelf {
  readonly #dir: string;
  readonly #articles = new Map<string, KeptArticle>();
  readonly #removed = new Map<string, KeptArticle>();
  #unread: UnreadFile[] = [];
  #labels = IncidentLabels.none;
  #last: Promise<unknown> = Promise.resolve();
  #version = 0;

  private constructor(dir: string) {
    this.#dir = dir;
  }

  /** The shelf in a folder, which need not be there yet. What is damaged is named as unread. */
  static async in(dir: string): Promise<Shelf> {
    const shelf = new Shelf(dir);
    for (const [place, kept] of [
      ['articles', shelf.#articles],
      ['removed', shelf.#removed],
    ] as const)
      for (const name of await namesIn(join(dir, place)))
        try {
          const one = await readKept(join(dir, place, name));
          kept.set(one.article.id, one);
        } catch (error) {
          if (place === 'articles') shelf.#unread.push({ path: name, reason: reasonFor(error) });
        }
    try {
      shelf.#labels = await IncidentLabels.in(join(dir, LABELS));
    } catch (error) {
      shelf.#unread.push({ path: LABELS, reason: reasonFor(error) });
    }
    return shelf;
  }

  /** Goes up whenever an article comes, changes or goes. */
  get version(): number {
    return this.#version;
  }

  /** What is served, in the order of adding. */
  get articles(): readonly KeptArticle[] {
    return inOrder(this.#articles.values());
  }

  /** What was removed and can be restored. */
  get removed(): readonly KeptArticle[] {
    return inOrder(this.#removed.values());
  }

  /** What is there and cannot be served, with the reason. */
  get unread(): readonly UnreadFile[] {
    return this.#unread;
  }

  /** Which incidents articles are on, those of the folder among them, as managers say. */
  get labels(): IncidentLabels {
    return this.#labels;
  }

  /** Says which incidents articles are on. */
  label(labels: ReadonlyMap<string, string>, did: string, doer: Doer): Promise<void> {
    return this.#inTurn(() => {
      const step = { did, by: doer.by, at: doer.at.toISOString() };
      return this.#relabel(this.#labels.with(labels, step), did, doer);
    });
  }

  /** Undoes the last step of that; false where there is none, or where it is not number `step`. */
  undoLabels(step: number | undefined, doer: Doer): Promise<boolean> {
    return this.#inTurn(async () => {
      const undone = this.#labels.undone();
      if (!undone || (step !== undefined && step !== this.#labels.steps)) return false;
      await this.#relabel(undone, 'undone', doer);
      return true;
    });
  }

  get(id: string): KeptArticle | undefined {
    return this.#articles.get(id);
  }

  getRemoved(id: string): KeptArticle | undefined {
    return this.#removed.get(id);
  }

  /** Keeps a draft under an id of its own. Throws UnreadableError where there is no room for more. */
  draft(id: string, kept: KeptArticle, bytes: Uint8Array): Promise<void> {
    return this.#inTurn(async () => {
      this.#checkRoom(kept.facts.size);
      await this.#dropOldDrafts();
      if ((await namesIn(join(this.#dir, 'drafts'))).length >= MAX_DRAFTS)
        throw new UnreadableError('has to wait: too many articles wait to be added or cancelled');
      await writeKept(this.#folder('drafts', id), kept, bytes);
    });
  }

  /** A draft by its id; undefined where it is not there any more. */
  async draftOf(id: string): Promise<KeptArticle | undefined> {
    try {
      return await readKept(this.#folder('drafts', id));
    } catch {
      return undefined;
    }
  }

  redraft(id: string, facts: KeptFacts): Promise<void> {
    return this.#inTurn(() => rewriteFacts(this.#folder('drafts', id), facts));
  }

  dropDraft(id: string): Promise<void> {
    return this.#inTurn(() => rm(this.#folder('drafts', id), { recursive: true, force: true }));
  }

  /** Serves a draft; returns what is served, or undefined where it is not there any more. */
  add(draftId: string, doer: Doer): Promise<KeptArticle | undefined> {
    return this.#inTurn(async () => {
      const draft = await this.draftOf(draftId);
      if (!draft) return undefined;
      this.#checkRoom(draft.facts.size);
      const { id } = draft.article;
      if (this.#articles.has(id)) throw new UnreadableError('is in the library already');
      const facts = { ...draft.facts, by: doer.by, at: doer.at.toISOString() };
      await rewriteFacts(this.#folder('drafts', draftId), facts);
      // what was removed with the same text gives way
      await rm(this.#folder('removed', id), { recursive: true, force: true });
      await this.#move(['drafts', draftId], ['articles', id]);
      await this.#note('added', id, doer);
      this.#removed.delete(id);
      return this.#serve({ ...draft, facts });
    });
  }

  /** Changes what is known of an article. */
  edit(kept: KeptArticle, doer: Doer): Promise<KeptArticle> {
    return this.#inTurn(async () => {
      const { id } = kept.article;
      if (!this.#articles.has(id)) throw new UnreadableError('is not in the library any more');
      await rewriteFacts(this.#folder('articles', id), kept.facts);
      await this.#note('edited', id, doer);
      return this.#serve(kept);
    });
  }

  /** Serves an article no more, and keeps it; undefined where it is not served. */
  remove(id: string, doer: Doer): Promise<KeptArticle | undefined> {
    return this.#inTurn(async () => {
      const kept = this.#articles.get(id);
      if (!kept) return undefined;
      const removed = { by: doer.by, at: doer.at.toISOString() };
      const facts = { ...kept.facts, removed };
      await rewriteFacts(this.#folder('articles', id), facts);
      await this.#move(['articles', id], ['removed', id]);
      await this.#note('removed', id, doer);
      this.#articles.delete(id);
      this.#removed.set(id, { ...kept, facts });
      this.#version += 1;
      return kept;
    });
  }

  /** Serves a removed article again; undefined where it was not removed. */
  restore(id: string, doer: Doer): Promise<KeptArticle | undefined> {
    return this.#inTurn(async () => {
      const kept = this.#removed.get(id);
      if (!kept) return undefined;
      this.#checkRoom();
      const { removed: _removed, ...facts } = kept.facts;
      await rewriteFacts(this.#folder('removed', id), facts);
      await this.#move(['removed', id], ['articles', id]);
      await this.#note('restored', id, doer);
      this.#removed.delete(id);
      return this.#serve({ ...kept, facts });
    });
  }

  async #relabel(labels: IncidentLabels, did: string, doer: Doer): Promise<void> {
    await mkdir(this.#dir, { recursive: true });
    await replaceFile(join(this.#dir, LABELS), String(labels));
    await this.#note(did, 'incident', doer);
    this.#labels = labels;
    this.#version += 1;
  }

  /**
   * Deletes a removed article with all that is kept of it, but for the lines of the log; undefined where
   * it was not removed.
   */
  delete(id: string, doer: Doer): Promise<KeptArticle | undefined> {
    return this.#inTurn(async () => {
      const kept = this.#removed.get(id);
      if (!kept) return undefined;
      if (this.#labels.labels.has(id)) {
        const labels = this.#labels.without(id);
        await replaceFile(join(this.#dir, LABELS), String(labels));
        this.#labels = labels;
      }
      await rm(this.#folder('removed', id), { recursive: true });
      await this.#note('deleted', id, doer);
      this.#removed.delete(id);
      this.#version += 1;
      return kept;
    });
  }

  #serve(kept: KeptArticle): KeptArticle {
    this.#articles.set(kept.article.id, kept);
    this.#version += 1;
    return kept;
  }

  #checkRoom(more = 0): void {
    if (this.#articles.size >= MAX_ARTICLES)
      throw new UnreadableError(`is one too many: a server may add ${MAX_ARTICLES} articles`);
    const all = [...this.#articles.values(), ...this.#removed.values()];
    if (all.reduce((sum, { facts }) => sum + facts.size, more) > MAX_MB * MB)
      throw new UnreadableError(
        `is too large for what is left of the ${MAX_MB} MB of a server: delete some of what was removed`,
      );
  }

  async #dropOldDrafts(): Promise<void> {
    for (const name of await namesIn(join(this.#dir, 'drafts'))) {
      const folder = join(this.#dir, 'drafts', name);
      const made = await stat(folder).catch(() => undefined);
      if (made && Date.now() - made.mtimeMs > DRAFT_MS)
        await rm(folder, { recursive: true, force: true });
    }
  }

  async #move(from: readonly [Place, string], to: readonly [Place, string]): Promise<void> {
    await mkdir(join(this.#dir, to[0]), { recursive: true });
    await moveThrough(this.#folder(...from), this.#folder(...to));
  }

  /** No title and no words: what is deleted leaves only its id in the log. */
  async #note(did: string, id: string, { by, at }: Doer): Promise<void> {
    const line = { at: at.toISOString(), by, did, article: id };
    await appendThrough(join(this.#dir, 'log.jsonl'), JSON.stringify(line));
  }

  #folder(place: Place, id: string): string {
    if (!ID.test(id)) throw new RangeError('no id of an article');
    return join(this.#dir, place, id);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

function inOrder(kept: Iterable<KeptArticle>): KeptArticle[] {
  return [...kept].toSorted((a, b) => (a.facts.at < b.facts.at ? -1 : 1));
}

async function namesIn(dir: string): Promise<string[]> {
  try {
    return (await readdir(dir)).filter((name) => ID.test(name)).toSorted();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
