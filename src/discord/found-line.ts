import type { SearchResult } from '../engine/engine.ts';

const NO_WORDS_TO_FIND = 'There is no word here to look for: give one that says what it is about.';

/** How many passages a search found, and whether they hold all the words. */
export function foundLine({ total, inText, all, hasWords, reading }: SearchResult): string {
  if (!hasWords) return NO_WORDS_TO_FIND;
  const none = reading ? 'No passage read so far' : 'No passage';
  if (total === 0) return `**${none} holds these words.**`;
  const passages = total === 1 ? '1 passage' : `${total} passages`;
  const beside =
    inText === total
      ? ''
      : ` In ${total - inText} of them part of it is the title, source, place or date.`;
  return all
    ? `${passages} with all the words.${beside}`
    : `**${none} holds all the words.** ${passages} with the most of them.${beside}`;
}
