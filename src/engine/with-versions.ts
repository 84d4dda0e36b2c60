import { passagesOf } from '../../index/article/passages.ts';
import type { OlderVersion } from '../library/team/older-versions.ts';
import type { ArticleText, OrAbsent } from './engine.ts';

/**
 * An article with what is known of its page's other versions; one that is served no more is read from
 * what was kept of it.
 */
export async function withVersions(
  id: string,
  found: OrAbsent<ArticleText>,
  {
    older,
    read,
  }: {
    readonly older: readonly OlderVersion[];
    readonly read: (id: string) => Promise<OrAbsent<ArticleText>>;
  },
): Promise<OrAbsent<ArticleText>> {
  const last = older.findLast(({ next }) => next === id);
  const earlier = last && { id: last.article.id, until: last.changedAt };
  if (found.article) return earlier ? { ...found, earlier } : found;
  const version = older.find(({ article }) => article.id === id);
  const { article: newest } = version ? await read(version.newest) : {};
  if (!version || !newest) return found;
  const { article, changedAt: at } = version;
  const { reading } = found;
  return {
    article,
    passages: passagesOf(article),
    changed: { at, newest },
    ...(earlier && { earlier }),
    ...(reading && { reading }),
  };
}
