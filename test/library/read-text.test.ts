import { expect, it } from 'vitest';
import { LARGE, readTextHere } from '../../src/library/read-text.ts';
import { plainText } from '../../src/library/readers/plain-text.ts';
import { readText } from '../../src/library/stored-texts.ts';

const PARAGRAPH =
  'A fire destroyed the flour mill of Brennal on Wednesday, and three millers were killed.\n\n';

function textOf(length: number) {
  const body = PARAGRAPH.repeat(Math.ceil(length / PARAGRAPH.length));
  return plainText.read(Buffer.from(`---\ntitle: Mill fire\npublished: 2021-05-06\n---\n${body}`));
}

it('a large text is read in another thread, and is the same article', async () => {
  const text = textOf(LARGE + 1);
  const there = await readText('mill.txt', text);
  const here = readTextHere('mill.txt', text);
  expect(there.article).toEqual(here.article);
  expect(there.passages).toBe(here.passages);
  expect(there.read?.event).toEqual(here.read?.event);
  expect(there.read?.passages?.packed.articles).toHaveLength(1);
});

it('other work goes on meanwhile', async () => {
  const turns: number[] = [];
  const timer = setInterval(() => turns.push(turns.length), 1);
  await readText('mill.txt', textOf(5 * LARGE));
  clearInterval(timer);
  expect(turns.length).toBeGreaterThan(5);
});

it('a small text is read at once, without what only an index needs', async () => {
  expect((await readText('mill.txt', textOf(500))).read).toBeUndefined();
});

it('a fault of a large text is said in its own words', async () => {
  const body = PARAGRAPH.repeat(3_000);
  const text = plainText.read(Buffer.from(`---\nevent-date: 2021-13-45\n---\n${body}`));
  await expect(readText('mill.txt', text)).rejects.toThrow('is no day');
});
