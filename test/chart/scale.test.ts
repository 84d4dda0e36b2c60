import { array, assert, constantFrom, double, integer, oneof, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleOf } from '../../src/chart/scale.ts';

const line = { width: 630, widthOf: (words: string) => words.length * 12 };

function ticksFor(...values: number[]): string[] {
  return scaleOf(values, line).ticks.map(({ words }) => words);
}

describe('scaleOf', () => {
  it('starts at 0 and goes by round steps', () => {
    expect(ticksFor(6, 8)).toEqual(['0', '2', '4', '6', '8']);
    expect(scaleOf([6, 8], line).note).toBeUndefined();
    expect(scaleOf([6, 8], line).place(4)).toBeCloseTo(0.5);
  });

  it('has no halves where whole things are counted', () => {
    expect(ticksFor(1)).toEqual(['0', '1']);
    expect(ticksFor(0)).toEqual(['0', '1']);
    expect(ticksFor(0.5)).toContain('0.1');
  });

  it('is there for no number at all', () => {
    expect(ticksFor()).toEqual(['0', '1']);
  });

  it('starts elsewhere where all are near each other and far from 0, and says so', () => {
    expect(ticksFor(1700, 1793)).toEqual(['1,650', '1,700', '1,750', '1,800', '1,850']);
    expect(scaleOf([1700, 1793], line).note).toBe('The scale starts at 1,650, not at 0.');
    expect(scaleOf([1700], line).note).toBeUndefined();
  });

  it('goes by factors where small ones would stand on each other, and says so', () => {
    const { ticks, note, place } = scaleOf([3, 5, 500], line);
    expect(ticks.map(({ words }) => words)).toEqual(['1', '10', '100', '1,000']);
    expect(note).toBe('Not an even scale: each step is 10 times the one before.');
    expect((place(5) - place(3)) * line.width).toBeGreaterThan(20);
  });

  it('stays even where the small ones are as good as one', () => {
    expect(scaleOf([12, 700], line).note).toBeUndefined();
    expect(scaleOf([12, 13, 700], line).note).toBeUndefined();
  });

  it('does not put two on 0 for one that is a million times as much', () => {
    const { place, note } = scaleOf([2, 3_000_000], line);
    expect(place(2) * line.width).toBeGreaterThan(10);
    expect(note).toBe('Not an even scale: each step is 100 times the one before.');
  });

  it('gives 0 a place of its own before factors', () => {
    const { ticks, place, note } = scaleOf([0, 3, 5, 500], line);
    expect(ticks.map(({ words }) => words)).toEqual(['0', '1', '10', '100', '1,000']);
    expect([place(0), place(1) > 0.1]).toEqual([0, true]);
    expect(note).toBe('Not an even scale: from 1 on, each step is 10 times the one before.');
  });

  it('starts at 0 where numbers are the same but for a trillionth', () => {
    const { ticks, note } = scaleOf([999_999_999_999_666_700, 1e18], line);
    expect(ticks[0]?.value).toBe(0);
    expect(note).toBeUndefined();
  });

  it('places more where it is more, and rounds its ticks, for any numbers', () => {
    const number = oneof(
      integer({ min: 0, max: 3_000 }),
      double({ min: 1e-6, max: 1e18, noNaN: true }),
      constantFrom(0, -5, 1e18, 1e-6, 1e6),
    );
    assert(
      property(array(number, { minLength: 1, maxLength: 12 }), (values) => {
        const { place, ticks } = scaleOf(values, line);
        const rising = [...values, ...ticks.map(({ value }) => value)].toSorted((a, b) => a - b);
        const places = rising.map(place);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.every((part) => part >= 0 && part <= 1)).toBe(true);
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(10);
        const [first, last] = [ticks[0]?.value ?? NaN, ticks.at(-1)?.value ?? NaN];
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(first - (last - first) * 1e-6);
          expect(value).toBeLessThanOrEqual(last + (last - first) * 1e-6);
        }
      }),
    );
  });
});
