import { constants, type BigIntStats } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { MAX_BYTES, TOO_LARGE, UnreadableError } from './unread.ts';

/** Why a link out of the library is not followed: ends the sentence "<file> …". */
export const LEADS_OUT = 'is a link that leads out of the folder: put the file itself there';

const NO_FILE = 'is no file that holds a text (a pipe or a device): put a file there';

/** A pipe must not be waited for, and a terminal not become this process's own. */
const FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY;

/** What is read at once where a file grows beyond what it said. */
const MORE = 65_536;

/**
 * The bytes of a file below the real folder `root`. The file is opened once, and what is checked is
 * what was opened: whatever is put in its place meanwhile, nothing outside the folder is read, and
 * nothing is waited for. Throws UnreadableError for a link that leads out, for what is no file, and
 * for more than `most` bytes; else what the system throws.
 */
export function bytesWithin(root: string, path: string, most = MAX_BYTES): Promise<Buffer> {
  const full = join(root, path);
  return bytesOpened(full, most, async (opened) => {
    const target = await realpath(full);
    if (!isBelow(root, target)) throw new UnreadableError(LEADS_OUT);
    const there = await stat(target, { bigint: true });
    // swapped since: the next scan reads what is there then
    if (there.ino !== opened.ino || there.dev !== opened.dev)
      throw new Error('it was replaced while it was opened');
  });
}

/** The bytes of a file anywhere, checked in the same way but for where it is. */
export function bytesAt(path: string, most = MAX_BYTES): Promise<Buffer> {
  return bytesOpened(path, most, async () => undefined);
}

/** Whether the real path `target` is the real folder `root` or below it. */
export function isBelow(root: string, target: string): boolean {
  return target === root || target.startsWith(root.endsWith(sep) ? root : root + sep);
}

async function bytesOpened(
  path: string,
  most: number,
  check: (opened: BigIntStats) => Promise<void>,
): Promise<Buffer> {
  const file = await open(path, FLAGS);
  try {
    const opened = await file.stat({ bigint: true });
    await check(opened);
    if (!opened.isFile()) throw new UnreadableError(NO_FILE);
    if (opened.size > most) throw new UnreadableError(TOO_LARGE);
    const parts: Buffer[] = [];
    let length = 0;
    // a file may grow while it is read
    for (let room = Number(opened.size) + 1; ; room = MORE) {
      const part = Buffer.allocUnsafe(room);
      const { bytesRead } = await file.read(part, 0, room);
      if (bytesRead === 0) return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
      length += bytesRead;
      if (length > most) throw new UnreadableError(TOO_LARGE);
      parts.push(part.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
