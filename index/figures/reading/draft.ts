import type { Figure } from '../figure.ts';

/** A figure of a sentence, before the rest of the article has been looked at. */
export interface Draft extends Omit<Figure, 'scope'> {
  /** How likely it counts only some: 0 for "injured", more for those "in hospital", or "two of the victims". */
  readonly weakness: number;
  /** One of several, picked out: "a man was killed". */
  readonly isSingle: boolean;
}

/** What a number is that nothing makes a part of another. */
export const WHOLE = { isPart: false, weakness: 0, isSingle: false } as const;
