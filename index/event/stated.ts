import type { ArticleFile } from '../article/article.ts';

/** What an article's owner says of it in its first file, by path, that says anything. */
export function stated(
  article: ArticleFile & { readonly copies: readonly ArticleFile[] },
  field: 'incident' | 'published' | 'place' | 'eventDate',
): string | undefined {
  return [article, ...article.copies].find((file: ArticleFile) => file[field] !== undefined)?.[
    field
  ];
}
