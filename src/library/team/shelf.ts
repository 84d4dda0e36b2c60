import { reasonFor, UnreadableError, type UnreadFile } from '../unread.ts';
import { replaceFile } from './durable.ts';
import { IncidentLabels } from './incident-labels.ts';
import {
  inOrderOfAdding,
  rewriteFacts,
  writeKept,
  type KeptArticle,
  readKept,
} from './kept-article.ts';
import type { OlderVersion } from './older-versions.ts';
import { ShelfContents } from './shelf-contents.ts';
import { checkRoom } from './shelf-room.ts';
import { ShelfFolder, type Doer } from './shelf-folder.ts';

const MAX_DRAFTS = 50;
const LABELS = 'incidents.json';

/**
 * A server's own articles, in a folder:
 *
 *     articles/<id>/text.txt        the text; offsets count in it
 *                  /facts.json      what is known of it, where it came from, who added it when
 *                  /original.html   the bytes as they came
 *     removed/<id>/, drafts/<id>/   the same
 *     versions/<id>/                the same, of what a page said before it changed
 *     incidents.json                which incidents articles are on, as managers say
 *     log.jsonl                     who did what when; only ever added to
 *
 * What is done is on the disk, whole, before a call comes back. Calls run one after the other.
 */
export class Shelf {
  readonly #folder: ShelfFolder;
  readonly #holds = new ShelfContents();
  #unread: UnreadFile[] = [];
  #labels = IncidentLabels.none;
  #last: Promise<unknown> = Promise.resolve();
  /** The draft of the last call: mostly the next call is on it, and a large one takes seconds to read. */
  #lastDraft: { readonly id: string; readonly kept: KeptArticle } | undefined;
  #version = 0;

  private constructor(dir: string) {
    this.#folder = new ShelfFolder(dir);
  }

  /** The shelf in a folder, which need not be there yet. What is damaged is named as unread. */
  static async in(dir: string): Promise<Shelf> {
    const shelf = new Shelf(dir);
    const folder = shelf.#folder;
    shelf.#unread = [...(await shelf.#holds.read(folder))];
    try {
      shelf.#labels = await IncidentLabels.in(folder.file(LABELS));
    } catch (error) {
      shelf.#unread.push({ path: LABELS, reason: reasonFor(error) });
    }
    // the bot was ended between two steps of adding
    for (const [id, kept] of shelf.#holds.served) {
      if (shelf.#holds.removed.delete(id) || shelf.#holds.versions.drop(id))
        await folder.dropAllBut(id);
      // where that cannot be written, the next start does it
      await shelf.#retire(kept).catch(() => undefined);
    }
    shelf.#holds.serveInOrder();
    return shelf;
  }

  /** Goes up whenever an article comes, changes or goes. */
  get version(): number {
    return this.#version;
  }

  /** What is served, in the order of adding. */
  get articles(): readonly KeptArticle[] {
    return inOrderOfAdding(this.#holds.served.values());
  }

  /** What was removed and can be restored. */
  get removed(): readonly KeptArticle[] {
    return inOrderOfAdding(this.#holds.removed.values());
  }

  /** What served articles were before their pages changed. */
  get older(): readonly OlderVersion[] {
    return this.#holds.versions.leadingTo((id) => this.#holds.served.has(id));
  }

  /** The served article that was read from the same page. */
  ofSamePage(kept: KeptArticle): KeptArticle | undefined {
    return this.#holds.ofSamePage(kept);
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
    const step = { did, by: doer.by, at: doer.at.toISOString() };
    return this.#inTurn([], () => this.#relabel(this.#labels.with(labels, step), did, doer));
  }

  /** Undoes the last step of that; false where there is none, or where it is not number `step`. */
  undoLabels(step: number | undefined, doer: Doer): Promise<boolean> {
    return this.#inTurn([], async () => {
      const undone = this.#labels.undone();
      if (!undone || (step !== undefined && step !== this.#labels.steps)) return false;
      await this.#relabel(undone, 'undone', doer);
      return true;
    });
  }

  /** Writes into the log what was done to something that is no article. */
  note(did: string, id: string, doer: Doer): Promise<void> {
    return this.#inTurn([], () => this.#folder.note(did, id, doer));
  }

  get(id: string): KeptArticle | undefined {
    return this.#holds.served.get(id);
  }

  getRemoved(id: string): KeptArticle | undefined {
    return this.#holds.removed.get(id);
  }

  /** Keeps a draft under an id of its own. Throws UnreadableError where there is no room for more. */
  draft(id: string, kept: KeptArticle, bytes: Uint8Array): Promise<void> {
    return this.#inTurn([], async () => {
      this.#checkRoom(kept.facts.size);
      await this.#folder.dropOldDrafts();
      if ((await this.#folder.ids('drafts')).length >= MAX_DRAFTS)
        throw new UnreadableError('has to wait: too many articles wait to be added or cancelled');
      await writeKept(this.#folder.of('drafts', id), kept, bytes);
      this.#lastDraft = { id, kept };
    });
  }

  /** A draft by its id; undefined where it is not there any more. */
  async draftOf(id: string): Promise<KeptArticle | undefined> {
    if (this.#lastDraft?.id === id) return this.#lastDraft.kept;
    return await this.#folder.within('drafts', id, readKept).catch(() => undefined);
  }

  redraft(id: string, kept: KeptArticle): Promise<void> {
    return this.#inTurn([], async () => {
      await rewriteFacts(this.#folder.of('drafts', id), kept.facts);
      this.#lastDraft = { id, kept };
    });
  }

  dropDraft(id: string): Promise<void> {
    return this.#inTurn([], async () => {
      this.#lastDraft = undefined;
      await this.#folder.drop('drafts', id);
    });
  }

  /** Serves an article at once that nobody has to look at first. Throws as `draft` and `add` do. */
  async take(id: string, kept: KeptArticle, bytes: Uint8Array, doer: Doer): Promise<void> {
    await this.#inTurn([], async () => {
      this.#checkRoom(kept.facts.size);
      try {
        await writeKept(this.#folder.of('drafts', id), kept, bytes);
        this.#lastDraft = { id, kept };
        await this.#add(id, doer);
      } catch (error) {
        // nobody would add it, or cancel it
        await this.#folder.drop('drafts', id);
        throw error;
      }
    });
  }

  /** Serves a draft; returns what is served, or undefined where it is not there any more. */
  add(draftId: string, doer: Doer): Promise<KeptArticle | undefined> {
    return this.#inTurn([], () => this.#add(draftId, doer));
  }

  async #add(draftId: string, doer: Doer): Promise<KeptArticle | undefined> {
    const draft = await this.draftOf(draftId);
    this.#lastDraft = undefined;
    if (!draft) return undefined;
    this.#checkRoom(draft.facts.size);
    const { id } = draft.article;
    if (this.#holds.served.has(id)) throw new UnreadableError('is in the library already');
    const { replaces: _replaces, ...rest } = draft.facts;
    const replaces = this.#holds.replacesOf(draft);
    const doing = { by: doer.by, at: doer.at.toISOString() };
    const added = { ...draft, facts: { ...rest, ...doing, ...(replaces && { replaces }) } };
    return this.#orReread([id, ...(replaces ? [replaces.id] : [])], async () => {
      await rewriteFacts(this.#folder.of('drafts', draftId), added.facts);
      await this.#folder.move(['drafts', draftId], ['articles', id]);
      await this.#folder.dropAllBut(id);
      await this.#folder.note('added', id, doer);
      this.#holds.removed.delete(id);
      this.#holds.versions.drop(id);
      await this.#retire(added);
      return this.#serve(added);
    });
  }

  /** Serves the version no more that an article replaces, and keeps it. */
  async #retire(by: KeptArticle): Promise<void> {
    const old = this.#holds.retire(by);
    if (!old) return;
    const { id } = old.article;
    // last its folder: ended before that, the next start does all of it
    await this.#keepLabels(this.#labels.moved(id, by.article.id));
    await rewriteFacts(this.#folder.of('articles', id), old.facts);
    await this.#folder.move(['articles', id], ['versions', id]);
    await this.#folder.note('replaced', id, { by: by.facts.by, at: new Date(by.facts.at) });
  }

  /** Where something could not be done to the end, what is kept of these articles is read anew. */
  async #orReread<T>(ids: readonly string[], work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      await this.#holds.reread(this.#folder, ids);
      this.#labels = await IncidentLabels.in(this.#folder.file(LABELS)).catch(() => this.#labels);
      this.#version += 1;
      throw error;
    }
  }

  /** Changes what is known of an article. */
  edit(kept: KeptArticle, doer: Doer): Promise<KeptArticle> {
    const { id } = kept.article;
    return this.#inTurn([id], async () => {
      if (!this.#holds.served.has(id)) throw new UnreadableError('is not in the library any more');
      await rewriteFacts(this.#folder.of('articles', id), kept.facts);
      await this.#folder.note('edited', id, doer);
      return this.#serve(kept);
    });
  }

  /** Serves an article no more, and keeps it; undefined where it is not served. */
  remove(id: string, doer: Doer): Promise<KeptArticle | undefined> {
    return this.#inTurn([id], async () => {
      const kept = this.#holds.served.get(id);
      if (!kept) return undefined;
      const facts = { ...kept.facts, removed: { by: doer.by, at: doer.at.toISOString() } };
      await rewriteFacts(this.#folder.of('articles', id), facts);
      await this.#folder.move(['articles', id], ['removed', id]);
      await this.#folder.note('removed', id, doer);
      this.#holds.served.delete(id);
      this.#holds.removed.set(id, { ...kept, facts });
      this.#version += 1;
      return kept;
    });
  }

  /** Serves a removed article again; undefined where it was not removed. */
  restore(id: string, doer: Doer): Promise<KeptArticle | undefined> {
    return this.#inTurn([id], async () => {
      const kept = this.#holds.removed.get(id);
      if (!kept) return undefined;
      this.#checkRoom();
      const { removed: _removed, ...facts } = kept.facts;
      await rewriteFacts(this.#folder.of('removed', id), facts);
      await this.#folder.move(['removed', id], ['articles', id]);
      await this.#folder.note('restored', id, doer);
      this.#holds.removed.delete(id);
      return this.#serve({ ...kept, facts });
    });
  }

  async #keepLabels(labels: IncidentLabels): Promise<void> {
    if (String(labels) === String(this.#labels)) return;
    await replaceFile(this.#folder.file(LABELS), String(labels));
    this.#labels = labels;
  }

  async #relabel(labels: IncidentLabels, did: string, doer: Doer): Promise<void> {
    await this.#folder.make();
    await replaceFile(this.#folder.file(LABELS), String(labels));
    await this.#folder.note(did, 'incident', doer);
    this.#labels = labels;
    this.#version += 1;
  }

  /**
   * Deletes a removed article with all that is kept of it, its older versions too, but for the lines of
   * the log; undefined where it was not removed.
   */
  delete(id: string, doer: Doer): Promise<KeptArticle | undefined> {
    return this.#inTurn([id, ...this.#holds.versions.before(id)], async () => {
      const kept = this.#holds.removed.get(id);
      if (!kept) return undefined;
      await this.#keepLabels(this.#labels.without(id));
      for (const older of this.#holds.versions.before(id)) {
        await this.#folder.drop('versions', older);
        await this.#folder.note('deleted', older, doer);
        this.#holds.versions.drop(older);
      }
      await this.#folder.drop('removed', id);
      await this.#folder.note('deleted', id, doer);
      this.#holds.removed.delete(id);
      this.#version += 1;
      return kept;
    });
  }

  #serve(kept: KeptArticle): KeptArticle {
    this.#holds.serve(kept);
    this.#version += 1;
    return kept;
  }

  #checkRoom(more = 0): void {
    const { served, all } = this.#holds;
    checkRoom({ served: served.size, bytes: all.map(({ facts }) => facts.size), more });
  }

  /** `ids`: the articles that the work changes. */
  #inTurn<T>(ids: readonly string[], work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(() => this.#orReread(ids, work));
    this.#last = done.catch(() => undefined);
    return done;
  }
}
