import { BELOW_TWENTY } from '../../language/en/number-words.ts';
import { stemOf } from '../../language/en/stem.ts';
import { TELLING_WORDS } from '../../language/en/telling-words.ts';

const TELLING: ReadonlySet<string> = new Set(TELLING_WORDS.trim().split(/\s+/u).flatMap(waysToSay));
/** Words that may come and go, and say nothing of their own. */
const LIGHT: ReadonlySet<string> = new Set(['a', 'an', 'the', 'that', 'which', 'who', 'also']);
/** Papers write small counts in words or in digits, and what was said in either tense. */
const SAME: ReadonlyMap<string, string> = new Map([
  ...BELOW_TWENTY.slice(0, 13).map((word, count): [string, string] => [word, String(count)]),
  ['say', 'said'],
  ['says', 'said'],
]);
const NEGATED = /n['’]t$/iu;

function waysToSay(word: string): string[] {
  return [word, stemOf(word)];
}

/** Whether a word, folded, or its stem, is of those that turn what is said. */
export function isTelling(raw: string, folded: string, term: string | undefined): boolean {
  return NEGATED.test(raw) || TELLING.has(folded) || (term !== undefined && TELLING.has(term));
}

/** Whether a folded word may come and go. */
export function isLight(folded: string): boolean {
  return LIGHT.has(folded);
}

/** The folded word by which two texts are compared: "eight" and "8" are one. */
export function sameWord(folded: string): string {
  return SAME.get(folded) ?? folded;
}
