import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../index/article/article.ts';
import { Library } from '../../src/library/library.ts';
import { readHere } from '../../src/library/read-file.ts';
import { tempFolder } from '../temp-folder.ts';
import { rss } from './readers/made/feeds.ts';
import { plainMail, savedPage } from './readers/made/mail-files.ts';
import { FERRY, INQUIRY, p, page } from './readers/made/news-page.ts';
import { NEWS_PAGES } from './readers/made/news-pages.ts';
import { twoPages } from './readers/made/pdf-files.ts';
import { statement } from './readers/made/word-files.ts';

const [, ofDivs] = NEWS_PAGES;
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'a.txt': INQUIRY.join('\n\n'),
  'b.md': `# Ferry\n\n**${FERRY[0]}**\n\n${FERRY[1]}`,
  'c.html': ofDivs?.bytes ?? '',
  'd.mhtml': savedPage(page('<title>Fog</title>', p(FERRY)), 'https://x.example/fog'),
  'e.pdf': twoPages.bytes,
  'f.docx': statement.bytes,
  'g.eml': plainMail.bytes,
  'page.txt': page('<title>Named wrongly</title>', p(INQUIRY.toReversed())),
  'dated.txt': `---\ndate: 2026-13-45\n---\n${FERRY[3]}`,
  'feed.xml': rss,
  'map.png': Buffer.from([0x89, 0x50, 0x4e, 0x47]),
  noending: 'Some words.',
  'aliases.json': '{}',
};

async function read(files = FILES, dataDir?: string) {
  const dir = await tempFolder();
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(dir, path, '..'), { recursive: true });
    await writeFile(join(dir, path), content);
  }
  const articles = new Map<string, Article>();
  const library = new Library(
    dir,
    ({ article }) => articles.set(article.path, article),
    (folder, found) => readHere(folder, found, { dataDir }),
  );
  await library.scan();
  return { library, articles };
}

describe('a folder with files of all kinds', () => {
  it('is read, whatever the kind', async () => {
    const { library, articles } = await read();
    const files = library.articles.flatMap((article) => [article, ...article.copies]);
    const byPath = new Map(files.map((file) => [file.path, file]));
    expect([...byPath.keys()].toSorted().join(' ')).toBe(
      'a.txt b.md c.html d.mhtml dated.txt e.pdf f.docx g.eml page.txt',
    );
    const made = files.filter(({ bodyStart }) => bodyStart === undefined);
    expect(
      made
        .map(({ path }) => path)
        .toSorted()
        .join(' '),
    ).toBe('b.md c.html d.mhtml e.pdf f.docx g.eml page.txt');
    expect(articles.get('b.md')?.body).not.toContain('*');
    expect(articles.get('page.txt')?.body).not.toContain('<p>');
  });

  it('names what nothing reads, with what to do', async () => {
    const { library } = await read();
    expect(library.unread).toEqual([
      { path: 'feed.xml', reason: expect.stringContaining('is a feed of 2 articles') },
      { path: 'map.png', reason: expect.stringContaining('is of a kind that is not read (.png)') },
      { path: 'noending', reason: expect.stringContaining('has no ending') },
    ]);
  });

  it('says that a date is none, and serves the article undated', async () => {
    const { library, articles } = await read();
    expect(articles.get('dated.txt')?.published).toBeUndefined();
    expect(library.remarks).toEqual([
      {
        path: 'dated.txt',
        reason: 'gives "2026-13-45" as its date, and that is no day: it counts as undated',
      },
    ]);
  });

  it('keeps the texts that were made, and their originals', async () => {
    const dataDir = await tempFolder();
    await read({ 'c.html': FILES['c.html'] ?? '', 'a.txt': 'The mill burned down.' }, dataDir);
    const kept = await readdir(dataDir, { recursive: true });
    expect(kept.filter((path) => path.endsWith('original.html'))).toHaveLength(1);
    expect(kept.filter((path) => path.endsWith('text.txt'))).toHaveLength(1);
  });
});
