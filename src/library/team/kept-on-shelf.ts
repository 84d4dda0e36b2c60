import type { KeptArticle } from './kept-article.ts';
import type { OlderVersions } from './older-versions.ts';
import type { Place } from './shelf-folder.ts';

/** What is kept of an article, and the newest version of its page, which may be removed. */
interface Kept {
  readonly place: Place;
  readonly kept: KeptArticle;
  readonly newest: KeptArticle;
}

/** The same with the folder that it stands in. */
export interface KeptOnShelf extends Kept {
  readonly folder: string;
}

type ById = ReadonlyMap<string, KeptArticle>;

/** An article by its id among those that are served, removed, or were replaced by their page's next version. */
export function keptOnShelf(
  id: string,
  articles: ById,
  removed: ById,
  versions: OlderVersions,
): Kept | undefined {
  const [served, gone] = [articles.get(id), removed.get(id)];
  if (served) return { place: 'articles', kept: served, newest: served };
  if (gone) return { place: 'removed', kept: gone, newest: gone };
  const kept = versions.get(id);
  const last = versions.newestOf(id);
  const newest = articles.get(last) ?? removed.get(last);
  return kept && newest && { place: 'versions', kept, newest };
}
