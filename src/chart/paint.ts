import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { Chart } from './chart.ts';
import { COLOURS, type Font, type Shape } from './drawing.ts';
import { layoutOf } from './layout.ts';

const FAMILY = 'Chart Letters';
const { resolve } = createRequire(import.meta.url);

for (const file of ['DejaVuSansCondensed', 'DejaVuSansCondensed-Bold'])
  if (!GlobalFonts.registerFromPath(resolve(`dejavu-fonts-ttf/ttf/${file}.ttf`), FAMILY))
    throw new Error(`The font ${file} cannot be read: run "npm ci".`);

/** The chart as a PNG file. */
export function pngOf(chart: Chart): Uint8Array {
  const drawing = layoutOf(chart, measure);
  const canvas = createCanvas(drawing.width, drawing.height);
  const context = prepared(canvas.getContext('2d'));
  for (const shape of drawing.shapes) paint(shape, context);
  return canvas.encodeSync('png');
}

const ruler = prepared(createCanvas(1, 1).getContext('2d'));

function measure(text: string, font: Font): number {
  ruler.font = named(font);
  return ruler.measureText(text).width;
}

/** Sets what makes letters the same on every machine. */
function prepared(context: SKRSContext2D): SKRSContext2D {
  context.lang = 'en';
  return context;
}

function named({ size, isBold }: Font): string {
  return `${isBold ? 'bold ' : ''}${size}px "${FAMILY}"`;
}

function paint(shape: Shape, context: SKRSContext2D): void {
  switch (shape.kind) {
    case 'text':
      context.font = named(shape.font);
      context.fillStyle = COLOURS[shape.colour];
      context.fillText(shape.text, shape.x, shape.baseline);
      break;
    case 'box':
      paintBox(shape, context);
      break;
    case 'line':
      context.strokeStyle = COLOURS[shape.colour];
      context.lineWidth = shape.thickness;
      context.beginPath();
      context.moveTo(shape.from.x, shape.from.y);
      context.lineTo(shape.to.x, shape.to.y);
      context.stroke();
      break;
    case 'arrow':
      paintArrow(shape, context);
      break;
  }
}

function paintBox(box: Extract<Shape, { kind: 'box' }>, context: SKRSContext2D): void {
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, box.radius);
  if (box.fill) {
    context.fillStyle = COLOURS[box.fill];
    context.fill();
  }
  if (!box.edge) return;
  context.strokeStyle = COLOURS[box.edge];
  context.lineWidth = box.isDashed ? 3 : 2;
  context.setLineDash(box.isDashed ? [6, 4] : []);
  context.stroke();
  context.setLineDash([]);
}

const SHAFT = 14;
const HEAD = 13;

/** An arrow: solid at its beginning, then stripes that thin out, then a head. */
function paintArrow(arrow: Extract<Shape, { kind: 'arrow' }>, context: SKRSContext2D): void {
  const { x, toX, y, colour } = arrow;
  const way = Math.sign(toX - x);
  const length = Math.abs(toX - x) - HEAD;
  context.fillStyle = COLOURS[colour];
  context.fillRect(x, y - SHAFT / 2, way * length * 0.4, SHAFT);
  for (const [from, width] of [
    [0.48, 7],
    [0.68, 5],
    [0.86, 3],
  ] as const)
    context.fillRect(x + way * from * length, y - SHAFT / 2, way * width, SHAFT);
  context.beginPath();
  context.moveTo(toX - way * HEAD, y - HEAD);
  context.lineTo(toX, y);
  context.lineTo(toX - way * HEAD, y + HEAD);
  context.closePath();
  context.fill();
}
