import type { KeptArticle } from './kept-article.ts';
import type { ShelfContents } from './shelf-contents.ts';
import type { ShelfFolder } from './shelf-folder.ts';

/** What is kept of an article, the folder it stands in, and its page's newest version, which may be removed. */
export interface KeptOnShelf {
  readonly folder: string;
  readonly kept: KeptArticle;
  readonly newest: KeptArticle;
}

/** An article by its id among those that are served, removed, or were replaced by their page's next version. */
export function keptOnShelf(
  id: string,
  { served: articles, removed, versions }: ShelfContents,
  folder: ShelfFolder,
): KeptOnShelf | undefined {
  const [served, gone] = [articles.get(id), removed.get(id)];
  if (served) return { folder: folder.of('articles', id), kept: served, newest: served };
  if (gone) return { folder: folder.of('removed', id), kept: gone, newest: gone };
  const kept = versions.get(id);
  const last = versions.newestOf(id);
  const newest = articles.get(last) ?? removed.get(last);
  return kept && newest && { folder: folder.of('versions', id), kept, newest };
}
