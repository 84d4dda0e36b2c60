import { BELOW_TWENTY } from '../../language/en/number-words.ts';
import { stemOf } from '../../language/en/stem.ts';
import { TELLING_WORDS } from '../../language/en/telling-words.ts';

const TELLING: ReadonlySet<string> = new Set(TELLING_WORDS.trim().split(/\s+/u).flatMap(waysToSay));
/** Light words: they may come and go, and change nothing. */
const LIGHT: ReadonlySet<string> = new Set(['a', 'an', 'the', 'that', 'which', 'who', 'also']);
/**
 * Words that say the same: papers write small counts in words or in digits, and use either tense.
 */
const SAME: ReadonlyMap<string, string> = new Map([
  ...BELOW_TWENTY.slice(0, 13).map((word, count): [string, string] => [word, String(count)]),
  ['say', 'said'],
  ['says', 'said'],
]);
const NEGATED = /n['’]t$/iu;

function waysToSay(word: string): string[] {
  return [word, stemOf(word)];
}

/** Telling: whether a folded word, or its stem, changes what a sentence says. */
export function isTelling(raw: string, folded: string, term: string | undefined): boolean {
  return NEGATED.test(raw) || TELLING.has(folded) || (term !== undefined && TELLING.has(term));
}

/** Light: whether a folded word may come and go. */
export function isLight(folded: string): boolean {
  return LIGHT.has(folded);
}

/** The folded word in the form by which texts are compared: "eight" and "8" are one. */
export function sameWord(folded: string): string {
  return SAME.get(folded) ?? folded;
}
