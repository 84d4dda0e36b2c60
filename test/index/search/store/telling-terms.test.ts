import { describe, expect, it } from 'vitest';
import { telling, tellingBeside } from '../../../../index/search/store/telling-terms.ts';

const LARGE = { passages: 100_000, articles: 20_000 };

/** Terms that are held so many times. */
function held(counts: Readonly<Record<string, number>>) {
  return {
    inText: (term: string) => counts[term] ?? 0,
    frequencyOf: (term: string) => counts[term] ?? 0,
  };
}

function asked(...terms: readonly string[]): Map<string, number> {
  return new Map(terms.map((term) => [term, 1]));
}

describe('the terms worth searching for', () => {
  it('are all in a small collection', () => {
    const counts = held({ mill: 500, burn: 400 });
    expect(telling(asked('mill', 'burn'), { passages: 600, articles: 60 }, counts)).toEqual([
      'mill',
      'burn',
    ]);
  });

  it('are the rarest, as many as the time for a search allows', () => {
    const counts = held({ mill: 1_900, burn: 900, night: 1_500, vessby: 3 });
    expect(telling(asked('mill', 'burn', 'night', 'vessby'), LARGE, counts)).toEqual([
      'vessby',
      'burn',
      'night',
    ]);
  });

  it('are the asked ones before rarer ones that only stand in for them', () => {
    const weights = new Map([...asked('mill'), ['granari', 0.2], ['barn', 0.2]]);
    const counts = held({ mill: 2_400, granari: 900, barn: 500 });
    expect(telling(weights, LARGE, counts)).toEqual(['mill', 'barn']);
  });

  it('are the rarest one at least, however frequent', () => {
    const counts = held({ mill: 60_000, burn: 50_000 });
    expect(telling(asked('mill', 'burn', 'nowhere'), LARGE, counts)).toEqual(
      expect.arrayContaining(['burn']),
    );
    expect(telling(asked('mill', 'burn', 'nowhere'), LARGE, counts)).not.toContain('mill');
  });

  it('are the rarest asked one, however frequent, though another only stands in for one', () => {
    const weights = new Map([...asked('mill', 'burn'), ['barn', 0.2]]);
    const counts = held({ mill: 9_000, burn: 8_000, barn: 10 });
    expect(telling(weights, LARGE, counts)).toContain('burn');
  });

  it('are asked ones only beside passages, and none that every fourth article has', () => {
    const weights = new Map([...asked('mill', 'post'), ['barn', 0.2]]);
    const counts = held({ mill: 900, post: 5_000, barn: 10 });
    expect(tellingBeside(weights, LARGE, counts)).toEqual(['mill']);
  });
});
