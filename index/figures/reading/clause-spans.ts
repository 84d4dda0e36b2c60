import type { Span } from '../../span.ts';

/** What a clause may begin with that only goes on about what was said before it: ", killing 31". */
const HANGS_ON =
  /^(?:which|who|whom|whose|when|where|leaving|in which|of which|of whom|including|\p{L}+ing|and (?:\p{L}+ed|\p{L}+ing|\p{N}+|left|more|at least)|\p{N})(?!\p{L})/iu;
/** What begins a clause of its own behind a comma: its time is not that of what stands before. */
const OWN_CLAUSE =
  /^(?:which|who|whose|where|while|whereas|and|but|though|although|as|because|a|an|the|built|born|founded|opened|bought|launched|\p{L}+ing)(?!\p{L})/iu;
/** What says who somebody is. */
const OF_ONE = /^(?:who|whose)\s/iu;
const COMMA = /,(?!\p{N})\s|;\s|\s[–—-]\s|\s\(|\)\s/gu;
/** What goes on with the clause before it: "killed 69 people, women and children, and burned their homes". */
const GOES_ON = /^(?:including\s.*|and \p{L}+ed\s.*|(?:and )?\p{L}+)$/isu;
/** What happens to those of whom a clause then says what had happened to them. */
const HAPPENS =
  /\b(?:rescu|free[ds]?\b|releas|kill|wound|injur|arrest|dead|died|hurt|shot|kidnap|seiz|found)/iu;
/** Words that begin a clause without a comma. */
const WITHIN = /\s(?:while|whereas|where|who|whose|which)\s/giu;

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
  const segments = segmentsOf(sentence);
  let nth = segments.findIndex(({ end }) => end >= at.end);
  const goesOn = (segment: Span | undefined): boolean =>
    segment !== undefined && GOES_ON.test(sentence.slice(segment.start, segment.end));
  if (goesOn(segments[nth])) while (nth > 0 && goesOn(segments[nth])) nth -= 1;
  const from = segments[nth]?.start ?? 0;
  const before = isCut ? withinBefore(sentence, from, at.start) : undefined;
  const isOwn = from > 0 && OWN_CLAUSE.test(sentence.slice(from));
  const start = before ?? (isOwn ? from : 0);
  // "Ada Moen, who took office last year, welcomed the release of 21": a time at the end of what is said of her
  const isOfOne = isOwn && start === from && OF_ONE.test(sentence.slice(from));
  return { start, end: clauseEnd(sentence, isOfOne ? at.start : at.end) };
}

/**
 * Where a clause within a segment begins: "12 girls were freed who had …". What is said only by it is told of
 * those before it: "in memory of two men who died …".
 */
function withinBefore(sentence: string, from: number, to: number): number | undefined {
  const last = [...sentence.slice(from, to).matchAll(WITHIN)].at(-1);
  if (!last) return undefined;
  const at = from + last.index;
  const isTold =
    from > 0 || HAPPENS.test(sentence.slice(0, at)) || !HAPPENS.test(sentence.slice(at));
  return isTold ? from + last.index : undefined;
}
