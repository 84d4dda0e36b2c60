import type { Font, Measure } from './drawing.ts';

/** A line of letters as it is drawn, and how wide it is. */
export interface Letters {
  readonly text: string;
  readonly width: number;
}

/** Characters; a longer text is not even measured, because no line holds it. */
const MAX_LENGTH = 400;
/** Heaps of signs above and below one letter; real words have at most three. */
const HEAPED_MARKS = /(\p{M}{4})\p{M}+/gu;
/**
 * Characters that are invisible or reverse the letters after them; but not the joiners that Persian
 * needs.
 */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * `text` as one line that can be drawn: without breaks, controls and halves of characters, and of
 * limited length.
 */
export function clean(text: string): string {
  return `${text.slice(0, MAX_LENGTH)}${text.length > MAX_LENGTH ? '…' : ''}`
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(HEAPED_MARKS, '$1')
    .trim();
}

/** Letters that keep their own direction, whatever is beside them. Source: UAX #9, isolates. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/**
 * A clean line of at most `most` pixels; a longer one is cut between words or else letters, and
 * gets an ellipsis.
 */
export function shortened(text: string, most: number, font: Font, measure: Measure): Letters {
  const line = clean(text);
  const width = measure(isolated(line), font);
  if (width <= most) return { text: isolated(line), width };
  const letters = [...GRAPHEMES.segment(line)].map(({ segment }) => segment);
  let [fits, low, high] = ['…', 0, letters.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const tried = cutAt(letters.slice(0, middle).join(''));
    if (measure(isolated(tried), font) <= most) [fits, low] = [tried, middle + 1];
    else high = middle - 1;
  }
  return { text: isolated(fits), width: measure(isolated(fits), font) };
}

/** Where to cut: before a word that would be cut, unless too much is lost. */
function cutAt(beginning: string): string {
  const blank = beginning.lastIndexOf(' ');
  const kept = blank > beginning.length * 0.6 ? beginning.slice(0, blank) : beginning;
  return `${kept.trimEnd()}…`;
}

/**
 * A text in at most `lines` lines, broken between words; the last line is cut if more would follow.
 */
export function wrapped(
  text: string,
  { most, lines }: { readonly most: number; readonly lines: number },
  font: Font,
  measure: Measure,
): Letters[] {
  const words = clean(text).split(' ');
  const found: Letters[] = [];
  while (words.length > 0 && found.length < lines - 1) {
    let count = 1;
    while (count < words.length && fits(words.slice(0, count + 1))) count += 1;
    found.push(shortened(words.splice(0, count).join(' '), most, font, measure));
  }
  if (words.length > 0) found.push(shortened(words.join(' '), most, font, measure));
  return found;

  function fits(some: readonly string[]): boolean {
    return measure(isolated(some.join(' ')), font) <= most;
  }
}
