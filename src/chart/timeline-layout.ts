import { dayForPeople, isDay } from '../../index/text/dates/days.ts';
import type { TimelineChart, TimelineMark, TimelineRow } from './chart.ts';
import { daysAxis, type Band, type DaysAxis, type Stretch } from './days-axis.ts';
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
import { shortened, type Letters } from './lettering.ts';
import { numbersInWords } from './numbers-in-words.ts';
import { moreWords, note, originLine } from './rows.ts';

const MAX_ROWS = 30;
const MAX_LANES = 4;
/** Most days of one source that are placed. */
const MAX_DAYS = 40;
const LANE = 42;
const PILL = 34;
const PILL_SIDE = 9;
const PILL_GAP = 4;
const MAX_PILL = 220;
const ROW_GAP = 12;
const DAY_MS = 86_400_000;

/** What one source says of the same days, as one mark. */
interface Group extends Stretch {
  readonly isPresumed: boolean;
  readonly label: string;
}

/** A row, what is drawn of it, and how many more days it has. */
interface ShownRow {
  readonly row: TimelineRow;
  readonly groups: readonly Group[];
  readonly left: number;
}

/** The rows of a timeline, from `y` down, with the axis and a legend. */
export function timelineBlock({ rows }: TimelineChart, y: number, measure: Measure): Block {
  const shown = rows.slice(0, MAX_ROWS).map((row): ShownRow => {
    const groups = groupsOf(row, measure);
    return { row, groups: groups.slice(0, MAX_DAYS), left: groups.slice(MAX_DAYS).length };
  });
  const days = shown.flatMap(({ groups }) => groups);
  const axis = days.length > 0 ? daysAxis(days, { left: LEFT, right: RIGHT }) : undefined;
  const shapes: Shape[] = [];
  let bottom = y - ROW_GAP;
  for (const one of shown) {
    const block = rowBlock(one, bottom + ROW_GAP, axis, measure);
    shapes.push(...block.shapes);
    ({ bottom } = block);
  }
  const ticks =
    axis &&
    ticksBlock(days, axis, { top: y + lineHeight(FONTS.source), bottom: bottom + 6 }, measure);
  const legend = legendBlock(
    { hasPresumed: days.some(({ isPresumed }) => isPresumed), isBroken: !!axis?.breaks.length },
    (ticks?.bottom ?? bottom) + 8,
    measure,
  );
  const more = note(moreWords(rows.length - shown.length, 'source'), legend.bottom, measure);
  return {
    shapes: [...(ticks?.shapes ?? []), ...shapes, ...legend.shapes, ...more.shapes],
    bottom: more.bottom,
  };
}

/**
 * Marks with the same days as one, in the order of their days; marks without a valid day are left
 * out.
 */
function groupsOf({ marks }: TimelineRow, measure: Measure): Group[] {
  const groups = new Map<string, { first: TimelineMark; numbers: number[] }>();
  for (const mark of marks) {
    const key = `${mark.from} ${mark.to} ${mark.presumed}`;
    const group = groups.get(key);
    if (group) group.numbers.push(mark.number);
    else groups.set(key, { first: mark, numbers: [mark.number] });
  }
  const fits = (words: string): boolean => measure(words, FONTS.number) <= MAX_PILL;
  return [...groups.values()]
    .flatMap(({ first, numbers }) => {
      const ends = [dayNumber(first.from), dayNumber(first.to)];
      if (!ends.every(Number.isFinite)) return [];
      const group = { from: Math.min(...ends), to: Math.max(...ends), isPresumed: first.presumed };
      return { ...group, label: numbersInWords(numbers, fits) };
    })
    .toSorted((one, other) => one.from - other.from || one.to - other.to);
}

function dayNumber(day: string): number {
  return isDay(day) ? Date.parse(`${day}T00:00:00Z`) / DAY_MS : NaN;
}

function rowBlock(
  { row, groups, left: notPlaced }: ShownRow,
  y: number,
  axis: DaysAxis | undefined,
  measure: Measure,
): Block {
  const origin = originLine(row, y, measure);
  if (!axis || groups.length === 0) {
    const none = note('no day', origin.bottom, measure);
    return { shapes: [...origin.shapes, ...none.shapes], bottom: none.bottom };
  }
  // for each lane, where its last mark ends; marks come from left to right
  const lanes: number[] = [];
  const shapes = [...origin.shapes];
  let left = notPlaced;
  for (const group of groups) {
    const place = placeOf(group, axis, measure);
    const free = lanes.findIndex((end) => end + PILL_GAP <= place.x);
    const lane = free === -1 ? lanes.length : free;
    if (lane === MAX_LANES) {
      left += 1;
      continue;
    }
    lanes[lane] = place.x + place.width;
    shapes.push(...pill(group, place, origin.bottom + lane * LANE + 4, measure));
  }
  const more = note(moreWords(left, 'day'), origin.bottom + lanes.length * LANE, measure);
  return { shapes: [...shapes, ...more.shapes], bottom: more.bottom };
}

interface Place {
  readonly x: number;
  readonly width: number;
}

/** A label's place: over its days; for a single day in its middle. */
function placeOf({ from, to, label }: Group, { bandOf }: DaysAxis, measure: Measure): Place {
  const { left } = bandOf(from);
  const { right } = bandOf(to);
  const letters = shortened(label, MAX_PILL, FONTS.number, measure);
  const least = Math.max(PILL, letters.width + 2 * PILL_SIDE);
  // a single day has the least width; only what lasts longer is wider
  const width = from === to ? least : Math.max(least, right - left - PILL_GAP);
  const x = (left + right - width) / 2;
  return { x: Math.max(LEFT, Math.min(x, RIGHT - width)), width };
}

function pill(
  { label, isPresumed }: Group,
  { x, width }: Place,
  y: number,
  measure: Measure,
): Shape[] {
  const letters = shortened(label, MAX_PILL, FONTS.number, measure);
  const box = { x, y, width, height: PILL, radius: PILL / 2 };
  const at = { x: x + (width - letters.width) / 2, y: y + 4 };
  return [
    isPresumed
      ? { kind: 'box', ...box, fill: 'paper', edge: 'mark', isDashed: true }
      : { kind: 'box', ...box, fill: 'mark' },
    lineAt(letters, at, FONTS.number, isPresumed ? 'mark' : 'paper'),
  ];
}

/** The axis line with the first day, the last one, and those between that fit. */
function ticksBlock(
  days: readonly Stretch[],
  { bandOf, breaks }: DaysAxis,
  rows: { readonly top: number; readonly bottom: number },
  measure: Measure,
): Block {
  const ends = [...new Set(days.flatMap(({ from, to }) => [from, to]))];
  const rising = ends.toSorted((one, other) => one - other);
  const ticks = withRoom(rising.map((day) => tickAt(day, bandOf(day), measure)));
  const { top, bottom } = rows;
  const words = bottom + AXIS_GAP;
  return {
    shapes: [
      ...ticks.map(({ at }) => lineBetween({ x: at, y: top }, { x: at, y: bottom })),
      lineBetween({ x: LEFT, y: bottom }, { x: RIGHT, y: bottom }),
      ...breaks.flatMap((x) => breakSign(x, bottom)),
      ...ticks.flatMap((tick, nth) => {
        const hasYear = ticks[nth - 1]?.year.text !== tick.year.text;
        return [
          lineAt(tick.day, { x: tick.left, y: words }, FONTS.small, 'muted'),
          ...(hasYear ? [yearAt(tick, words + lineHeight(FONTS.small))] : []),
        ];
      }),
    ],
    bottom: words + 2 * lineHeight(FONTS.small),
  };
}

const AXIS_GAP = 8;
const TICK_GAP = 14;

interface Tick {
  readonly day: Letters;
  readonly year: Letters;
  /** Where its words are. */
  readonly left: number;
  readonly right: number;
  /** Where its line is. */
  readonly at: number;
}

function tickAt(day: number, { left, right }: Band, measure: Measure): Tick {
  const iso = new Date(day * DAY_MS).toISOString().slice(0, 10);
  const [date = '', month = '', year = ''] = dayForPeople(iso).split(' ');
  const words = lettersOf(`${date} ${month.slice(0, 3)}`, measure);
  const at = (left + right) / 2;
  const x = Math.max(LEFT, Math.min(at - words.width / 2, RIGHT - words.width));
  return { day: words, year: lettersOf(year, measure), left: x, right: x + words.width, at };
}

function lettersOf(text: string, measure: Measure): Letters {
  return { text, width: measure(text, FONTS.small) };
}

function yearAt({ left, right, year }: Tick, y: number): Shape {
  return lineAt(year, { x: (left + right - year.width) / 2, y }, FONTS.small, 'muted');
}

/** The ticks that fit; the ends come first, because they say what the line spans. */
function withRoom(ticks: readonly Tick[]): Tick[] {
  const last = ticks.at(-1);
  const shown: Tick[] = [];
  for (const tick of ticks) {
    const before = shown.at(-1)?.right ?? -Infinity;
    const after = tick === ticks[0] || tick === last ? Infinity : (last?.left ?? Infinity);
    if (tick.left >= before + TICK_GAP && tick.right + TICK_GAP <= after) shown.push(tick);
  }
  return shown;
}

function lineBetween(from: Point, to: Point): Shape {
  return { kind: 'line', from, to, thickness: 2, colour: 'line' };
}

/** The sign for a break: two strokes across the axis, which stops between them. */
function breakSign(x: number, y: number): Shape[] {
  const gap = { x: x - 7, y: y - 2, width: 14, height: 4, radius: 0 };
  return [
    { kind: 'box', ...gap, fill: 'paper' },
    ...[x - 7, x + 7].map((at): Shape => {
      const [from, to] = [
        { x: at - 4, y: y + 9 },
        { x: at + 4, y: y - 9 },
      ];
      return { kind: 'line', from, to, thickness: 3, colour: 'muted' };
    }),
  ];
}

function legendBlock(
  { hasPresumed, isBroken }: { readonly hasPresumed: boolean; readonly isBroken: boolean },
  y: number,
  measure: Measure,
): Block {
  const numbers = note('Numbers: as in the text.', y, measure);
  const sign = { x: LEFT, y: numbers.bottom + 2, width: 46, height: 24, radius: 12 };
  const words = 'presumed: counted from the day of publication';
  const letters = shortened(words, RIGHT - LEFT - 60, FONTS.small, measure);
  const presumed: readonly Shape[] = hasPresumed
    ? [
        { kind: 'box', ...sign, fill: 'paper', edge: 'mark', isDashed: true },
        lineAt(letters, { x: LEFT + 58, y: numbers.bottom }, FONTS.small, 'muted'),
      ]
    : [];
  const below = numbers.bottom + (hasPresumed ? lineHeight(FONTS.small) + 4 : 0);
  const said = isBroken ? 'The line is broken where nothing is dated for long.' : undefined;
  const broken = note(said, below, measure);
  return { shapes: [...numbers.shapes, ...presumed, ...broken.shapes], bottom: broken.bottom };
}
