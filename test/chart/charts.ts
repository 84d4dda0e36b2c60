import {
  array,
  constantFrom,
  double,
  integer,
  oneof,
  record,
  string,
  type Arbitrary,
} from 'fast-check';
import type {
  Chart,
  FigureMark,
  FigureRow,
  FiguresChart,
  TimelineChart,
  TimelineMark,
} from '../../src/chart/chart.ts';
import type { Measure, Shape } from '../../src/chart/drawing.ts';

/** A mark for one number, or for all between two. */
export function mark(words: string, min: number, max = min): FigureMark {
  return { min, max, words };
}

/** What a source says, published on one day. */
export function rowOf(source: string, ...marks: FigureMark[]): FigureRow {
  return { source, published: '3 May 2021', marks };
}

/** A chart of one panel. */
export function chartOf(...rows: FigureRow[]): FiguresChart {
  const panels = [{ title: 'Injured', verdict: 'differs', rows }];
  return { kind: 'figures', title: 'Ferry aground', panels };
}

/** An event of one day or more. */
export function dated(number: number, from: string, to = from, presumed = false): TimelineMark {
  return { from, to, presumed, number };
}

/** A timeline of one source. */
export function timelineOf(...marks: TimelineMark[]): TimelineChart {
  const rows = [{ source: 'Coast Post', published: '28 March 2015', marks }];
  return { kind: 'timeline', title: 'Siege', rows };
}

/** Letters of one width; what is not seen has none. */
export const measure: Measure = (text, { size }) =>
  text.replaceAll(/[\u2068\u2069]|\p{M}/gu, '').length * size * 0.55;

const anyText = oneof(
  string({ maxLength: 30 }),
  string({ unit: 'binary', maxLength: 12 }),
  constantFrom(
    '',
    'at least twelve',
    '👨‍👩‍👧 e\u0301\u0323',
    'x'.repeat(900),
    'two words '.repeat(40),
    '۲۹ تا ۳۹ نفر',
  ),
);
const anyNumber = oneof(
  integer({ min: 0, max: 2_000 }),
  double(),
  constantFrom(0, -1, 1e300, Infinity, -Infinity, NaN, 12.5),
);
const anyDay = oneof(
  integer({ min: -9_999, max: 39_999 }).map((day) =>
    new Date(day * 86_400_000).toISOString().slice(0, 10),
  ),
  integer({ min: 16_500, max: 16_530 }).map((day) =>
    new Date(day * 86_400_000).toISOString().slice(0, 10),
  ),
  constantFrom('', '2015-02-31', 'yesterday', '9999-12-31', '0000-01-01'),
);

function rowsOf<T>(anyMark: Arbitrary<T>) {
  const marks = array(anyMark, { maxLength: 6 });
  const row = record({ source: anyText, published: anyText, marks });
  return array(row, { minLength: 1, maxLength: 15 });
}

/** Any chart at all, whatever stands in it. */
export const anyChart: Arbitrary<Chart> = oneof(
  record({
    kind: constantFrom('figures' as const),
    title: anyText,
    panels: array(
      record({
        title: anyText,
        verdict: anyText,
        rows: rowsOf(record({ min: anyNumber, max: anyNumber, words: anyText })),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  }),
  record({
    kind: constantFrom('timeline' as const),
    title: anyText,
    rows: rowsOf(
      record({
        from: anyDay,
        to: anyDay,
        presumed: constantFrom(true, false),
        number: oneof(integer({ min: 1, max: 40 }), anyNumber),
      }),
    ),
  }),
);

/** The room that a shape takes. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function roomOf(shape: Shape): Room {
  if (shape.kind === 'text') {
    const { x, width, baseline, font } = shape;
    const [top, bottom] = [baseline - font.size * 0.8, baseline + font.size * 0.22];
    return { left: x, right: x + width, top, bottom };
  }
  if (shape.kind === 'box') {
    const { x, y, width, height } = shape;
    return { left: x, right: x + width, top: y, bottom: y + height };
  }
  const { from, to } =
    shape.kind === 'line'
      ? shape
      : { from: { x: shape.x, y: shape.y - 13 }, to: { x: shape.toX, y: shape.y + 13 } };
  const [left = NaN, right = NaN] = [from.x, to.x].toSorted((one, other) => one - other);
  const [top = NaN, bottom = NaN] = [from.y, to.y].toSorted((one, other) => one - other);
  return { left, right, top, bottom };
}

/** Whether two shapes cover each other by more than a rounding. */
export function overlap(one: Room, other: Room): boolean {
  return (
    one.left < other.right - 0.5 &&
    other.left < one.right - 0.5 &&
    one.top < other.bottom - 0.5 &&
    other.top < one.bottom - 0.5
  );
}
