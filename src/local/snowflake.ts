/** The first millisecond of Discord's time. */
const EPOCH = 1_420_070_400_000;

/**
 * Ids in Discord's form: the time in milliseconds above 22 bits, which hold a counter here, so that
 * no two are equal and later ones are larger. Source: developer documentation, "Snowflakes".
 */
export class Snowflakes {
  #count = 0;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  next(): string {
    this.#count += 1;
    return String((BigInt(this.#now() - EPOCH) << 22n) + BigInt(this.#count % (1 << 22)));
  }
}
