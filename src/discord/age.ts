/** Discord takes a first answer for 3 seconds; a little before that, no work is worth starting. */
const MAX_MS = 2_500;
/**
 * Few, so that our clock costs few answers when it jumps ahead; when it jumps back, it costs none.
 */
const REMEMBERED = 3;
/** If ages are off by more than this, our clock is wrong. */
const WRONG_BY_MS = 2_500;

/**
 * Tells interactions that come too late to be answered (after a lost connection Discord delivers
 * them again) from those that only look late because our clock is wrong. It compares each with the
 * freshest of the last few.
 */
export class Ages {
  readonly #recent: number[] = [];

  /** Whether an interaction of this age, in milliseconds by our clock, is too old to answer. */
  isTooOld(ageMs: number): boolean {
    this.#recent.push(ageMs);
    if (this.#recent.length > REMEMBERED) this.#recent.shift();
    return ageMs - Math.min(...this.#recent) > MAX_MS;
  }

  /** False when none of the last interactions looked fresh: then ages by our clock say nothing. */
  clockIsRight(): boolean {
    return this.#recent.some((age) => age > -WRONG_BY_MS && age <= WRONG_BY_MS);
  }
}

/** How long ago Discord made an interaction, in milliseconds by our clock. */
export function ageOf({ createdTimestamp }: { readonly createdTimestamp: number }): number {
  return Date.now() - createdTimestamp;
}
