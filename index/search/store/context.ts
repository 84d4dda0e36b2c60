import type { Article } from '../../article/article.ts';
import type { ArticleEvent } from '../../event/event.ts';
import { dayInWords } from '../../text/dates/days.ts';
import { placeInWords } from '../../text/places/places.ts';

/** Characters of a title, a source and the like that are searched; a longer text is none. */
const MAX_CONTEXT_LENGTH = 300;

/**
 * Context: the words beside an article's text, which say what it is about and are never quoted.
 * Those of its event only where the event is given.
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
  // a line that is said twice would only weigh twice
  return [...new Set(lines.map((text) => text?.slice(0, MAX_CONTEXT_LENGTH)).filter(Boolean))].join(
    ' \n ',
  );
}
