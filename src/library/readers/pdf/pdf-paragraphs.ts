import type { PdfLine } from './pdf-lines.ts';

/** A paragraph, as the pieces of it on each page. */
export interface PdfParagraph {
  readonly size: number;
  readonly pieces: { text: string; readonly page: number }[];
}

/** In distances between the lines of a text: so much more parts paragraphs. */
const GAP = 1.35;
/** In sizes of the print: an indent. */
const MIN_INDENT = 0.5;
const MAX_INDENT = 5;
/** In points: columns begin further apart, and indents are smaller. */
const COLUMN_POINTS = 40;
const BULLET = /^(?:[•·▪◦‣*–-]|\(?\d{1,2}[.)]|\[\d{1,3}\])\s/u;
/** Print of another size. */
const OTHER_SIZE = 0.12;
/** In widths of its column: a line that ends a sentence, and one that ends whatever it says, such as a row. */
const SHORT = 0.85;
const VERY_SHORT = 0.65;
const STOP = /[.!?:…。؟]["'”’»)\]]*$/u;
const HYPHEN = /\p{Ll}[-\u2010]$/u;

/**
 * The paragraphs of a text: parted by gaps, indents, other print, and short last lines; one that
 * goes on in the next column or overleaf is whole. Lines are joined by a blank, and behind a hyphen
 * by a line break, since nobody can tell whether the hyphen belongs to the word.
 */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): PdfParagraph[] {
  const lines = pages.flat();
  const pitch = pitchOf(lines);
  const edges = edgesOf(lines);
  const paragraphs: PdfParagraph[] = [];
  for (const [nth, line] of lines.entries()) {
    const last = lines[nth - 1];
    const paragraph = paragraphs.at(-1);
    const piece = paragraph?.pieces.at(-1);
    if (
      !last ||
      !paragraph ||
      !piece ||
      parts({ last, line, next: lines[nth + 1] }, pitch, edges)
    ) {
      paragraphs.push({ size: line.size, pieces: [{ text: line.text, page: line.page }] });
      continue;
    }
    piece.text += HYPHEN.test(last.text) ? '\n' : ' ';
    if (piece.page === line.page) piece.text += line.text;
    else paragraph.pieces.push({ text: line.text, page: line.page });
  }
  return paragraphs;
}

/** Whether a paragraph begins with `line`. */
function parts(
  {
    last,
    line,
    next,
  }: { readonly last: PdfLine; readonly line: PdfLine; readonly next: PdfLine | undefined },
  pitch: ReadonlyMap<number, number>,
  edges: ReadonlyMap<string, number>,
): boolean {
  if (Math.abs(line.size - last.size) > last.size * OTHER_SIZE) return true;
  const down = last.y - line.y;
  const column = edgeOf(last, edges) - last.x;
  if (last.width < VERY_SHORT * column) return true;
  const isElsewhere = line.page !== last.page || down <= 0 || down > last.size * 8;
  if (isElsewhere) return STOP.test(last.text);
  if (down > GAP * (pitch.get(Math.round(line.size)) ?? line.size * 1.2)) return true;
  const indent = line.x - last.x;
  const isIndented = indent > MIN_INDENT * line.size && indent < MAX_INDENT * line.size;
  // behind a bullet all lines but the first are indented
  const goesBack = !next || next.page !== line.page || next.x < line.x - MIN_INDENT * line.size;
  const isHanging = BULLET.test(last.text) || !(goesBack || STOP.test(last.text));
  if (isIndented && !isHanging) return true;
  return STOP.test(last.text) && last.width < SHORT * column;
}

/** How far right the lines go that begin at about one place of a page. */
function edgesOf(lines: readonly PdfLine[]): ReadonlyMap<string, number> {
  const edges = new Map<string, number>();
  for (const line of lines) {
    const column = columnOf(line);
    edges.set(column, Math.max(edges.get(column) ?? 0, line.x + line.width));
  }
  return edges;
}

/** How far right the column of a line goes: lines of one begin at about one place of a page. */
function edgeOf(line: PdfLine, edges: ReadonlyMap<string, number>): number {
  const beside = [-1, 0, 1].map((step) => edges.get(columnOf(line, step)) ?? 0);
  return Math.max(line.x + line.width, ...beside);
}

function columnOf({ page, x }: PdfLine, step = 0): string {
  return `${page} ${Math.round(x / COLUMN_POINTS) + step}`;
}

/** The usual distance between lines of each size of print. */
function pitchOf(lines: readonly PdfLine[]): ReadonlyMap<number, number> {
  const distances = new Map<number, number[]>();
  for (const [nth, line] of lines.entries()) {
    const last = lines[nth - 1];
    if (!last || last.page !== line.page) continue;
    const down = last.y - line.y;
    if (down <= 0 || down > line.size * 4) continue;
    const size = Math.round(line.size);
    const known = distances.get(size);
    if (known) known.push(down);
    else distances.set(size, [down]);
  }
  // not the median: where each paragraph is short, gaps are as many as lines
  return new Map(
    [...distances].map(([size, all]) => [
      size,
      all.toSorted((a, b) => a - b)[Math.floor(all.length / 3)] ?? size,
    ]),
  );
}
