import type { ArticleHeader } from '../index/article/article.ts';
import { pageAt } from '../index/article/page-at.ts';

/** Where words of an article stand, for people: "p. 3 · paragraph 12", without a page where it has none. */
export function placeWords(
  article: Pick<ArticleHeader, 'pages'>,
  { start, paragraph }: { readonly start: number; readonly paragraph: number },
): string {
  const page = pageAt(article, start);
  return `${page === undefined ? '' : `p. ${page} · `}paragraph ${paragraph}`;
}
