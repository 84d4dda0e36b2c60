/** A line of days that leaves out long empty stretches. */
export interface DaysAxis {
  /** Where a day begins and ends on the line. */
  readonly bandOf: (day: number) => Band;
  /** Where the line is broken, from left to right. */
  readonly breaks: readonly number[];
}

export interface Band {
  readonly left: number;
  readonly right: number;
}

/** Consecutive days, first and last included, counted from 1 January 1970. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Pixels: two days closer than this cannot be told apart. */
const APART = 34;
const MAX_BREAKS = 3;
const BREAK_WIDTH = 44;
/** Pixels that a stretch needs besides the width of its days: a mark needs them. */
const MIN_WIDTH = 60;

/**
 * A line from `left` to `right` for these days; at least one. Where days would overlap, the longest
 * gap is left out if it is more than half of what the line shows; again for the next gap, three
 * times at most.
 */
export function daysAxis(days: readonly Stretch[], { left, right }: Band): DaysAxis {
  const runs = runsOf(days);
  let stretches: readonly (readonly Stretch[])[] = [runs];
  for (let nth = 0; nth < MAX_BREAKS && isCrowded(stretches, right - left); nth += 1) {
    const cut = withoutLongestGap(stretches);
    if (!cut) break;
    stretches = cut;
  }
  const spans = stretches.map(spanOf);
  const shown = spans.reduce((sum, span) => sum + lengthOf(span), 0);
  const room = right - left - (spans.length - 1) * BREAK_WIDTH - spans.length * MIN_WIDTH;
  const dayWidth = room / shown;
  const placed: (Stretch & Band)[] = [];
  let x = left;
  for (const span of spans) {
    const width = MIN_WIDTH + lengthOf(span) * dayWidth;
    placed.push({ ...span, left: x, right: x + width });
    x += width + BREAK_WIDTH;
  }
  return {
    bandOf(day) {
      const inside = placed.find(({ to }) => day <= to) ?? placed.at(-1);
      if (!inside) return { left, right };
      const width = (inside.right - inside.left) / lengthOf(inside);
      const nth = Math.max(0, Math.min(day, inside.to) - inside.from);
      return { left: inside.left + nth * width, right: inside.left + (nth + 1) * width };
    },
    breaks: placed.slice(1).map((span) => span.left - BREAK_WIDTH / 2),
  };
}

/** Stretches without overlap, in order; those that touch are one. */
function runsOf(days: readonly Stretch[]): Stretch[] {
  const runs: Stretch[] = [];
  for (const { from, to } of days.toSorted((one, other) => one.from - other.from)) {
    const last = runs.at(-1);
    if (last && from <= last.to + 1)
      runs[runs.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else runs.push({ from, to });
  }
  return runs;
}

function isCrowded(stretches: readonly (readonly Stretch[])[], width: number): boolean {
  const shown = stretches.reduce((sum, runs) => sum + lengthOf(spanOf(runs)), 0);
  const dayWidth = width / shown;
  return stretches.some((runs) =>
    runs.some(({ from, to }, nth) => {
      const next = runs[nth + 1];
      const hasNear = next !== undefined && (next.from - from) * dayWidth < APART;
      return hasNear || (from < to && runs.length > 1 && lengthOf({ from, to }) * dayWidth < APART);
    }),
  );
}

/**
 * The stretches cut in two at the longest gap; undefined where it is not long compared with what is
 * shown.
 */
function withoutLongestGap(
  stretches: readonly (readonly Stretch[])[],
): readonly (readonly Stretch[])[] | undefined {
  const shown = stretches.reduce((sum, runs) => sum + lengthOf(spanOf(runs)), 0);
  let longest = { gap: 0, stretch: 0, before: 0 };
  for (const [stretch, runs] of stretches.entries())
    for (const [nth, { from }] of runs.entries()) {
      const gap = from - (runs[nth - 1]?.to ?? from) - 1;
      if (gap > longest.gap) longest = { gap, stretch, before: nth };
    }
  if (longest.gap <= shown / 2) return undefined;
  return stretches.flatMap((runs, nth) =>
    nth === longest.stretch ? [runs.slice(0, longest.before), runs.slice(longest.before)] : [runs],
  );
}

function spanOf(runs: readonly Stretch[]): Stretch {
  return { from: runs[0]?.from ?? 0, to: runs.at(-1)?.to ?? 0 };
}

function lengthOf({ from, to }: Stretch): number {
  return to - from + 1;
}
