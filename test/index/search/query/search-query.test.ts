import { describe, expect, it } from 'vitest';
import { searchQueryOf } from '../../../../index/search/query/search-query.ts';

function reasons(text: string): string[] {
  return searchQueryOf(text).faults.map(
    ({ start, end, reason }) => `${text.slice(start, end)}: ${reason}`,
  );
}

describe('a query', () => {
  it('is read part by part', () => {
    expect(searchQueryOf('mill "burned down" -barn fire OR "the blaze" pris*')).toMatchObject({
      groups: [
        [{ kind: 'word', text: 'mill' }],
        [{ kind: 'phrase', text: 'burned down' }],
        [
          { kind: 'word', text: 'fire' },
          { kind: 'phrase', text: 'the blaze' },
        ],
        [{ kind: 'beginning', text: 'pris' }],
      ],
      without: [{ kind: 'word', text: 'barn' }],
      faults: [],
    });
  });

  it('joins what is near another', () => {
    expect(searchQueryOf('gate near/10 "car bomb" OR siege').groups).toEqual([
      [
        {
          kind: 'near',
          one: { kind: 'word', text: 'gate' },
          other: { kind: 'phrase', text: 'car bomb' },
          words: 10,
        },
        { kind: 'word', text: 'siege' },
      ],
    ]);
  });

  it('knows days, months and years, sources, languages and the order', () => {
    expect(
      searchQueryOf('source:"Coast Post" after:2020-08 before:2021 language:EN sort:newest fire'),
    ).toMatchObject({
      filters: { source: 'Coast Post', after: '2020-08-99', before: '2021-01-01', language: 'en' },
      isNewestFirst: true,
      groups: [[{ text: 'fire' }]],
    });
  });

  it('takes an address, a time and a hyphen for words', () => {
    const { groups, faults } = searchQueryOf('https://a.example 10:30 e-mail');
    expect([groups.length, faults]).toEqual([3, []]);
  });

  it.each([
    ['fire "burned down', '"burned down: the quotation mark is not closed'],
    ['OR fire', 'OR: OR stands between two words or phrases'],
    ['fire OR -smoke', 'OR: OR stands between two words or phrases'],
    ['fire near/3', 'near/3: near/3 stands between two words or phrases'],
    ['a near/x b', 'near/x: near/ takes a number from 1 to 100'],
    ['a near/2 b near/2 c', 'near/2: near/ joins two words or phrases, not three'],
    ['f*', 'f*: give at least two letters before the *'],
    ['fire source:', 'source:: source: has nothing behind it'],
    [
      'before:tomorrow',
      'before:tomorrow: before: takes a day, a month or a year: 2020-08-05, 2020-08, 2020',
    ],
    ['language:english', 'language:english: language: takes a short name such as en or de'],
  ])('says what is wrong in %s, and where', (text, reason) => {
    expect(reasons(text)).toContain(reason);
  });

  it('is read in a time that grows with its length', () => {
    expect(searchQueryOf('-source:"'.repeat(20_000)).groups).toBeDefined();
  });
});
