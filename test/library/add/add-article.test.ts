import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addArticle } from '../../../src/library/add/add-article.ts';
import { understand } from '../../../src/library/add/understand.ts';
import { Library } from '../../../src/library/library.ts';
import { tempFolder } from '../../temp-folder.ts';
import { FERRY, INQUIRY, p, page } from '../readers/made/news-page.ts';

const HEAD = `<title>Ferry: "two" dead? – ünder fog</title><meta name="date" content="2024-03-05"><meta property="og:site_name" content="Coast # Post">`;
const PAGE = page(HEAD, p(FERRY));
const RETRIEVED = new Date('2024-04-01T10:00:00Z');
const ADDRESS = 'https://x.example/ferry';

async function understood(bytes = PAGE) {
  const [one] = await understand({ bytes, address: ADDRESS });
  if (!one) throw new Error('nothing was understood');
  return one;
}

async function served(dir: string) {
  const library = new Library(dir, () => undefined);
  await library.scan();
  return library;
}

async function added(dir: string): Promise<string> {
  const provenance = { from: ADDRESS, bytes: PAGE, retrieved: RETRIEVED };
  return addArticle(dir, await understood(), provenance);
}

describe('an article that is added', () => {
  it('is served as it was understood', async () => {
    const dir = await tempFolder();
    await added(dir);
    const { article } = await understood();
    const { articles, unread } = await served(dir);
    const { body, id, title, source, published, url, language } = article;
    expect(articles).toMatchObject([{ body, id, title, source, published, url, language }]);
    expect(title).toBe('Ferry: "two" dead? – ünder fog');
    expect(unread).toEqual([]);
  });

  it('stands in a file that people can read, named for its day and title', async () => {
    const dir = await tempFolder();
    const path = await added(dir);
    expect(path).toMatch(/^2024-03-05-ferry-two-dead-under-fog-[\w-]{6}\.txt$/u);
    const file = await readFile(join(dir, path), 'utf8');
    expect(file.endsWith(`\n---\n${FERRY.join('\n\n')}`)).toBe(true);
    expect(file).toContain('retrieved: "2024-04-01T10:00:00.000Z"');
  });

  it('keeps its original as it came', async () => {
    const dir = await tempFolder();
    const path = await added(dir);
    const [original = ''] = await readdir(join(dir, '.originals'));
    expect(await readFile(join(dir, '.originals', original))).toEqual(Buffer.from(PAGE));
    expect(await readFile(join(dir, path), 'utf8')).toContain(`original: "${original}"`);
  });

  it('replaces no other file, though it were added twice', async () => {
    const dir = await tempFolder();
    const path = await added(dir);
    await writeFile(join(dir, path), 'Somebody has corrected it.');
    await expect(added(dir)).rejects.toThrow('is there already');
    expect(await readFile(join(dir, path), 'utf8')).toBe('Somebody has corrected it.');
  });

  it('can be corrected before', async () => {
    const dir = await tempFolder();
    const given = new Map([
      ['title', 'Another: title\n---\nincident: x'],
      ['place', 'Port Sallow'],
    ]);
    await addArticle(dir, await understood(page(HEAD, p(INQUIRY))), {
      from: ADDRESS,
      bytes: PAGE,
      retrieved: RETRIEVED,
      given,
    });
    expect((await served(dir)).articles).toMatchObject([
      { title: 'Another: title --- incident: x', place: 'Port Sallow', source: 'Coast # Post' },
    ]);
    expect((await served(dir)).articles[0]?.incident).toBeUndefined();
  });
});
