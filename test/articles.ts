import type { Article } from '../index/article/article.ts';
import { PassageIndex } from '../index/search/store/passage-index.ts';
import { layoutOf, titleText } from '../index/article/boilerplate.ts';
import { languageOf } from '../index/language/language.ts';

/** An article made of an invented body, laid out as the library would; its id is its path. */
export function articleOf(body: string, extra: Partial<Article> = {}): Article {
  const { title, boilerplate, captions, corrections, dateline } = layoutOf(body, extra.title);
  const path = extra.path ?? 'report.txt';
  return {
    id: path,
    path,
    bodyStart: 0,
    body,
    boilerplate,
    captions,
    corrections,
    ...(dateline && { dateline }),
    copies: [],
    language: languageOf(body),
    title: title ? titleText(body.slice(title.start, title.end)) : 'untitled',
    ...extra,
  };
}

/** Articles of these bodies, under the names `a.txt`, `b.txt` … */
export function articlesOf(...bodies: readonly string[]): Article[] {
  return bodies.map((body, nth) =>
    articleOf(body, { path: `${String.fromCodePoint(97 + nth)}.txt` }),
  );
}

/** An index over these articles, added in this order. */
export function indexOf(articles: readonly Article[]): PassageIndex {
  const index = new PassageIndex();
  for (const article of articles) index.add(article);
  return index;
}

/** What somebody reads of these spans of a text. */
export function slicesOf(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}
