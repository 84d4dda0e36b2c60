import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decoded } from '../../../src/library/decode.ts';
import { articlesIn, readHere, type Read } from '../../../src/library/read-file.ts';
import type { Reader } from '../../../src/library/readers/reader.ts';
import { readerOf, READERS } from '../../../src/library/readers/readers.ts';
import { UnreadableError } from '../../../src/library/unread.ts';
import { walk } from '../../../src/library/walk.ts';
import { tempFolder } from '../../temp-folder.ts';

describe('the readers', () => {
  it.each(READERS)('know of $name how its files end: a dot, then small letters', ({ endings }) => {
    expect(endings).not.toEqual([]);
    for (const ending of endings) expect(ending).toMatch(/^(?:\.[a-z\d]+)+$/u);
  });

  it('never read the same file', () => {
    const endings = READERS.flatMap((reader) => reader.endings);
    for (const [nth, ending] of endings.entries())
      for (const other of endings.toSpliced(nth, 1)) expect(ending.endsWith(other)).toBe(false);
  });

  it('have names of their own', () => {
    expect(new Set(READERS.map(({ name }) => name)).size).toBe(READERS.length);
  });
});

describe('readerOf', () => {
  it.each([
    ['a.txt', 'plain text'],
    ['A.TXT', 'plain text'],
    ['more/a.b.md', 'Markdown'],
    ['a.HTM', 'web page'],
  ])('finds the one that reads %s', (name, reader) => {
    expect(readerOf(name)?.name).toBe(reader);
  });

  it.each(['a.png', 'a.txt.bak', 'txt', 'a.md/b', 'amd'])('finds none for %s', (name) => {
    expect(readerOf(name)).toBeUndefined();
  });
});

/** Spoken words with marks between them, which are no part of the text. */
const transcript: Reader = {
  name: 'transcript',
  endings: ['.said'],
  async read(bytes) {
    const body = decoded(bytes).replaceAll(/<\w+>/gu, '');
    if (body.includes('inaudible')) throw new UnreadableError('cannot be heard: record it again');
    if (body.includes('busy')) throw new Error('no thread is free');
    return { body, fields: new Map([['source', 'Coast Radio']]), bodyStart: undefined };
  },
};

/** What is read of a folder with these files where transcripts are read too. */
async function readOf(files: Readonly<Record<string, string>>): Promise<Read[]> {
  const dir = await tempFolder();
  for (const [path, text] of Object.entries(files)) await writeFile(join(dir, path), text);
  const readers = [...READERS, transcript];
  const found = await walk(dir, readers);
  const reads: Read[] = [];
  for await (const some of readHere(dir, found.files, { readers })) reads.push(...some);
  return reads;
}

describe('a kind of file that is no plain text', () => {
  const FERRY = '<bell>Nine boats <cough>sank. Two people were killed.';
  const BODY = 'Nine boats sank. Two people were killed.';

  it('is named where nobody reads it', async () => {
    const dir = await tempFolder();
    await writeFile(join(dir, 'ferry.said'), FERRY);
    expect(await walk(dir)).toEqual({
      files: [],
      unread: [
        {
          path: 'ferry.said',
          reason:
            'is of a kind that is not read (.said): put its text into a .txt file, or keep it elsewhere',
        },
      ],
    });
  });

  it('becomes an article beside the others', async () => {
    const articles = articlesIn(await readOf({ 'a.txt': 'The mill burned.', 'ferry.said': FERRY }));
    expect(articles).toMatchObject([
      { path: 'a.txt', bodyStart: 0 },
      { path: 'ferry.said', body: BODY, title: 'ferry', source: 'Coast Radio' },
    ]);
    expect(articles[1]?.bodyStart).toBeUndefined();
  });

  it('whose file cannot be read is named with what to do, and not read again', async () => {
    const [heard] = await readOf({ 'a.said': 'inaudible' });
    expect(heard).toMatchObject({
      unread: { path: 'a.said', reason: 'cannot be heard: record it again' },
    });
    expect(heard?.stamp).not.toBe('');
  });

  it('whose reader fails for another reason is read again', async () => {
    const [busy] = await readOf({ 'a.said': 'busy' });
    expect(busy).toMatchObject({
      stamp: '',
      unread: { reason: 'could not be read (Error: no thread is free)' },
    });
  });
});
