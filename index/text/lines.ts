import { trimmed, type Span } from '../span.ts';

const LINE_END = /\r\n|\n|\r/gu;

/** The lines of `text` in order, without their line ends and outer white space; blank ones are empty. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  // most texts are one paragraph
  if (text.search(LINE_END) < 0) return [trimmed(text, { start, end: text.length })];
  for (const lineEnd of text.matchAll(LINE_END)) {
    lines.push(trimmed(text, { start, end: lineEnd.index }));
    start = lineEnd.index + lineEnd[0].length;
  }
  lines.push(trimmed(text, { start, end: text.length }));
  return lines;
}

/** Runs of lines between blank lines, each as the spans of its lines. */
export function blocksOf(text: string): Span[][] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  for (const line of linesOf(text)) {
    if (line.start < line.end) block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** From the first line's start to the last one's end. */
export function around(lines: readonly Span[]): Span {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}

/**
 * Whether these lines were broken at one width, and are one text when joined. The lines of a list, of
 * an address or of one paragraph each differ more in length, or end as sentences do.
 */
export function areHardWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 2) return false;
  const broken = lines.slice(0, -1);
  const longest = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  const midSentence = broken.filter(
    ({ end }) => !/[.!?:;؟。।]["'”“’‘»«›‹)\]]*$/u.test(text.slice(Math.max(0, end - 6), end)),
  ).length;
  return (
    longest >= 45 &&
    longest <= 130 &&
    broken.every(({ start, end }) => end - start >= longest * 0.6) &&
    midSentence * 2 >= broken.length &&
    isProse(text, lines)
  );
}

/**
 * Whether lines may be one text: they end as a sentence does, or a quarter of them goes on in small
 * letters. Headlines, one below the other, have no stop, and each begins with a capital or a figure.
 */
function isProse(text: string, lines: readonly Span[]): boolean {
  const { start, end } = around(lines);
  const whole = text.slice(start, end);
  if (/[.!?؟。।…]["'”“’‘»«›‹)\]]*$/u.test(whole.slice(-6)) || !/\p{Ll}/u.test(whole)) return true;
  const small = lines
    .slice(1)
    .filter((line) => /^["'“‘]?(?=\p{L})[^\p{Lu}]/u.test(text.slice(line.start, line.start + 2)));
  return small.length * 4 >= lines.length - 1 && small.length > 0;
}
