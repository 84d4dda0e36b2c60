import type { Figure } from '../figure.ts';

/** A figure of a sentence, before the rest of the article is taken into account. */
export interface Draft extends Omit<Figure, 'scope'> {
  /**
   * How likely it counts only a part: 0 for "injured", more for "in hospital" or "two of the
   * victims".
   */
  readonly weakness: number;
  /** One picked out of several: "a man was killed". */
  readonly isSingle: boolean;
  /** Only a way that those go who were held tells it: "are back". */
  readonly isReturn?: boolean;
  /** "10 of the 12 victims": they are dead where the report has so many dead. */
  readonly isOfVictims?: boolean;
  /** The noun after it is no word for people: "five rafts". */
  readonly isOfThings: boolean;
}

/** A number that nothing makes a part of another. */
export const WHOLE = { isPart: false, weakness: 0, isSingle: false, isOfThings: false } as const;
