import { passagesOf } from '../../index/article/passages.ts';
import { readOriginal } from '../library/team/kept-article.ts';
import type { Shelf } from '../library/team/shelf.ts';
import type { KeptOriginal, KeptText, Refused } from './team-library.ts';

/** What one message of Discord holds, in bytes. */
const MAX_SENT = 10 * 1024 * 1024;

/** What a shelf keeps of an article; with its text where it, or its page's newest version, was removed. */
export function keptTextOn(shelf: Shelf, id: string): KeptText | undefined {
  const found = shelf.kept(id);
  if (!found) return undefined;
  const { article } = found.kept;
  const { removed } = found.newest.facts;
  if (!removed) return {};
  return { removed: { at: removed.at, found: { article, passages: passagesOf(article) } } };
}

/** The file of an article as it came, from its shelf; undefined where nothing is kept of it. */
export async function originalOn(
  shelf: Shelf,
  id: string,
): Promise<KeptOriginal | Refused | undefined> {
  const found = shelf.kept(id);
  if (!found) return undefined;
  const { title } = found.kept.article;
  const bytes = await readOriginal(found.folder, found.kept.facts);
  if (bytes.length > MAX_SENT)
    return { refused: `The original of ${title} is larger than what Discord takes.` };
  return { title, name: `${id}${found.kept.facts.ending}`, bytes };
}
