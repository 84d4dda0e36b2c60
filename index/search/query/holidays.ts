import { HOLIDAYS } from '../../language/en/calendar-words.ts';
import { wholeWords } from '../../text/whole-words.ts';

const HOLIDAY = new RegExp(wholeWords(HOLIDAYS).source, 'giu');

/**
 * Whether a word that begins at an offset of a text belongs to the name of a holiday: a day, and no name that
 * an article must have. Reports call it by its date.
 */
export function holidaysIn(text: string): (at: number) => boolean {
  const found = [...text.matchAll(HOLIDAY)];
  return (at) => found.some(({ 0: match, index }) => index <= at && at < index + match.length);
}
