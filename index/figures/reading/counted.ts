import type { NounPhrase } from './noun-phrase.ts';
import type { Quantity } from './quantities.ts';

/** A number with the noun after it. */
export interface Counted {
  readonly quantity: Quantity;
  readonly phrase: NounPhrase;
  /** A person who counts only together with others: "himself". */
  readonly isOnlyJoined?: boolean;
  /** It names some of those counted just before: "six people, a boy and five women". */
  readonly isAppositive?: boolean;
}
