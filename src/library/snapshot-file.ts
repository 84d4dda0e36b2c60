import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Bytes for the length of a chunk; a digest of the chunk follows it. */
const LENGTH_BYTES = 4;
const DIGEST_BYTES = 32;

/**
 * Writes values in the order given, in place of the file's content; makes the folder. Ended while
 * writing, it leaves the old file as it was. `stamp` says what made the values.
 */
export async function writeSnapshot(
  path: string,
  stamp: string,
  values: AsyncIterable<unknown>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.new`;
  const file = await open(unfinished, 'w');
  try {
    // as text, which every version of Node reads
    await file.appendFile(chunkOf(Buffer.from(stamp)));
    for await (const value of values) await file.appendFile(chunkOf(serialize(value)));
    await file.sync();
    await file.close();
    await rename(unfinished, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  }
}

/**
 * The values of a snapshot with this stamp, one by one. None where there is no such file or its
 * stamp differs; what comes after a damaged place is left out. Values are as written, but their
 * shape is not checked.
 */
export async function* readSnapshot(path: string, stamp: string): AsyncGenerator {
  const file = await open(path, 'r').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!file) return;
  try {
    const { size } = await file.stat();
    let at = 0;
    const nextChunk = async (): Promise<Buffer | undefined> => {
      const head = Buffer.alloc(LENGTH_BYTES + DIGEST_BYTES);
      await file.read(head, 0, head.length, at);
      const length = head.readUInt32LE(0);
      at += head.length + length;
      if (at > size) return undefined;
      const bytes = Buffer.alloc(length);
      await file.read(bytes, 0, length, at - length);
      return digestOf(bytes).equals(head.subarray(LENGTH_BYTES)) ? bytes : undefined;
    };
    const first = await nextChunk();
    if (first?.toString() !== stamp) return;
    // the disk reads on while the values before are being used
    let next = nextChunk();
    for (let chunk = await next; chunk; chunk = await next) {
      next = nextChunk();
      // an error is thrown when this is awaited
      next.catch(() => undefined);
      yield deserialize(chunk);
    }
  } finally {
    await file.close();
  }
}

function chunkOf(bytes: Buffer): Buffer {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([length, digestOf(bytes), bytes]);
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
