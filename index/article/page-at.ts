import type { ArticleHeader } from './article.ts';

/** The page of its file on which a place of an article's body stands, from 1; undefined where it has no pages. */
export function pageAt({ pages }: Pick<ArticleHeader, 'pages'>, place: number): number | undefined {
  if (!pages || pages.length === 0) return undefined;
  return Math.max(1, pages.findLastIndex((start) => start <= place) + 1);
}
