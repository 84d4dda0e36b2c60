import type { ArticleHeader } from '../../index/article/article.ts';
import type { Span } from '../../index/span.ts';
import { fileId } from '../engine/file-id.ts';

/** What the id of a quote says. */
export interface QuotePlace extends Span {
  /** The article's id, made from its words: with other words it is another article. */
  readonly article: string;
  /** The id of its file, which may say something else by now. */
  readonly file: string;
}

/** `article.start.end.file`; the numbers in base 36, as in buttons. */
const FORM = /^([\w-]{16})\.([0-9a-z]{1,9})\.([0-9a-z]{1,9})\.([\w-]{6})$/u;

/** The id under which a quote is found again, for good: it holds its place, and nothing is kept for it. */
export function quoteId({ id, path }: ArticleHeader, { start, end }: Span): string {
  return [id, start.toString(36), end.toString(36), fileId(path)].join('.');
}

/** The place that an id names, as somebody typed or copied it; undefined where it is no id. */
export function quotePlace(typed: string): QuotePlace | undefined {
  const [, article, from, to, file] = FORM.exec(typed.replaceAll(/[\s`]/gu, '')) ?? [];
  if (article === undefined || from === undefined || to === undefined || file === undefined)
    return undefined;
  const [start, end] = [from, to].map((count) => Number.parseInt(count, 36));
  return start !== undefined && end !== undefined && start < end
    ? { article, start, end, file }
    : undefined;
}
