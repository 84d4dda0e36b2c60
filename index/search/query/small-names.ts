import { isCapitalAt } from '../../text/capitals.ts';
import { isUsual } from '../../text/places/common-words.ts';
import { citiesNamed, foldedName } from '../../text/places/gazetteer.ts';
import type { Lexicon } from '../store/lexicon.ts';
import { relativesOf } from './families.ts';

/**
 * Whether the articles write a word of a question typed in small letters as a name: with a capital. Where they are
 * all in capitals, words that every other report holds are none.
 */
export function isNameFor(folded: string, form: string, lexicon: Lexicon): boolean {
  const spelling = lexicon.spellingOf(form);
  if (isTown(spelling)) return true;
  const isWord = isUsual(folded) || relativesOf(form).size > 0;
  if (!lexicon.isName(form)) return isCapitalAt(spelling, 0) && !isWord && lexicon.has(form);
  return !(/\p{Lu}{2}/u.test(spelling) && isWord);
}

/**
 * Whether the articles write a word with a capital and it names a town: then one place is enough.
 */
function isTown(written: string): boolean {
  return isCapitalAt(written, 0) && citiesNamed(foldedName(written)).length > 0;
}
