import type { Part } from './engine.ts';

/** The entries of a part of a list, in order; [] behind its end. */
export function sliceOf<T>(all: readonly T[], { from, count }: Part): readonly T[] {
  return all.slice(from, from + count);
}
