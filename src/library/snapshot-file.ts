import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { makeFolder } from './make-folder.ts';
import { syncFolder } from './team/durable.ts';

/**
 * A chunk: its length and its number from 0, four bytes each, the digest of these and the bytes, the
 * bytes. The first holds the stamp; one without bytes ends the file.
 */
const LENGTH_BYTES = 4;
const COUNT_BYTES = 8;
const DIGEST_BYTES = 32;
/** A longer chunk is neither written nor believed. */
const MAX_CHUNK = 256 * 1024 * 1024;
const NOTHING = Buffer.alloc(0);

/**
 * Writes values in the order given, in place of the file's content; makes the folder. Ended while
 * writing, it leaves the old file as it was. `stamp` says what made the values.
 */
export async function writeSnapshot(
  path: string,
  stamp: string,
  values: AsyncIterable<unknown>,
): Promise<void> {
  await makeFolder(dirname(path));
  const unfinished = `${path}.new`;
  const file = await open(unfinished, 'w');
  try {
    // as text, which every version of Node reads
    await file.appendFile(chunkOf(0, Buffer.from(stamp)));
    let number = 1;
    for await (const value of values) {
      await file.appendFile(chunkOf(number, serialize(value)));
      number += 1;
    }
    await file.appendFile(chunkOf(number, NOTHING));
    await file.sync();
    await file.close();
    await rename(unfinished, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  }
}

/**
 * The values of a snapshot with this stamp, one by one, in the order they were written. None where
 * there is no such file or its stamp differs. What comes after a damaged place is left out, and
 * `damaged` is called where the file is not whole. Values are as written, but their shape is not
 * checked.
 */
export async function* readSnapshot(
  path: string,
  stamp: string,
  damaged: () => void = () => undefined,
): AsyncGenerator {
  const file = await open(path, 'r').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!file) return;
  try {
    const { size } = await file.stat();
    let at = 0;
    let number = 0;
    const nextChunk = async (): Promise<Buffer | undefined> => {
      const head = Buffer.alloc(COUNT_BYTES + DIGEST_BYTES);
      await file.read(head, 0, head.length, at);
      const length = head.readUInt32LE(0);
      at += head.length + length;
      if (at > size || length > MAX_CHUNK) return undefined;
      const bytes = Buffer.alloc(length);
      await file.read(bytes, 0, length, at - length);
      const expected = headOf(number, bytes);
      number += 1;
      return expected.equals(head) ? bytes : undefined;
    };
    const first = await nextChunk();
    if (!first) damaged();
    if (first?.toString() !== stamp) return;
    // the disk reads on while the values before are being used
    let next = nextChunk();
    for (let chunk = await next; ; chunk = await next) {
      if (!chunk) damaged();
      if (!chunk || chunk.length === 0) return;
      next = nextChunk();
      // an error is thrown when this is awaited
      next.catch(() => undefined);
      yield deserialize(chunk);
    }
  } finally {
    await file.close();
  }
}

function chunkOf(number: number, bytes: Buffer): Buffer {
  if (bytes.length > MAX_CHUNK)
    throw new RangeError(`a chunk of ${bytes.length} bytes is too long for a snapshot`);
  return Buffer.concat([headOf(number, bytes), bytes]);
}

function headOf(number: number, bytes: Buffer): Buffer {
  const counts = Buffer.alloc(COUNT_BYTES);
  counts.writeUInt32LE(bytes.length);
  counts.writeUInt32LE(number, LENGTH_BYTES);
  const digest = createHash('sha256').update(counts).update(bytes).digest();
  return Buffer.concat([counts, digest]);
}
