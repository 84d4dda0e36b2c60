import type { ArticleHeader } from '../../index/article/article.ts';
import { lower } from './title-list.ts';

/** All sources of these articles and their copies as written, each once, in the order of the alphabet. */
export function sourcesOf(articles: readonly ArticleHeader[]): string[] {
  const sources = articles.flatMap((article) =>
    [article, ...article.copies].flatMap(({ source }) => source ?? []),
  );
  return [...new Set(sources)].toSorted((a, b) => a.localeCompare(b, 'en'));
}

/** Tells whether an article, or a copy of it, is of this source, in any case. */
export function isOf(source: string): (article: ArticleHeader) => boolean {
  const wanted = lower(source).trim();
  return (article) =>
    [article, ...article.copies].some((file) => lower(file.source ?? '') === wanted);
}
