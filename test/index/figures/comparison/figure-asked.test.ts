import { describe, expect, it } from 'vitest';
import { figureAsked, isAsked } from '../../../../index/figures/comparison/figure-asked.ts';
import { keyOf, keyWords } from '../../../../index/figures/comparison/figure-key.ts';
import { GROUP_NAMES } from '../../../../index/figures/groups.ts';
import { MEASURE_NAMES } from '../../../../index/figures/measures/measures.ts';
import { figureIn } from './told.ts';

// what could not be classified is offered to nobody
const keys = MEASURE_NAMES.filter((measure) => measure !== 'other').flatMap((measure) =>
  GROUP_NAMES.map((group) => keyOf(figureIn('1', { words: '1', measure, group }))),
);

describe('the figure that somebody asks for', () => {
  it.each<[string, ReturnType<typeof figureAsked>]>([
    ['how many dead', { measure: 'killed' }],
    ['How many people were killed?', { measure: 'killed', group: 'total' }],
    ['killed attackers', { measure: 'killed', group: 'attackers' }],
    ['how many of the gunmen died', { measure: 'killed', group: 'attackers' }],
    ['death toll', { measure: 'killed' }],
    ['number of wounded police', { measure: 'injured', group: 'security forces' }],
    ['casualties', { measure: 'casualties' }],
    ['how long did it last', { measure: 'duration' }],
    ['escaped', { measure: 'escaped' }],
    ['how many prisoners escaped?', { measure: 'escaped' }],
    ['how many are still on the run', { measure: 'still at large' }],
    ['inmates not yet caught', { measure: 'still at large' }],
    ['how many of the escaped were caught again', { measure: 'recaptured' }],
    ['how many hostages were rescued', { measure: 'rescued', group: 'hostages' }],
    ['How many attackers were there?', { measure: 'attackers taking part' }],
    ['how many prisoners', { measure: 'prisoners held' }],
    ['police', { group: 'security forces' }],
    ['how many children were hurt', { measure: 'injured', group: 'children' }],
    ['How many people were killed by gunmen?', { measure: 'killed', group: 'total' }],
    ['How many did the gunmen kill?', { measure: 'killed' }],
    ['how many were killed last week', { measure: 'killed' }],
  ])('is read from "%s"', (words, asked) => {
    expect(figureAsked(words)).toEqual(asked);
  });

  it.each([
    '',
    'why',
    'when did it begin',
    'how many people',
    'colour of the gate',
    'How old was the guard killed?',
    'how far is the town where six died',
    'How much money was lost when eight were killed?',
    'how often were guards hurt',
  ])('cannot be told from "%s"', (words) => {
    expect(figureAsked(words)).toBeUndefined();
  });

  it('is the very one that a list offers, with those of a named group where the list names none', () => {
    for (const key of keys) {
      const words = keyWords(key);
      const asked = figureAsked(words) ?? {};
      const found = new Set(keys.filter((other) => isAsked(asked, other)).map(keyWords));
      expect(found).toContain(words);
      const namesGroup =
        words !== keyWords({ ...key, group: 'total' }) || words.startsWith('total');
      expect(found.size === 1 || !namesGroup).toBe(true);
      for (const other of found) expect(other.endsWith(words)).toBe(true);
    }
  });

  it('is of all who are counted where the measure is of no one else', () => {
    expect(
      isAsked({ group: 'attackers' }, { measure: 'attackers taking part', group: 'total' }),
    ).toBe(true);
    expect(isAsked({ group: 'attackers' }, { measure: 'killed', group: 'total' })).toBe(false);
  });
});
