/** A picture as shapes, the lowest first; in pixels, from the upper left corner. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Something to be drawn. */
export type Shape =
  /** One line of letters. */
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The left end of the line. */
      readonly x: number;
      /** The baseline of the letters. */
      readonly baseline: number;
      readonly width: number;
      readonly font: Font;
      readonly colour: Colour;
    }
  /** A rectangle with round corners, filled or with only an edge. */
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly fill?: Colour;
      readonly edge?: Colour;
      readonly isDashed?: boolean;
    }
  | {
      readonly kind: 'line';
      readonly from: Point;
      readonly to: Point;
      readonly thickness: number;
      readonly colour: Colour;
    }
  /** A bar without an end: it fades, and its head points onward. `toX` may be on either side. */
  | {
      readonly kind: 'arrow';
      readonly x: number;
      readonly toX: number;
      readonly y: number;
      readonly colour: Colour;
    };

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Font {
  readonly size: number;
  readonly isBold: boolean;
}

/** Measures the width of a line of letters. */
export type Measure = (text: string, font: Font) => number;

/**
 * Colours: one picture is shown on dark and light pages, so it has its own background. On that, by
 * WCAG 2.2, ink has a contrast of 15, muted ink of 6.5, marks of 6.6; letters need 4.5, marks 3.
 */
export const COLOURS = {
  paper: '#fbfaf6',
  edge: '#d9d6cc',
  ink: '#1d2129',
  muted: '#555b66',
  line: '#dedbd2',
  mark: '#1c5c99',
  pill: '#ece7d8',
} as const;
export type Colour = keyof typeof COLOURS;

/** Letters that can be read when the picture is drawn at half its width, as on a phone. */
export const FONTS = {
  title: { size: 30, isBold: true },
  panel: { size: 26, isBold: true },
  source: { size: 24, isBold: true },
  words: { size: 24, isBold: false },
  small: { size: 21, isBold: false },
  number: { size: 20, isBold: true },
} as const satisfies Readonly<Record<string, Font>>;

export const WIDTH = 720;
export const MARGIN = 30;
/** Where rows begin and how wide they are. */
export const LEFT = MARGIN;
export const RIGHT = WIDTH - MARGIN;

/** The height of a line of letters. */
export function lineHeight({ size }: Font): number {
  return Math.round(size * 1.3);
}

/** A line of letters whose upper edge is at `y`. */
export function lineAt(
  { text, width }: { readonly text: string; readonly width: number },
  { x, y }: Point,
  font: Font,
  colour: Colour = 'ink',
): Shape {
  return { kind: 'text', text, x, baseline: y + Math.round(font.size), width, font, colour };
}

/** Shapes, and where they end at the bottom. */
export interface Block {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}
