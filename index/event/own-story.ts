import type { Article } from '../article/article.ts';
import type { Passage } from '../article/passages.ts';
import { lowered } from '../text/lowered.ts';
import { wordsOf } from '../text/words.ts';
import { EVENT_KINDS } from './happening/kinds.ts';

/** Sentences at the beginning of a report that say what it is about. */
const LEAD = 2;
/** What events are called: "attack", "bombing". */
const KINDS = [
  ...EVENT_KINDS.filter(({ level }) => level === 'event')
    .flatMap(({ name, nouns }) => [name, nouns[0] ?? ''])
    .filter((word) => /^[a-z -]+$/u.test(word)),
  'incident',
  'crime',
].join('|');
/** "An unrelated shooting", "in a previous attack". */
const ANOTHER = new RegExp(
  String.raw`\b(?:(?:similar|previous|earlier|separate|unrelated) (?:\p{L}+ ){0,2}(?:${KINDS})|another (?:\p{L}+ ){0,2}(?:attack|incident|killing|shooting)|in similar (?:circumstances|fashion))(?:s|es)?(?!\p{L})`,
  'u',
);

/** "Several other incidents were reported": what is told next is not the event. */
const OTHERS = new RegExp(
  String.raw`^["“]?(?:(?:a|the) number of |at least |\p{L}+ |\p{N}+ )other (?:\p{L}+ )?(?:${KINDS})(?:s|es)(?!\p{L})`,
  'u',
);
/** "Charged in that killing": the event that was told of just before. */
const THAT_EVENT = new RegExp(
  String.raw`\b(?:in|of|for|over|after|to|with|from|before) that (?:${KINDS})(?!\p{L})`,
  'u',
);

/** The words by which it is told: most sentences have none. */
const MAY_TELL = /similar|previous|earlier|separate|unrelated|another/;

/**
 * Counts the different words that a text has in common with an article's title and lead, figures left
 * out: two bring it back to what they tell. `first` is the article's first passage.
 */
export function sharedWithLead(
  { title, body, language }: Article,
  first: Passage | undefined,
): (text: string) => number {
  const lead = first ? body.slice(first.start, first.sentences[LEAD - 1]?.end ?? first.end) : '';
  const own = termsIn(`${title}\n${lead}`, language);
  return (text) => {
    const found = new Set<string>();
    for (const { term } of wordsOf(text, language))
      if (term !== undefined && own.has(term)) found.add(term);
    return found.size;
  };
}

/** Whether a sentence says itself that it is on another event: "in an unrelated shooting". */
export function tellsOfAnother(sentence: string): boolean {
  const small = lowered(sentence);
  return MAY_TELL.test(small) && ANOTHER.test(small);
}

/** Whether a sentence announces others than the event: "several other incidents were reported". */
export function announcesOthers(sentence: string): boolean {
  const small = lowered(sentence);
  return small.includes(' other ') && OTHERS.test(small);
}

/** Whether a sentence is on the event that the one before it told of: "nobody was charged in that killing". */
export function goesOnAboutThat(sentence: string): boolean {
  return sentence.includes(' that ') && THAT_EVENT.test(lowered(sentence));
}

function termsIn(text: string, language: string): Set<string> {
  return new Set(
    wordsOf(text, language).flatMap(({ term }) =>
      term === undefined || /^\p{Nd}/u.test(term) ? [] : term,
    ),
  );
}
