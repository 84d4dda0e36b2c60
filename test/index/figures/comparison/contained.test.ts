import { describe, expect, it } from 'vitest';
import { keyTitle } from '../../../../index/figures/comparison/figure-key.ts';
import { compared, telling, type Telling } from './told.ts';

const DAY = '2031-02-03';

function verdicts(...all: readonly Telling[]): string[] {
  return compared(...all).blocks.map((block) => `${keyTitle(block)}: ${block.verdict}`);
}

const people = (number: number): Telling =>
  telling('b', DAY, `The crash killed ${String(number)} people.`, { words: String(number) });
const passengers = (number: number): Telling =>
  telling('a', DAY, `The crash killed ${String(number)} passengers.`, {
    words: String(number),
    group: 'passengers',
  });

describe('a group that is all one report counts', () => {
  it('is compared with the total of another', () => {
    expect(verdicts(passengers(12), people(12))).toEqual(['Killed: total: same']);
  });

  it('may be smaller than the total', () => {
    expect(verdicts(passengers(10), people(12))).toEqual(['Killed: total: compatible']);
  });

  it('differs from a total below it', () => {
    const { blocks } = compared(passengers(14), people(12));
    expect(blocks[0]?.verdict).toBe('differs');
    expect(blocks[0]?.span?.map(({ words }) => words)).toEqual(['12', '14']);
  });

  it('has a row of its own where two reports count it', () => {
    const other = telling('c', DAY, 'There died 10 passengers.', {
      words: '10',
      group: 'passengers',
    });
    expect(verdicts(passengers(10), other, people(12))).toEqual([
      'Killed: total: compatible',
      'Killed: passengers: same',
    ]);
  });

  it('is not compared where it did the harm, or fought who did', () => {
    const gunmen = telling('a', DAY, 'Police killed 3 gunmen.', { words: '3', group: 'attackers' });
    expect(verdicts(gunmen, people(2))).toEqual([
      'Killed: total: only one source',
      'Killed: attackers: only one source',
    ]);
  });

  it('shows that a smaller total of its report counts somebody else', () => {
    const both = telling(
      'a',
      DAY,
      'They freed 21 girls. Then 4 were let go.',
      { words: '21', measure: 'freed', group: 'children' },
      { words: '4', measure: 'freed' },
    );
    const total = telling('b', DAY, 'They freed 21.', { words: '21', measure: 'freed' });
    expect(verdicts(both, total)).toContain('Freed: total: only one source');
  });
});

describe('the count of a report', () => {
  it('is not that of people told of before', () => {
    const body = 'Seven were killed. Later the 2 victims were named.';
    const again = telling('a', DAY, body, { words: 'Seven', min: 7 }, { words: '2' });
    const seven = telling('b', DAY, 'Police said 7 died.', { words: '7' });
    expect(verdicts(again, seven)).toEqual(['Killed: total: same']);
  });

  it('is that of all, where some of them are told of', () => {
    const rain = 'It rained in the town all day and the river rose by the hour. '.repeat(14);
    const held = { measure: 'prisoners held', words: '900' } as const;
    const all = telling('b', DAY, 'The jail holds 950.', { ...held, words: '950' });
    const some = telling('a', DAY, `${rain}Many of the 900 inmates fled.`, held);
    expect(verdicts(some, all)).toEqual(['Prisoners held: close']);
    const again = telling('a', DAY, `${rain}They fed the 900 inmates.`, held);
    expect(verdicts(again, all)).toEqual(['Prisoners held: only one source']);
  });

  it('may hold the one who did it', () => {
    const three = telling('a', DAY, 'There are 3 dead, including the gunman.', { words: '3' });
    expect(verdicts(three, people(2))).toEqual(['Killed: total: compatible']);
    expect(verdicts(three, people(1))).toEqual(['Killed: total: differs']);
  });
});
