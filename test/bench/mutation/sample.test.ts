import { describe, expect, it } from 'vitest';
import { sampleOf, type Mutant } from '../../../bench/mutation/sample.ts';

const MUTANTS = Array.from({ length: 50 }, (_, nth) => mutantOn(nth));
const lines = (mutants: readonly Mutant[]): string[] => mutants.map(({ line }) => line);

describe('a sample of mutants', () => {
  it('is the same for the same seed and another for another', () => {
    expect(sampleOf(MUTANTS, 10, 1)).toEqual(sampleOf(MUTANTS, 10, 1));
    expect(sampleOf(MUTANTS, 10, 2)).not.toEqual(sampleOf(MUTANTS, 10, 1));
  });

  it('has as many as asked for, each once, in the order of the code', () => {
    const sample = sampleOf(MUTANTS, 10, 1);
    expect(new Set(sample).size).toBe(10);
    expect(sample).toEqual(MUTANTS.filter((mutant) => sample.includes(mutant)));
  });

  it('is all of them where there are fewer', () => {
    expect(sampleOf(MUTANTS, 60, 1)).toEqual(MUTANTS);
  });

  it('stays what it is where files move and other lines come in between', () => {
    const moved = MUTANTS.map((mutant) => ({
      ...mutant,
      file: 'index/other.ts',
      location: { start: { line: 7, column: 4 }, end: { line: 7, column: 9 } },
    }));
    expect(lines(sampleOf(moved, 10, 1))).toEqual(lines(sampleOf(MUTANTS, 10, 1)));
  });

  it('tells apart changes that read the same', () => {
    const same = Array.from({ length: 20 }, () => mutantOn(0));
    const sample = sampleOf(same, 5, 1);
    expect(new Set(sample.map((mutant) => same.indexOf(mutant))).size).toBe(5);
  });
});

function mutantOn(nth: number): Mutant {
  return {
    file: 'index/one.ts',
    location: { start: { line: nth, column: 0 }, end: { line: nth, column: 4 } },
    kind: 'BooleanLiteral',
    original: 'true',
    replacement: 'false',
    line: `const is${nth} = true;`,
  };
}
