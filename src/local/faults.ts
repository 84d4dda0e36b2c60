/** Trouble that the next matching requests meet. */
export interface Fault {
  /** As in `POST /interactions/:id/:token/callback`: method and path below `/api/v10`. */
  readonly route: RegExp;
  /** How many requests meet it; 1 by default. */
  times?: number;
  /** Answered with this status instead of being done. */
  readonly status?: number;
  /** For 429: seconds to wait. */
  readonly retryAfter?: number;
  /** Held back until this resolves, then done as usual. */
  readonly until?: Promise<unknown>;
  /** The connection is cut: before the request is done, or after. */
  readonly cut?: 'before' | 'after';
}

/** Faults on demand, in order of addition. */
export class Faults {
  readonly #faults: Fault[] = [];

  add(fault: Fault): void {
    this.#faults.push({ times: 1, ...fault });
  }

  /** The fault that this request meets, or undefined; it counts as met. */
  take(route: string): Fault | undefined {
    const at = this.#faults.findIndex((fault) => fault.route.test(route));
    const fault = this.#faults[at];
    if (!fault) return undefined;
    fault.times = (fault.times ?? 1) - 1;
    if (fault.times <= 0) this.#faults.splice(at, 1);
    return fault;
  }
}
