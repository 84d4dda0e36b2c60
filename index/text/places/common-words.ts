import { STOP_WORDS } from '../../language/stop-words.ts';
import { stemOf } from '../../language/en/stem.ts';
import usual from '../../language/en/usual-terms.json' with { type: 'json' };
import { NEVER_PLACES, SIDES, WORDS_AT } from './cue-words.ts';

let usualStems: ReadonlySet<string> | undefined;

/** Words that are no part of a place's name, small or capitalised. */
export function isCommon(word: string): boolean {
  return STOP_WORDS.has(word) || NEVER_PLACES.has(word) || WORDS_AT.has(word);
}

/** English words end so, names of places hardly ever. */
const ENDING =
  /(?:ings?|tions?|sions?|ments?|ness|ity|ies|ly|ed|ism|ists?|ous|ive|ance|ence|ward|ful|less)$/u;
/** Answers for words that were asked about: in a text of capitals each word is. */
const known = new Map<string, boolean>();
const MAX_KNOWN = 20_000;

/**
 * Whether a word, in small letters, is one that every other report holds: in a text of capitals it
 * names no place, unless the gazetteer has it.
 */
export function isUsual(word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MAX_KNOWN) known.clear();
  const answer =
    isCommon(word) ||
    SIDES.has(word) ||
    word.length < 3 ||
    ENDING.test(word) ||
    isOfUsualStem(word);
  known.set(word, answer);
  return answer;
}

/** Whether a word, in small letters, is a form of one that many English reports hold. */
export function isOfUsualStem(word: string): boolean {
  usualStems ??= new Set(Object.values(usual).flatMap((terms) => terms.split(' ')));
  return usualStems.has(stemOf(word));
}
