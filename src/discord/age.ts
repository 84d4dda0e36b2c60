/** After this, Discord takes no first answer any more; a little earlier nothing is worth starting. */
const MOST_MS = 2_500;
/** Our clock or Discord's is off when even the freshest of the last ones looks this far from now. */
const REMEMBERED = 20;

/**
 * Tells interactions that come too late to be answered (after a lost connection they are delivered
 * again) from those that only look late because the clock here is wrong.
 */
export class Ages {
  readonly #recent: number[] = [];

  /** Whether an interaction of this age, in milliseconds by our clock, is past answering. */
  isTooOld(ageMs: number): boolean {
    this.#recent.push(ageMs);
    if (this.#recent.length > REMEMBERED) this.#recent.shift();
    return ageMs > MOST_MS && this.clockIsRight();
  }

  /** False when none of the last interactions looked fresh: then age by our clock tells nothing. */
  clockIsRight(): boolean {
    return this.#recent.some((age) => age > -1_000 && age <= MOST_MS);
  }
}
