import type { Excerpt } from '../../index/article/excerpt.ts';
import { sourceWords } from '../source-words.ts';

const COLUMNS = ['quote', 'title', 'source', 'published', 'link', 'article', 'start', 'end'];
/** A spreadsheet takes what begins with one of these for a formula, blanks before it or not. */
const FORMULA = /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/**
 * Passages as a table for a spreadsheet, a row for each; offsets as in the JSON lines. An apostrophe
 * stands before what would be a formula. Rule: RFC 4180, and a byte-order mark for Excel.
 */
export function hitsCsv(excerpts: readonly Excerpt[]): string {
  const rows = excerpts.map(({ article, quote, start, end }) => {
    const { bodyStart = 0, title, published = '', url = '', path } = article;
    const offsets = [start + bodyStart, end + bodyStart].map(String);
    return [quote, title, sourceWords(article), published, url, path, ...offsets];
  });
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
