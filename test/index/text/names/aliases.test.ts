import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aliasesFrom,
  AliasesError,
  mergedAliases,
  nameKey,
  SHIPPED_ALIASES,
  withAcronyms,
} from '../../../../index/text/names/aliases.ts';

/** What is wrong with this data. */
function faultsOf(value: unknown): string {
  try {
    aliasesFrom(value);
  } catch (error) {
    if (error instanceof AliasesError) return error.message;
    throw error;
  }
  return '';
}

/** Groups without the order that they, and their names, are in. */
function ordered(groups: readonly (readonly string[])[]): string[] {
  return groups.map((group) => group.toSorted().join(' ')).toSorted();
}

describe('the shipped aliases', () => {
  it('have no name in two groups', () => {
    const names = SHIPPED_ALIASES.same.flat().map(nameKey);
    expect(names.filter((name, nth) => names.indexOf(name) !== nth)).toEqual([]);
  });

  it('have all parts and wholes apart from one another', () => {
    for (const [part, whole] of SHIPPED_ALIASES.partOf)
      expect(
        SHIPPED_ALIASES.same.filter((group) => group.includes(part) && group.includes(whole)),
      ).toEqual([]);
  });

  it('know each name of a part and a whole', () => {
    const known = new Set(SHIPPED_ALIASES.same.flat());
    expect(SHIPPED_ALIASES.partOf.flat().filter((name) => !known.has(name))).toEqual([]);
  });

  it('keep a branch apart from what it is a branch of', () => {
    const group = SHIPPED_ALIASES.same.find((names) => names.includes('Islamic State'));
    expect(group).toContain('Daesh');
    expect(group).not.toContain('ISKP');
    expect(SHIPPED_ALIASES.partOf).toContainEqual(['ISKP', 'Islamic State']);
  });
});

describe('aliases from data', () => {
  it('are what the data says', () => {
    const data = { same: [['Oldmark', 'Aldmark']], partOf: [['NFU', 'Ferry League']] };
    expect(aliasesFrom(data)).toEqual(data);
  });

  it('may leave out either list', () => {
    expect(aliasesFrom({})).toEqual({ same: [], partOf: [] });
  });

  it.each([
    [[], 'holds no object with the lists "same" and "partOf"'],
    [null, 'holds no object with the lists "same" and "partOf"'],
    [{ sames: [] }, 'it holds more than "same" and "partOf"'],
    [{ same: 'Oldmark' }, '"same" is no list'],
    [{ same: ['Oldmark'] }, 'entry 1 of "same" is no list of names'],
    [{ same: [['a1', 'b1'], ['Oldmark']] }, 'entry 2 of "same" needs two names or more'],
    [{ same: [['Oldmark', 7]] }, 'entry 1 of "same" has no name to search for in place 2'],
    [{ same: [[' – ', 'Oldmark']] }, 'entry 1 of "same" has no name to search for in place 1'],
    [{ same: [['Oldmark', 'the']] }, 'entry 1 of "same" has no name to search for in place 2'],
    [{ partOf: [['NFU', 'FL', 'X1']] }, 'entry 1 of "partOf" needs two names: the part, the whole'],
  ])('are refused for %j', (data, fault) => {
    expect(faultsOf(data)).toContain(fault);
  });

  it('are refused where a name is longer than any', () => {
    expect(faultsOf({ same: [['Oldmark', 'Mill '.repeat(40)]] })).toBe('');
    expect(faultsOf({ same: [['Oldmark', 'Mill '.repeat(41)]] })).toContain('place 2');
  });

  it('are refused where one entry has more names than a name has', () => {
    const names = Array.from({ length: 101 }, (_, nth) => `Mill ${nth}`);
    expect(faultsOf({ same: [names.slice(1)] })).toBe('');
    expect(faultsOf({ same: [names] })).toContain('entry 1 of "same" has more than 100 names');
  });

  it('are refused where a list has more entries than any library needs', () => {
    const entries = Array.from({ length: 20_001 }, () => ['Oldmark', 'Aldmark']);
    expect(faultsOf({ same: entries.slice(1) })).toBe('');
    expect(faultsOf({ same: entries })).toContain('"same" has more than 20000 entries');
  });

  it('are refused without a word of what they hold', () => {
    const wrong = { token: 'quiet', same: [[{ quiet: 'token' }, 'Oldmark'], 'quiet', ['quiet']] };
    expect(faultsOf(wrong)).not.toMatch(/token|quiet|Oldmark/u);
  });

  it('are refused with the first ten faults and the number of the others', () => {
    const faults = faultsOf({ same: Array.from({ length: 12 }, () => ['Oldmark']) });
    expect(faults).toContain('entry 10 of "same"');
    expect(faults).not.toContain('entry 11 of "same"');
    expect(faults).toMatch(/; and 2 more$/u);
  });

  it('are refused with faults of every kind at once', () => {
    const faults = faultsOf({ same: [['Oldmark']], partOf: [['NFU']], more: 1 });
    for (const fault of ['more than "same"', 'entry 1 of "same"', 'entry 1 of "partOf"'])
      expect(faults).toContain(fault);
  });

  it('may hold a short form that is a stop word in small letters', () => {
    expect(faultsOf({ same: [['Islands Society', 'IS']] })).toBe('');
    expect(faultsOf({ same: [['Islands Society', 'is']] })).toContain('place 2');
  });
});

describe('merged aliases', () => {
  it('have one group of two that share a name, however it is written', () => {
    const merged = mergedAliases(
      { same: [['Old-Mark', 'Aldmark']], partOf: [] },
      { same: [['Oldmarch', 'old mark']], partOf: [['NFU', 'FL']] },
    );
    expect(merged).toEqual({
      same: [['Old-Mark', 'Aldmark', 'Oldmarch']],
      partOf: [['NFU', 'FL']],
    });
  });

  it('join two groups that a third one has in common', () => {
    const { same } = mergedAliases({
      same: [
        ['Oldmark', 'Aldmark'],
        ['Vessby', 'Wessby'],
        ['Aldmark', 'Wessby'],
      ],
      partOf: [],
    });
    expect(same.map((group) => group.toSorted())).toEqual([
      ['Aldmark', 'Oldmark', 'Vessby', 'Wessby'],
    ]);
  });

  it('are one group of a chain of pairs, however long', () => {
    const same = Array.from({ length: 20_000 }, (_, nth) => [`Mill ${nth}`, `Mill ${nth + 1}`]);
    const merged = mergedAliases({ same, partOf: [] });
    expect(merged.same.map(({ length }) => length)).toEqual([20_001]);
  });

  it('are those that joining any two groups with a name in common comes to', () => {
    const name = fc.constantFrom<string[]>(
      'Oldmark',
      'Vessby',
      'Wessby',
      'Brennal',
      'Rike',
      'Osmund',
    );
    const groups = fc.array(fc.uniqueArray(name, { minLength: 1, maxLength: 3 }));
    const asOneByOne = fc.property(groups, (same) => {
      const joined = same.reduce<readonly (readonly string[])[]>((known, names) => {
        const isApart = (group: readonly string[]): boolean =>
          !group.some((one) => names.includes(one));
        const together = [...known.filter((group) => !isApart(group)).flat(), ...names];
        return [...known.filter(isApart), [...new Set(together)]];
      }, []);
      const merged = mergedAliases({ same, partOf: [] }).same;
      expect(ordered(merged)).toEqual(ordered(joined));
    });
    fc.assert(asOneByOne);
  });

  it('keep a word apart from a short form of the same letters', () => {
    const { same } = mergedAliases(
      { same: [['IS', 'Islands Society']], partOf: [] },
      { same: [['Is', 'Isbridge']], partOf: [] },
    );
    expect(same).toHaveLength(2);
  });
});

describe('learned acronyms', () => {
  const none = { same: [], partOf: [] };

  it('are added once each', () => {
    const one = { short: 'NFU', long: 'Northern Ferry Union' };
    expect(withAcronyms(none, [[one, one], [one]]).same).toEqual([['Northern Ferry Union', 'NFU']]);
  });

  it('join no groups, for one short form may mean two things', () => {
    const known = { same: [['Islands Society', 'IS']], partOf: [] };
    expect(withAcronyms(known, [[{ short: 'IS', long: 'Inland Sailors' }]]).same).toEqual([
      ['Islands Society', 'IS'],
      ['Inland Sailors', 'IS'],
    ]);
  });

  it('of one short form are the eight that most articles explain', () => {
    const all = Array.from({ length: 9 }, (_, nth) => ({
      short: 'FU',
      long: `Ferry Union ${nth}`,
    }));
    // an article that says it over and over counts once
    const [first] = all;
    const articles = [all.slice(1), all, first ? [first, first, first] : []];
    const { same } = withAcronyms(none, [...articles, all.slice(2)]);
    expect(new Set(same.map(([long]) => long))).toEqual(
      new Set([0, 2, 3, 4, 5, 6, 7, 8].map((nth) => `Ferry Union ${nth}`)),
    );
  });

  it('are the same whatever article comes first', () => {
    const articles = Array.from({ length: 12 }, (_, nth) => [
      { short: 'FU', long: `Ferry Union ${nth}` },
    ]);
    expect(withAcronyms(none, articles.toReversed())).toEqual(withAcronyms(none, articles));
  });
});
