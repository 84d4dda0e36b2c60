import type { NounPhrase } from './noun-phrase.ts';
import type { Quantity } from './quantities.ts';

/** A number with the noun it stands before. */
export interface Counted {
  readonly quantity: Quantity;
  readonly phrase: NounPhrase;
  /** A person who is a number only together with others: "himself". */
  readonly isOnlyJoined?: boolean;
}
