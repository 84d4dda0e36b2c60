import type { FigureMark } from './chart.ts';
import {
  FONTS,
  LEFT,
  lineAt,
  lineHeight,
  RIGHT,
  type Block,
  type Measure,
  type Point,
  type Shape,
} from './drawing.ts';
import { clean, isolated, wrapped, type Letters } from './lettering.ts';
import { clearing } from './rows.ts';
import type { Scale } from './scale.ts';

/** A scale in the picture. */
export interface Plot {
  readonly scale: Scale;
  readonly xOf: (value: number) => number;
}

/** A mark that can be placed, as far as that goes: `low <= high`; an infinite end is open. */
export interface PlacedMark {
  readonly words: string;
  readonly bounds?: { readonly low: number; readonly high: number };
}

const LANE = 40;
const DOT = 10;
const BAR = { height: 14, cap: 26, capWidth: 6 } as const;
const OPEN = 62;
const LABEL_GAP = 12;
/** Beyond this a scale of counts says nothing: only the words are shown. */
const MAX_DRAWN = 1e18;
const SMALLEST = 1e-6;

/**
 * The mark with its ends in order; an end that is no number, or is beyond `MAX_DRAWN`, is left out.
 */
export function placed({ min, max, words }: FigureMark): PlacedMark {
  const low = Math.min(min, max);
  const high = Math.max(min, max);
  const isPlaced = [low, high].some(Number.isFinite) && [low, high].every(isDrawable);
  return { words, ...(isPlaced && { bounds: { low, high } }) };
}

function isDrawable(value: number): boolean {
  const size = Math.abs(value);
  return size === Infinity || size === 0 || (size >= SMALLEST && size <= MAX_DRAWN);
}

/**
 * A mark with its words beside it where they fit, else above it; only the words where it has no
 * place.
 */
export function markBlock(
  { words, bounds }: PlacedMark,
  y: number,
  plot: Plot | undefined,
  measure: Measure,
): Block {
  if (!bounds || !plot) {
    const { shapes, bottom } = labelAbove(words, LEFT, y, measure);
    return { shapes, bottom: bottom + 4 };
  }
  const { xOf } = plot;
  const [low, high] = [bounds.low, bounds.high].map((end) =>
    Number.isFinite(end) ? xOf(end) : end,
  );
  const middle = y + LANE / 2;
  const mark = markShapes(low ?? 0, high ?? 0, middle);
  const label = wholeLabel(words, measure);
  const roomy = sides(mark, label.width);
  if (roomy !== undefined) {
    const at = { x: roomy, y: middle - FONTS.words.size * 0.6 };
    const shapes = [...mark.shapes, ...labelAt(label, at)];
    return { shapes, bottom: y + LANE };
  }
  const above = labelAbove(words, mark.left, y, measure);
  const lower = markShapes(low ?? 0, high ?? 0, above.bottom + LANE / 2);
  return { shapes: [...above.shapes, ...lower.shapes], bottom: above.bottom + LANE };
}

/** A mark, and its left and right edge. */
interface Mark {
  readonly shapes: readonly Shape[];
  readonly left: number;
  readonly right: number;
}

function markShapes(low: number, high: number, y: number): Mark {
  const colour = 'mark';
  if (high === Infinity) {
    const arrow: Shape = { kind: 'arrow', x: low, toX: low + OPEN, y, colour };
    return { shapes: [arrow, cap(low, y)], left: low - DOT, right: low + OPEN };
  }
  if (low === -Infinity) {
    const arrow: Shape = { kind: 'arrow', x: high, toX: high - OPEN, y, colour };
    return { shapes: [arrow, cap(high, y)], left: high - OPEN, right: high + DOT };
  }
  if (low === high) {
    const box = { x: low - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT, radius: DOT };
    return { shapes: [{ kind: 'box', ...box, fill: colour }], left: low - DOT, right: low + DOT };
  }
  const bar = { x: low, y: y - BAR.height / 2, width: high - low, height: BAR.height, radius: 0 };
  return {
    shapes: [{ kind: 'box', ...bar, fill: colour }, cap(low, y), cap(high, y)],
    left: low - BAR.capWidth,
    right: high + BAR.capWidth,
  };
}

/** Where a bar ends. */
function cap(x: number, y: number): Shape {
  const { cap: height, capWidth: width } = BAR;
  const box = { x: x - width / 2, y: y - height / 2, width, height, radius: 2 };
  return { kind: 'box', ...box, fill: 'mark' };
}

/** The left end of a label beside a mark; undefined where neither side has room. */
function sides({ left, right }: Mark, width: number): number | undefined {
  if (right + LABEL_GAP + width <= RIGHT) return right + LABEL_GAP;
  return left - LABEL_GAP - width >= LEFT ? left - LABEL_GAP - width : undefined;
}

function labelAbove(words: string, x: number, y: number, measure: Measure): Block {
  const lines = labelLines(words, measure);
  const height = lineHeight(FONTS.words);
  const widest = Math.max(...lines.map(({ width }) => width));
  const left = Math.max(LEFT, Math.min(x, RIGHT - widest));
  return {
    shapes: lines.flatMap((line, nth) => labelAt(line, { x: left, y: y + nth * height })),
    bottom: y + lines.length * height,
  };
}

function labelAt(line: Letters, at: Point): Shape[] {
  const paper = clearing(at.x, at.x + line.width, at.y, FONTS.words);
  return [paper, lineAt(line, at, FONTS.words)];
}

function wholeLabel(words: string, measure: Measure): Letters {
  const text = isolated(quoted(words));
  return { text, width: measure(text, FONTS.words) };
}

const CUT = '” …';

/** The words in at most two lines; if they are cut, the sign for that is outside the quote. */
function labelLines(words: string, measure: Measure): Letters[] {
  const most = RIGHT - LEFT - measure(CUT, FONTS.words);
  return wrapped(quoted(words), { most, lines: 2 }, FONTS.words, measure).map((line) => {
    if (!line.text.endsWith('…\u2069')) return line;
    const text = line.text.replace(/\s*…\u2069$/u, `${CUT}\u2069`);
    return { text, width: measure(text, FONTS.words) };
  });
}

function quoted(words: string): string {
  const whole = clean(words);
  return whole === '' ? '–' : `“${whole}”`;
}
