import { describe, expect, it } from 'vitest';
import { pageAt } from '../../../index/article/page-at.ts';

describe('the page of a place', () => {
  it.each([
    [0, 1],
    [99, 1],
    [100, 2],
    [250, 4],
    [9_999, 4],
  ])('at %d of a text whose pages begin at 0, 100, 200 and 200 is %d', (place, page) => {
    expect(pageAt({ pages: [0, 100, 200, 200] }, place)).toBe(page);
  });

  it('is none where the file has no pages', () => {
    expect([pageAt({}, 5), pageAt({ pages: [] }, 5)]).toEqual([undefined, undefined]);
  });
});
