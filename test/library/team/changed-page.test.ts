import { describe, expect, it } from 'vitest';
import type { Article } from '../../../index/article/article.ts';
import { addressesOf, isTinyChange } from '../../../src/library/team/changed-page.ts';
import { keptArticle, type KeptArticle } from '../../../src/library/team/kept-article.ts';
import { articleFrom } from '../../../src/library/read-article.ts';
import { plainText } from '../../../src/library/readers/plain-text.ts';

const REPORT = `The mill of Brennal burned down on Wednesday night, the fire brigade said.

Three millers were killed and a fourth was taken to hospital.`;

function article(body: string, title = 'Mill fire'): Article {
  return articleFrom('mill.md', plainText.read(Buffer.from(`---\ntitle: ${title}\n---\n${body}`)));
}

function burnedAt(time: string): Article {
  return article(REPORT.replace('on Wednesday night', `at ${time}`));
}

function from(address: string, url?: string): Promise<KeptArticle> {
  const fields: [string, string][] = url === undefined ? [] : [['url', url]];
  return keptArticle(REPORT, {
    name: 'mill',
    kind: 'web page',
    fields,
    remarks: [],
    from: address,
    retrieved: '2026-03-01T09:00:00.000Z',
    original: '',
    text: '',
    size: 1,
    ending: '.html',
    by: '1',
    at: '2026-03-01T09:00:00.000Z',
  });
}

describe('a change of a page', () => {
  it.each([
    ['white space', REPORT.replaceAll(' ', '  ').replace('\n\n', '\n\n\n')],
    ['a clock', `Updated 09:15\n\n${REPORT}`],
    ['a counter', `${REPORT}\n\n1,204`],
  ])('is tiny where only %s is another', (_, body) => {
    expect(isTinyChange(article(body), article(body.replace('09:15', '18:40')))).toBe(true);
  });

  it('is tiny where a counter counted on', () => {
    expect(isTinyChange(article(`${REPORT}\n\n1,204`), article(`${REPORT}\n\n3.2k`))).toBe(true);
  });

  it.each([
    ['a word', REPORT.replace('Three', 'Four')],
    ['a figure of a short line', `Toll at 9\n\n${REPORT}`],
    ['a time within a sentence', REPORT.replace('on Wednesday night', 'at 21:40')],
    ['a sentence more', `${REPORT} The cause is unknown.`],
  ])('is a change where %s is another', (_, body) => {
    expect(isTinyChange(article(REPORT), article(body))).toBe(false);
  });

  it('is a change where a time in a sentence is another', () => {
    expect(isTinyChange(burnedAt('21:40'), burnedAt('22:10'))).toBe(false);
  });

  it('is a change where the title is another', () => {
    expect(isTinyChange(article(REPORT), article(REPORT, 'Mill fire kills three'))).toBe(false);
  });
});

function areOne(a: KeptArticle, b: KeptArticle): boolean {
  const addresses = new Set(addressesOf(a));
  return addressesOf(b).some((address) => addresses.has(address));
}

describe('two addresses', () => {
  it.each([
    ['https://post.example/mill', 'http://www.post.example/mill/'],
    ['https://post.example/mill', 'https://post.example/mill#photos'],
  ])('are one page: %s and %s', async (one, other) => {
    expect(areOne(await from(one), await from(other))).toBe(true);
  });

  it('are one page where the page says that it is', async () => {
    const tracked = await from(
      'https://post.example/mill?from=letter',
      'https://post.example/mill',
    );
    expect(areOne(await from('https://post.example/mill'), tracked)).toBe(true);
  });

  it.each([
    ['https://post.example/mill', 'https://post.example/mill?id=2'],
    ['https://post.example/mill', 'https://gazette.example/mill'],
    ['mill.pdf', 'mill.pdf'],
  ])('are two pages: %s and %s', async (one, other) => {
    expect(areOne(await from(one), await from(other))).toBe(false);
  });
});
