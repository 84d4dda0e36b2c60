import { reasonFor, UnreadableError, type UnreadFile } from '../unread.ts';
import { replaceFile } from './durable.ts';
import { addressesOf } from './changed-page.ts';
import { IncidentLabels } from './incident-labels.ts';
import {
  inOrderOfAdding,
  readKept,
  rewriteFacts,
  writeKept,
  type KeptArticle,
  type KeptFacts,
} from './kept-article.ts';
import { keptOnShelf, type KeptOnShelf } from './kept-on-shelf.ts';
import { OlderVersions, type OlderVersion } from './older-versions.ts';
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
  readonly #articles = new Map<string, KeptArticle>();
  readonly #removed = new Map<string, KeptArticle>();
  readonly #versions = new OlderVersions();
  /** The article that was read last from each page, whether it is served or not. */
  readonly #idAt = new Map<string, string>();
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
    for (const [place, kept] of [
      ['articles', shelf.#articles],
      ['removed', shelf.#removed],
    ] as const)
      for (const name of await shelf.#folder.ids(place))
        try {
          const one = await readKept(shelf.#folder.of(place, name));
          kept.set(one.article.id, one);
        } catch (error) {
          if (place === 'articles') shelf.#unread.push({ path: name, reason: reasonFor(error) });
        }
    await shelf.#versions.readIn(shelf.#folder);
    try {
      shelf.#labels = await IncidentLabels.in(shelf.#folder.file(LABELS));
    } catch (error) {
      shelf.#unread.push({ path: LABELS, reason: reasonFor(error) });
    }
    // the bot was ended between two steps of adding
    for (const [id, { facts }] of shelf.#articles) {
      if (shelf.#removed.delete(id) || shelf.#versions.drop(id)) await shelf.#folder.dropAllBut(id);
      if (facts.replaces) await shelf.#retire(id, facts);
    }
    for (const one of shelf.articles) shelf.#serve(one);
    return shelf;
  }

  /** Goes up whenever an article comes, changes or goes. */
  get version(): number {
    return this.#version;
  }

  /** What is served, in the order of adding. */
  get articles(): readonly KeptArticle[] {
    return inOrderOfAdding(this.#articles.values());
  }

  /** What was removed and can be restored. */
  get removed(): readonly KeptArticle[] {
    return inOrderOfAdding(this.#removed.values());
  }

  /** What served articles were before their pages changed. */
  get older(): readonly OlderVersion[] {
    return this.#versions.leadingTo((id) => this.#articles.has(id));
  }

  /** The served article that was read from the same page. */
  ofSamePage(kept: KeptArticle): KeptArticle | undefined {
    const ids = addressesOf(kept).flatMap((address) => this.#idAt.get(address) ?? []);
    return ids.flatMap((id) => this.#articles.get(id) ?? [])[0];
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
    return this.#inTurn(() => this.#relabel(this.#labels.with(labels, step), did, doer));
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

  /** Writes into the log what was done to something that is no article. */
  note(did: string, id: string, doer: Doer): Promise<void> {
    return this.#inTurn(() => this.#folder.note(did, id, doer));
  }

  get(id: string): KeptArticle | undefined {
    return this.#articles.get(id);
  }

  getRemoved(id: string): KeptArticle | undefined {
    return this.#removed.get(id);
  }

  /** What is kept of an article, wherever it is, and where that is; undefined: nothing. */
  kept(id: string): KeptOnShelf | undefined {
    return keptOnShelf(id, [this.#articles, this.#removed], this.#versions, this.#folder);
  }

  /** Keeps a draft under an id of its own. Throws UnreadableError where there is no room for more. */
  draft(id: string, kept: KeptArticle, bytes: Uint8Array): Promise<void> {
    return this.#inTurn(async () => {
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
    return this.#inTurn(async () => {
      await rewriteFacts(this.#folder.of('drafts', id), kept.facts);
      this.#lastDraft = { id, kept };
    });
  }

  dropDraft(id: string): Promise<void> {
    return this.#inTurn(async () => {
      this.#lastDraft = undefined;
      await this.#folder.drop('drafts', id);
    });
  }

  /** Serves an article at once that nobody has to look at first. Throws as `draft` and `add` do. */
  async take(id: string, kept: KeptArticle, bytes: Uint8Array, doer: Doer): Promise<void> {
    await this.#inTurn(async () => {
      this.#checkRoom(kept.facts.size);
      await writeKept(this.#folder.of('drafts', id), kept, bytes);
      this.#lastDraft = { id, kept };
      await this.#add(id, doer);
    });
  }

  /** Serves a draft; returns what is served, or undefined where it is not there any more. */
  add(draftId: string, doer: Doer): Promise<KeptArticle | undefined> {
    return this.#inTurn(() => this.#add(draftId, doer));
  }

  async #add(draftId: string, doer: Doer): Promise<KeptArticle | undefined> {
    const draft = await this.draftOf(draftId);
    this.#lastDraft = undefined;
    if (!draft) return undefined;
    this.#checkRoom(draft.facts.size);
    const { id } = draft.article;
    if (this.#articles.has(id)) throw new UnreadableError('is in the library already');
    const facts = { ...draft.facts, by: doer.by, at: doer.at.toISOString() };
    await rewriteFacts(this.#folder.of('drafts', draftId), facts);
    await this.#folder.move(['drafts', draftId], ['articles', id]);
    await this.#folder.dropAllBut(id);
    await this.#folder.note('added', id, doer);
    this.#removed.delete(id);
    this.#versions.drop(id);
    await this.#retire(id, facts);
    return this.#serve({ ...draft, facts });
  }

  /** Serves the version no more that an article replaces, and keeps it. */
  async #retire(id: string, { replaces, by, at }: KeptFacts): Promise<void> {
    const old = replaces && this.#articles.get(replaces.id);
    if (!old) return;
    const facts = { ...old.facts, replaced: { next: id, by, at } };
    await rewriteFacts(this.#folder.of('articles', replaces.id), facts);
    await this.#folder.move(['articles', replaces.id], ['versions', replaces.id]);
    await this.#folder.note('replaced', replaces.id, { by, at: new Date(at) });
    this.#articles.delete(replaces.id);
    this.#versions.put({ ...old, facts });
    await this.#keepLabels(this.#labels.moved(replaces.id, id));
  }

  /** Changes what is known of an article. */
  edit(kept: KeptArticle, doer: Doer): Promise<KeptArticle> {
    return this.#inTurn(async () => {
      const { id } = kept.article;
      if (!this.#articles.has(id)) throw new UnreadableError('is not in the library any more');
      await rewriteFacts(this.#folder.of('articles', id), kept.facts);
      await this.#folder.note('edited', id, doer);
      return this.#serve(kept);
    });
  }

  /** Serves an article no more, and keeps it; undefined where it is not served. */
  remove(id: string, doer: Doer): Promise<KeptArticle | undefined> {
    return this.#inTurn(async () => {
      const kept = this.#articles.get(id);
      if (!kept) return undefined;
      const facts = { ...kept.facts, removed: { by: doer.by, at: doer.at.toISOString() } };
      await rewriteFacts(this.#folder.of('articles', id), facts);
      await this.#folder.move(['articles', id], ['removed', id]);
      await this.#folder.note('removed', id, doer);
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
      await rewriteFacts(this.#folder.of('removed', id), facts);
      await this.#folder.move(['removed', id], ['articles', id]);
      await this.#folder.note('restored', id, doer);
      this.#removed.delete(id);
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
    return this.#inTurn(async () => {
      const kept = this.#removed.get(id);
      if (!kept) return undefined;
      await this.#keepLabels(this.#labels.without(id));
      for (const older of this.#versions.before(id)) {
        await this.#folder.drop('versions', older);
        await this.#folder.note('deleted', older, doer);
        this.#versions.drop(older);
      }
      await this.#folder.drop('removed', id);
      await this.#folder.note('deleted', id, doer);
      this.#removed.delete(id);
      this.#version += 1;
      return kept;
    });
  }

  #serve(kept: KeptArticle): KeptArticle {
    this.#articles.set(kept.article.id, kept);
    for (const address of addressesOf(kept)) this.#idAt.set(address, kept.article.id);
    this.#version += 1;
    return kept;
  }

  #checkRoom(more = 0): void {
    const all = [...this.#articles.values(), ...this.#removed.values(), ...this.#versions.all];
    checkRoom({ served: this.#articles.size, bytes: all.map(({ facts }) => facts.size), more });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
