/** After this, Discord takes no first answer any more; a little earlier nothing is worth starting. */
const MAX_MS = 2_500;
/** Few, so that a clock that jumps costs few answers; one that fails open costs none. */
const REMEMBERED = 3;
/** By more than this, ages by our clock are off. */
const WRONG_BY_MS = 2_500;

/**
 * Tells interactions that come too late to be answered (after a lost connection they are delivered
 * again) from those that only look late because the clock here is wrong: by how much they are older
 * than the freshest of the last few.
 */
export class Ages {
  readonly #recent: number[] = [];

  /** Whether an interaction of this age, in milliseconds by our clock, is past answering. */
  isTooOld(ageMs: number): boolean {
    this.#recent.push(ageMs);
    if (this.#recent.length > REMEMBERED) this.#recent.shift();
    return ageMs - Math.min(...this.#recent) > MAX_MS;
  }

  /** False when none of the last interactions looked fresh: then age by our clock tells nothing. */
  clockIsRight(): boolean {
    return this.#recent.some((age) => age > -WRONG_BY_MS && age <= WRONG_BY_MS);
  }
}

/** How long ago Discord made an interaction, in milliseconds by the clock here. */
export function ageOf({ createdTimestamp }: { readonly createdTimestamp: number }): number {
  return Date.now() - createdTimestamp;
}
