import { describe, expect, it } from 'vitest';
import { formsIn } from './forms.ts';
import { figureAsked } from '../../../index/figures/comparison/figure-asked.ts';
import { countedNoun, nounsThat } from '../../../index/figures/counted-nouns.ts';
import { GROUP_NAMES, GROUPS } from '../../../index/figures/groups.ts';
import { compared, telling } from './comparison/told.ts';

const figuresOfAll = GROUP_NAMES.map((group) => ({ words: '1', group }));

describe('the table of groups', () => {
  it('gives the order in which the figures of an incident are shown', () => {
    const { blocks } = compared(telling('a.md', '2031-02-03', '1', ...figuresOfAll.toReversed()));
    expect(blocks.map(({ group }) => group)).toEqual([...GROUP_NAMES]);
  });

  it('gives each noun to one group', () => {
    for (const group of GROUP_NAMES) {
      const words = Object.values(GROUPS[group].nouns).flatMap(formsIn);
      expect(words.filter((word) => countedNoun(word)?.group !== group)).toEqual([]);
    }
  });

  it('has nouns for each group that ask for it', () => {
    for (const group of GROUP_NAMES) {
      const nouns = nounsThat('asked', [group]);
      expect(nouns).not.toEqual([]);
      for (const noun of nouns)
        expect([noun, figureAsked(`killed ${noun}`)]).toEqual([noun, { measure: 'killed', group }]);
    }
  });

  it('calls bare only nouns that it holds', () => {
    for (const group of GROUP_NAMES) {
      const words = GROUPS[group].bare?.split(' ') ?? [];
      expect(words.filter((word) => countedNoun(word)?.group !== group)).toEqual([]);
      expect(words.filter((word) => countedNoun(word)?.isBare !== true)).toEqual([]);
    }
  });

  it.each([
    ['gunman', { group: 'attackers', isSingular: true, isMass: false }],
    ['gunmen', { group: 'attackers', isSingular: false, isMass: false }],
    ['police', { group: 'security forces', isSingular: false, isMass: true }],
    ['marine', { group: 'security forces', isSingular: true, isMass: false }],
    ['marines', { group: 'security forces', isSingular: false, isMass: true }],
    ['american', { group: 'Americans', isSingular: true, isMass: false }],
  ])('knows how many a %s is', (word, noun) => {
    expect(countedNoun(word)).toMatchObject(noun);
  });
});
