import type { Span } from '../span.ts';
import type { Group } from './groups.ts';
import type { Measure } from './measures/measures.ts';

/** How the words bound the number that they name. */
export type Qualifier =
  | 'exact'
  | 'at least'
  | 'more than'
  | 'up to'
  | 'almost'
  | 'fewer than'
  | 'about'
  | 'range'
  /** "dozens", "several hundred": shown as the words, never as a number. */
  | 'vague'
  /** "a man was killed", "no one was hurt". */
  | 'implied';

/**
 * What a number may be, for comparing. A duration counts hours, everything else counts what its measure
 * says. `min` is left out by "more than", `max` by "almost" and "fewer than".
 */
export interface Interval {
  readonly min: number;
  /** Infinity where the words set no upper bound. */
  readonly max: number;
  readonly qualifier: Qualifier;
}

/** A sentence that is shown, or a piece of one too long for that. */
export interface Sentence extends Span {
  /** Its paragraph's number, from 1, and whether that begins before it and goes on behind it. */
  readonly paragraph: number;
  readonly opens: boolean;
  readonly ends: boolean;
}

/**
 * A number that an article gives, with what it counts. The range is that of the number and of what
 * bounds it ("at least 29"), in the article's body.
 */
export interface Figure extends Span, Interval {
  readonly measure: Measure;
  readonly group: Group;
  /** `background`: of other events than the one reported. */
  readonly scope: 'main' | 'background';
  /** The sentence it stands in, which is shown with it. */
  readonly sentence: Sentence;
  /** Counts some of those that another figure of the article counts: "four of them alone". */
  readonly isPart: boolean;
  /** The words that make it less than certain: "feared", "reportedly". */
  readonly hedge?: Span;
  /** The words that say whose statement it is: "a spokesman for the province said". */
  readonly attribution?: Span;
}

/** The figures of an article, in reading order. */
export interface Figures {
  readonly figures: readonly Figure[];
  /** False where the text was too long or too dense for all of it to be read. */
  readonly isComplete: boolean;
}
