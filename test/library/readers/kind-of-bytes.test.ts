import { describe, expect, it } from 'vitest';
import { feed } from '../../../src/library/readers/feed.ts';
import { html } from '../../../src/library/readers/html.ts';
import { readerOfBytes } from '../../../src/library/readers/kind-of-bytes.ts';
import { plainText } from '../../../src/library/readers/plain-text.ts';
import { articleOf } from './read-right.ts';

const readerOf = (text: string) => readerOfBytes(Buffer.from(text));

describe('bytes without a telling name', () => {
  it.each([
    '<rss version="2.0"></rss>',
    '<?xml version="1.0"?>\n<!-- made -->\n<feed xmlns="x"></feed>',
    '<!-- a --><!-- b --><?xml-stylesheet href="a"?> <rdf:RDF ></rdf:RDF>',
    '\uFEFF<?xml version="1.0"?><rss></rss>',
  ])('are a feed: %s', (text) => {
    expect(readerOf(text)).toBe(feed);
  });

  it.each(['\uFEFF <!-- a --> <html><body></body></html>', '<!doctype html><p>Fire.</p>'])(
    'are a page: %s',
    (text) => {
      expect(readerOf(text)).toBe(html);
    },
  );

  // each of them took hours where an expression had two ways to read one place
  it.each([
    ['comments', '<!---->'.repeat(280)],
    ['comments in comments', `<?>${'\t<!--:><rss\t-->\t<!--:><rss\t--><?>'.repeat(50)}\t><rssx\t`],
    ['declarations', '<?xml?>'.repeat(280)],
    ['byte order marks', '\uFEFF'.repeat(600)],
  ])('are told at once though they begin with nothing but %s', (_, text) => {
    expect([plainText, html]).toContain(readerOf(`${text}x`));
  });
});

it('a page that begins with marks and declarations without end is read at once', async () => {
  const bytes = Buffer.from(`${'\uFEFF<!doctype>'.repeat(300)}<p>The mill of Brennal burned.</p>`);
  expect((await articleOf(html, bytes, 'page.html')).body).toContain('The mill of Brennal burned.');
});
