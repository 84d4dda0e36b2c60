import { EVENT } from './event-words.ts';

/** Letters that begin a word of a title: what is told again may end in another way. */
const WORD = /\p{L}{4,}/gu;
const BEGINNING = 4;
/** Fewer words say too little of what a report is on. */
const MIN_WORDS = 4;
/** Of so many words of a title one is there by chance. */
const MAX_BY_CHANCE = 0.2;
/** UTF-16 units in which a report tells that something happened. */
const OPENING = 600;

/**
 * Whether a page has another text than its title says, such as a list of films or of sights: hardly a word
 * of the title is in it, and it does not tell of any event, or the title says where its own was (`isPlaced`).
 * `title` and `text` as far as they are read; false for a title of few words.
 */
export function isPageOfAnother(title: string, text: string, isPlaced: boolean): boolean {
  const words = new Set(title.toLowerCase().match(WORD));
  if (words.size < MIN_WORDS) return false;
  const small = text.toLowerCase();
  if (!isPlaced && EVENT.isIn(small.slice(0, OPENING))) return false;
  let found = 0;
  for (const word of words) if (small.includes(word.slice(0, BEGINNING))) found += 1;
  return found <= words.size * MAX_BY_CHANCE;
}
