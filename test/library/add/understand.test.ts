import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/library/add/understand.ts';
import { rss } from '../readers/made/feeds.ts';
import { plainMail, savedPage } from '../readers/made/mail-files.ts';
import { FERRY, p, page } from '../readers/made/news-page.ts';
import { twoPages } from '../readers/made/pdf-files.ts';
import { statement } from '../readers/made/word-files.ts';

const PAGE = page('<title>Ferry hits pier in fog</title>', p(FERRY));

describe('what is understood of a file', () => {
  it.each([
    ['web page', { bytes: PAGE }],
    ['web page', { bytes: Buffer.from(p(FERRY)), type: 'text/html' }],
    ['web page', { bytes: PAGE, name: 'ferry.txt' }],
    ['saved page', { bytes: savedPage(PAGE, 'https://x.example/') }],
    ['PDF', { bytes: twoPages.bytes }],
    ['PDF', { bytes: twoPages.bytes, name: 'a.html', type: 'text/html' }],
    ['Word file', { bytes: statement.bytes }],
    ['e-mail', { bytes: plainMail.bytes }],
    ['feed', { bytes: rss }],
    ['feed', { bytes: rss, type: 'text/plain' }],
    ['plain text', { bytes: Buffer.from(FERRY.join('\n\n')) }],
    ['plain text', { bytes: Buffer.from(FERRY.join('\n\n')), name: 'notes' }],
    ['plain text', { bytes: Buffer.from(FERRY.join('\n\n')), name: 'a.md' }],
    ['Markdown', { bytes: Buffer.from(`**${FERRY[0]}**`), name: 'a.md' }],
  ])('is told by its bytes first: %s', async (kind, file) => {
    expect((await understand(file))[0]?.kind).toBe(kind);
  });

  it('is an article, and what else is to be said', async () => {
    const [understood] = await understand({ bytes: PAGE, address: 'https://x.example/ferry' });
    expect(understood?.article).toMatchObject({
      title: 'Ferry hits pier in fog',
      url: 'https://x.example/ferry',
      body: FERRY.join('\n\n'),
    });
    expect(understood?.remarks).toEqual([]);
  });

  it('is every item of a feed', async () => {
    const items = await understand({ bytes: rss });
    expect(items.map(({ isTeaser }) => isTeaser)).toEqual([false, true]);
    expect(items[1]?.remarks[0]).toContain('that is no day');
  });

  it.each([
    ['is not text', { bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5]) }],
    ['holds no text', { bytes: Buffer.from(' \n') }],
    ['is larger than 8 MB', { bytes: Buffer.alloc(9 * 1024 * 1024, 'a') }],
    ['holds no report', { bytes: Buffer.from('Log in\n\nSubscribe\n\nShare this') }],
  ])('is nothing where it %s, and that is said', async (why, file) => {
    await expect(understand(file)).rejects.toThrow(why);
  });
});
