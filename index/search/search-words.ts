import { withoutAddresses } from '../text/mask.ts';
import { wordsOf, type Word } from '../text/words.ts';

/** The words of part of a body as search sees them: addresses left out, offsets from the body's start. */
export function searchWords(body: string, start: number, end: number): Word[] {
  return wordsOf(withoutAddresses(body.slice(start, end))).map((word) => ({
    folded: word.folded,
    term: word.term,
    start: start + word.start,
    end: start + word.end,
  }));
}
