import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapOf, relationOf } from '../../../../index/figures/comparison/relation.ts';
import type { Figure, Qualifier } from '../../../../index/figures/figure.ts';
import { figureIn } from './told.ts';

function figure(qualifier: Qualifier, min: number, max = min, more: Partial<Figure> = {}): Figure {
  return figureIn('n', { words: 'n', qualifier, min, max, ...more });
}

const exactly = (n: number): Figure => figure('exact', n);
const moreThan = (n: number): Figure => figure('more than', n, Infinity);
const atLeast = (n: number): Figure => figure('at least', n, Infinity);
const almost = (n: number): Figure => figure('almost', n * 0.85, n);

describe('two figures', () => {
  it('are the same with equal bounds and qualifier', () => {
    expect(relationOf(exactly(8), exactly(8))).toBe('same');
    expect(relationOf(atLeast(8), atLeast(8))).toBe('same');
    expect(relationOf(figure('vague', 20, 999), figure('vague', 20, 999))).toBe('same');
  });

  it('are no more than compatible with another qualifier', () => {
    expect(relationOf(exactly(8), atLeast(8))).toBe('compatible');
    expect(relationOf(figure('about', 18, 22), figure('range', 18, 22))).toBe('compatible');
  });

  it('are compatible where their ranges overlap', () => {
    expect(relationOf(exactly(18), almost(20))).toBe('compatible');
    expect(relationOf(exactly(1_025), moreThan(1_000))).toBe('compatible');
    expect(relationOf(atLeast(29), figure('range', 29, 39))).toBe('compatible');
    expect(relationOf(figure('vague', 200, 999), figure('vague', 100, 999))).toBe('compatible');
  });

  it('are close where a bound is left out that the other one is', () => {
    expect(relationOf(moreThan(50), exactly(50))).toBe('close');
    expect(relationOf(exactly(20), almost(20))).toBe('close');
    expect(relationOf(exactly(20), figure('fewer than', 0, 20))).toBe('close');
    expect(relationOf(exactly(20), figure('up to', 0, 20))).toBe('compatible');
  });

  it('are close up to six hundredths of the larger one, and differ beyond', () => {
    expect(relationOf(exactly(1_793), exactly(1_700))).toBe('close');
    expect(relationOf(exactly(94), exactly(100))).toBe('close');
    expect(relationOf(exactly(93), exactly(100))).toBe('differs');
    expect(relationOf(exactly(6), exactly(8))).toBe('differs');
    expect(relationOf(exactly(0), exactly(1))).toBe('differs');
  });

  it('do not differ where one counts a part, or names one without a number', () => {
    expect(relationOf(figure('exact', 4, 4, { isPart: true }), exactly(8))).toBe('compatible');
    expect(relationOf(figure('implied', 1), exactly(2))).toBe('compatible');
    expect(relationOf(figure('implied', 0), exactly(2))).toBe('differs');
  });

  it('stand to each other alike from either side, and are apart where they are not the same', () => {
    const qualifiers = fc.constantFrom<Qualifier[]>('exact', 'more than', 'at least', 'almost');
    const any = fc
      .tuple(qualifiers, fc.integer({ min: 0, max: 30 }), fc.boolean())
      .map(([qualifier, n, isPart]) => {
        const max = { exact: n, almost: n }[qualifier as string] ?? Infinity;
        return figure(qualifier, qualifier === 'almost' ? n * 0.85 : n, max, { isPart });
      });
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(relationOf(a, b)).toBe(relationOf(b, a));
        expect(gapOf(a, b)).toBe(gapOf(b, a));
        expect(relationOf(a, a)).toBe('same');
        expect(gapOf(a, b) > 0.06).toBe(relationOf(a, b) === 'differs');
      }),
    );
  });
});
