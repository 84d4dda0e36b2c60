import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What is asked of a file system; a test notes the order. */
export interface Disk {
  readonly open: (path: string, flags: string) => Promise<DiskFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly mkdir: (path: string) => Promise<unknown>;
}

interface DiskFile {
  writeFile(content: string | Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The file system of this machine. */
export const thisDisk: Disk = { open, rename, mkdir };

/** Writes a file that is not there yet, and does not come back before it is on the disk. */
export async function writeThrough(
  path: string,
  content: string | Uint8Array,
  disk = thisDisk,
): Promise<void> {
  const file = await disk.open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts a file in place of another, whole or not at all. */
export async function replaceFile(path: string, content: string, disk = thisDisk): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`;
  try {
    await writeThrough(unfinished, content, disk);
    await moveThrough(unfinished, path, disk);
  } catch (error) {
    // on a full disk each try would leave another one
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Moves a file or a folder; whoever looks finds it at one place or the other, after a power cut too. */
export async function moveThrough(from: string, to: string, disk = thisDisk): Promise<void> {
  await disk.rename(from, to);
  await syncFolder(dirname(to), disk);
  if (dirname(from) !== dirname(to)) await syncFolder(dirname(from), disk);
}

/** Adds a line to a file that is only ever added to. */
export async function appendThrough(path: string, line: string, disk = thisDisk): Promise<void> {
  const file = await disk.open(path, 'a');
  try {
    await file.writeFile(`${line}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Has the names in a folder outlive a power cut, on systems that can. */
export async function syncFolder(path: string, disk = thisDisk): Promise<void> {
  // some systems cannot open a folder; their rename is as safe as it gets
  const folder = await disk.open(path, 'r').catch(() => undefined);
  try {
    await folder?.sync().catch(() => undefined);
  } finally {
    await folder?.close();
  }
}
