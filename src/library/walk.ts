import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isBelow, LEADS_OUT } from './bytes-within.ts';
import type { Reader } from './readers/reader.ts';
import { readerOf } from './readers/readers.ts';
import { reasonFor, type UnreadFile } from './unread.ts';

/** A file that may hold an article. */
export interface FoundFile {
  /** Below the folder, with `/` between its parts. */
  readonly path: string;
  readonly size: number;
  /** Changes whenever the file does. */
  readonly stamp: string;
}

/** What a folder holds. */
export interface Found {
  /** By path. */
  readonly files: readonly FoundFile[];
  readonly unread: readonly UnreadFile[];
}

/**
 * All files below `dir` that `readers` read (by default, all kinds), without hidden ones. Follows
 * only links to files inside the folder; one that leads out is named in `unread`. Throws when `dir`
 * itself cannot be read.
 */
export async function walk(dir: string, readers?: readonly Reader[]): Promise<Found> {
  const root = await realpath(dir);
  const files: FoundFile[] = [];
  const unread: UnreadFile[] = [];
  const enter = async (below: string): Promise<void> => {
    let entries: Dirent[];
    try {
      entries = await readdir(join(root, below), { withFileTypes: true });
    } catch (error) {
      if (below === '') throw error;
      unread.push({ path: below, reason: reasonFor(error) });
      return;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await enter(path);
      else if (readerOf(entry.name, readers)) await look(path, entry.isSymbolicLink());
      else if (entry.isSymbolicLink() && (await leadsOut(root, path)))
        unread.push({ path, reason: LEADS_OUT });
      else if (entry.isFile() && !OTHER_FILES.has(path))
        unread.push({ path, reason: notRead(entry.name) });
    }
  };
  const look = async (path: string, isLink: boolean): Promise<void> => {
    try {
      if (isLink && (await leadsOut(root, path))) {
        unread.push({ path, reason: LEADS_OUT });
        return;
      }
      const { size, mtimeMs, ctimeMs, ino, ...kind } = await stat(join(root, path));
      if (!((kind.mode & 0o170_000) === 0o100_000)) return;
      files.push({ path, size, stamp: [size, mtimeMs, ctimeMs, ino].join(' ') });
    } catch (error) {
      unread.push({ path, reason: reasonFor(error) });
    }
  };
  await enter('');
  return { files: files.toSorted(byPath), unread: unread.toSorted(byPath) };
}

/** Files of the library that are no articles. */
const OTHER_FILES = new Set(['aliases.json']);

/** Why a file of another kind is not read; ends the sentence "<file> …". */
function notRead(name: string): string {
  const ending = extname(name);
  const what =
    ending === ''
      ? 'has no ending that says what it is'
      : `is of a kind that is not read (${ending.toLowerCase()})`;
  return `${what}: put its text into a .txt file, or keep it elsewhere`;
}

/** Whether `path` below the library's real folder `root` is a link to somewhere else. */
export async function leadsOut(root: string, path: string): Promise<boolean> {
  try {
    return !isBelow(root, await realpath(join(root, path)));
  } catch {
    // leads nowhere: reading it will say so
    return false;
  }
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
