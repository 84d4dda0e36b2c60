import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { topK } from '../../../../index/search/store/top-k.ts';

it('the best are those that a whole sort puts first', () => {
  const item = fc.record({ score: fc.integer({ min: -3, max: 3 }), nth: fc.nat(99) });
  const asSorted = fc.property(fc.array(item), fc.nat(12), (items, count) => {
    const best = topK(
      items,
      count,
      ({ score }) => score,
      (a, b) => a.nth - b.nth,
    );
    const sorted = items.toSorted((a, b) => b.score - a.score || a.nth - b.nth);
    expect(best).toEqual(sorted.slice(0, count));
  });
  fc.assert(asSorted);
});
