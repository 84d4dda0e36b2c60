/** What a soak counts; all but `seeds` should be 0. */
export interface Tally {
  /** Acknowledged things that were not there afterwards. */
  lost: number;
  /** Things that were there in part, or in other words than were given. */
  halfServed: number;
  /** Processes or threads that ended unasked. */
  crashes: number;
  /** Turns of the bot's own thread that took longer than 50 ms. */
  stallsOver50ms: number;
  /** Interactions that were neither answered in time nor told "Busy". */
  lateUntold: number;
  errors: number;
}

/** What one part found, with its figures for people. */
export interface PartResult {
  readonly part: string;
  readonly tally: Partial<Tally>;
  readonly said: string;
}

/** The sum of what the parts found. */
export function sumOf(results: readonly PartResult[]): Tally {
  const sum: Tally = {
    lost: 0,
    halfServed: 0,
    crashes: 0,
    stallsOver50ms: 0,
    lateUntold: 0,
    errors: 0,
  };
  for (const { tally } of results) {
    sum.lost += tally.lost ?? 0;
    sum.halfServed += tally.halfServed ?? 0;
    sum.crashes += tally.crashes ?? 0;
    sum.stallsOver50ms += tally.stallsOver50ms ?? 0;
    sum.lateUntold += tally.lateUntold ?? 0;
    sum.errors += tally.errors ?? 0;
  }
  return sum;
}
