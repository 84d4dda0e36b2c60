import type { ArticleEvent } from '../../event/event.ts';
import type { PackedPassages } from './packed-passages.ts';

/**
 * What was read of an article before, in another thread or at an earlier start, from the same text
 * and metadata: it need not be read again. What is left out is read.
 */
export interface ReadBefore {
  readonly passages?: PackedArticle;
  readonly event?: ArticleEvent;
}

/** One article's passages among those packed together: number `nth` of them. */
export interface PackedArticle {
  readonly packed: PackedPassages;
  readonly nth: number;
}
