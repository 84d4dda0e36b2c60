import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../index/article/article.ts';
import type { ReadBefore } from '../../index/search/store/read-before.ts';
import { holdsOnlyPage } from '../../index/article/passages.ts';
import { articleFrom } from './read-article.ts';
import type { Reader } from './readers/reader.ts';
import { readerOf } from './readers/readers.ts';
import {
  EMPTY,
  MAX_BYTES,
  ONLY_PAGE,
  reasonFor,
  TOO_LARGE,
  UnreadableError,
  type UnreadFile,
} from './unread.ts';
import type { FoundFile } from './walk.ts';

/**
 * What was read from a file with this stamp: its article, perhaps with what else was read of it at
 * the same time, or why there is none.
 */
export type Read = { readonly stamp: string } & (
  { readonly article: Article; readonly read?: ReadBefore } | { readonly unread: UnreadFile }
);

/** Reads files of the folder `dir`: all of them, in their order, a portion at a time. */
export type ReadFiles = (
  dir: string,
  files: readonly FoundFile[],
) => AsyncIterable<readonly Read[]>;

/** Files read at once: enough to keep a disk busy. */
const AT_ONCE = 16;

/** Reads files in this thread, those of the kinds in `readers`; by default, all kinds. */
export async function* readHere(
  dir: string,
  files: readonly FoundFile[],
  readers?: readonly Reader[],
): AsyncGenerator<readonly Read[]> {
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const some = files.slice(from, from + AT_ONCE);
    yield await Promise.all(some.map((file) => readOne(dir, file, readerOf(file.path, readers))));
  }
}

async function readOne(
  dir: string,
  { path, size, stamp }: FoundFile,
  reader: Reader | undefined,
): Promise<Read> {
  const not = (reason: string): Read => ({ stamp, unread: { path, reason } });
  if (size > MAX_BYTES) return not(TOO_LARGE);
  try {
    if (!reader) throw new RangeError('no reader for this kind of file');
    const article = articleFrom(path, await reader.read(await readFile(join(dir, path))));
    if (article.body.trim() === '') return not(EMPTY);
    return holdsOnlyPage(article) ? not(ONLY_PAGE) : { stamp, article };
  } catch (error) {
    // a fault of the disk may pass: without a stamp, the next scan tries again
    const isOfTheFile = error instanceof UnreadableError;
    return { stamp: isOfTheFile ? stamp : '', unread: { path, reason: reasonFor(error) } };
  }
}

/** The file that was read, below the folder. */
export function pathOf(read: Read): string {
  return 'article' in read ? read.article.path : read.unread.path;
}

/** The articles among what was read. */
export function articlesIn(reads: Iterable<Read>): Article[] {
  return [...reads].flatMap((read) => ('article' in read ? read.article : []));
}
