import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAxis } from '../../src/chart/days-axis.ts';

const line = { left: 30, right: 690 };

function single(...days: number[]) {
  return days.map((day) => ({ from: day, to: day }));
}

describe('daysAxis', () => {
  it('gives each day the same width where all have room', () => {
    const { bandOf, breaks } = daysAxis(single(100, 103), line);
    expect(breaks).toEqual([]);
    expect([100, 101, 102, 103].map((day) => bandOf(day).left)).toEqual([30, 195, 360, 525]);
  });

  it('is not broken between two days, however far apart', () => {
    expect(daysAxis(single(100, 6_000), line).breaks).toEqual([]);
  });

  it('is broken before days that would stand on each other', () => {
    const { bandOf, breaks } = daysAxis(single(100, 6_000, 6_001, 6_002), line);
    expect(breaks).toHaveLength(1);
    expect(bandOf(100).right).toBeLessThan(breaks[0] ?? 0);
    expect(bandOf(6_000).left).toBeGreaterThan(breaks[0] ?? 0);
    expect(bandOf(6_001).left - bandOf(6_000).left).toBeGreaterThan(34);
  });

  it('is not broken within days that something lasted', () => {
    const { breaks } = daysAxis([{ from: 100, to: 6_000 }, ...single(101, 102)], line);
    expect(breaks).toEqual([]);
  });

  it('puts later days further right, within the line', () => {
    const day = integer({ min: -9_000, max: 40_000 });
    const stretch = record({ from: day, length: integer({ min: 0, max: 30 }) });
    assert(
      property(array(stretch, { minLength: 1, maxLength: 20 }), (stretches) => {
        const days = stretches.map(({ from, length }) => ({ from, to: from + length }));
        const { bandOf, breaks } = daysAxis(days, line);
        const ends = days.flatMap(({ from, to }) => [from, to]).toSorted((a, b) => a - b);
        let { left } = line;
        for (const end of ends) {
          const band = bandOf(end);
          expect(band.left).toBeGreaterThanOrEqual(left - 1e-6);
          expect(band.right).toBeGreaterThan(band.left);
          expect(band.right).toBeLessThanOrEqual(line.right + 1e-6);
          ({ left } = band);
        }
        expect(breaks.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
