import { describe, expect, it } from 'vitest';
import { docx } from '../../../src/library/readers/docx.ts';
import { email } from '../../../src/library/readers/email.ts';
import { feedArticles } from '../../../src/library/readers/feed/feed-articles.ts';
import { markdown } from '../../../src/library/readers/markdown.ts';
import { mhtml } from '../../../src/library/readers/mhtml.ts';
import { pdf } from '../../../src/library/readers/pdf.ts';
import { articleFrom } from '../../../src/library/read-article.ts';
import { atom, rss } from './made/feeds.ts';
import { plainMail, richMail, savedPage } from './made/mail-files.ts';
import { FERRY, INQUIRY } from './made/news-page.ts';
import { NEWS_PAGES } from './made/news-pages.ts';
import { goesOn, printed, scan, twoColumns, twoPages } from './made/pdf-files.ts';
import { statement, tracked, wordFile } from './made/word-files.ts';
import { zip } from './made/zip.ts';
import { articleOf, beside, quotable, unquoted } from './read-right.ts';

describe('a PDF', () => {
  it('of two pages gives its paragraphs, without what stands on every page', async () => {
    const article = await articleOf(pdf, twoPages.bytes, 'report.pdf');
    expect(unquoted(article, twoPages.paragraphs)).toEqual([]);
    expect(beside(article, twoPages.paragraphs)).toBe('');
    expect(article).toMatchObject({ title: twoPages.title, published: twoPages.published });
  });

  it('of two columns gives them one after the other', async () => {
    const article = await articleOf(pdf, twoColumns.bytes, 'report.pdf');
    expect(unquoted(article, twoColumns.paragraphs)).toEqual([]);
    expect(beside(article, twoColumns.paragraphs)).toBe('');
    expect(article.title).toBe(twoColumns.title);
  });

  it('whose paragraph goes on overleaf gives it whole, and its own title', async () => {
    const article = await articleOf(pdf, goesOn.bytes, 'report.pdf');
    expect(unquoted(article, goesOn.paragraphs)).toEqual([]);
    expect(article.title).toBe(goesOn.title);
  });

  it('keeps rows and short lines apart, and leaves out what a browser prints around a page', async () => {
    const { body } = await pdf.read(printed.bytes);
    expect(body).toBe(
      [FERRY[0], 'Town Killed', 'Port Sallow 2', 'Lower Wick 0', FERRY[1]].join('\n\n'),
    );
  });

  it('says where its pages begin', async () => {
    const { body, pages = [] } = await pdf.read(twoPages.bytes);
    expect(pages).toHaveLength(2);
    expect(pages[0]).toBe(0);
    expect(body.slice(pages[1])).toMatch(/^Three members of the crew/u);
  });

  it('of pictures alone is refused', async () => {
    await expect(pdf.read(scan)).rejects.toThrow('holds no text, only pictures of it');
  });

  it('that is damaged is refused', async () => {
    await expect(pdf.read(Buffer.from('%PDF-1.4\nnothing'))).rejects.toThrow('is damaged');
  });
});

describe('a Word file', () => {
  it('gives its paragraphs, its title and the day it says', async () => {
    const article = await articleOf(docx, statement.bytes, 'statement.docx');
    expect(unquoted(article, statement.paragraphs)).toEqual([]);
    expect(beside(article, statement.paragraphs)).toBe('');
    expect(article).toMatchObject({ title: statement.title, published: statement.published });
  });

  it('gives what was put in, not what was taken out, and its tables', async () => {
    const article = await articleOf(docx, tracked.bytes, 'report.docx');
    expect(unquoted(article, tracked.paragraphs)).toEqual([]);
    expect(article.body).toContain('Killed\t2');
    expect(article.body).not.toContain('nine minutes');
    expect(article.title).toBe(tracked.title);
    expect(article.published).toBeUndefined();
  });

  it('that unpacks to more than a file may hold is refused before it is unpacked', async () => {
    const bomb = zip({ 'word/document.xml': Buffer.alloc(80 * 1024 * 1024) });
    await expect(docx.read(bomb)).rejects.toThrow('unpacks to more than');
  });

  it('that is no archive, or one of something else, is refused', async () => {
    await expect(docx.read(Buffer.from('PK\u0003\u0004 no'))).rejects.toThrow('is damaged');
    await expect(docx.read(zip({ 'a.txt': 'a' }))).rejects.toThrow('is no Word file');
    expect(wordFile('').length).toBeGreaterThan(0);
  });
});

describe('an e-mail', () => {
  it('in plain text gives its text, subject, sender and day', async () => {
    const article = await articleOf(email, plainMail.bytes, 'a.eml');
    expect(unquoted(article, plainMail.paragraphs)).toEqual([]);
    expect(article).toMatchObject({
      title: plainMail.title,
      source: plainMail.source,
      published: plainMail.published,
    });
  });

  it('in HTML gives that, and nothing around it', async () => {
    const article = await articleOf(email, richMail.bytes, 'a.eml');
    expect(unquoted(article, richMail.paragraphs)).toEqual([]);
    expect(beside(article, richMail.paragraphs)).toBe('');
    expect(article).toMatchObject({
      title: richMail.title,
      source: richMail.source,
      published: richMail.published,
    });
  });

  it('without a text is refused', async () => {
    await expect(email.read(Buffer.from('Subject: a\r\n\r\n'))).rejects.toThrow('holds no text');
  });
});

describe('a saved page', () => {
  it.each(NEWS_PAGES)('reads like the page itself: $layout', async (made) => {
    const address = 'https://saved.example/page?id=1';
    const article = await articleOf(mhtml, savedPage(made.bytes, address), 'a.mhtml');
    expect(unquoted(article, made.paragraphs)).toEqual([]);
    expect(article).toMatchObject({
      title: made.title,
      url: made.url ?? new URL(made.path ?? '', address).href,
    });
    expect(article.published).toBe(made.published);
  });
});

describe('a feed', () => {
  it('of RSS gives its items, and says which are teasers or have a date that is none', () => {
    const items = feedArticles(rss);
    const [ferry, radar] = items.map((item) => articleFrom('a', item));
    expect(items).toHaveLength(2);
    expect(ferry).toMatchObject({
      title: 'Ferry strikes pier & two die',
      source: 'Coast Post',
      published: '2024-03-05',
      url: 'https://coastpost.example/ferry',
    });
    expect(ferry && unquoted(ferry, FERRY)).toEqual([]);
    expect(ferry && beside(ferry, FERRY)).not.toContain('Two people were killed.');
    // a line that leads to the item itself is the feed's
    expect(ferry?.body).not.toContain('appeared first');
    expect(radar).toMatchObject({ title: 'Radar was off', body: INQUIRY[0] });
    expect(radar?.published).toBeUndefined();
    expect(items.map(({ isTeaser }) => isTeaser)).toEqual([false, true]);
    expect(items[1]?.remarks).toEqual([
      'gives "2024-13-45" as its date, and that is no day: it counts as undated',
    ]);
  });

  it('of Atom gives its items', () => {
    const [radar, fog] = feedArticles(atom).map((item) => articleFrom('a', item));
    expect(radar).toMatchObject({
      title: 'Radar of the ferry was off',
      source: 'Harbour Courier',
      published: '2024-03-15',
      url: 'https://courier.example/radar',
    });
    expect(radar && unquoted(radar, INQUIRY)).toEqual([]);
    expect(fog).toMatchObject({ title: 'Two dead in fog', published: '2024-03-05' });
    expect(fog && unquoted(fog, FERRY)).toEqual([]);
  });

  it('keeps a teaser that is all one link to its article', () => {
    const item =
      '<item><title>A</title><link>https://a.example/1</link><description>&lt;p&gt;Two died. &lt;a href="https://a.example/1"&gt;Read on&lt;/a&gt;&lt;/p&gt;</description></item>';
    const one = `<rss version="2.0"><channel><title>A</title>${item}</channel></rss>`;
    expect(feedArticles(Buffer.from(one))).toMatchObject([{ body: 'Two died. Read on' }]);
  });

  it('that is none is refused', () => {
    expect(() => feedArticles(Buffer.from('<rss><channel>'))).toThrow('is no feed');
  });
});

describe('Markdown', () => {
  const MARKED = `---
title: Ferry hits pier
published: 2024-03-05
---
# Ferry hits pier

${FERRY[0].replace('Two people', '**Two people**').replace('the coast guard', '[the coast guard](https://x.example/a_(b))')}

> ${FERRY[1]}

- ${FERRY[2]}
- ${FERRY[3]}

![a map](map.png)

${FERRY[4]}
`;

  it('with marks gives its words without them', async () => {
    const article = await articleOf(markdown, Buffer.from(MARKED), 'a.md');
    expect(article.bodyStart).toBeUndefined();
    expect(unquoted(article, FERRY)).toEqual([]);
    expect(quotable(article)).not.toMatch(/[*#>[\]]|https:/u);
    expect(article).toMatchObject({ title: 'Ferry hits pier', published: '2024-03-05' });
  });

  it('without marks stays as it is', async () => {
    const plain = `---\ntitle: Pier\n---\n${FERRY.join('\r\n\r\n')}\r\n`;
    const { body, bodyStart } = await markdown.read(Buffer.from(plain));
    expect(body).toBe(plain.slice(bodyStart));
    expect(bodyStart).toBeGreaterThan(0);
  });

  it('keeps the numbers of a list, which are words of the text', async () => {
    const list = `**Three things:**\n\n3. ${FERRY[0]}\n4. ${FERRY[1]}\n`;
    const { body } = await markdown.read(Buffer.from(list));
    expect(body).toBe(`Three things:\n\n3. ${FERRY[0]}\n\n4. ${FERRY[1]}`);
  });

  it.each([
    `${FERRY[0]}\n\n1. ${FERRY[1]}\n2. ${FERRY[2]}`,
    `- ${FERRY[0]}\n- ${FERRY[1]}\n\n---\n\n${FERRY[2]}`,
    `Write to desk@post.example or see https://post.example/a_b and www.post.example.`,
    String.raw`It was the captain\'s word. Nobody\'s else counted.`,
    `They were *still* there, said _Weir_. ${FERRY[0]}`,
    `>Download our app\n${FERRY[0]}`,
    `>> MORE: Fog closes the airport\n${FERRY[0]}`,
    `He cried “f***g fog”, then **“d**n” it was on every page.`,
    `In \`Sea Letters', a journal, and in \`Fog Letters', another.`,
    `*} Sign in with your account. ${FERRY[0]} Fields with a * are needed.`,
    `He said: "5 < 6" & left <the room>. ${FERRY[0]}`,
  ])('stays as it is where plain text looks like that too: %s', async (plain) => {
    expect(await markdown.read(Buffer.from(plain))).toMatchObject({ body: plain, bodyStart: 0 });
  });

  it('takes no mark for one that is a sign of the text', async () => {
    const plain = 'The 5 * 3 crew of the ship_of_fools - all 15 - left at 7 # 8.\n\nNo. 4 stayed.';
    expect(await markdown.read(Buffer.from(plain))).toMatchObject({ body: plain, bodyStart: 0 });
  });
});
