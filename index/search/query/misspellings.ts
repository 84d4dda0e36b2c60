import { editsBetween } from '../../text/edits.ts';
import { isCapitalAt } from '../../text/capitals.ts';
import { isOfUsualStem } from '../../text/places/common-words.ts';
import { termsOf, wordsOf } from '../../text/words.ts';
import type { Lexicon } from '../store/lexicon.ts';
import type { Question } from './question.ts';

/** Shorter words have too many neighbours to be taken for misspellings, as in `Lexicon.nearest`. */
const MIN_MENDED_LENGTH = 6;

/** Words that open a question, as far as a slip of the finger leaves no other. */
const OPENING = ['where', 'when', 'what', 'which', 'whose'];
/** "Hwo many": of other questions it may be a slip of "who". */
const HOW = /^(?:hwo|ohw|hpw|hiw)(?= (?:many|much|long|old|far)\b)/iu;
/** Words that carry a question, which no article need hold. */
const CARRYING = ['happened'];
/** Words that come near those that open a question, and are none. */
const NO_SLIPS: ReadonlySet<string> = new Set('here whos wren wheat whom hens whit'.split(' '));
/** Nobody types a longer word than this, and each letter more takes longer. */
const MAX_MENDED_LENGTH = 32;
const MIN_LENGTH = 4;

/**
 * A question with the words mended that tell what it asks for, where no article holds them as they were typed:
 * "wher was it", "what hapened".
 */
export function withFormMended(text: string, isHeld: (term: string) => boolean): string {
  const words = wordsOf(text);
  // stop words have no term, and are spelled right
  const meant = words.map(({ folded, term }, nth) =>
    folded.length < MIN_LENGTH || term === undefined || NO_SLIPS.has(folded) || isHeld(term)
      ? undefined
      : (nth === 0 ? OPENING : CARRYING).find((word) => isSlipOf(word, folded)),
  );
  let mended = text.replace(HOW, 'how');
  for (const [nth, { start, end }] of [...words.entries()].toReversed()) {
    const word = meant[nth];
    // a question goes on behind its first word: "was it", "happened"
    const goesOn = nth > 0 || words[1]?.term === undefined || meant[1] !== undefined;
    if (word !== undefined && goesOn && words.length > 1)
      mended = mended.slice(0, start) + word + mended.slice(end);
  }
  return mended;
}

/** Whether a word is another with one slip, not of its first letter: "Chen" is no "when". */
function isSlipOf(word: string, typed: string): boolean {
  return [word[0], word[1]].includes(typed[0]) && editsBetween(typed, word, 1) === 1;
}

/**
 * A question's text with its misspelt words for what happens to people as the articles spell them: they may say what
 * it asks for. Others stay as they were typed, "barber" may be no slip of "barbarism".
 */
export function withWordsMended({ text, words }: Pick<Question, 'text' | 'words'>): string {
  let mended = text;
  for (const { at, written, readAs, isName, relatives } of words.toSorted((a, b) => b.at - a.at))
    if (readAs !== undefined && !isName && relatives.size > 0 && mended.startsWith(written, at))
      mended =
        mended.slice(0, at) +
        (isCapitalAt(written, 0) ? readAs : readAs.toLowerCase()) +
        mended.slice(at + written.length);
  return mended;
}

/**
 * A question whose misspelt words were mended, with these as they stood in what was typed: the mended ones may say
 * what it asks for, "how many inmates escapd". What was typed itself where that says something else: "have they
 * tracked down the driver" is no slip.
 */
export function asTyped(mended: Question, typed: Question): Question {
  if (typed.aspect !== undefined && typed.aspect !== mended.aspect) return typed;
  const slips = new Map(
    typed.words.flatMap(({ term, written, certainty, readAs }) =>
      readAs === undefined ? [] : [[term, { written, certainty, readAs }] as const],
    ),
  );
  return { ...mended, words: mended.words.map((word) => ({ ...word, ...slips.get(word.term) })) };
}

/**
 * What an unknown word may be a misspelling of, by one letter or by two that changed places; for a name only
 * words that the articles write as names. `forms` are its terms in the languages of the index.
 */
export function spelledNear(
  folded: string,
  forms: readonly string[],
  { isName, lexicon, language }: SpelledIn,
): string | undefined {
  if (folded.length > MAX_MENDED_LENGTH) return undefined;
  // "founded" is spelled right, and no slip of "wounded"
  if (!isName && language === 'en' && isOfUsualStem(folded)) return undefined;
  const isMeant = (near: string): boolean => !isName || isCapitalAt(lexicon.spellingOf(near), 0);
  for (const form of forms) {
    const near = lexicon.nearest(form, folded.length);
    if (near !== undefined && isMeant(near)) return near;
  }
  // counted on the word: "esacped" has another stem than "escaped"
  const swapped = folded.length < MIN_MENDED_LENGTH ? [] : swapsIn(folded);
  return swapped
    .flatMap((word) => [...termsOf(word, language)])
    .filter((term) => lexicon.has(term) && isMeant(term))
    .toSorted((a, b) => lexicon.idf(a) - lexicon.idf(b))[0];
}

/** A word with each two neighbours swapped in turn. */
function swapsIn(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) =>
    [word.slice(0, at), word.charAt(at + 1), word.charAt(at), word.slice(at + 2)].join(''),
  );
}

interface SpelledIn {
  readonly isName: boolean;
  readonly lexicon: Lexicon;
  readonly language: string;
}
