/** Most runs; no mark has room for more. */
const MAX_RUNS = 40;

/** Consecutive numbers, first and last included. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * "1, 4–6 and 3 more": the numbers in rising order, three or more in a row as a range; numbers that
 * do not fit are counted. At least one run is named, however little room there is.
 */
export function numbersInWords(
  numbers: readonly number[],
  fits: (words: string) => boolean,
): string {
  const runs = runsOf(numbers);
  const shown = runs.slice(0, MAX_RUNS);
  let left = countIn(runs.slice(MAX_RUNS));
  while (shown.length > 1 && !fits(inWords(shown, left))) left += countIn(shown.splice(-1));
  return inWords(shown, left);
}

function runsOf(numbers: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const number of [...new Set(numbers)].toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && number === last.to + 1) runs[runs.length - 1] = { from: last.from, to: number };
    else runs.push({ from: number, to: number });
  }
  return runs;
}

function countIn(runs: readonly Run[]): number {
  return runs.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

function inWords(runs: readonly Run[], left: number): string {
  const words = runs.map(({ from, to }) => {
    if (from === to) return `${from}`;
    return to === from + 1 ? `${from}, ${to}` : `${from}–${to}`;
  });
  return words.join(', ') + (left > 0 ? ` and ${left} more` : '');
}
