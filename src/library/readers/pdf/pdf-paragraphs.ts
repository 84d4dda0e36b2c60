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
/** Print of another size. */
const OTHER_SIZE = 0.12;
/** A last line that ends so far from the others' end is short. */
const SHORT = 0.8;
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
  const paragraphs: PdfParagraph[] = [];
  for (const [nth, line] of lines.entries()) {
    const last = lines[nth - 1];
    const paragraph = paragraphs.at(-1);
    const piece = paragraph?.pieces.at(-1);
    if (!last || !paragraph || !piece || parts({ last, line, next: lines[nth + 1] }, pitch)) {
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
): boolean {
  if (Math.abs(line.size - last.size) > last.size * OTHER_SIZE) return true;
  const down = last.y - line.y;
  const isElsewhere = line.page !== last.page || down <= 0 || down > last.size * 8;
  if (isElsewhere) return STOP.test(last.text);
  if (down > GAP * (pitch.get(Math.round(line.size)) ?? line.size * 1.2)) return true;
  const indent = line.x - last.x;
  const isIndented =
    indent > MIN_INDENT * line.size &&
    indent < MAX_INDENT * line.size &&
    !(next && next.x > line.x);
  if (isIndented) return true;
  return STOP.test(last.text) && last.width < SHORT * line.width;
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
