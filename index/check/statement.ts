import type { Excerpt } from '../article/excerpt.ts';
import type { Span } from '../span.ts';

/**
 * What the articles say to a statement: `borne out` where a quote says it with all its figures, names,
 * places and days; `differs` where a quote on the same matter gives another one of these. Neither says
 * that a statement is true or false.
 */
export type Verdict = 'borne out' | 'differs' | 'not mentioned';

/** A sentence of a text, with what the articles say to it. */
export interface Statement extends Span {
  readonly verdict: Verdict;
  /** What the articles say, best first; [] where they do not mention it. */
  readonly excerpts: readonly Excerpt[];
  /** Words of the statement that the first excerpt does not bear out, as written; [] unless it differs. */
  readonly unlike: readonly string[];
}

/** A text with its statements, in reading order. */
export interface CheckedText {
  readonly text: string;
  readonly statements: readonly Statement[];
  /** False where the text has more statements than are looked up at once. */
  readonly isComplete: boolean;
}
