import type { Span } from '../../span.ts';

/** What a clause may begin with that only goes on about what was said before it: ", killing 31". */
const HANGS_ON =
  /^(?:which|who|whom|whose|when|where|leaving|in which|of which|of whom|including|\p{L}+ing|and (?:\p{L}+ed|\p{L}+ing|\p{N}+|left|more|at least)|\p{N})(?!\p{L})/u;
/** What begins a clause of its own behind a comma: its time is not that of what stands before. */
const OWN_CLAUSE =
  /^(?:which|who|whose|where|while|whereas|and|but|though|although|as|because|a|an|the|built|born|founded|opened|bought|launched|\p{L}+ing)(?!\p{L})/u;
const COMMA = /,(?!\p{N})\s|;\s|\s[–—-]\s|\s\(|\)\s/gu;
/** Words that begin a clause without a comma. */
const WITHIN = /\s(?:while|whereas|where|who|whose|which)\s/gu;

/** The segments of a sentence between its commas and the like. */
function segmentsOf(sentence: string): Span[] {
  const segments: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of sentence.matchAll(COMMA)) {
    segments.push({ start, end: index });
    start = index + mark.length;
  }
  segments.push({ start, end: sentence.length });
  return segments;
}

/** Where the clause ends that begins at `start`: behind all that hangs on it, before a new one. */
export function clauseEnd(sentence: string, start: number): number {
  for (const segment of segmentsOf(sentence)) {
    if (segment.end <= start) continue;
    const next = sentence.slice(segment.end).replace(/^[,;)(–—\s-]+/u, '');
    if (next === '' || sentence[segment.end] === ';' || !HANGS_ON.test(next)) return segment.end;
  }
  return sentence.length;
}

/**
 * The clause of a sentence that the words at `at` belong to, with what hangs on it: "12 people, two of
 * them children, died in 2014, when …". A clause of its own begins behind a comma with "who" or "built",
 * and, where `isCut`, at "where" without one.
 */
export function clauseAround(sentence: string, at: Span, isCut = true): Span {
  const segment = segmentsOf(sentence).find(({ end }) => end >= at.end);
  const from = segment?.start ?? 0;
  const text = sentence.slice(from, at.start);
  const within = isCut ? [...text.matchAll(WITHIN)].at(-1) : undefined;
  const isOwn = within !== undefined || (from > 0 && OWN_CLAUSE.test(sentence.slice(from)));
  const start = isOwn ? from + (within?.index ?? 0) : 0;
  return { start, end: clauseEnd(sentence, at.end) };
}
