import type { Article } from '../../article/article.ts';
import type { Span } from '../../span.ts';

/** Sentences that are remembered at most; then it begins anew. */
const MAX_REMEMBERED = 30_000;

/**
 * Reads each sentence of an article once, however many questions look at it: the same passages are
 * candidates again and again. `read` is given the sentence's text.
 */
export function bySentence<T>(
  read: (sentence: string, article: Article) => T,
): (article: Article, sentence: Span) => T {
  let known = new WeakMap<Article, Map<number, T>>();
  let count = 0;
  return (article, { start, end }) => {
    let ofArticle = known.get(article);
    const before = ofArticle?.get(start);
    if (before !== undefined) return before;
    if (count >= MAX_REMEMBERED) {
      known = new WeakMap();
      ofArticle = undefined;
      count = 0;
    }
    const result = read(article.body.slice(start, end), article);
    if (!ofArticle) known.set(article, (ofArticle = new Map<number, T>()));
    ofArticle.set(start, result);
    count += 1;
    return result;
  };
}
