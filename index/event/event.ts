import type { Article } from '../article/article.ts';
import { namedDays, TOLD, type NamedDay } from './event-date.ts';
import { eventPlaceOf, type EventPlace } from './event-place.ts';

/** When and where an article's event was, as far as the article says. */
export interface ArticleEvent {
  /** Likeliest first; [] where it names no day. */
  readonly days: readonly NamedDay[];
  readonly place: EventPlace | undefined;
}

/** What `eventOf` has read, and nothing else. */
const known = new WeakMap<Article, ArticleEvent>();

/** Reads an article once: search, grouping and names all ask for its event. */
export function eventOf(article: Article): ArticleEvent {
  const before = known.get(article);
  if (before) return before;
  const days = namedDays(article);
  const [told] = days.filter(({ score }) => score >= TOLD);
  const event = { days, place: eventPlaceOf(article, told?.day) };
  known.set(article, event);
  return event;
}
