import type { Article } from '../index/article.ts';
import { eventOf } from '../index/facts/event.ts';
import { datedEventsOf } from '../index/facts/timeline/dated-events.ts';
import { dayDifferenceIn, type DayDifference } from '../index/facts/timeline/day-difference.ts';
import type { Excerpt } from '../index/search/excerpts.ts';
import { typeAsked } from '../index/search/question-forms.ts';

/** Where the excerpts that answer a question for a time, of these articles of one incident, differ on the day. */
export function dayDifferenceFor(
  question: string,
  excerpts: readonly Excerpt[],
  articles: readonly Article[],
): DayDifference | undefined {
  if (typeAsked(question) !== 'time') return undefined;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const onIncident = excerpts.filter(({ article }) => byId.has(article.id));
  return dayDifferenceIn(question, onIncident, (id) => {
    const article = byId.get(id);
    return article
      ? { events: datedEventsOf(article).events, eventDays: eventOf(article).days }
      : { events: [], eventDays: [] };
  });
}
