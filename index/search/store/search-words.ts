import { withoutAddresses } from '../../text/mask.ts';
import type { Word } from '../../text/word.ts';
import { wordsOf } from '../../text/words.ts';

/**
 * The words of a part of a body as search reads them: without addresses, with offsets from the
 * body's start and terms by the rules of `language`.
 */
export function searchWords(body: string, start: number, end: number, language = 'en'): Word[] {
  return wordsOf(withoutAddresses(body.slice(start, end)), language).map((word) => ({
    folded: word.folded,
    term: word.term,
    start: start + word.start,
    end: start + word.end,
  }));
}
