import type { Article } from '../../article/article.ts';
import type { PackedPassages } from './packed-passages.ts';

/** Where what was read of an article is packed: among others, the `nth`. */
export interface RememberedPassages {
  readonly packed: PackedPassages;
  readonly nth: number;
}

let known = new WeakMap<Article, RememberedPassages>();

/**
 * Lets the index that these articles are added to take what is packed of them, in the same order, and
 * not read their texts again. It holds for these very objects, and for one time.
 */
export function rememberPassages(articles: readonly Article[], packed: PackedPassages): void {
  for (const [nth, article] of articles.entries()) known.set(article, { packed, nth });
}

/** Forgets what nobody took: of copies, and of articles that turned out to be as before. */
export function forgetPassages(): void {
  known = new WeakMap();
}

/** What was packed of an article, once: kept any longer it would fill memory. */
export function takeRememberedPassages(article: Article): RememberedPassages | undefined {
  const remembered = known.get(article);
  known.delete(article);
  return remembered;
}
