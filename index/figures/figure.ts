import type { Span } from '../span.ts';
import type { Group } from './groups.ts';
import type { Measure } from './measures/measures.ts';

/** How the words bound a number. */
export type Qualifier =
  | 'exact'
  | 'at least'
  | 'more than'
  | 'up to'
  | 'almost'
  | 'fewer than'
  | 'about'
  | 'range'
  /** "dozens", "several hundred": shown in these words, never as a number. */
  | 'vague'
  /** "a man was killed". */
  | 'implied';

/**
 * The values that a number may have, for comparing. A duration is in hours, everything else counts
 * what its measure says. "More than" excludes `min` itself; "almost" and "fewer than" exclude
 * `max`.
 */
export interface Interval {
  readonly min: number;
  /** Infinity where the words give no upper bound. */
  readonly max: number;
  readonly qualifier: Qualifier;
}

/** A sentence that is shown, or a piece of one that is too long. */
export interface Sentence extends Span {
  /**
   * The number of its paragraph, from 1, and whether the paragraph begins before it and goes on
   * after it.
   */
  readonly paragraph: number;
  readonly opens: boolean;
  readonly ends: boolean;
}

/**
 * A number that an article gives, with what it counts. The range is that of the number with its
 * bounds ("at least 29"), in the article's body.
 */
export interface Figure extends Span, Interval {
  readonly measure: Measure;
  readonly group: Group;
  /** `background`: of other events than the one reported. */
  readonly scope: 'main' | 'background';
  /** The sentence that holds it, which is shown with it. */
  readonly sentence: Sentence;
  /** It counts a part of another figure of the article: "four of them alone". */
  readonly isPart: boolean;
  /** It stands beside a picture, and is a part too: pages keep pictures with what was known when they were taken. */
  readonly isCaption?: boolean;
  /** The words that make it less than certain: "feared", "reportedly". */
  readonly hedge?: Span;
  /**
   * The words deny it: "rejected reports of 40 dead", "were false"; `attribution` then says who
   * denies. It is shown as denied, and stands for no count.
   */
  readonly isDenied?: true;
  /** The words that say whose statement it is: "a spokesman for the province said". */
  readonly attribution?: Span;
}

/** The figures of an article, in reading order. */
export interface Figures {
  readonly figures: readonly Figure[];
  /** False where the text was too long or too dense to read all of it. */
  readonly isComplete: boolean;
}
