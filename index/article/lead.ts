import type { Article } from './article.ts';

/**
 * The offset in an article's body at which the first `most` UTF-16 units of its report end; lines of the
 * page, captions and notes of correction do not count.
 */
export function leadEnd(
  { body, boilerplate, captions, corrections }: Article,
  most: number,
): number {
  const aside = [...boilerplate, ...captions, ...corrections].toSorted((a, b) => a.start - b.start);
  let end = most;
  let from = 0;
  for (const span of aside) {
    if (span.start >= end) break;
    end += Math.max(0, span.end - Math.max(from, span.start));
    from = Math.max(from, span.end);
  }
  return Math.min(end, body.length);
}
