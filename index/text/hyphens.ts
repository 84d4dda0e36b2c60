import { HYPHENS } from './folded.ts';

/** What follows a hyphen: perhaps the end of the line, then the rest of a word in small letters. */
const REST = new RegExp(
  String.raw`([ \t]{0,8}(?:\r\n?|\n)[ \t]{0,20})?(\p{Ll}[\p{L}\p{M}]{0,40})(?![\p{L}\p{M}\p{N}]|[${HYPHENS}]\p{L})`,
  'uy',
);
const IS_HYPHEN = new RegExp(`^[${HYPHENS}]$`, 'u');
const ENDS_IN_LETTERS = /^[\p{L}\p{M}]+$/u;
/** A prefix with its only vowel at its end: co, pre, re. */
const PREFIX = /^[b-df-hj-np-tv-z]{1,3}([aeiou])$/iu;
/** A shorter rest is a word in its own right: co-op. */
const MIN_REST = 4;
/** Behind a single letter: e-mail, X-ray; French has a-t-il. */
const MIN_REST_BEHIND_LETTER = 3;
/** A word in narrow columns may be cut twice. */
const MAX_CUTS = 3;

/** Whether a character, by its code, is a hyphen. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/**
 * The end of a word whose first part is from `start` to `end`, where a hyphen stands: behind the next
 * part where the hyphen parts no words, else `end`. It parts none at the end of a line, unless `areTwo`
 * tells otherwise of both parts, behind a single letter (e-mail), and between two equal vowels that
 * would be misread (co-operate). All else is two words: well-known, Smith-Jones, AK-47.
 */
export function joinedEnd(
  text: string,
  start: number,
  end: number,
  areTwo: (first: string, rest: string) => boolean,
): number {
  // the last part of several was never cut alone: mother-in-law
  if (start > 0 && IS_HYPHEN.test(text.charAt(start - 1))) return end;
  let joined = end;
  for (let cuts = 0; cuts < MAX_CUTS && isHyphen(text.charCodeAt(joined)); cuts += 1) {
    REST.lastIndex = joined + 1;
    const [whole, lineEnd, rest = ''] = REST.exec(text) ?? [];
    const first = text.slice(cuts === 0 ? start : joined - 1, joined);
    if (whole === undefined || !ENDS_IN_LETTERS.test(first)) break;
    const isOne =
      lineEnd === undefined
        ? cuts === 0 && isOneWord(first, rest)
        : cuts > 0 || !areTwo(first, rest);
    if (!isOne) break;
    joined += 1 + whole.length;
  }
  return joined;
}

function isOneWord(first: string, rest: string): boolean {
  if (first.length === 1) return rest.length >= MIN_REST_BEHIND_LETTER;
  return rest.length >= MIN_REST && PREFIX.exec(first)?.[1]?.toLowerCase() === rest.charAt(0);
}
