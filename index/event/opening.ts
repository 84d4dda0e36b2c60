import type { Article } from '../article/article.ts';

/** UTF-16 units of a body that are read for what happened, when and where. */
const OPENING = 2_500;

/**
 * An article's title and the first part of its body, without lines that are no part of the report: where
 * news says what happened. Bounded, so that long articles cost no more than short ones.
 */
export function openingOf({ title, body, boilerplate }: Article): string {
  const parts = [title.slice(0, OPENING)];
  let from = 0;
  let left = OPENING;
  for (const { start, end } of [...boilerplate, { start: body.length, end: body.length }]) {
    const part = body.slice(from, Math.min(start, from + left));
    parts.push(part);
    left -= part.length;
    if (left <= 0) break;
    from = end;
  }
  return parts.join('\n');
}
