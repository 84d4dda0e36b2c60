import type { Span } from '../span.ts';
import type { ArticleHeader } from './article.ts';

/** A place in another article that says nearly what an excerpt says. */
export interface Copy extends Span {
  readonly article: ArticleHeader;
}

/** A quote: whole sentences of one passage, by offsets into the article's body. */
export interface Excerpt extends Span {
  readonly article: ArticleHeader;
  /** `body.slice(start, end)`: what people read is this, or a slice of it (see `wordsAt`). */
  readonly quote: string;
  readonly paragraph: number;
  /** The sentences it is made of, in order: where it may be shortened. */
  readonly sentences: readonly Span[];
  /** The one sentence held to be the answer. */
  readonly answer: Span;
  readonly score: number;
  /** Whether the paragraph begins before the quote, and goes on behind it. */
  readonly opens: boolean;
  readonly ends: boolean;
  /** Where other articles on the incident say nearly the same (see `nearDuplicateFinder`), the best first. */
  readonly alsoIn: readonly Copy[];
}

/** What of an excerpt's quote stands at a range of the article's body; nothing beyond the quote. */
export function wordsAt({ quote, start }: Pick<Excerpt, 'quote' | 'start'>, range: Span): string {
  return quote.slice(Math.max(0, range.start - start), Math.max(0, range.end - start));
}
