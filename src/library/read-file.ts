import { realpath } from 'node:fs/promises';
import type { Article } from '../../index/article/article.ts';
import type { ReadBefore } from '../../index/search/store/read-before.ts';
import { bytesWithin } from './bytes-within.ts';
import { remarksOn } from './read-article.ts';
import { readerForBytes } from './readers/kind-of-bytes.ts';
import type { FileText, Reader } from './readers/reader.ts';
import { readerOf } from './readers/readers.ts';
import { makeText, readText, StoredTexts } from './stored-texts.ts';
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
  | {
      readonly article: Article;
      readonly read?: ReadBefore;
      /** What its owner should know of it; each ends the sentence "<file> …". */
      readonly remarks?: readonly string[];
    }
  | { readonly unread: UnreadFile }
);

/** Reads files of the folder `dir`: all of them, in their order, a portion at a time. */
export type ReadFiles = (
  dir: string,
  files: readonly FoundFile[],
) => AsyncIterable<readonly Read[]>;

/** Files read at once: enough to keep a disk busy. */
const AT_ONCE = 16;

/** How files are read. */
export interface ReadOptions {
  /** The kinds that are read; by default, all. */
  readonly readers?: readonly Reader[] | undefined;
  /** Where texts that are made from files are kept; undefined: they are made each time. */
  readonly dataDir?: string | undefined;
}

/** Reads files in this thread. */
export async function* readHere(
  dir: string,
  files: readonly FoundFile[],
  { readers, dataDir }: ReadOptions = {},
): AsyncGenerator<readonly Read[]> {
  const textOf = textsIn(dataDir);
  // a folder that is gone has no files either, and each says so
  const root = await realpath(dir).catch(() => dir);
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const some = files.slice(from, from + AT_ONCE);
    yield await Promise.all(
      some.map((file) => readOne(root, file, readerOf(file.path, readers), textOf)),
    );
  }
}

/**
 * The text of a file below the folder `dir`, of whatever kind, as it is served. Throws UnreadableError, or
 * what reading it throws.
 */
export async function textAt(
  dir: string,
  path: string,
  { readers, dataDir }: ReadOptions = {},
): Promise<FileText> {
  const byName = readerOf(path, readers);
  if (!byName) throw new UnreadableError('is of a kind that is not read');
  const bytes = await bytesWithin(await realpath(dir), path);
  return await textsIn(dataDir)(readerForBytes(bytes, byName), bytes);
}

function textsIn(dataDir: string | undefined): TextOf {
  const stored = dataDir === undefined ? undefined : new StoredTexts(dataDir);
  return (reader, bytes) => {
    if (!reader.makesText) return reader.read(bytes);
    return stored ? stored.textOf(reader, bytes) : makeText(reader, bytes);
  };
}

type TextOf = (reader: Reader, bytes: Uint8Array) => FileText | Promise<FileText>;

async function readOne(
  root: string,
  { path, size, stamp }: FoundFile,
  byName: Reader | undefined,
  textOf: TextOf,
): Promise<Read> {
  const not = (reason: string): Read => ({ stamp, unread: { path, reason } });
  if (size > MAX_BYTES) return not(TOO_LARGE);
  try {
    if (!byName) throw new RangeError('no reader for this kind of file');
    const bytes = await bytesWithin(root, path);
    const text = await textOf(readerForBytes(bytes, byName), bytes);
    const { article, holdsOnlyPage, read } = await readText(path, text);
    if (article.body.trim() === '') return not(EMPTY);
    if (holdsOnlyPage) return not(ONLY_PAGE);
    const remarks = remarksOn(text);
    return { stamp, article, ...(read && { read }), ...(remarks.length > 0 && { remarks }) };
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
