import { describe, expect, it } from 'vitest';
import { html } from '../../../src/library/readers/html.ts';
import { UnreadableError } from '../../../src/library/unread.ts';
import { FERRY, p, page } from './made/news-page.ts';
import { NEWS_PAGES } from './made/news-pages.ts';
import { articleOf, quotable, unquoted } from './read-right.ts';

describe('a page', () => {
  it('is tried in ten layouts', () => {
    expect(new Set(NEWS_PAGES.map(({ layout }) => layout)).size).toBe(10);
  });

  describe.each(NEWS_PAGES)('with $layout', (made) => {
    const whole = () => articleOf(html, made.bytes, 'page.html');

    it('gives every paragraph of its report, whole and in order', async () => {
      expect(unquoted(await whole(), made.paragraphs)).toEqual([]);
    });

    it('gives nothing of the page to quote', async () => {
      const text = quotable(await whole());
      expect(made.furniture.filter((words) => text.includes(words))).toEqual([]);
    });

    it('says what it is', async () => {
      const { title, source, published, url, bodyStart } = await whole();
      expect({ title, source, published, url }).toEqual({
        title: made.title,
        source: made.source,
        published: made.published,
        url: made.url,
      });
      expect(bodyStart).toBeUndefined();
    });
  });
});

function read(body: string, head = '') {
  return articleOf(html, page(head, body), 'page.html');
}

describe('what is made of a page', () => {
  it('parts what stands in blocks, and breaks lines where the page does', async () => {
    const { body } = await read(
      `<article>${p(FERRY)}<div>One.<br>Two.</div><div>Three.</div></article>`,
    );
    expect(body).toContain(`${FERRY[0]}\n\n${FERRY[1]}\n\n`);
    expect(body).toContain('One.\nTwo.\n\nThree.');
  });

  it('has no white space that only the source has', async () => {
    const { body } = await read(
      `<article>${p(FERRY).replace('ferry struck', 'ferry\n\t   struck')}</article>`,
    );
    expect(body).toContain('ferry struck');
  });

  it('is the one element that the page calls its article, not what readers say below it', async () => {
    const said =
      '<div class="post"><b>reader</b><p>I was on that ferry last year, and the radar was off then too, and nobody paid.</p></div>';
    const { body } = await read(
      `<article><h1>Ferry</h1>${p(FERRY)}</article><div class="discussion">${said.repeat(12)}</div>`,
    );
    expect(body).not.toContain('nobody paid');
    const apart = await read(
      `<article><h1>Ferry</h1><p>A short lead.</p></article><div>${p(FERRY)}</div>`,
    );
    expect(unquoted(apart, FERRY)).toEqual([]);
  });

  it('leaves out scripts, styles and what is hidden', async () => {
    const { body } = await read(
      `<article>${p(FERRY)}<script>var a = 1;</script><style>p {}</style><noscript>Turn it on.</noscript><p hidden>Unseen.</p></article>`,
    );
    expect(body).not.toMatch(/var a|p \{\}|Turn it on|Unseen/u);
  });

  it('takes the first day that is one', async () => {
    const head = `<meta name="date" content="2024-02-31"><meta name="dc.date" content="2 March 2024">`;
    expect((await read(p(FERRY), head)).published).toBe('2024-03-02');
  });

  it.each([
    [
      '<p class="date">Published: 5 March 2024, 10:15</p><p class="date">Updated: 7 March 2024</p>',
      '2024-03-05',
    ],
    ['<div><span>By Ada Finch</span> <span>March 5, 2024</span></div>', '2024-03-05'],
    [
      '<div>Weather for 5 March 2024: fog along the whole of the coast, and a little wind.</div>',
      undefined,
    ],
  ])('takes the day that is seen above the report: %s', async (above, day) => {
    const { published } = await read(`<h1>Ferry</h1>${above}<article>${p(FERRY)}</article>`);
    expect(published).toBe(day);
  });

  it('says that the only day it gives is none', async () => {
    const text = await html.read(page('<meta name="date" content="2024-13-45">', p(FERRY)));
    expect(text.fields.get('published')).toBeUndefined();
    expect(text.remarks).toEqual([
      'gives "2024-13-45" as its date, and that is no day: it counts as undated',
    ]);
  });

  it('reads a page whose encoding nothing says', async () => {
    const bytes = Buffer.from(`<html><body>${p(FERRY)}</body></html>`);
    expect(unquoted(await articleOf(html, bytes), FERRY)).toEqual([]);
  });

  it('reads UTF-8 that calls itself something else', async () => {
    const bytes = Buffer.from(
      `<html><head><meta charset="iso-8859-1"></head><body>${p(FERRY)}</body></html>`,
    );
    expect(unquoted(await articleOf(html, bytes), FERRY)).toEqual([]);
  });

  it.each([
    [
      'what belongs into it stands before html',
      '<meta charset="utf-8"><title>Ferry</title><html lang="en">BODY',
    ],
    ['there is no body', '<!doctype html><html lang="en"><head><title>Ferry</title></head>BODY'],
    ['the head is not closed', '<html lang="en"><head><title>Ferry</title>BODY'],
    ['there is neither', '<title>Ferry</title>BODY'],
    [
      'a comment and white space come first',
      '\n<!-- by hand -->\n<HTML LANG="en"><TITLE>Ferry</TITLE><BODY>BODY',
    ],
    [
      'it is XHTML',
      '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Ferry</title></head><body>BODY</body></html>',
    ],
  ])('is read though %s', async (_, source) => {
    const article = await articleOf(html, Buffer.from(source.replace('BODY', p(FERRY))));
    expect(unquoted(article, FERRY)).toEqual([]);
    expect(article).toMatchObject({ title: 'Ferry', language: 'en' });
  });

  it('is refused where elements are nested too deep, before anything is built', async () => {
    const deep = page('', `${'<div>'.repeat(5_000)}${p(FERRY)}${'</div>'.repeat(5_000)}`);
    await expect(html.read(deep)).rejects.toThrow(UnreadableError);
    await expect(html.read(deep)).rejects.toThrow('nests its elements more than');
  });

  it('is not refused for elements that are never closed', async () => {
    const open = page(
      '',
      FERRY.map((text) => `<p>${text}<li>`)
        .join('')
        .repeat(100),
    );
    expect(await articleOf(html, open)).toMatchObject({ language: 'en' });
  });

  it('is refused where it holds no text', async () => {
    await expect(html.read(page('<title>App</title>', '<div id="root"></div>'))).rejects.toThrow(
      'holds no text of its own',
    );
  });
});
