import {
  FONTS,
  LEFT,
  lineAt,
  lineHeight,
  RIGHT,
  type Block,
  type Font,
  type Measure,
  type Shape,
} from './drawing.ts';
import { shortened, wrapped } from './lettering.ts';

const DATE_GAP = 12;
/** The most of a line that the date may take. */
const MAX_DATE = 0.45;

/** The source and its day of publication on one line: a long name is cut, the date is not. */
export function originLine(
  { source, published }: { readonly source: string; readonly published: string },
  y: number,
  measure: Measure,
): Block {
  const width = RIGHT - LEFT;
  const date = shortened(published, width * MAX_DATE, FONTS.small, measure);
  const name = shortened(source, width - date.width - DATE_GAP, FONTS.source, measure);
  // both share one baseline, so the smaller letters begin lower
  const lower = FONTS.source.size - FONTS.small.size;
  const dateAt = { x: LEFT + name.width + DATE_GAP, y: y + lower };
  return {
    shapes: [
      clearing(LEFT, dateAt.x + date.width, y, FONTS.source),
      lineAt(name, { x: LEFT, y }, FONTS.source),
      lineAt(date, dateAt, FONTS.small, 'muted'),
    ],
    bottom: y + lineHeight(FONTS.source),
  };
}

const CLEAR_OF_LETTERS = 5;

/** Background behind letters, so that no line runs through them. */
export function clearing(left: number, right: number, y: number, font: Font): Shape {
  const x = left - CLEAR_OF_LETTERS;
  const width = right + CLEAR_OF_LETTERS - x;
  return { kind: 'box', x, y, width, height: lineHeight(font), radius: 0, fill: 'paper' };
}

/** A text from the left edge, in at most `lines` lines. */
export function paragraph(
  text: string,
  { y, lines, colour = 'ink' }: { y: number; lines: number; colour?: 'ink' | 'muted' },
  font: Font,
  measure: Measure,
): Block {
  const all = wrapped(text, { most: RIGHT - LEFT, lines }, font, measure);
  const shapes = all.map((line, nth): Shape => {
    const at = { x: LEFT, y: y + nth * lineHeight(font) };
    return lineAt(line, at, font, colour);
  });
  return { shapes, bottom: y + all.length * lineHeight(font) };
}

/** Small print; an empty block without text. */
export function note(text: string | undefined, y: number, measure: Measure): Block {
  if (text === undefined) return { shapes: [], bottom: y };
  return paragraph(text, { y, lines: 2, colour: 'muted' }, FONTS.small, measure);
}

/** Words for `count` more things that are not in the picture. */
export function moreWords(count: number, thing: string): string | undefined {
  if (count <= 0) return undefined;
  return `And ${count} more ${thing}${count === 1 ? '' : 's'}: see the text.`;
}
