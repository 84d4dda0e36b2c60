import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StoredTexts } from '../../src/library/stored-texts.ts';
import type { FileText, Reader } from '../../src/library/readers/reader.ts';
import { tempFolder } from '../temp-folder.ts';

const slides: Reader = {
  name: 'slides',
  endings: ['.slides'],
  makesText: true,
  read: () => ({ body: '', fields: new Map(), bodyStart: undefined }),
};
const BYTES = Buffer.from('<1>Nine boats<2>sank.');

/** Stored texts of a folder, made by this program; and how often it was asked. */
function storeOf(dir: string, body = 'Nine boats\n\nsank.') {
  let made = 0;
  const text: FileText = {
    body,
    fields: new Map([['source', 'Coast Post']]),
    bodyStart: undefined,
    remarks: ['is odd'],
    pages: [0, 12],
  };
  const texts = new StoredTexts(dir, async () => {
    made += 1;
    return text;
  });
  return { texts, text, made: () => made };
}

async function filesBelow(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
}

describe('a text that was made from a file', () => {
  it('is made once, for whoever asks', async () => {
    const dir = await tempFolder();
    const { texts, text, made } = storeOf(dir);
    const first = await texts.textOf(slides, BYTES);
    expect(first).toEqual(text);
    expect(await texts.textOf(slides, Buffer.from(BYTES))).toEqual(text);
    expect(await storeOf(dir, 'Another reader.').texts.textOf(slides, BYTES)).toEqual(text);
    expect(made()).toBe(1);
  });

  it('stands in a file of its own, with the original beside it', async () => {
    const dir = await tempFolder();
    const { texts, text } = storeOf(dir);
    await texts.textOf(slides, BYTES);
    const files = await filesBelow(dir);
    const named = (end: string) => files.find((file) => file.endsWith(end)) ?? '';
    expect(await readFile(named('text.txt'), 'utf8')).toBe(text.body);
    expect(await readFile(named('original.slides'))).toEqual(BYTES);
    expect(files).toHaveLength(3);
  });

  it('is made again where it was damaged', async () => {
    const dir = await tempFolder();
    const { texts, made } = storeOf(dir);
    await texts.textOf(slides, BYTES);
    for (const damage of [
      (file: string) => writeFile(file, 'Ten boats\n\nsank.'),
      (file: string) => rm(file),
    ]) {
      const file = (await filesBelow(dir)).find((one) => one.endsWith('text.txt')) ?? '';
      await damage(file);
      expect((await texts.textOf(slides, BYTES)).body).toBe('Nine boats\n\nsank.');
    }
    expect(made()).toBe(3);
  });

  it('is served though it cannot be kept', async () => {
    const dir = join(await tempFolder(), 'file');
    await writeFile(dir, 'no folder');
    expect((await storeOf(dir).texts.textOf(slides, BYTES)).body).toBe('Nine boats\n\nsank.');
  });

  it('is not kept where it is the file itself', async () => {
    const dir = await tempFolder();
    const texts = new StoredTexts(dir, async () => ({
      body: 'a',
      fields: new Map(),
      bodyStart: 0,
    }));
    await texts.textOf(slides, BYTES);
    expect(await filesBelow(dir)).toEqual([]);
  });
});
