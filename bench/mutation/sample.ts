import { createHash } from 'node:crypto';

/** A place in a file: lines and columns from 0. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** Mutant: one change to the code that its tests should notice. */
export interface Mutant {
  /** From the project's folder, with "/". */
  readonly file: string;
  readonly location: { readonly start: Position; readonly end: Position };
  /** Stryker's name for this kind of change. */
  readonly kind: string;
  readonly original: string;
  readonly replacement: string;
  /** The line of code in which it begins. */
  readonly line: string;
}

/**
 * `count` of the mutants, or all where there are fewer, in the order given. The same seed draws the
 * same ones. The draw depends on what a mutant changes, not on its place: if a file is moved or a
 * line added, the rest of the sample stays the same.
 */
export function sampleOf(mutants: readonly Mutant[], count: number, seed: number): Mutant[] {
  const seen = new Map<string, number>();
  const drawn = mutants
    .map((mutant, nth) => {
      const { kind, original, replacement, line } = mutant;
      const change = JSON.stringify([kind, original, replacement, line.trim()]);
      const before = seen.get(change) ?? 0;
      seen.set(change, before + 1);
      const lot = createHash('sha256').update(`${seed} ${before} ${change}`).digest('hex');
      return { mutant, nth, lot };
    })
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count);
  return drawn.toSorted((a, b) => a.nth - b.nth).map(({ mutant }) => mutant);
}
