import type { FigureQuote } from '../../index/figures/comparison/block.ts';
import { escaped } from './markdown.ts';
import { CUT } from './quote.ts';

/** Most figures of one sentence in bold; more stay plain, because marks take room too. */
const MAX_MARKED = 40;

/**
 * A sentence in quote marks, in escaped Markdown, with the words of its figures in bold. Signs
 * outside the quote marks say whether its paragraph goes on.
 */
export function figureQuote({ quote, start, figures, opens, ends }: FigureQuote): string {
  const wordsAt = (from: number, to: number): string => escaped(quote.slice(from, to));
  let at = 0;
  let markdown = '';
  for (const figure of figures.slice(0, MAX_MARKED)) {
    const [from, to] = [figure.start - start, figure.end - start];
    if (from < at) continue;
    markdown += `${wordsAt(at, from)}**${wordsAt(from, to)}**`;
    at = to;
  }
  markdown += wordsAt(at, quote.length);
  return `${opens ? `${CUT} ` : ''}“${markdown}”${ends ? ` ${CUT}` : ''}`;
}
