import { join, resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from '../../../index/article/article.ts';
import type { PackedArticles } from '../held-articles.ts';
import type { FollowedEngine } from '../followed-engine.ts';
import { codeStamp } from '../../library/code-stamp.ts';
import type { Library, ReadFile } from '../../library/library.ts';
import { idOf } from '../../library/read-article.ts';
import { readSnapshot, writeSnapshot } from '../../library/snapshot-file.ts';

/** Smaller libraries are read in less than a second, and not kept. */
const MIN_ARTICLES = 300;
/**
 * Written again when this share of the articles has changed; the rest is read at the next start.
 */
const CHANGED = 0.02;
/**
 * Articles packed at a time: larger portions repeat fewer terms, but delay questions for longer.
 */
const PORTION = 200;
/** Characters of their bodies together, beyond which a portion ends. */
const PORTION_LENGTH = 8 * 1024 * 1024;

/** Some articles, each with its files, and what was read from them, in the same order. */
interface Portion {
  readonly groups: readonly {
    readonly body: string;
    readonly files: readonly KeptFile[];
  }[];
  readonly packed: PackedArticles;
}

/** What is kept of a file. */
interface KeptFile extends Omit<ReadFile, 'article'> {
  readonly facts: Facts;
}

/** An article of a file without the body, which all files of a group share. */
type Facts = Omit<Article, 'body' | 'copies'>;

/**
 * Snapshot: what a library holds and what was read from it, kept in a folder, so that the next
 * start need not read it all again. Deleting it loses nothing.
 */
export class LibrarySnapshot {
  readonly #path: string;
  readonly #stamp: string;
  /** The articles that were served at the last reading or writing. */
  #held: ReadonlySet<Article> = new Set();
  /** Whether it was saved before the events of all articles were read. */
  #lacksEvents = false;

  readonly #leastArticles: number;

  /** For one folder of articles; a library of fewer than `leastArticles` is not kept. */
  constructor(dataDir: string, articlesDir: string, leastArticles = MIN_ARTICLES) {
    this.#path = join(dataDir, 'snapshot', 'articles.snapshot');
    this.#stamp = `${codeStamp()} ${resolve(articlesDir)}`;
    this.#leastArticles = leastArticles;
  }

  /**
   * Restores a library and its engine, both still empty, from the snapshot, as far as its files are
   * unchanged; returns how many articles. A snapshot from another version counts as none; of one
   * that is damaged, what stands before the damage is taken, and `damaged` is called. Throws
   * LibraryError when the folder of articles is missing.
   */
  async restore(
    library: Library,
    engine: FollowedEngine,
    damaged: () => void = () => undefined,
  ): Promise<number> {
    const ids = new Set<string>();
    for await (const value of readSnapshot(this.#path, this.#stamp, damaged)) {
      // digests can be made anew: no text is quoted that is not its article's, and none twice
      if (!isPortion(value) || !isTrue(value, ids)) {
        damaged();
        break;
      }
      this.#lacksEvents ||= value.packed.events.includes(undefined);
      const groups = value.groups.map(({ body, files }) =>
        files.map(({ facts, ...file }) => ({ ...file, article: { ...facts, body, copies: [] } })),
      );
      const articles = await library.restore(groups);
      try {
        engine.restore(articles, value.packed);
      } catch (error) {
        library.forget(articles.flatMap((article) => article ?? []));
        throw error;
      }
      await nextTurn();
    }
    this.#held = new Set(library.articles);
    return library.size;
  }

  /**
   * Saves what a library holds, if enough of it is new; false if not. Before the articles are
   * grouped, not all of their events are known: saved without these, it is saved again afterwards.
   */
  async save(library: Library, engine: FollowedEngine, isGrouped = true): Promise<boolean> {
    const { articles } = library;
    const same = articles.filter((article) => this.#held.has(article)).length;
    const changed = articles.length - same + (this.#held.size - same);
    if (articles.length < this.#leastArticles) {
      this.#held = new Set();
      return false;
    }
    const isRicher = this.#lacksEvents && isGrouped;
    if (changed <= CHANGED * articles.length && !isRicher) return false;
    this.#lacksEvents = !isGrouped;
    await writeSnapshot(this.#path, this.#stamp, portionsOf(articles, library, engine));
    this.#held = new Set(articles);
    return true;
  }
}

async function* portionsOf(
  articles: readonly Article[],
  library: Library,
  engine: FollowedEngine,
): AsyncGenerator<Portion> {
  for (const portion of cutAtLength(articles)) {
    // articles that went meanwhile have no files
    const some = portion
      .map((article) => ({ article, files: library.filesOf(article) }))
      .filter(({ files }) => files.length > 0);
    yield {
      groups: some.map(({ article: { body }, files }) => ({ body, files: files.map(factsOf) })),
      packed: engine.packed(some.map(({ article }) => article)),
    };
    await nextTurn();
  }
}

/** Articles, in their order, as many at a time as make a portion. */
function cutAtLength(articles: readonly Article[]): Article[][] {
  const portions: Article[][] = [];
  let length = Infinity;
  for (const article of articles) {
    if (length > PORTION_LENGTH || portions.at(-1)?.length === PORTION) {
      portions.push([]);
      length = 0;
    }
    portions.at(-1)?.push(article);
    length += article.body.length;
  }
  return portions;
}

function factsOf({ article, ...file }: ReadFile): KeptFile {
  const { body: _body, copies: _copies, ...facts } = article;
  return { ...file, facts };
}

function isPortion(value: unknown): value is Portion {
  return typeof value === 'object' && value !== null && 'groups' in value && 'packed' in value;
}

/** Whether each article of a portion has the id of its body, and none was there before. */
function isTrue({ groups }: Portion, ids: Set<string>): boolean {
  return groups.every(({ body, files }) => {
    const id = idOf(body);
    const isNew = !ids.has(id);
    ids.add(id);
    return isNew && files.every(({ facts }) => facts.id === id);
  });
}
