import type { FigureQuote } from '../../index/facts/comparison/comparison.ts';
import type { Span } from '../../index/span.ts';
import { costOf } from './limits.ts';
import { escaped } from './markdown.ts';

/** Longer sentences are cut around their first figure: a page holds several. */
const MOST = { characters: 1_000, bytes: 2_500 };
/** Stands outside the quote where its sentence goes on. */
const CUT = '[…]';

/**
 * A sentence between quote marks, in escaped Markdown, the words of its figures in bold. One that is too
 * long is shown from blank to blank around its first figure.
 */
export function figureQuote(quote: FigureQuote): string {
  const shown = shownOf(quote);
  const opens = shown.start > quote.start ? `${CUT} ` : '';
  const ends = shown.end < quote.end ? ` ${CUT}` : '';
  return `${opens}“${marked(quote, shown)}”${ends}`;
}

function marked({ quote, start, figures }: FigureQuote, shown: Span): string {
  const wordsAt = (from: number, to: number): string =>
    escaped(quote.slice(from - start, to - start));
  let at = shown.start;
  let markdown = '';
  for (const figure of figures) {
    if (figure.start < at || figure.end > shown.end) continue;
    markdown += `${wordsAt(at, figure.start)}**${wordsAt(figure.start, figure.end)}**`;
    at = figure.end;
  }
  return markdown + wordsAt(at, shown.end);
}

/** As many words around the first figure as are not too long, half as many at each try. */
function shownOf({ quote, start, end, figures }: FigureQuote): Span {
  const [first] = figures;
  const around = (beside: number): Span => ({
    start: blankBefore(quote, (first?.start ?? start) - start, beside) + start,
    end: blankBehind(quote, (first?.end ?? end) - start, beside) + start,
  });
  let shown: Span = { start, end };
  for (let beside = MOST.characters; beside > 0; beside = Math.floor(beside / 2)) {
    if (isShort(quote.slice(shown.start - start, shown.end - start))) return shown;
    shown = around(beside);
  }
  return shown;
}

function isShort(text: string): boolean {
  const { characters, bytes } = costOf(escaped(text));
  return characters <= MOST.characters && bytes <= MOST.bytes;
}

/** Where the words begin that stand at most so far before a place; the place itself where there is none. */
function blankBefore(text: string, at: number, most: number): number {
  if (at <= most) return 0;
  const blank = text.slice(at - most, at).search(/\s/u);
  return blank < 0 ? at : at - most + blank + 1;
}

/** Where the words end that stand at most so far behind a place. */
function blankBehind(text: string, at: number, most: number): number {
  if (text.length - at <= most) return text.length;
  const blank = text.slice(at, at + most).search(/\s\S*$/u);
  return blank < 0 ? at : at + blank;
}
