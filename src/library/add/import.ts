import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { bytesAt } from '../bytes-within.ts';
import { FetchError } from '../fetch/checked-address.ts';
import type { Fetched } from '../fetch/fetched.ts';
import { Library, LibraryError } from '../library.ts';
import { readHere } from '../read-file.ts';
import { reasonFor } from '../unread.ts';
import { walk } from '../walk.ts';
import { wholeItem } from '../feeds/whole-item.ts';
import { addArticle } from './add-article.ts';
import { Ledger } from './ledger.ts';
import { understand, type GivenFile, type Understood } from './understand.ts';

/** What became of one article; `reason` ends the sentence "<from> …". */
export type Outcome = { readonly from: string } & (
  | { readonly kind: 'taken'; readonly path: string; readonly remarks: readonly string[] }
  | { readonly kind: 'skipped' | 'failed'; readonly reason: string }
);

/** One more is done. */
export interface Step {
  readonly outcome: Outcome;
  readonly done: number;
  /** As far as is known by now: what a feed holds is known when it is read. */
  readonly total: number;
}

/** Where an import puts articles, and how it reads links. */
export interface ImportSettings {
  readonly articlesDir: string;
  readonly dataDir?: string | undefined;
  readonly fetch: (address: string) => Promise<Fetched>;
  readonly now?: () => Date;
  /** The path of the article with this id that is there already; by default, the folder is read for it. */
  readonly pathOf?: (articleId: string) => string | undefined;
}

/** Takes one item of a feed into the folder, and says what became of it. */
export type TakeItem = (from: string, item: Understood) => Promise<Outcome>;

/** What takes items into a folder that is read already; `settings` tell what it holds. */
export async function itemTaker(
  settings: Required<Pick<ImportSettings, 'pathOf'>> & ImportSettings,
): Promise<TakeItem> {
  const importer = new Importer(settings, await Ledger.of(settings.articlesDir), new Map());
  return (from, item) => importer.take(from, item);
}

/** Something that may become an article. */
type Task =
  | { readonly kind: 'link'; readonly from: string }
  | { readonly kind: 'file'; readonly from: string; readonly path: string }
  | {
      readonly kind: 'item';
      readonly from: string;
      readonly item: Understood;
    }
  | { readonly kind: 'not'; readonly outcome: Outcome };

const LINK = /^[a-z][a-z\d+.-]*:\/\//iu;

/**
 * Imports links, files, folders and feeds, one article after the other, and says what became of each. What
 * was taken before, by this or an import that was ended, and is still there, is not taken again. A
 * teaser of a feed is taken as the page it leads to, where that can be had.
 */
export async function* imported(
  given: readonly string[],
  settings: ImportSettings,
): AsyncGenerator<Step> {
  const importer = new Importer(
    settings,
    await Ledger.of(settings.articlesDir),
    await pathsById(settings),
  );
  const tasks: Task[] = (await Promise.all(given.map(tasksOf))).flat();
  let done = 0;
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    const result = task.kind === 'not' ? task.outcome : await importer.run(task);
    if (Array.isArray(result)) {
      tasks.unshift(...result);
      continue;
    }
    done += 1;
    yield { outcome: result, done, total: done + tasks.length };
  }
}

/** What a word on the command line stands for. */
async function tasksOf(given: string): Promise<Task[]> {
  if (LINK.test(given)) return [{ kind: 'link', from: given }];
  try {
    if (!(await stat(given)).isDirectory())
      return [{ kind: 'file', from: given, path: resolve(given) }];
    const { files, unread } = await walk(given);
    return [
      ...unread.map(({ path, reason }): Task => {
        return { kind: 'not', outcome: { from: join(given, path), kind: 'skipped', reason } };
      }),
      ...files.map(({ path }): Task => {
        return { kind: 'file', from: join(given, path), path: resolve(given, path) };
      }),
    ];
  } catch (error) {
    return [{ kind: 'not', outcome: { from: given, kind: 'failed', reason: reasonFor(error) } }];
  }
}

/** The articles that are there, by id: each with its path. */
async function pathsById({ articlesDir, dataDir }: ImportSettings): Promise<Map<string, string>> {
  const paths = new Map<string, string>();
  const library = new Library(
    articlesDir,
    ({ article }) => paths.set(article.id, article.path),
    (dir, files) => readHere(dir, files, { dataDir }),
  );
  await library.scan().catch((error: unknown) => {
    // an empty library is a start
    if (!(error instanceof LibraryError)) throw error;
  });
  return paths;
}

class Importer {
  readonly #settings: ImportSettings;
  readonly #ledger: Ledger;
  readonly #known: Map<string, string>;
  readonly #now: () => Date;

  constructor(settings: ImportSettings, ledger: Ledger, known: Map<string, string>) {
    this.#settings = settings;
    this.#ledger = ledger;
    this.#known = known;
    this.#now = settings.now ?? ((): Date => new Date());
  }

  /** What became of a task, or the tasks that it turned out to be. */
  async run(task: Exclude<Task, { kind: 'not' }>): Promise<Outcome | Task[]> {
    const { from } = task;
    try {
      const key = task.kind === 'file' ? task.path : from;
      const file = task.kind === 'file' ? await fileAt(task.path) : undefined;
      const before = await this.#ledger.pathOf(key, file?.bytes);
      if (before !== undefined)
        return { from, kind: 'skipped', reason: `was taken before, as ${before}` };
      if (task.kind === 'item') return await this.#takeItem(task);
      const given = file ?? (await this.#page(from));
      const articles = await understand(given);
      const [only] = articles;
      if (only?.kind !== 'feed' && only) return await this.#take(key, only, given.bytes, from);
      return articles.map((item, nth): Task => {
        const address = item.article.url ?? `${key}#${nth + 1}`;
        return { kind: 'item', from: address, item };
      });
    } catch (error) {
      const reason = error instanceof FetchError ? error.message : reasonFor(error);
      return { from, kind: 'failed', reason };
    }
  }

  /** Takes an item of a feed, unless it was taken before. */
  async take(from: string, item: Understood): Promise<Outcome> {
    const result = await this.run({ kind: 'item', from, item });
    if (Array.isArray(result)) throw new RangeError('an item is one article');
    return result;
  }

  async #takeItem({ from, item }: Extract<Task, { kind: 'item' }>): Promise<Outcome> {
    const { understood, bytes } = await wholeItem(item, (address) => this.#page(address));
    return await this.#take(from, understood, bytes, from);
  }

  async #take(
    key: string,
    understood: Understood,
    bytes: Uint8Array,
    from: string,
  ): Promise<Outcome> {
    const { article, remarks } = understood;
    const same = this.#known.get(article.id) ?? this.#settings.pathOf?.(article.id);
    if (same !== undefined)
      return { from, kind: 'skipped', reason: `has the same text as ${same}` };
    const retrieved = this.#now();
    const named =
      article.title === ''
        ? { ...understood, article: { ...article, title: titleFrom(from) } }
        : understood;
    const path = await addArticle(this.#settings.articlesDir, named, { from, bytes, retrieved });
    this.#known.set(article.id, path);
    await this.#ledger.add(key, path, retrieved, bytes);
    return { from, kind: 'taken', path, remarks };
  }

  async #page(address: string): Promise<GivenFile> {
    const { bytes, address: found, type, charset } = await this.#settings.fetch(address);
    return { bytes, address: found, type, ...(charset !== undefined && { charset }) };
  }
}

async function fileAt(path: string): Promise<GivenFile> {
  return { bytes: await bytesAt(path), name: path };
}

/** An article without a title is called like its file. */
function titleFrom(from: string): string {
  return from.replace(/^.*[/\\]/u, '').replace(/\.\w{1,8}$/u, '') || from;
}
