import { addressesOf } from './changed-page.ts';
import { inOrderOfAdding, readKept, type KeptArticle, type KeptFacts } from './kept-article.ts';
import { OlderVersions } from './older-versions.ts';
import type { ShelfFolder } from './shelf-folder.ts';
import { reasonFor, type UnreadFile } from '../unread.ts';

/** Where an article may be; of several the first counts. */
const PLACES = ['articles', 'removed', 'versions'] as const;

/** What a shelf holds, as it is on the disk; changed there first. */
export class ShelfContents {
  readonly served = new Map<string, KeptArticle>();
  readonly removed = new Map<string, KeptArticle>();
  readonly versions = new OlderVersions();
  /** The article that was read last from each page, whether it is served or not. */
  readonly #idAt = new Map<string, string>();

  /** All that takes room. */
  get all(): readonly KeptArticle[] {
    return [...this.served.values(), ...this.removed.values(), ...this.versions.all];
  }

  /** Takes over all that a folder has; returns what is there and cannot be served. */
  async read(folder: ShelfFolder): Promise<readonly UnreadFile[]> {
    const unread: UnreadFile[] = [];
    for (const place of PLACES)
      for (const name of await folder.ids(place))
        try {
          this.#put(place, await readKept(folder.of(place, name)));
        } catch (error) {
          // one that is damaged elsewhere is only missing where somebody opens an old quote
          if (place === 'articles') unread.push({ path: name, reason: reasonFor(error) });
        }
    return unread;
  }

  serve(kept: KeptArticle): void {
    this.served.set(kept.article.id, kept);
    for (const address of addressesOf(kept)) this.#idAt.set(address, kept.article.id);
  }

  /** Serves what is served already, in the order of adding: the last one from a page counts. */
  serveInOrder(): void {
    for (const one of inOrderOfAdding(this.served.values())) this.serve(one);
  }

  /** The served article that was read from the same page. */
  ofSamePage(kept: KeptArticle): KeptArticle | undefined {
    const ids = addressesOf(kept).flatMap((address) => this.#idAt.get(address) ?? []);
    return ids.flatMap((id) => this.served.get(id) ?? [])[0];
  }

  /**
   * What an article replaces of what is served: the very version that was there, not one with the same
   * text that was added later.
   */
  replacedBy({ facts: { replaces } }: KeptArticle): KeptArticle | undefined {
    const old = replaces && this.served.get(replaces.id);
    return old?.facts.at === replaces?.at ? old : undefined;
  }

  /** What a draft replaces by now: another may have been added while it waited. */
  replacesOf(draft: KeptArticle): KeptFacts['replaces'] {
    if (!draft.facts.replaces || this.replacedBy(draft)) return draft.facts.replaces;
    const before = this.ofSamePage(draft);
    return before && { id: before.article.id, at: before.facts.at };
  }

  /** Makes what an article replaces an older version, and returns it as such; undefined: nothing. */
  retire(by: KeptArticle): KeptArticle | undefined {
    const old = this.replacedBy(by);
    if (!old) return undefined;
    const replaced = { next: by.article.id, by: by.facts.by, at: by.facts.at };
    const retired = { ...old, facts: { ...old.facts, replaced } };
    this.served.delete(old.article.id);
    this.versions.put(retired);
    return retired;
  }

  /** Takes over anew what a folder has of these articles, as after a restart. */
  async reread(folder: ShelfFolder, ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      for (const one of [this.served, this.removed]) one.delete(id);
      this.versions.drop(id);
      await this.#rereadOne(folder, id);
    }
    for (const one of this.served.values()) this.retire(one);
  }

  async #rereadOne(folder: ShelfFolder, id: string): Promise<void> {
    for (const place of PLACES) {
      // where it is not, or is damaged, there is nothing
      const kept = await folder.within(place, id, readKept).catch(() => undefined);
      if (!kept) continue;
      this.#put(place, kept);
      return;
    }
  }

  #put(place: (typeof PLACES)[number], kept: KeptArticle): void {
    if (place === 'articles') this.serve(kept);
    else if (place === 'removed') this.removed.set(kept.article.id, kept);
    else this.versions.put(kept);
  }
}
