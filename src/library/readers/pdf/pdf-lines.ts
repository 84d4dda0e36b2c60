/** Text that a PDF puts at one place, in points from the left and from the bottom. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A line of one column. */
export interface PdfLine extends PdfPiece {
  /** Number of its page, from 0. */
  readonly page: number;
  /** How far down its page it stands: 0 is the top, 1 the bottom. */
  readonly height: number;
}

/** In sizes of the print: a gap that is a blank, and one that parts columns. */
const BLANK = 0.15;
const COLUMN = 3;
const SAME_LINE = 0.4;

/** The pieces of a page as lines, in the order in which the file puts them. */
export function linesOf(
  pieces: readonly PdfPiece[],
  page: { readonly nth: number; readonly bottom: number; readonly top: number },
): PdfLine[] {
  const lines: PdfPiece[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const gap = line ? piece.x - (line.x + line.width) : 0;
    const goesOn =
      line &&
      Math.abs(line.y - piece.y) < SAME_LINE * line.size &&
      gap > -line.size &&
      gap < COLUMN * line.size;
    if (!goesOn) {
      if (piece.text.trim() !== '') lines.push(piece);
      continue;
    }
    const hasBlank = /\s$/u.test(line.text) || /^\s/u.test(piece.text);
    const blank = gap > BLANK * line.size && !hasBlank ? ' ' : '';
    lines[lines.length - 1] = {
      ...line,
      text: line.text + blank + piece.text,
      width: Math.max(line.width, piece.x + piece.width - line.x),
      size: Math.max(line.size, piece.size),
    };
  }
  const span = page.top - page.bottom || 1;
  return lines.map((line) => ({
    ...line,
    text: line.text.replaceAll(/\s+/gu, ' ').trim(),
    page: page.nth,
    height: (page.top - line.y) / span,
  }));
}
