import type { ArticleHeader } from '../../index/article/article.ts';
import { lower } from './title-list.ts';

/** All sources of these articles and their copies as written, each once, in alphabetical order. */
export function sourcesOf(articles: readonly ArticleHeader[]): string[] {
  const sources = articles.flatMap((article) =>
    [article, ...article.copies].flatMap(({ source }) => source ?? []),
  );
  return [...new Set(sources)].toSorted((a, b) => a.localeCompare(b, 'en'));
}

/** Says whether an article, or a copy of it, is from this source, in any case. */
export function isOf(source: string): (article: ArticleHeader) => boolean {
  const wanted = lower(source).trim();
  return (article) =>
    [article, ...article.copies].some((file) => lower(file.source ?? '') === wanted);
}
