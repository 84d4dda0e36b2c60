import { numberWords } from './number-words.ts';

/** Where numbers are on a line. */
export interface Scale {
  /** From 0 (left) to 1 (right); never falls. */
  readonly place: (value: number) => number;
  /** Round numbers, rising, within the line. */
  readonly ticks: readonly Tick[];
  /** What a reader must know of the scale, if it is not linear from 0. */
  readonly note?: string;
}

/** A number with its words. */
export interface Tick {
  readonly value: number;
  readonly words: string;
}

/** What a scale is drawn on. */
export interface Line {
  readonly width: number;
  /** How wide the words of a tick are. */
  readonly widthOf: (words: string) => number;
}

/** Pixels: two marks closer than this look like one. */
const APART = 14;
/** Numbers that differ by a smaller factor are near each other, and may look so. */
const FACTOR_APART = 1.2;
/** On a linear scale, a number so many times smaller than the largest looks like 0. */
const MAX_TIMES = 1_000;
/** An axis starts at 0 unless all its numbers are above this share of the largest. */
const HIGH_UP = 0.9;
/** Numbers that differ by less than this share of the larger have the same words on an axis. */
const MIN_PART = 1e-6;
const MAX_TICKS = 6;
const BETWEEN_TICKS = 24;
/** The share of a factor scale between 0 and the first power. */
const ZERO_PART = 0.14;

/** A scale for these finite numbers, in any order; there may be none. */
export function scaleOf(values: readonly number[], line: Line): Scale {
  const rising = [...new Set(values)].toSorted((one, other) => one - other);
  const low = rising[0] ?? 0;
  const high = rising.at(-1) ?? 1;
  // counted things have no halves
  const leastStep = rising.every(Number.isInteger) ? 1 : 0;
  const even = (from: number, to: number): Scale => evenScale(from, to, { ...line, leastStep });
  if (low < 0) return even(low, Math.max(high, 0));
  if (isCrowded(rising, high, line)) return factorScale(rising, high, line);
  if (high - low > high * MIN_PART && low > HIGH_UP * high) {
    const margin = (high - low) / 4;
    const scale = even(low - margin, high + margin);
    const start = scale.ticks[0]?.words;
    return { ...scale, note: `The scale starts at ${start}, not at 0.` };
  }
  return even(0, high === 0 ? 1 : high);
}

/** Whether large numbers would push small ones onto each other, or all to 0. */
function isCrowded(rising: readonly number[], high: number, { width }: Line): boolean {
  return rising.some((value, nth) => {
    const next = rising[nth + 1];
    if (value > 0 && high / value >= MAX_TIMES) return true;
    if (next === undefined || next === high) return false;
    return next > value * FACTOR_APART && ((next - value) / high) * width < APART;
  });
}

/** A line, and the smallest step between its ticks. */
interface EvenLine extends Line {
  readonly leastStep: number;
}

/**
 * A linear scale: steps of 1, 2 or 5 times a power of ten, from the step below `low` to the one
 * above `high`.
 */
function evenScale(low: number, high: number, line: EvenLine): Scale {
  for (let count = MAX_TICKS; count > 1; count -= 1) {
    const scale = evenScaleOf(
      low,
      high,
      Math.max(line.leastStep, stepFor((high - low) / (count - 1))),
    );
    if (haveRoom(scale, line)) return scale;
  }
  return evenScaleOf(low, high, stepFor(high - low));
}

function evenScaleOf(low: number, high: number, step: number): Scale {
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  const [start, end] = [first * step, last * step];
  const ticks = Array.from({ length: last - first + 1 }, (_, nth) =>
    tickAt(Number(((first + nth) * step).toPrecision(12))),
  );
  return { place: (value) => within((value - start) / (end - start)), ticks };
}

/** A factor scale: each step is ten or a power of ten; 0 has its own place before the first. */
function factorScale(rising: readonly number[], high: number, line: Line): Scale {
  const least = rising.find((value) => value > 0) ?? 1;
  const first = Math.floor(Math.log10(least) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(high) - 1e-9));
  const zeroPart = rising[0] === 0 ? ZERO_PART : 0;
  for (let powers = 1; ; powers += 1) {
    const steps = Math.ceil((last - first) / powers);
    const end = first + steps * powers;
    const place = (value: number): number => {
      if (value <= 0) return 0;
      const part = (Math.log10(value) - first) / (end - first);
      return within(zeroPart + (1 - zeroPart) * part);
    };
    const ticks = [
      ...(zeroPart > 0 ? [tickAt(0)] : []),
      ...Array.from({ length: steps + 1 }, (_, nth) => tickAt(10 ** (first + nth * powers))),
    ];
    const times = numberWords(10 ** powers);
    const since = zeroPart > 0 ? `from ${numberWords(10 ** first)} on, ` : '';
    const note = `Not an even scale: ${since}each step is ${times} times the one before.`;
    const scale = { place, ticks, note };
    if (steps === 1 || haveRoom(scale, line)) return scale;
  }
}

function haveRoom({ ticks, place }: Scale, { width, widthOf }: Line): boolean {
  return (
    ticks.length <= MAX_TICKS + 2 &&
    ticks.every(({ value, words }, nth) => {
      const next = ticks[nth + 1];
      if (!next) return true;
      const needed = (widthOf(words) + widthOf(next.words)) / 2 + BETWEEN_TICKS;
      return (place(next.value) - place(value)) * width >= needed;
    })
  );
}

/** The next of 1, 2, 5, 10, 20 … */
function stepFor(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least) + 1e-9);
  return (
    [1, 2, 5, 10].map((times) => times * power).find((step) => step >= least * (1 - 1e-9)) ??
    power * 10
  );
}

function tickAt(value: number): Tick {
  return { value, words: numberWords(value) };
}

function within(part: number): number {
  return Math.min(1, Math.max(0, part));
}
