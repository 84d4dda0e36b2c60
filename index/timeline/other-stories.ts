import type { Article } from '../article/article.ts';
import type { Passage } from '../article/passages.ts';
import type { Span } from '../span.ts';
import { sharedWithLead, tellsOfAnother } from '../event/own-story.ts';

/** Up to this paragraph a report is on its own event, whatever its words. */
const OPENING_PARAGRAPHS = 4;
/** So many words in common with title and lead bring a text back to what they tell. */
const ENOUGH = 2;
const PREVIOUSLY = /^previously\b/iu;
/**
 * Which sentences of a passage are, or may be, on another event than the article's own. `isElsewhere`:
 * its words say so; `isBackground`: so do the sentences around it, or what it shares with the rest.
 */
export interface Telling {
  readonly isElsewhere: boolean;
  readonly isBackground: boolean;
}

/** What a passage's sentences tell; `isLong` says of which the dates name a month or a longer time. */
export type Teller = (passage: Passage, isLong: (sentence: Span) => boolean) => readonly Telling[];

/**
 * What of an article is background: from a sentence on that names a longer time, in the opening until
 * one shares two words with title and lead; and late paragraphs that share fewer with them.
 */
export function tellerOf(article: Article, first: Passage | undefined): Teller {
  const { body } = article;
  const sharedBy = sharedWithLead(article, first);
  const shared = ({ start, end }: Span): number => sharedBy(body.slice(start, end));
  return ({ sentences, paragraph, start, end }, isLong) => {
    const isLate = paragraph > OPENING_PARAGRAPHS;
    const isApart = isLate && shared({ start, end }) < ENOUGH;
    let isOn = false;
    return sentences.map((sentence) => {
      const text = body.slice(sentence.start, sentence.end);
      const isElsewhere = tellsOfAnother(text);
      if (isElsewhere || isLong(sentence) || PREVIOUSLY.test(text)) isOn = true;
      else if (isOn && !isLate && shared(sentence) >= ENOUGH) isOn = false;
      return { isElsewhere, isBackground: isOn || isApart };
    });
  };
}
