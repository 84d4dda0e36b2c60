import { describe, expect, it } from 'vitest';
import { isLine } from '../../../../index/search/rank/is-line.ts';

describe('isLine', () => {
  it('is one without a mark at its end, or one that repeats a credit', () => {
    expect(isLine('Man held after fire')).toBe(true);
    expect(isLine('View as gallery (Photo: Mill TV) (Photo: Mill TV) (Photo: Mill TV)')).toBe(true);
  });

  it('is no sentence', () => {
    expect(isLine('A man was held (he is 40).')).toBe(false);
    expect(isLine('It burned (the mill) and fell (the roof)')).toBe(false);
  });
});
