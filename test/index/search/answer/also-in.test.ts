import { describe, expect, it } from 'vitest';
import { alsoInLines, filesWith } from '../../../../index/search/answer/also-in.ts';
import { articleOf } from '../../../articles.ts';

const named = (path: string) => ({ path, title: 'Title', bodyStart: 0 });
const article = articleOf('One came.');
const placesIn = (...paths: readonly string[]) =>
  paths.map((path) => ({ article: articleOf('One came.', { path }), start: 0, end: 9 }));

function lines(copies: readonly string[], near: readonly string[], most = 80): string[] {
  const excerpt = {
    article: { ...article, copies: copies.map(named) },
    alsoIn: placesIn(...near),
  };
  return alsoInLines(excerpt, ({ path }) => path, most);
}

describe('filesWith', () => {
  it('names the article first, then its copies, then the near-duplicates with theirs', () => {
    const [near] = placesIn('near');
    const copies = near ? [{ ...near, article: { ...near.article, copies: [named('twin')] } }] : [];
    const files = filesWith({
      article: { ...article, path: 'own', copies: [named('copy')] },
      alsoIn: [...copies, ...placesIn('far')],
    });
    expect(files.map(({ path }) => path)).toEqual(['own', 'copy', 'near', 'twin', 'far']);
  });
});

describe('alsoInLines', () => {
  it('is nothing where no other file has the text', () => {
    expect(lines([], [])).toEqual([]);
  });

  it('tells the very text from nearly the same', () => {
    expect(lines(['a', 'b'], ['c'])).toEqual([
      'The same text in: a, b',
      'Nearly the same text in: c',
    ]);
  });

  it('counts those that do not fit', () => {
    const near = Array.from({ length: 9 }, (_, nth) => `${nth}`);
    expect(lines([], near, 4)).toEqual(['Nearly the same text in: 0, 1 and 7 others']);
    expect(lines([], ['aaa', 'b'], 4)).toEqual(['Nearly the same text in: aaa and 1 other']);
  });

  it('names one however long its name is', () => {
    expect(lines([], ['long name'], 4)).toEqual(['Nearly the same text in: long name']);
  });

  it('names a source once', () => {
    const excerpt = { article, alsoIn: placesIn('a', 'b') };
    expect(alsoInLines(excerpt, () => 'Post', 80)).toEqual(['Nearly the same text in: Post']);
  });
});
