import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { articleReply, fileReply, LISTED, listReply } from '../../src/discord/article-reply.ts';
import type { ArticleHeader } from '../../index/article/article.ts';
import { buttonState } from '../../src/discord/button-id.ts';
import type { Reply } from '../../src/discord/command.ts';
import { LIMITS } from '../../src/discord/limits.ts';
import type { ArticleText } from '../../src/engine/engine.ts';
import { articlesIn, engineOf } from '../filled-engine.ts';
import { buttonsOf, idOf, plain, textsOf, wholeText } from './reading.ts';

const FERRY = `---
title: Ferry *Aldona* aground
source: Coast Post
published: 2031-05-06
place: Port Sallow
url: https://coast.example/ferry
---
# Ferry *Aldona* aground

The ferry ran aground at night. Nobody was hurt.

Share on Facebook

Tugs pulled it free.
`;

/** The text of a file as the engine gives it. */
async function readOf(text: string): Promise<ArticleText> {
  const engine = engineOf({ 'one.md': text });
  const [article] = articlesIn({ 'one.md': text });
  const read = article && (await engine.read(article.id, {}));
  if (!read?.article) throw new Error('no article');
  return read;
}

/** All pages of an article, by its buttons. */
function pagesOf(read: ArticleText): Reply[] {
  const pages = [articleReply(read, undefined)];
  for (;;) {
    const last = pages.at(-1);
    if (
      !last ||
      buttonsOf(last).every((one) => !('label' in one) || one.label !== 'Next ▶' || one.disabled)
    )
      return pages;
    const { start = -1 } = buttonState(idOf(last, 'Next ▶')) ?? {};
    pages.push(articleReply(read, { start, end: start }));
    if (pages.length > 50) throw new Error('the pages never end');
  }
}

/** The quoted lines of a page, as they are read. */
function quotedIn(reply: Reply): string {
  const lines = wholeText(reply).split(/(?<=\n)/u);
  return plain(lines.flatMap((line) => (line.startsWith('> ') ? line.slice(2) : [])).join('')).text;
}

/** The quoted lines of pages, but blank ones. */
function linesOf(pages: readonly Reply[]): string[] {
  return pages.flatMap((page) => quotedIn(page).split('\n')).filter((line) => line !== '');
}

describe('a long article', () => {
  const body = Array.from({ length: 120 }, (_, nth) => `Report ${nth}: ${'word '.repeat(150)}end.`);

  it('is on pages that are all reached, one after the other, and back', async () => {
    const read = await readOf(body.join('\n\n'));
    const pages = pagesOf(read);
    expect(linesOf(pages)).toEqual(body);
    const [, ...texts] = textsOf(pages.at(-1) ?? { components: [] });
    expect(texts.join(' ')).toMatch(/begins after 9\d % of it/u);
    for (const [nth, page] of pages.entries()) {
      if (nth === 0) continue;
      const { start = 0 } = buttonState(idOf(page, '◀ Previous')) ?? {};
      expect(articleReply(read, { start, end: start })).toEqual(pages[nth - 1]);
    }
  });

  it.each([
    ['lines of marks', '---\n'.repeat(30_000)],
    ['paragraphs', body.join('\n\n').repeat(3)],
  ])('of %s costs no more than the page that is shown of it', async (_, text) => {
    const read = await readOf(text);
    const escapes = vi.spyOn(String.prototype, 'replaceAll');
    onTestFinished(() => escapes.mockRestore());
    articleReply(read, { start: 90_000, end: 90_000 });
    const lengths = escapes.mock.contexts.map((escaped) => String(escaped).length);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(1_000_000);
  });
});

describe('articleReply', () => {
  it('shows the paragraphs in order, each with its number', async () => {
    const [, text] = textsOf(articleReply(await readOf(FERRY), undefined));
    expect(text).toBe(
      [
        '-# paragraph 1',
        '> The ferry ran aground at night. Nobody was hurt.',
        '-# (no part of the report) Share on Facebook',
        '-# paragraph 2',
        '> Tugs pulled it free.',
      ].join('\n'),
    );
  });

  it('shows corrections as such, and says what stands beside pictures', async () => {
    const note = 'Correction: An earlier version said that six had died.';
    const caption = 'The ferry on Sunday. (Ada Finch/Mill Post)';
    const body = `The ferry ran aground at night.\n\n${caption}\n\nNobody was hurt on it.\n\n${note}\n`;
    const [, text] = textsOf(articleReply(await readOf(body), undefined));
    expect(text).toBe(
      [
        '-# paragraph 1',
        '> The ferry ran aground at night.',
        '-# paragraph 2, beside a picture',
        '> The ferry on Sunday. (Ada Finch/Mill Post)',
        '-# paragraph 3',
        '> Nobody was hurt on it.',
        `-# (correction) ${note.replace(':', '\\:')}`,
      ].join('\n'),
    );
  });

  it('shows title, source, day and place, and opens the page', async () => {
    const reply = articleReply(await readOf(FERRY), undefined);
    expect(textsOf(reply)[0]).toBe(
      '### Ferry \\*Aldona\\* aground\n-# Coast Post · 6 May 2031 · Port Sallow',
    );
    expect(buttonsOf(reply)[0]).toMatchObject({ url: 'https://coast.example/ferry' });
  });

  it('has the range it was opened at in bold', async () => {
    const read = await readOf(FERRY);
    const start = read.article.body.indexOf('Nobody');
    const reply = articleReply(read, { start, end: start + 'Nobody was hurt.'.length });
    expect(wholeText(reply)).toContain('> The ferry ran aground at night. **Nobody was hurt.**\n');
  });

  it('has no buttons to other pages where there is one page', async () => {
    const labels = buttonsOf(articleReply(await readOf(FERRY), undefined)).map((button) =>
      'label' in button ? button.label : '',
    );
    expect(labels).toEqual(['Open the page', 'The text as a file']);
  });

  it('leaves out an address that is too long for a button', async () => {
    const before = 'https://coast.example/';
    const buttonsAt = async (length: number) => {
      const url = before + 'x'.repeat(length - before.length);
      return buttonsOf(articleReply(await readOf(FERRY.replace(`${before}ferry`, url)), undefined));
    };
    expect(await buttonsAt(LIMITS.url)).toHaveLength(2);
    expect(await buttonsAt(LIMITS.url + 1)).toHaveLength(1);
  });

  it('opens the page that holds the range', async () => {
    const read = await readOf(
      ['One', 'Two', 'Three'].map((word) => `${word} ${'x '.repeat(600)}.`).join('\n\n'),
    );
    const start = read.article.body.indexOf('Three');
    const reply = articleReply(read, { start, end: start + 5 });
    expect(quotedIn(reply)).toMatch(/^Three x/u);
    expect(wholeText(reply)).toContain('Page 2 of 2');
  });

  it('shows every paragraph once over its pages, and the pages count themselves', async () => {
    const paragraphs = Array.from({ length: 9 }, (_, nth) => `${nth} ${'word '.repeat(150)}end.`);
    const pages = pagesOf(await readOf(paragraphs.join('\n\n')));
    expect(linesOf(pages)).toEqual(paragraphs);
    expect(pages.map((page) => /Page (\d+) of (\d+)/u.exec(wholeText(page))?.[0])).toEqual(
      pages.map((_, nth) => `Page ${nth + 1} of ${pages.length}`),
    );
  });

  it('leads back to the page before', async () => {
    const read = await readOf(
      ['One', 'Two', 'Three'].map((word) => `${word} ${'x '.repeat(600)}.`).join('\n\n'),
    );
    const { start = -1 } =
      buttonState(idOf(pagesOf(read)[1] ?? { components: [] }, '◀ Previous')) ?? {};
    expect(quotedIn(articleReply(read, { start, end: start }))).toMatch(/^One x/u);
  });

  it('cuts a paragraph at its sentences where a message does not hold it', async () => {
    const lines = Array.from({ length: 800 }, () => '*');
    const pages = pagesOf(await readOf(lines.join('\n')));
    for (const page of pages) expect(textsOf(page).join('').length).toBeLessThanOrEqual(4_000);
    expect(linesOf(pages)).toEqual(lines);
    expect(pages.length).toBeGreaterThan(1);
  });

  it('is no empty message where the text is nothing but its title', async () => {
    const reply = articleReply(await readOf('---\ntitle: Snow\n---\nSnow\n'), undefined);
    expect(textsOf(reply).filter((text) => text.trim() === '')).toEqual([]);
    expect(wholeText(reply)).toContain('Page 1 of 1');
  });
});

describe('fileReply', () => {
  it('is the whole body, unchanged, as a file that the message shows', async () => {
    const body = 'One *came*.\r\n\r\n\u00a0Two left.\n';
    const { article } = await readOf(`---\ntitle: Snow\n---\n${body}`);
    const reply = fileReply(article);
    const [file] = reply.files ?? [];
    expect(reply.files).toEqual([{ name: `${article.id}.txt`, content: body }]);
    expect(JSON.stringify(reply.components)).toContain(`attachment://${file?.name}`);
  });
});

function titlesIn(reply: Reply): readonly string[] {
  return plain(wholeText(reply)).bold;
}

describe('listReply', () => {
  const articles = articlesIn(
    Object.fromEntries(
      Array.from({ length: 20 }, (_, nth) => [`${nth}.md`, `Title ${nth}\n\nText.`]),
    ),
  );

  /** A page of the list of these. */
  const page = (nth: number, all: readonly ArticleHeader[] = articles): Reply =>
    listReply({ total: all.length, articles: all.slice(nth * LISTED, (nth + 1) * LISTED) }, nth);

  it('has eight articles on a page, with source, date and file', () => {
    const reply = page(0);
    expect(titlesIn(reply)).toEqual(articles.slice(0, 8).map(({ title }) => title));
    expect(plain(wholeText(reply)).text).toContain('-# 0.md · date unknown · 0.md');
  });

  it('shows every article once over its pages', () => {
    const pages = [0, 1, 2].map((nth) => page(nth));
    expect(pages.flatMap(titlesIn)).toEqual(articles.map(({ title }) => title));
    expect(pages.map((one) => /Page \d of \d/u.exec(wholeText(one))?.[0])).toEqual([
      'Page 1 of 3',
      'Page 2 of 3',
      'Page 3 of 3',
    ]);
  });

  it('fits a message, and leaves no article out, where every name is long and full of marks', () => {
    const long = '*_'.repeat(150);
    const hard = articles.map((article, nth) => ({
      ...article,
      title: `${nth} ${long}`,
      source: long,
      published: long,
      path: long,
    }));
    const seen: string[] = [];
    for (let nth = 0, pages = 1; nth < pages; nth += 1) {
      const reply = page(nth, hard);
      expect(textsOf(reply).join('').length).toBeLessThanOrEqual(4_000);
      pages = Number(/Page \d+ of (\d+)/u.exec(wholeText(reply))?.[1]);
      seen.push(...titlesIn(reply).map((title) => title.split(' ')[0] ?? ''));
    }
    expect(seen).toEqual(hard.map((_, nth) => String(nth)));
  });

  it('marks a cut path, and cuts no character of it in two', () => {
    const path = `a${'🙂'.repeat(60)}.md`;
    const text = wholeText(
      page(
        0,
        articles.slice(0, 1).map((one) => ({ ...one, path, source: 'b' })),
      ),
    );
    expect(text).not.toMatch(/\p{Cs}/u);
    expect(text).toContain(' · …🙂');
  });

  it('says that there is none yet', () => {
    const text = wholeText(page(0, []));
    expect(text).toContain('0 articles');
    expect(text).toContain('There is none yet.');
  });

  it('says how many files are not served, and where to see which', () => {
    const list = { total: 1, articles: [] };
    const [two, one, none] = [{ ...list, unreadCount: 2 }, { ...list, unreadCount: 1 }, list];
    expect(wholeText(listReply(two, 0))).toContain(
      '2 files are not served: /about says which and why.',
    );
    expect(wholeText(listReply(one, 0))).toContain('1 file is not served');
    expect(wholeText(listReply(none, 0))).not.toContain('not served');
  });

  it('says so while the library is still being read', () => {
    const reading = { done: 1_200, total: 16_000 };
    expect(wholeText(listReply({ total: 1_100, articles: [], reading }, 0))).toContain(
      'Still reading the articles: 1,200 of 16,000 so far. More will follow.',
    );
  });
});
