import type { Span } from '../span.ts';

/** Letters of Chinese, Japanese, Thai, Lao, Khmer and Burmese, which stand without blanks between words. */
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\uff66-\uff9f\ud840-\ud88f]/;
const IDEOGRAPHS = /^[\p{sc=Han}\u30fc]+$/u;
const LETTER = /[\p{L}\p{N}]/u;
const BEGINS_WITH_MARK = /^\p{M}/u;
/** Longer runs go in windows, so that time grows with their length. */
const WINDOW = 400;

let segmenter: Intl.Segmenter | undefined;

/** Whether a run of letters is, in part at least, in a script that sets no blanks between words. */
export function isUnspaced(run: string): boolean {
  return UNSPACED.test(run);
}

/** Whether a word is Chinese, or Japanese without its own letters. */
export function isIdeographic(word: string): boolean {
  return IDEOGRAPHS.test(word);
}

/**
 * The words of such a run as spans, in order, all its letters in one of them. The dictionary is the same
 * for all languages, so that a question is cut as a text is, whatever language either is taken for. A
 * sign without width (U+200B) ends a word there.
 */
export function unspacedWords(run: string): Span[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  const words: Span[] = [];
  for (const { index, 0: part } of run.matchAll(/[^\u200b]+/gu)) {
    let at = 0;
    while (at < part.length) {
      const window = part.slice(at, at + WINDOW);
      const isLast = at + WINDOW >= part.length;
      const cut = Array.from(segmenter.segment(window));
      // a word at the window's end may go on
      const whole = isLast || cut.length < 2 ? cut : cut.slice(0, -1);
      for (const { index: from, segment } of whole) take(words, segment, index + at + from);
      at += whole.reduce((length, { segment }) => length + segment.length, 0);
    }
  }
  return words;
}

function take(words: Span[], segment: string, start: number): void {
  const end = start + segment.length;
  const last = words.at(-1);
  if (last?.end === start && BEGINS_WITH_MARK.test(segment))
    words[words.length - 1] = { start: last.start, end };
  else if (LETTER.test(segment)) words.push({ start, end });
}
