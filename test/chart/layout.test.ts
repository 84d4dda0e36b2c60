import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/chart/chart.ts';
import type { Drawing, Shape } from '../../src/chart/drawing.ts';
import { layoutOf } from '../../src/chart/layout.ts';
import {
  anyChart,
  chartOf,
  dated,
  mark,
  measure,
  overlap,
  roomOf,
  rowOf,
  timelineOf,
} from './charts.ts';

function drawn(chart: Chart): Drawing {
  return layoutOf(chart, measure);
}

function wordsIn({ shapes }: Drawing): string[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'text' ? shape.text.replaceAll(/[\u2068\u2069]/gu, '') : [],
  );
}

/** Dots, bars and pills; caps of bars left out. */
function marksIn({ shapes }: Drawing): Extract<Shape, { kind: 'box' }>[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'box' && (shape.fill === 'mark' || shape.edge === 'mark') && shape.radius !== 2
      ? shape
      : [],
  );
}

function arrowsIn({ shapes }: Drawing) {
  return shapes.flatMap((shape) => (shape.kind === 'arrow' ? shape : []));
}

function isInside(shape: Shape, { width, height }: Drawing): boolean {
  const { left, right, top, bottom } = roomOf(shape);
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

/** Letters on letters, letters on marks that are not theirs, paper laid over marks. */
function collisionsIn({ shapes }: Drawing): (readonly [Shape, Shape])[] {
  const placed = shapes.map((shape, nth) => ({ shape, nth, room: roomOf(shape) }));
  const texts = placed.filter(({ shape }) => shape.kind === 'text');
  // a number stands in its mark
  const free = texts.filter(({ shape }) => shape.kind === 'text' && shape.colour !== 'paper');
  const marks = placed.filter(
    ({ shape }) => shape.kind === 'arrow' || (shape.kind === 'box' && shape.fill === 'mark'),
  );
  const papers = placed.filter(
    ({ shape, nth }) => nth > 0 && shape.kind === 'box' && shape.fill === 'paper',
  );
  return [
    ...texts
      .flatMap((one) => texts.map((other) => [one, other] as const))
      .filter(([one, other]) => one.nth < other.nth),
    ...free.flatMap((one) => marks.map((other) => [one, other] as const)),
    ...papers
      .flatMap((one) => marks.map((other) => [one, other] as const))
      .filter(([one, other]) => one.nth > other.nth),
  ]
    .filter(([one, other]) => overlap(one.room, other.room))
    .map(([one, other]) => [one.shape, other.shape]);
}

describe('layoutOf', () => {
  it('lets nothing overlap and nothing stand outside, whatever the chart holds', () => {
    assert(
      property(anyChart, (chart) => {
        const drawing = drawn(chart);
        expect(collisionsIn(drawing)).toEqual([]);
        expect(drawing.width).toBe(720);
        expect(drawing.height).toBeLessThanOrEqual(6_000);
        expect(drawing.shapes.filter((shape) => !isInside(shape, drawing))).toEqual([]);
      }),
    );
  });

  it('shows title, verdict, sources, dates and their words', () => {
    const words = wordsIn(
      drawn(chartOf(rowOf('Coast Post', mark('eight', 8)), rowOf('Gazette', mark('six', 6)))),
    );
    for (const each of [
      'Ferry aground',
      'Injured',
      'differs',
      'Coast Post',
      '3 May 2021',
      '“eight”',
      '“six”',
    ])
      expect(words).toContain(each);
  });

  it('draws a dot for one number and a bar for a range, the larger further right', () => {
    const drawing = drawn(chartOf(rowOf('A', mark('six', 6)), rowOf('B', mark('8 to 10', 8, 10))));
    const [dot, bar] = marksIn(drawing);
    expect([dot?.width, dot?.height, dot?.radius]).toEqual([20, 20, 10]);
    expect(bar?.width).toBeGreaterThan(60);
    expect((dot?.x ?? 0) + 20).toBeLessThan(bar?.x ?? 0);
    expect(arrowsIn(drawing)).toEqual([]);
  });

  it('gives an open end an arrow, to the side that is open', () => {
    const rows = [
      rowOf('A', mark('at least 29', 29, Infinity)),
      rowOf('B', mark('under 30', -Infinity, 30)),
    ];
    const drawing = drawn(chartOf(...rows));
    expect(arrowsIn(drawing).map(({ x, toX }) => Math.sign(toX - x))).toEqual([1, -1]);
    expect(marksIn(drawing)).toEqual([]);
  });

  it('shows words without a number as words alone', () => {
    const drawing = drawn(chartOf(rowOf('A', mark('dozens', NaN)), rowOf('B', mark('twelve', 12))));
    expect(wordsIn(drawing)).toContain('“dozens”');
    expect(marksIn(drawing)).toHaveLength(1);
  });

  it('draws no scale where nothing has a place on it', () => {
    const drawing = drawn(chartOf(rowOf('A', mark('dozens', NaN)), rowOf('B')));
    expect(wordsIn(drawing)).toContain('no figure');
    expect(drawing.shapes.filter(({ kind }) => kind === 'line')).toEqual([]);
  });

  it('counts the sources that it has no room for', () => {
    const rows = Array.from({ length: 33 }, (_, nth) => rowOf(`Paper ${nth}`, mark('ten', 10)));
    const words = wordsIn(drawn(chartOf(...rows)));
    expect(words).toContain('Paper 29');
    expect(words).not.toContain('Paper 30');
    expect(words).toContain('And 3 more sources: see the text.');
  });

  it('gives each panel its first rows before one gets more', () => {
    const rows = Array.from({ length: 40 }, (_, nth) => rowOf(`Paper ${nth}`, mark('ten', 10)));
    const { panels } = chartOf(...rows);
    const words = wordsIn(
      drawn({ kind: 'figures', title: 'T', panels: [...panels, ...panels, ...panels] }),
    );
    expect(words.filter((each) => each === 'And 30 more sources: see the text.')).toHaveLength(3);
  });

  it('is quick over ten thousand rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, nth) =>
      rowOf(`Paper ${nth}`, mark('ten', nth)),
    );
    expect(wordsIn(drawn(chartOf(...rows)))).toContain('And 9970 more sources: see the text.');
  });

  it('cuts words outside of their quote marks', () => {
    const long = 'no fewer than twelve of the men '.repeat(8);
    const words = wordsIn(drawn(chartOf(rowOf('A', mark(long, 12)))));
    const cut = words.find((each) => each.endsWith('…'));
    expect(cut).toMatch(/\p{L}” …$/u);
  });
});

describe('a timeline', () => {
  it('numbers what happened, later days further right', () => {
    const drawing = drawn(timelineOf(dated(1, '2015-03-25'), dated(2, '2015-03-29')));
    const [first, second] = marksIn(drawing);
    expect(first?.x).toBeLessThan(second?.x ?? 0);
    for (const each of ['1', '2', '25 Mar', '29 Mar', '2015', 'Numbers: as in the text.'])
      expect(wordsIn(drawing)).toContain(each);
  });

  it('draws what is presumed dashed, and says so', () => {
    const drawing = drawn(
      timelineOf(dated(1, '2015-03-25'), dated(2, '2015-03-29', '2015-03-29', true)),
    );
    expect(marksIn(drawing).map(({ isDashed }) => isDashed ?? false)).toEqual([false, true, true]);
    expect(wordsIn(drawing)).toContain('presumed: counted from the day of publication');
    expect(wordsIn(drawn(timelineOf(dated(1, '2015-03-25'))))).not.toContain(
      'presumed: counted from the day of publication',
    );
  });

  it('puts events of one day on one mark', () => {
    const marks = [1, 2, 3, 5].map((number) => dated(number, '2015-03-25'));
    const drawing = drawn(timelineOf(...marks, dated(6, '2015-03-27')));
    expect(wordsIn(drawing)).toContain('1–3, 5');
    expect(marksIn(drawing)).toHaveLength(2);
  });

  it('counts the events of one day whose numbers it has no room for', () => {
    const numbers = Array.from({ length: 60 }, (_, nth) => 2 * nth + 1);
    const marks = numbers.map((number) => dated(number, '2015-03-25'));
    const [label = ''] = wordsIn(drawn(timelineOf(...marks, dated(200, '2015-03-27')))).filter(
      (each) => each.startsWith('1, 3'),
    );
    const [, named = '', left] = /^([\d, ]+) and (\d+) more$/u.exec(label) ?? [];
    expect(named.split(', ').map(Number)).toEqual(numbers.slice(0, numbers.length - Number(left)));
  });

  it('leaves out long empty stretches where days would stand on each other, and says so', () => {
    const near = [dated(2, '2015-03-25'), dated(3, '2015-03-26'), dated(4, '2015-03-27')];
    const broken = wordsIn(drawn(timelineOf(dated(1, '1998-11-02'), ...near)));
    expect(broken).toContain('The line is broken where nothing is dated for long.');
    expect(broken).toEqual(expect.arrayContaining(['2 Nov', '1998', '25 Mar', '2015', '27 Mar']));
    expect(wordsIn(drawn(timelineOf(...near)))).not.toContain(
      'The line is broken where nothing is dated for long.',
    );
  });

  it('counts the days that it has no room for, however many events there are', () => {
    const marks = Array.from({ length: 400 }, (_, nth) => {
      const day = new Date(Date.UTC(2015, 0, 1 + nth)).toISOString().slice(0, 10);
      return dated(nth + 1, day);
    });
    const drawing = drawn(timelineOf(...marks));
    const more = wordsIn(drawing).filter((each) =>
      /^And \d+ more days: see the text\.$/u.test(each),
    );
    expect(more).toEqual([`And ${400 - marksIn(drawing).length} more days: see the text.`]);
  });

  it('leaves out what is no day', () => {
    const drawing = drawn(timelineOf(dated(1, 'yesterday'), dated(2, '2015-13-01')));
    expect(marksIn(drawing)).toEqual([]);
    expect(wordsIn(drawing)).toContain('no day');
  });
});
