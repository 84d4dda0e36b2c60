import { createHash } from 'node:crypto';
import type { ArticleHeader } from '../../index/article/article.ts';

/** Characters, 36 bits: an id of a file is asked for only where that of its text leads nowhere. */
const LENGTH = 6;

/** The id of an article's file, whatever it says: letters, digits, `-` and `_`, the same on every machine. */
export function fileId(path: string): string {
  return createHash('sha256').update(path).digest('base64url').slice(0, LENGTH);
}

/** The article that the file with this id holds, among these. */
export function ofFile<T extends ArticleHeader>(id: string, articles: readonly T[]): T | undefined {
  return articles.find((article) =>
    [article, ...article.copies].some(({ path }) => fileId(path) === id),
  );
}
