import type { Span } from '../span.ts';

/** A word of a text, with the form that search compares. */
export interface Word extends Span {
  /** Lower case, without accents or a possessive ending, digits as 0-9: what the eye would call equal. */
  readonly folded: string;
  /** The stem, or undefined for a stop word: what the index holds. */
  readonly term: string | undefined;
}
