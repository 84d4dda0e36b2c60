import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween } from '../../../index/text/edits.ts';

const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

/** The same by trying every way from the end. */
function slowly(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [slowly(x, b) + 1, slowly(a, y) + 1, slowly(x, y) + Number(a.at(-1) !== b.at(-1))];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    ways.push(slowly(x.slice(0, -1), y.slice(0, -1)) + 1);
  return Math.min(...ways);
}

describe('edits between two words', () => {
  it.each([
    ['brennal', 'brennal', 0],
    ['brenal', 'brennal', 1],
    ['brennall', 'brennal', 1],
    ['brannal', 'brennal', 1],
    ['brenanl', 'brennal', 1],
    ['mill', 'ferry', 3],
    ['', 'mill', 3],
  ])('of %j and %j are %i, three for more than two', (a, b, edits) => {
    expect(editsBetween(a, b, 2)).toBe(edits);
  });

  it('are the fewest of all ways, up to what was asked for', () => {
    fc.assert(
      fc.property(anyWord, anyWord, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        expect(editsBetween(a, b, most)).toBe(Math.min(slowly(a, b), most + 1));
      }),
      { numRuns: 60 },
    );
  });
});
