/** A range of a text in UTF-16 units, end exclusive, as `slice` takes it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The range without the white space at its ends; empty at `start` when there is nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : { start, end: start };
}

/** What JavaScript's `\s` matches, without a regex for each character. */
function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code > 0x167f && /\s/.test(String.fromCharCode(code)))
  );
}
