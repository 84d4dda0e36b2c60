import type { FigureRow, FiguresChart, FiguresPanel } from './chart.ts';
import {
  FONTS,
  LEFT,
  lineAt,
  lineHeight,
  RIGHT,
  type Block,
  type Measure,
  type Shape,
} from './drawing.ts';
import { markBlock, placed, type PlacedMark, type Plot } from './figure-marks.ts';
import { isolated, shortened } from './lettering.ts';
import { clearing, moreWords, note, originLine } from './rows.ts';
import { scaleOf } from './scale.ts';

/** Most marks over all panels, a line each: a longer picture cannot be read. */
const MAX_MARKS = 30;
const MAX_PANELS = 6;
const MAX_MARKS_A_ROW = 4;
/** Pixels from the end of the line to the first mark; open ends need room to point. */
const INSET = 14;
const OPEN_INSET = 84;
const ROW_GAP = 12;
const PANEL_GAP = 34;
const TICK_GAP = 10;

/** A panel, and how much of it is drawn. */
interface ShownPanel {
  readonly panel: FiguresPanel;
  readonly rows: readonly FigureRow[];
}

/** The panels of a chart, from `y` down. */
export function figuresBlock({ panels }: FiguresChart, y: number, measure: Measure): Block {
  const shapes: Shape[] = [];
  let bottom = y;
  for (const [nth, shown] of shownPanels(panels).entries()) {
    const block = panelBlock(shown, bottom + (nth === 0 ? 0 : PANEL_GAP), measure);
    shapes.push(...block.shapes);
    ({ bottom } = block);
  }
  const more = note(moreWords(panels.length - MAX_PANELS, 'figure'), bottom + ROW_GAP, measure);
  return more.shapes.length === 0
    ? { shapes, bottom }
    : { shapes: [...shapes, ...more.shapes], bottom: more.bottom };
}

/** The first rows of each panel, as many of each as fit. */
function shownPanels(panels: readonly FiguresPanel[]): ShownPanel[] {
  const some = panels.slice(0, MAX_PANELS);
  const shown = some.map(() => 0);
  let room = MAX_MARKS;
  for (let nth = 0; room > 0 && some.some(({ rows }) => rows.length > nth); nth += 1)
    for (const [at, { rows }] of some.entries()) {
      const row = rows[nth];
      const cost = Math.min(MAX_MARKS_A_ROW, Math.max(1, row?.marks.length ?? 0));
      if (!row || cost > room) continue;
      room -= cost;
      shown[at] = nth + 1;
    }
  return some.map((panel, at) => ({ panel, rows: panel.rows.slice(0, shown[at]) }));
}

function panelBlock({ panel, rows }: ShownPanel, y: number, measure: Measure): Block {
  const head = headBlock(panel, y, measure);
  const marks = rows.flatMap((row) => row.marks.slice(0, MAX_MARKS_A_ROW).map(placed));
  const plot = plotFor(marks, measure);
  const shapes: Shape[] = [];
  let { bottom } = head;
  for (const row of rows) {
    const block = rowBlock(row, bottom + ROW_GAP, plot, measure);
    shapes.push(...block.shapes);
    ({ bottom } = block);
  }
  const axis =
    plot &&
    axisBlock(
      plot,
      { top: head.bottom + ROW_GAP + lineHeight(FONTS.source), bottom: bottom + 4 },
      measure,
    );
  const hidden = moreWords(panel.rows.length - rows.length, 'source');
  const more = note(hidden, axis?.bottom ?? bottom, measure);
  return {
    // lines are below the marks on them
    shapes: [...head.shapes, ...(axis?.shapes ?? []), ...shapes, ...more.shapes],
    bottom: more.bottom,
  };
}

const PILL = { side: 14, height: 36, gap: 16 } as const;

/**
 * What is counted, and whether the sources differ: beside it where there is room, else below it.
 */
function headBlock({ title, verdict }: FiguresPanel, y: number, measure: Measure): Block {
  const name = shortened(title, RIGHT - LEFT, FONTS.panel, measure);
  const shapes = [lineAt(name, { x: LEFT, y }, FONTS.panel)];
  const bottom = y + lineHeight(FONTS.panel);
  if (verdict.trim() === '') return { shapes, bottom };
  const word = shortened(verdict, RIGHT - LEFT - 2 * PILL.side, FONTS.small, measure);
  const width = word.width + 2 * PILL.side;
  const isBeside = name.width + PILL.gap + width <= RIGHT - LEFT;
  const x = isBeside ? LEFT + name.width + PILL.gap : LEFT;
  const top = isBeside ? y - 3 : bottom + 4;
  const box = { x, y: top, width, height: PILL.height, radius: PILL.height / 2 };
  return {
    shapes: [
      ...shapes,
      { kind: 'box', ...box, fill: 'pill' },
      lineAt(word, { x: x + PILL.side, y: top + 5 }, FONTS.small),
    ],
    bottom: isBeside ? bottom : top + PILL.height,
  };
}

/** The plot for the marks of a panel; undefined where none can be placed. */
function plotFor(marks: readonly PlacedMark[], measure: Measure): Plot | undefined {
  const bounds = marks.flatMap(({ bounds: one }) => one ?? []);
  if (bounds.length === 0) return undefined;
  const ends = bounds.flatMap(({ low, high }) => [low, high]);
  const left = LEFT + (ends.includes(-Infinity) ? OPEN_INSET : INSET);
  const right = RIGHT - (ends.includes(Infinity) ? OPEN_INSET : INSET);
  const widthOf = (words: string): number => measure(isolated(words), FONTS.small);
  const scale = scaleOf(ends.filter(Number.isFinite), { width: right - left, widthOf });
  return { scale, xOf: (value) => left + scale.place(value) * (right - left) };
}

function rowBlock(row: FigureRow, y: number, plot: Plot | undefined, measure: Measure): Block {
  const origin = originLine(row, y, measure);
  const shown = row.marks.slice(0, MAX_MARKS_A_ROW);
  const shapes = [...origin.shapes];
  let { bottom } = origin;
  for (const mark of shown) {
    const block = markBlock(placed(mark), bottom, plot, measure);
    shapes.push(...block.shapes);
    ({ bottom } = block);
  }
  const left =
    shown.length === 0 ? 'no figure' : moreWords(row.marks.length - shown.length, 'number');
  const more = note(left, bottom, measure);
  const width = left === undefined ? 0 : measure(isolated(left), FONTS.small);
  if (width > 0) shapes.push(clearing(LEFT, LEFT + width, bottom, FONTS.small));
  return { shapes: [...shapes, ...more.shapes], bottom: more.bottom };
}

/** The ticks of a scale below its rows, with lines up through them. */
function axisBlock(
  { scale, xOf }: Plot,
  rows: { readonly top: number; readonly bottom: number },
  measure: Measure,
): Block {
  const shapes = scale.ticks.map(({ value }): Shape => {
    const x = xOf(value);
    const [from, to] = [
      { x, y: rows.top },
      { x, y: rows.bottom },
    ];
    return { kind: 'line', from, to, thickness: 2, colour: 'line' };
  });
  let free = LEFT;
  for (const { value, words } of scale.ticks) {
    const letters = shortened(words, RIGHT - LEFT, FONTS.small, measure);
    const x = Math.min(RIGHT - letters.width, Math.max(LEFT, xOf(value) - letters.width / 2));
    // words can overlap only at an edge, where they are moved inwards
    if (x < free) continue;
    shapes.push(lineAt(letters, { x, y: rows.bottom + 2 }, FONTS.small, 'muted'));
    free = x + letters.width + TICK_GAP;
  }
  const said = note(scale.note, rows.bottom + lineHeight(FONTS.small) + 4, measure);
  return { shapes: [...shapes, ...said.shapes], bottom: said.bottom };
}
