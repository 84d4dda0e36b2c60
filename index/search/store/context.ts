import type { Article } from '../../article/article.ts';
import type { ArticleEvent } from '../../event/event.ts';
import { dayInWords } from '../../text/dates/days.ts';
import { placeInWords } from '../../text/places/places.ts';

/** What of a title, a source and the like is searched by: longer ones are no such thing. */
const MAX_CONTEXT_LENGTH = 300;

/**
 * The words that stand beside a text, not in it: they say what it is about, and are never quoted. Those
 * on its event only where the event is given.
 */
export function contextOf(article: Article, event: ArticleEvent | undefined): string {
  const eventPlace = event?.place;
  const day = event?.days[0];
  const files = [article, ...article.copies].flatMap(({ title, source, place, published }) => [
    title,
    source,
    place,
    published && dayInWords(published),
  ]);
  const lines = [
    ...files,
    eventPlace && [placeInWords(eventPlace.place), ...eventPlace.near].join(' \n '),
    day && dayInWords(day.day),
  ];
  // what is said twice would only weigh twice
  return [...new Set(lines.map((text) => text?.slice(0, MAX_CONTEXT_LENGTH)).filter(Boolean))].join(
    ' \n ',
  );
}
