/** Trouble for the next requests that match. */
export interface Fault {
  /** Such as `POST /interactions/:id/:token/callback`: method and path below `/api/v10`. */
  readonly route: RegExp;
  /** How many requests it affects; 1 by default. */
  times?: number;
  /** The request is answered with this status, and not carried out. */
  readonly status?: number;
  /** For 429: seconds to wait. */
  readonly retryAfter?: number;
  /** The request waits until this resolves, and is then carried out as usual. */
  readonly until?: Promise<unknown>;
  /** The connection is cut: before the request is carried out, or after. */
  readonly cut?: 'before' | 'after';
}

/** Faults on demand, in order of addition. */
export class Faults {
  readonly #faults: Fault[] = [];

  add(fault: Fault): void {
    this.#faults.push({ times: 1, ...fault });
  }

  /** The fault for this request, or undefined; counts as used. */
  take(route: string): Fault | undefined {
    const at = this.#faults.findIndex((fault) => fault.route.test(route));
    const fault = this.#faults[at];
    if (!fault) return undefined;
    fault.times = (fault.times ?? 1) - 1;
    if (fault.times <= 0) this.#faults.splice(at, 1);
    return fault;
  }
}
