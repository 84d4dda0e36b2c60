import type { Article } from '../article/article.ts';
import type { Passage } from '../article/passages.ts';
import type { Span } from '../span.ts';
import { sharedWithLead, tellsOfAnother } from '../event/own-story.ts';

/** Up to this paragraph a report is about its own event, whatever its words. */
const OPENING_PARAGRAPHS = 4;
/** Words shared with title and lead that bring a text back to their event. */
const ENOUGH = 2;
const PREVIOUSLY = /^previously\b/iu;
/** "The worst accident since 2004": told of its place in history, not of when it was. */
const RANKED =
  /(?<!\p{L})(?:worst|deadliest|first|biggest|largest|most|only)(?!\p{L})[^.;]{0,120}(?<!\p{L})since(?!\p{L})/iu;
/**
 * Which sentences of a passage are, or may be, about another event than the article's own.
 * `isElsewhere`: its own words say so. `isBackground`: the sentences around it say so, or it shares
 * too little with the rest.
 */
export interface Telling {
  readonly isElsewhere: boolean;
  readonly isBackground: boolean;
}

/**
 * Tells which sentences of a passage are about other events; `isLong` says whether a sentence's
 * dates name a month or longer.
 */
export type Teller = (passage: Passage, isLong: (sentence: Span) => boolean) => readonly Telling[];

/**
 * Background of an article: from a sentence that names a longer time on, which in the opening lasts
 * until a sentence shares two words with title and lead; and late paragraphs that share fewer.
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
      const isElsewhere = tellsOfAnother(text) || RANKED.test(text);
      if (isElsewhere || isLong(sentence) || PREVIOUSLY.test(text)) isOn = true;
      else if (isOn && !isLate && shared(sentence) >= ENOUGH) isOn = false;
      return { isElsewhere, isBackground: isOn || isApart };
    });
  };
}
