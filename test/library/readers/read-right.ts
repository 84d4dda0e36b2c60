import type { Article } from '../../../index/article/article.ts';
import { passagesOf } from '../../../index/article/passages.ts';
import { articleFrom } from '../../../src/library/read-article.ts';
import type { Reader } from '../../../src/library/readers/reader.ts';

/** What a reader makes of a file, as an article. */
export async function articleOf(reader: Reader, bytes: Uint8Array, path = 'a'): Promise<Article> {
  return articleFrom(path, await reader.read(bytes));
}

/** All that may be quoted of an article, in reading order; what is left out is a line break. */
export function quotable({ body, boilerplate }: Article): string {
  let at = 0;
  const kept: string[] = [];
  for (const { start, end } of boilerplate) {
    kept.push(body.slice(at, start));
    at = end;
  }
  return [...kept, body.slice(at)].join('\n');
}

/** Paragraphs that no passage holds, or that are out of order. */
export function unquoted(article: Article, paragraphs: readonly string[]): string[] {
  const passages = passagesOf(article).map(({ start, end }) => article.body.slice(start, end));
  let from = 0;
  return paragraphs.filter((paragraph) => {
    const at = article.body.indexOf(paragraph, from);
    if (at < 0 || !passages.some((passage) => passage.includes(paragraph))) return true;
    from = at + paragraph.length;
    return false;
  });
}

/** Words that may be quoted beside these paragraphs. */
export function beside(article: Article, paragraphs: readonly string[]): string {
  return paragraphs
    .reduce((text, paragraph) => text.replace(paragraph, ''), quotable(article))
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
