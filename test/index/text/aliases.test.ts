import { describe, expect, it } from 'vitest';
import {
  aliasesFrom,
  AliasesError,
  mergedAliases,
  nameKey,
  SHIPPED_ALIASES,
  withAcronyms,
} from '../../../index/text/aliases.ts';

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
    [{ sames: [] }, '"sames" is neither "same" nor "partOf"'],
    [{ same: 'Oldmark' }, '"same" is no list'],
    [{ same: ['Oldmark'] }, 'entry 1 of "same" is no list of names'],
    [{ same: [['a1', 'b1'], ['Oldmark']] }, 'entry 2 of "same" needs two names or more'],
    [{ same: [['Oldmark', 7]] }, 'entry 1 of "same" has 7, which is no name to search for'],
    [{ same: [['Oldmark', ' – ']] }, 'entry 1 of "same" has " – ", which is no name to search for'],
    [{ same: [['Oldmark', 'the']] }, 'entry 1 of "same" has "the", which is no name to search for'],
    [{ partOf: [['NFU', 'FL', 'X1']] }, 'entry 1 of "partOf" needs two names: the part, the whole'],
  ])('are refused for %j', (data, fault) => {
    expect(faultsOf(data)).toContain(fault);
  });

  it('are refused with every fault at once', () => {
    const faults = faultsOf({ same: [['Oldmark']], partOf: [['NFU']], more: 1 });
    for (const fault of ['"more"', 'entry 1 of "same"', 'entry 1 of "partOf"'])
      expect(faults).toContain(fault);
  });

  it('may hold a short form that is a stop word in small letters', () => {
    expect(faultsOf({ same: [['Islands Society', 'IS']] })).toBe('');
    expect(faultsOf({ same: [['Islands Society', 'is']] })).toContain('"is"');
  });
});

describe('merged aliases', () => {
  it('have one group of two that share a name, however it is written', () => {
    const merged = mergedAliases(
      { same: [['Old-Mark', 'Aldmark']], partOf: [] },
      { same: [['Oldmarch', 'old mark']], partOf: [['NFU', 'FL']] },
    );
    expect(merged).toEqual({
      same: [['Oldmarch', 'Old-Mark', 'Aldmark']],
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

  it('keep a word apart from a short form of the same letters', () => {
    const { same } = mergedAliases(
      { same: [['IS', 'Islands Society']], partOf: [] },
      { same: [['Is', 'Isbridge']], partOf: [] },
    );
    expect(same).toHaveLength(2);
  });
});

describe('learned acronyms', () => {
  it('are added once each', () => {
    const twice = [1, 2].map(() => ({ short: 'NFU', long: 'Northern Ferry Union' }));
    expect(withAcronyms({ same: [], partOf: [] }, twice).same).toEqual([
      ['Northern Ferry Union', 'NFU'],
    ]);
  });

  it('join no groups, for one short form may mean two things', () => {
    const known = { same: [['Islands Society', 'IS']], partOf: [] };
    expect(withAcronyms(known, [{ short: 'IS', long: 'Inland Sailors' }]).same).toEqual([
      ['Islands Society', 'IS'],
      ['Inland Sailors', 'IS'],
    ]);
  });
});
