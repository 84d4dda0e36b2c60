import { Worker } from 'node:worker_threads';

/** What a thread or a process may do to itself. */
export const HARMS = ['kill', 'memory', 'hang'] as const;
export type Harm = (typeof HARMS)[number];

/** Enough for the little that a soak has it do, and soon used up. */
export const MAX_MB = 192;

/** Starts threads that run this function of a module below src/, and keeps the last one, to harm it. */
export class MeanThreads {
  #last: Worker | undefined;
  readonly #what: object;

  constructor(module: string, run: string, options: object = {}) {
    const url = new URL(`../../src/${module}`, import.meta.url).href;
    this.#what = { module: url, run, options };
  }

  readonly start = (): Worker => {
    this.#last = new Worker(new URL('mean-thread.mjs', import.meta.url), {
      workerData: this.#what,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MAX_MB },
    });
    return this.#last;
  };

  harm(harm: Harm): void {
    this.#last?.postMessage({ harm }, NOTHING_HANDED_OVER);
  }
}

const NOTHING_HANDED_OVER: readonly [] = [];
