import type { Span } from '../../span.ts';
import { around } from '../lines.ts';
import { wordsOfAll } from '../../language/languages.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';

/** What a text says of a name: "Northern Ferry Union (NFU)", "Brennal (also known as Brenal)". */
export interface Acronym extends Span {
  /** The name in the brackets. */
  readonly short: string;
  /** The name before them. */
  readonly long: string;
}

/** A name in brackets: a short form of two to eight capitals, or any after "also known as". */
const BRACKET =
  /["”’']?\s{0,2}\((?:["“‘']?(\p{Lu}{2,8})["”’']?[),;]|(?:also|otherwise|better) known as ["“‘']?(\p{Lu}[^()"“”,;]{1,60})["”]?[),;])/gu;
/** News agencies stand in brackets behind places: "OLDMARK (AP)". */
const AGENCIES = new Set(
  'AA AFP AGI ANI ANP ANSA AP APA ATS BNO CNN CNS DPA EFE IANS IRNA ISNA KUNA KYODO NTB PA PTI RTR SANA SID TASS TT UPI WAM'.split(
    ' ',
  ),
);
/** Small words that stand within names. */
const WITHIN = wordsOfAll(({ nameParticles }) => nameParticles?.within);
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** What stands between the words of a name. */
const GAP = /^(?:,? |,?\r?\n| [&/] )$/u;
/** Names are looked for this far before a bracket. */
const MAX_NAME_LENGTH = 160;
const MAX_WORDS_A_LETTER = 2;
/** A report explains a dozen at most; a register of short forms would crowd out all others. */
const MAX_ACRONYMS = 50;

/**
 * The short forms and other names that a text itself explains, the first 50, in reading order. `start`
 * and `end` enclose both names. Time grows with the length of the text, not faster.
 * Rule: Schwartz and Hearst 2003, "A simple algorithm for identifying abbreviation definitions", held to
 * names and to their words' first letters: looser ones take datelines and foreign short forms too.
 */
export function acronymsIn(text: string): Acronym[] {
  const acronyms: Acronym[] = [];
  for (const match of text.matchAll(BRACKET)) {
    if (acronyms.length === MAX_ACRONYMS) break;
    const [whole, capitals, other] = match;
    const short = (capitals ?? other ?? '').trimEnd();
    if (AGENCIES.has(short)) continue;
    const name = nameBefore(text, match.index);
    const span = other === undefined ? spelledOut(short, text, name) : around(name);
    const long = span && text.slice(span.start, span.end);
    if (span && long && long !== short)
      acronyms.push({ short, long, start: span.start, end: match.index + whole.length });
  }
  return acronyms;
}

/** The words of the name that ends at `end`, in order; small words that lead it are left out. */
function nameBefore(text: string, end: number): Span[] {
  const from = Math.max(0, end - MAX_NAME_LENGTH);
  const name: Span[] = [];
  let next = end;
  for (const { index, 0: word } of [...text.slice(from, end).matchAll(WORD)].toReversed()) {
    const start = from + index;
    const gap = text.slice(start + word.length, next);
    const isCut = index === 0 && /[\p{L}\p{N}]/u.test(text.charAt(from - 1));
    if (isCut || (next === end ? gap !== '' : !GAP.test(gap))) break;
    if (!isCapital(word) && !WITHIN.has(word)) break;
    name.unshift({ start, end: start + word.length });
    next = start;
  }
  const first = name.findIndex((word) => {
    const written = text.slice(word.start, word.end);
    return isCapital(written) && !STOP_WORDS.has(written.toLowerCase());
  });
  return first < 0 ? [] : name.slice(first);
}

/**
 * The last words of a name that `short` is made of: its letters, from the last to the first, each begin
 * a word or a part of one ("All-Terrain"); between them words may be left out.
 */
function spelledOut(short: string, text: string, name: readonly Span[]): Span | undefined {
  let missing = short;
  for (const [nth, word] of [...name.entries()].toReversed()) {
    const written = text.slice(word.start, word.end);
    for (const part of written.split('-').toReversed())
      if (initialOf(part) === initialOf(missing.slice(-1))) missing = missing.slice(0, -1);
    const count = name.length - nth;
    if (count > MAX_WORDS_A_LETTER * short.length) return undefined;
    if (missing === '')
      return count > 1 && isCapital(written) ? around(name.slice(nth)) : undefined;
  }
  return undefined;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function initialOf(word: string): string {
  return word.normalize('NFD').charAt(0).toUpperCase();
}
