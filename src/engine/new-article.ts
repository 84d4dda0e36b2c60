import { dayForPeople } from '../../index/text/dates/days.ts';
import type { GivenFile, Understood } from '../library/add/understand.ts';
import { isTinyChange } from '../library/team/changed-page.ts';
import type { KeptArticle } from '../library/team/kept-article.ts';
import type { Doer } from '../library/team/shelf-folder.ts';
import type { Shelf } from '../library/team/shelf.ts';
import { asVersionOf, keptOf } from './shelved-article.ts';
import type { Facts, Refused } from './team-library.ts';

/**
 * What was understood of a file as an article for a shelf: the new version of one that was read from the
 * same page, or refused where that has not changed. Throws UnreadableError.
 */
export async function newArticle(
  shelf: Shelf,
  understood: Understood,
  file: GivenFile,
  { facts, doer }: { readonly facts: Facts; readonly doer: Doer },
): Promise<KeptArticle | Refused> {
  const fresh = await keptOf(understood, file, facts, doer);
  const before = shelf.ofSamePage(fresh);
  if (!before || before.article.id === fresh.article.id) return fresh;
  return isTinyChange(before.article, fresh.article)
    ? { refused: unchanged(before) }
    : await asVersionOf(fresh, before);
}

function unchanged({ article, facts }: KeptArticle): string {
  return `This page is in the library since ${dayForPeople(facts.at.slice(0, 10))}, and its report has not changed: ${article.title}.`;
}
