import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSnapshot, writeSnapshot } from '../../src/library/snapshot-file.ts';
import { tempFolder } from '../temp-folder.ts';

async function* values(...given: readonly unknown[]): AsyncGenerator {
  yield* given;
}

async function read(path: string, stamp: string): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const value of readSnapshot(path, stamp)) found.push(value);
  return found;
}

/** What is found in a snapshot, and how often damage was told. */
async function checked(path: string): Promise<{ found: unknown[]; faults: number }> {
  const found: unknown[] = [];
  let faults = 0;
  for await (const value of readSnapshot(path, 'v1', () => (faults += 1))) found.push(value);
  return { found, faults };
}

/** A file in its chunks, each with its head. */
function chunksOf(file: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0; at < file.length; at += chunks.at(-1)?.length ?? Infinity)
    chunks.push(file.subarray(at, at + 40 + file.readUInt32LE(at)));
  return chunks;
}

const GIVEN = ['mill', { pages: Uint32Array.of(3, 4) }, [undefined, 'ferry']];

async function* failing(): AsyncGenerator {
  yield 'barn';
  throw new Error('no more');
}

async function written(...given: readonly unknown[]) {
  const dir = join(await tempFolder(), 'data', 'snapshot');
  const path = join(dir, 'some.snapshot');
  await writeSnapshot(path, 'v1', values(...given));
  return { dir, path };
}

describe('a snapshot', () => {
  it('gives back what was written, and leaves nothing else in its folder', async () => {
    const { dir, path } = await written(...GIVEN);
    expect(await read(path, 'v1')).toEqual(GIVEN);
    expect(await readdir(dir)).toEqual(['some.snapshot']);
  });

  it('gives nothing where there is no file', async () => {
    expect(await read(join(await tempFolder(), 'none'), 'v1')).toEqual([]);
  });

  it('gives nothing to another version', async () => {
    const { path } = await written(...GIVEN);
    expect(await read(path, 'v2')).toEqual([]);
  });

  it('gives at most what stands before a damaged place, wherever that is', async () => {
    const { path } = await written(...GIVEN);
    const whole = await readFile(path);
    for (let at = 0; at < whole.length; at += 1) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 0xff, at);
      await writeFile(path, damaged);
      const { found, faults } = await checked(path);
      expect(found).toEqual(GIVEN.slice(0, found.length));
      expect(faults).toBe(1);
    }
  });

  it('is believed no chunk that stands elsewhere, or twice, or a length that it cannot have', async () => {
    const { path } = await written('barn', 'mill');
    const whole = await readFile(path);
    // a head of 40 bytes, then the stamp; then a head and a value, twice
    const [stamp, barn, mill, end] = chunksOf(whole);
    const long = Buffer.alloc(40);
    long.writeUInt32LE(2 ** 31);
    for (const parts of [
      [stamp, mill, barn, end],
      [stamp, barn, barn, mill, end],
      [stamp, barn, end],
      [stamp, barn, mill],
      [stamp, long],
    ]) {
      await writeFile(path, Buffer.concat(parts.flatMap((part) => part ?? [])));
      const { found, faults } = await checked(path);
      expect(['barn', 'mill'].slice(0, found.length)).toEqual(found);
      expect(faults).toBe(1);
    }
    // as large as it says, though there is nothing in it
    await truncate(path, 2 ** 31 + 1_000);
    expect((await checked(path)).faults).toBe(1);
  });

  it('that is whole is called so', async () => {
    const { path } = await written(...GIVEN);
    expect(await checked(path)).toEqual({ found: GIVEN, faults: 0 });
  });

  it('gives at most what is whole of a file that was cut off, wherever that was', async () => {
    const { path } = await written(...GIVEN);
    const { length } = await readFile(path);
    for (let left = length - 1; left >= 0; left -= 1) {
      await truncate(path, left);
      const found = await read(path, 'v1');
      expect(found).toEqual(GIVEN.slice(0, found.length));
    }
    expect(await read(path, 'v1')).toEqual([]);
  });

  it('stays as it was, and alone, when writing the next one fails', async () => {
    const { dir, path } = await written(...GIVEN);
    await expect(writeSnapshot(path, 'v2', failing())).rejects.toThrow('no more');
    expect(await read(path, 'v1')).toEqual(GIVEN);
    expect(await readdir(dir)).toEqual(['some.snapshot']);
  });
});
