import type { Article } from '../article/article.ts';
import { reportTitle } from '../article/title.ts';
import type { Span } from '../span.ts';

/** UTF-16 units of a body that are read for what happened, when and where. */
const OPENING = 2_500;

/**
 * An article's title and the first part of what it says, beside pictures too: the words and names by which
 * it is told from others. Bounded, so that long articles cost no more than short ones.
 */
export function openingOf({ title, body, boilerplate, corrections }: Article): string {
  return `${reportTitle(title.slice(0, OPENING))}\n${without(body, [...boilerplate, ...corrections], OPENING)}`;
}

/** An article's title and the first part of its report: where news says what happened, when and where. */
export function reportOpeningOf(article: Article): string {
  return `${reportTitle(article.title.slice(0, OPENING))}\n${reportOf(article, OPENING)}`;
}

/**
 * The first `most` UTF-16 units of an article's report: without the page's lines, without corrections,
 * and without what stands beside pictures, unless there is nothing else. A line break stands for what is
 * left out.
 */
export function reportOf(article: Article, most: number): string {
  const { body, boilerplate, captions, corrections } = article;
  const text = without(body, [...boilerplate, ...captions, ...corrections], most);
  return text.trim() === '' ? without(body, [...boilerplate, ...corrections], most) : text;
}

function without(body: string, spans: readonly Span[], most: number): string {
  const end = { start: body.length, end: body.length };
  const parts: string[] = [];
  let from = 0;
  let left = most;
  for (const span of [...spans, end].toSorted((a, b) => a.start - b.start)) {
    const part = body.slice(from, Math.max(from, Math.min(span.start, from + left)));
    parts.push(part);
    left -= part.length;
    if (left <= 0) break;
    from = Math.max(from, span.end);
  }
  return parts.join('\n');
}
