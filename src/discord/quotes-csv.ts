import type { ArticleHeader } from '../../index/article/article.ts';
import type { Span } from '../../index/span.ts';
import { sourceWords } from '../source-words.ts';
import { quoteId } from './quote-id.ts';

/** A quote for a file, with what else is said of it, in the order of the columns for that. */
export interface ExportedQuote extends Span {
  readonly article: ArticleHeader;
  readonly quote: string;
  readonly more?: readonly string[];
}

const COLUMNS = ['quote', 'title', 'source', 'published', 'link', 'article', 'start', 'end', 'id'];
/** A spreadsheet takes what begins with one of these for a formula, blanks before it or not. */
const FORMULA = /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/**
 * Quotes as a table for a spreadsheet, a row for each, the columns `more` first; offsets as in the JSON lines.
 * An apostrophe stands before what would be a formula. Rule: RFC 4180, and a byte-order mark for Excel.
 */
export function quotesCsv(quotes: readonly ExportedQuote[], more: readonly string[] = []): string {
  const rows = quotes.map((one) => {
    const { article, quote } = one;
    const { title, published = '', url = '', path } = article;
    const { start, end } = inFile(one);
    const offsets = [start, end].map(String);
    const source = sourceWords(article);
    const facts = [quote, title, source, published, url, path, ...offsets, quoteId(article, one)];
    return [...more.map((_, nth) => one.more?.[nth] ?? ''), ...facts];
  });
  const all = [[...more, ...COLUMNS], ...rows];
  return `\uFEFF${all.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** The range of a quote in its file; in its body where the file does not end with that. */
export function inFile({ article: { bodyStart = 0 }, start, end }: ExportedQuote): Span {
  return { start: start + bodyStart, end: end + bodyStart };
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
