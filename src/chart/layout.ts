import type { Chart } from './chart.ts';
import { FONTS, MARGIN, WIDTH, type Drawing, type Measure } from './drawing.ts';
import { figuresBlock } from './figures-layout.ts';
import { paragraph } from './rows.ts';
import { timelineBlock } from './timeline-layout.ts';

const BELOW_TITLE = 18;

/**
 * A chart as shapes on its own card: 720 pixels wide, at most some 6,000 high, whatever it holds.
 * Letters overlap neither each other nor marks. `measure` gives the width of letters.
 */
export function layoutOf(chart: Chart, measure: Measure): Drawing {
  const title = paragraph(chart.title, { y: MARGIN - 4, lines: 2 }, FONTS.title, measure);
  const y = title.bottom + BELOW_TITLE;
  const block =
    chart.kind === 'figures' ? figuresBlock(chart, y, measure) : timelineBlock(chart, y, measure);
  const height = Math.ceil(block.bottom + MARGIN - 6);
  const frame = { x: 1, y: 1, width: WIDTH - 2, height: height - 2, radius: 0 };
  return {
    width: WIDTH,
    height,
    shapes: [
      { kind: 'box', ...frame, fill: 'paper', edge: 'edge' },
      ...title.shapes,
      ...block.shapes,
    ],
  };
}
