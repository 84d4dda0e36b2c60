import type { Article } from '../../index/article/article.ts';
import { holdsOnlyPage, passagesOf } from '../../index/article/passages.ts';
import { eventOf } from '../../index/event/event.ts';
import { passagesRead } from '../../index/search/store/passage-store.ts';
import type { ReadBefore } from '../../index/search/store/read-before.ts';
import { articleFrom } from './read-article.ts';
import type { FileText } from './readers/reader.ts';

/** A text as the article that it is, and what was read of it. */
export interface ReadText {
  readonly article: Article;
  /** How many passages it has. */
  readonly passages: number;
  readonly holdsOnlyPage: boolean;
  /** What the index would read: only of a text that is large. */
  readonly read?: ReadBefore;
}

/** Longer texts take too long for a thread that others wait for: 0.7 s a million characters. */
export const LARGE = 200_000;

/** Reads a text in this thread. Throws FrontMatterError where its `event-date:` is no day. */
export function readTextHere(name: string, text: FileText): ReadText {
  const article = articleFrom(name, text);
  return {
    article,
    passages: passagesOf(article).length,
    holdsOnlyPage: holdsOnlyPage(article),
    ...(text.body.length > LARGE && {
      read: { passages: { packed: passagesRead([article]), nth: 0 }, event: eventOf(article) },
    }),
  };
}
