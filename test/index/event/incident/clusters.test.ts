import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clustersOf,
  type Constraints,
  type Links,
} from '../../../../index/event/incident/clusters.ts';

type Link = readonly [a: string, b: string, likelihood: number];

/** Links that both ends know. */
function linksOf(links: readonly Link[]): Links {
  const both = new Map<string, Map<string, number>>();
  for (const [a, b, likelihood] of links)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      both.set(from, (both.get(from) ?? new Map<string, number>()).set(to, likelihood));
  return both;
}

/** The groups as words: "ab c". */
function grouped(
  ids: string,
  links: readonly Link[],
  { least = 0.5, labels = {} }: { least?: number; labels?: Readonly<Record<string, string>> } = {},
): string {
  const groups = clustersOf(ids.split(''), linksOf(links), { least, labelOf: (id) => labels[id] });
  return groups.map((group) => group.join('')).join(' ');
}

describe('things', () => {
  it('stand alone without links', () => {
    expect(grouped('cab', [])).toBe('a b c');
  });

  it('are one group from the least mean on', () => {
    expect(grouped('ab', [['a', 'b', 0.5]])).toBe('ab');
    expect(grouped('ab', [['a', 'b', 0.49]])).toBe('a b');
  });

  it('are not chained by one that is like both', () => {
    expect(
      grouped('abc', [
        ['a', 'b', 0.9],
        ['b', 'c', 0.8],
      ]),
    ).toBe('ab c');
  });

  it('are chained where the others are alike enough on average', () => {
    expect(
      grouped('abc', [
        ['a', 'b', 0.9],
        ['b', 'c', 0.8],
        ['a', 'c', 0.2],
      ]),
    ).toBe('abc');
  });

  it('merge the most alike first', () => {
    expect(
      grouped('abc', [
        ['a', 'b', 0.6],
        ['b', 'c', 0.9],
      ]),
    ).toBe('a bc');
  });

  it('merge in the order of their ids where they are equally alike', () => {
    expect(
      grouped('abc', [
        ['b', 'c', 0.6],
        ['a', 'b', 0.6],
      ]),
    ).toBe('ab c');
    expect(
      grouped('abc', [
        ['a', 'c', 0.6],
        ['a', 'b', 0.6],
      ]),
    ).toBe('ab c');
  });

  it('are none where there is none', () => {
    expect(clustersOf([], new Map(), { least: 0.5, labelOf: () => undefined })).toEqual([]);
  });
});

describe('a label', () => {
  it('joins what is not alike', () => {
    expect(grouped('abc', [], { labels: { a: 'Mill', c: 'Mill' } })).toBe('ac b');
  });

  it('keeps apart from another label what is alike', () => {
    const links: readonly Link[] = [['a', 'b', 1]];
    expect(grouped('ab', links, { labels: { a: 'Mill', b: 'Ferry' } })).toBe('a b');
  });

  it('draws in what has none, which then keeps to it', () => {
    const links: readonly Link[] = [
      ['a', 'b', 0.9],
      ['b', 'c', 0.8],
      ['a', 'c', 0.8],
    ];
    expect(grouped('abc', links)).toBe('abc');
    expect(grouped('abc', links, { labels: { a: 'Mill', c: 'Ferry' } })).toBe('ab c');
  });

  it('counts all its members when something else is to join them', () => {
    const labels = { a: 'Mill', b: 'Mill' };
    expect(grouped('abc', [['b', 'c', 0.9]], { labels })).toBe('ab c');
    expect(grouped('abc', [['b', 'c', 1]], { labels })).toBe('abc');
  });
});

const IDS = 'abcdefgh'.split('');
const PAIRS = IDS.flatMap((a, nth) => IDS.slice(nth + 1).map((b) => [a, b] as const));
/** Eighths have exact sums, so that equal means are equal. */
const eighths = (min: number) => fc.integer({ min, max: 8 }).map((count) => count / 8);
/** Of every pair and in any order, so that there is much to decide; 0 stands for no link. */
const anyLinks = fc
  .tuple(
    fc.shuffledSubarray(PAIRS, { minLength: PAIRS.length }),
    fc.array(fc.oneof(eighths(0), fc.constant(0)), {
      minLength: PAIRS.length,
      maxLength: PAIRS.length,
    }),
  )
  .map(([pairs, likelihoods]) =>
    linksOf(
      pairs.flatMap(([a, b], nth) => {
        const likelihood = likelihoods[nth] ?? 0;
        return likelihood === 0 ? [] : [[a, b, likelihood] as const];
      }),
    ),
  );
const anyLabel = fc.constantFrom(undefined, undefined, undefined, 'Mill', 'Ferry');
const anyConstraints = fc
  .record({
    least: eighths(1),
    labels: fc.array(anyLabel, { minLength: IDS.length, maxLength: IDS.length }),
  })
  .map(({ least, labels }): Constraints => ({ least, labelOf: (id) => labels[IDS.indexOf(id)] }));

/** The same by looking at every pair of members of every pair of groups each time. */
function slowlyGrouped(
  ids: readonly string[],
  links: Links,
  { least, labelOf }: Constraints,
): string[][] {
  const labels = new Set(ids.map((one) => labelOf(one)));
  let groups = [...labels].flatMap((label) => {
    const members = ids.filter((one) => labelOf(one) === label);
    return label === undefined ? members.map((one) => [one]) : [members];
  });
  const labelIn = (group: readonly string[]) =>
    group.map((one) => labelOf(one)).find((label) => label !== undefined);
  for (;;) {
    let best: { a: string[]; b: string[]; mean: number } | undefined;
    groups.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
    for (const [nth, a] of groups.entries())
      for (const b of groups.slice(nth + 1)) {
        const [labelA, labelB] = [labelIn(a), labelIn(b)];
        if (labelA !== undefined && labelB !== undefined && labelA !== labelB) continue;
        const pairs = a.flatMap((one) => b.map((other) => links.get(one)?.get(other) ?? 0));
        const mean = pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
        if (mean >= least && mean > (best?.mean ?? 0)) best = { a, b, mean };
      }
    if (!best) return groups;
    const { a, b } = best;
    groups = [...groups.filter((group) => group !== a && group !== b), [...a, ...b].toSorted()];
  }
}

describe('any links', () => {
  it('make the groups that looking at every pair makes', () => {
    fc.assert(
      fc.property(anyLinks, anyConstraints, (links, constraints) => {
        expect(clustersOf(IDS, links, constraints)).toEqual(slowlyGrouped(IDS, links, constraints));
      }),
    );
  });

  it('make the same groups in whatever order the ids are given', () => {
    const shuffled = fc.shuffledSubarray(IDS, { minLength: IDS.length });
    fc.assert(
      fc.property(anyLinks, anyConstraints, shuffled, (links, constraints, ids) => {
        expect(clustersOf(ids, links, constraints)).toEqual(clustersOf(IDS, links, constraints));
      }),
    );
  });
});

describe('pairs that are certain', () => {
  it('hold a large group together in which most never met', () => {
    const ids = Array.from({ length: 60 }, (_, nth) => `r${String(nth).padStart(2, '0')}`);
    const chain = ids.slice(1).map((id, nth): Link => [ids[nth] ?? '', id, 0.97]);
    const groups = clustersOf(ids, linksOf(chain), {
      least: 0.5,
      certain: 0.95,
      labelOf: () => undefined,
    });
    expect(groups).toEqual([ids]);
  });

  it('draw nothing into what people put together', () => {
    const groups = clustersOf(['a', 'b', 'c'], linksOf([['b', 'c', 0.97]]), {
      least: 0.5,
      certain: 0.95,
      labelOf: (id) => (id === 'c' ? undefined : 'mill'),
    });
    expect(groups).toEqual([['a', 'b'], ['c']]);
  });
});

describe('a pair without a link', () => {
  it('is asked about, where somebody knows', () => {
    const asked = clustersOf(
      ['a', 'b', 'c'],
      linksOf([
        ['a', 'b', 0.9],
        ['b', 'c', 0.8],
      ]),
      { least: 0.5, labelOf: () => undefined, likelihoodOf: () => 0.4 },
    );
    expect(asked).toEqual([['a', 'b', 'c']]);
  });
});
