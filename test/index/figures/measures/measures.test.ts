import { describe, expect, it } from 'vitest';
import { compared, telling } from '../comparison/told.ts';
import { countedNoun } from '../../../../index/figures/counted-nouns.ts';
import { GROUP_NAMES } from '../../../../index/figures/groups.ts';
import { EVENT_MEASURES } from '../../../../index/figures/measures/event-measures.ts';
import { HARM_MEASURES } from '../../../../index/figures/measures/harm-measures.ts';
import { MEASURE_NAMES, MEASURES } from '../../../../index/figures/measures/measures.ts';
import { WHEREABOUTS_MEASURES } from '../../../../index/figures/measures/whereabouts-measures.ts';
import { PREDICATES } from '../../../../index/figures/reading/predicate-words.ts';
import { formsIn } from '../forms.ts';

const figuresOfAll = MEASURE_NAMES.map((measure) => ({ words: '1', measure }));

describe('the table of measures', () => {
  it('has one row for each measure', () => {
    const rows = [HARM_MEASURES, WHEREABOUTS_MEASURES, EVENT_MEASURES].flatMap(Object.keys);
    expect(rows).toEqual([...MEASURE_NAMES]);
  });

  it('gives the order in which the figures of an incident are shown', () => {
    const { blocks } = compared(telling('a.md', '2031-02-03', '1', ...figuresOfAll.toReversed()));
    expect([...blocks.map(({ measure }) => measure), 'other']).toEqual([...MEASURE_NAMES]);
  });

  it('gives each noun to one measure', () => {
    for (const measure of MEASURE_NAMES) {
      const words = formsIn(MEASURES[measure].nouns);
      expect(words.filter((word) => countedNoun(word)?.measure !== measure)).toEqual([]);
    }
  });

  it('gives each phrase to one measure', () => {
    const phrases = [...PREDICATES.byFirst.values()].flat().map(({ words }) => words.join(' '));
    expect(phrases.toSorted()).toEqual([...new Set(phrases)].toSorted());
  });

  it('has words that ask for every measure but what could not be classified', () => {
    expect(MEASURE_NAMES.filter((measure) => !MEASURES[measure].asks)).toEqual(['other']);
  });

  it.each(['isOfThoseThere', 'isStock'] as const)(
    'has one measure of a group at most that %s',
    (field) => {
      const groups = MEASURE_NAMES.filter((measure) => MEASURES[measure][field]).map(
        (measure) => MEASURES[measure].of,
      );
      expect(groups).toEqual([...new Set(groups)]);
      expect(GROUP_NAMES).toEqual(expect.arrayContaining(groups));
    },
  );
});
