import type { Article } from '../../article/article.ts';
import { eventOf } from '../../event/event.ts';
import { datedEventsOf } from '../../timeline/article-events.ts';
import { dayDifferenceIn, type DayDifference } from './day-difference.ts';
import type { Excerpt } from '../../article/excerpt.ts';
import { typeAsked } from '../query/question-forms.ts';

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
