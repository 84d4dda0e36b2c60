import type { Article } from '../../index/article/article.ts';
import type { Scope } from './engine.ts';
import type { HeldArticles } from './held-articles.ts';
import { isWithin } from './is-within.ts';
import { isOf } from './sources.ts';

/** A scope with days that a question names: it may mean the event's day, or that of the report. */
export interface Narrowed extends Scope {
  readonly isLenient?: boolean;
}

/** The articles that a scope lets through; undefined when it lets all through. */
export function acceptedBy(
  scope: Narrowed,
  { index, incidents }: HeldArticles,
): ((article: Article) => boolean) | undefined {
  const { source, incident, since, until, isLenient = false } = scope;
  const isDated = since !== undefined || until !== undefined;
  if (source === undefined && incident === undefined && !isDated) return undefined;
  const isWanted = source === undefined ? undefined : isOf(source);
  const members =
    incident === undefined
      ? undefined
      : new Set(incidents.of(incident)?.articles.map(({ id }) => id));
  return (article) =>
    (!isDated ||
      isWithin(index.eventOf(article.id)?.days[0]?.day ?? article.published, scope) ||
      (isLenient && isWithin(article.published, scope))) &&
    (members === undefined || members.has(article.id)) &&
    (isWanted === undefined || isWanted(article));
}
