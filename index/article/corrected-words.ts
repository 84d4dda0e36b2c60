import type { Span } from '../span.ts';
import { sentencesOf } from '../text/sentences.ts';

/** So much of a correction stands beside a quote, in UTF-16 units: whole sentences, at least one. */
const MOST = 300;
/** A label alone says nothing. */
const MIN_WORDS = 4;

/**
 * What a page says in taking something back, in its own words: the first sentences of its first note;
 * undefined where it takes nothing back. A slice of `body`.
 */
export function correctedWords(
  body: string,
  corrections: readonly Span[],
  language: string,
): string | undefined {
  const notes = corrections.map(({ start, end }) => body.slice(start, end));
  const note = notes.find((words) => words.split(/\s+/u).length >= MIN_WORDS);
  if (note === undefined) return undefined;
  const sentences = sentencesOf(note, language);
  const [first] = sentences;
  const last = sentences.findLast(({ end }) => end <= MOST) ?? first;
  return first && last && note.slice(first.start, last.end);
}
