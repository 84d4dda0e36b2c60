import type { PdfLine } from './pdf-lines.ts';

/** What stands on every page stands in this share of it, above or below. */
const EDGE = 0.1;
const PAGE_NUMBER =
  /^(?:\p{L}{1,6}\.?\s*)?[-–]?\s*\d{1,4}(?:\s*(?:\/|of|von|de|sur)\s*\d{1,4})?\s*[-–]?$/u;

/** What a browser prints above and below a page: when, and its address. */
const PRINTED =
  /^\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}|^(?:https?|file):\/\/\S+(?:\s+\d{1,3}\/\d{1,3})?$/iu;

/** Pages without the lines that several of them have at their edge, whatever their number, and without page numbers. */
export function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const seen = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(lines.filter(isAtEdge).map(keyOf)))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const isRunning = (line: PdfLine): boolean =>
    isAtEdge(line) &&
    (PAGE_NUMBER.test(line.text) || PRINTED.test(line.text) || (seen.get(keyOf(line)) ?? 0) > 1);
  return pages.map((lines) => lines.filter((line) => !isRunning(line)));
}

function isAtEdge({ height }: PdfLine): boolean {
  return height < EDGE || height > 1 - EDGE;
}

/** The same on pages of other numbers, at about one height. */
function keyOf({ text, height }: PdfLine): string {
  return `${Math.round(height * 50)} ${text.replaceAll(/\d+/gu, '0')}`;
}
