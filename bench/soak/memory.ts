import { median } from '../statistics.ts';

const EVERY_MS = 1_000;
const MB = 1024 * 1024;
/** The first part of a load fills caches, and heaps grow to the size that suits them. */
const WARM_UP = 0.5;
/** Memory counts as flat where its last tenth is so many times that after the warm-up at most. */
const FLAT = 1.1;
/** In fewer samples, heaps still grow. */
const ENOUGH = 300;

/** Looks once a second at how much memory this process holds. */
export class MemoryWatch {
  readonly #samples: number[] = [];
  readonly #timer = setInterval(
    () => this.#samples.push(process.memoryUsage.rss() / MB),
    EVERY_MS,
  ).unref();

  /** Ends it. `isFlat` is undefined where the time was too short to tell. */
  stop(): { readonly said: string; readonly isFlat: boolean | undefined } {
    clearInterval(this.#timer);
    const tenth = Math.ceil(this.#samples.length / 10);
    const warm = Math.floor(this.#samples.length * WARM_UP);
    const middle = median(this.#samples.slice(warm, warm + tenth));
    const end = median(this.#samples.slice(-tenth));
    return {
      said: `memory ${Math.round(middle)} MB halfway, ${Math.round(end)} MB at the end`,
      isFlat: this.#samples.length < ENOUGH ? undefined : end <= middle * FLAT,
    };
  }
}
