import type { Article } from '../../article.ts';
import type { Passage } from '../../search/passages.ts';
import type { Span } from '../../span.ts';
import { wordsOf } from '../../text/words.ts';
import { EVENT_KINDS } from '../event-words.ts';

/** Up to this paragraph a report is on its own event, whatever its words. */
const OPENING_PARAGRAPHS = 4;
/** Sentences at the beginning that say what it is. */
const LEAD = 2;
/** So many words in common with title and lead bring a text back to what they tell. */
const ENOUGH = 2;
const PREVIOUSLY = /^previously\b/iu;
/** What events are called: "attack", "bombing". */
const KINDS = [...EVENT_KINDS.map(([name]) => name), 'incident', 'crime'].join('|');
/** "An unrelated shooting", "in a previous attack". */
const ELSEWHERE = new RegExp(
  String.raw`\b(?:(?:similar|previous|earlier|separate|unrelated) (?:\p{L}+ ){0,2}(?:${KINDS})|another (?:\p{L}+ ){0,2}(?:attack|incident|killing|shooting))(?:s|es)?(?!\p{L})`,
  'iu',
);

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
export function tellerOf({ title, body }: Article, first: Passage | undefined): Teller {
  const lead = first && { start: first.start, end: first.sentences[LEAD - 1]?.end ?? first.end };
  const own = termsIn(`${title}\n${lead ? body.slice(lead.start, lead.end) : ''}`);
  const shared = ({ start, end }: Span): number =>
    [...termsIn(body.slice(start, end))].filter((term) => own.has(term)).length;
  return ({ sentences, paragraph, start, end }, isLong) => {
    const isLate = paragraph > OPENING_PARAGRAPHS;
    const isApart = isLate && shared({ start, end }) < ENOUGH;
    let isOn = false;
    return sentences.map((sentence) => {
      const text = body.slice(sentence.start, sentence.end);
      const isElsewhere = ELSEWHERE.test(text);
      if (isElsewhere || isLong(sentence) || PREVIOUSLY.test(text)) isOn = true;
      else if (isOn && !isLate && shared(sentence) >= ENOUGH) isOn = false;
      return { isElsewhere, isBackground: isOn || isApart };
    });
  };
}

function termsIn(text: string): Set<string> {
  return new Set(wordsOf(text).flatMap(({ term }) => term ?? []));
}
