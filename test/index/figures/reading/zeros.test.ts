import { describe, expect, it } from 'vitest';
import { sentenceFigures } from '../../../../index/figures/reading/sentence-figures.ts';

/** "measure / group: words" for each zero of a sentence. */
function zeros(body: string): string[] {
  const sentence = {
    start: 0,
    end: body.length,
    paragraph: 1,
    opens: false,
    ends: false,
  };
  return sentenceFigures(body, sentence)
    .filter(({ min, max, qualifier }) => min === 0 && max === 0 && qualifier === 'exact')
    .map(({ measure, group, start, end }) => `${measure} / ${group}: ${body.slice(start, end)}`);
}

const BOTH = (words: string) => [`killed / total: ${words}`, `injured / total: ${words}`];

describe('nobody is a figure', () => {
  it.each([
    ['No one was killed or injured.', BOTH('No one')],
    ['Nobody was either killed or seen.', ['killed / total: Nobody']],
    ['None was wounded or killed.', [...BOTH('None')].toReversed()],
    ['Nobody had lost their life.', ['killed / total: Nobody']],
    ['No one has died.', ['killed / total: No one']],
    ['No one was reported to have been hurt.', ['injured / total: No one']],
    ['No-one in the mill was injured.', ['injured / total: No-one']],
    ['None of the 40 passengers was hurt.', ['injured / passengers: None']],
    ['None of the 14 guards working inside was injured.', ['injured / security forces: None']],
    ['No captive Red Dawn fighters were freed.', ['freed / attackers: No']],
    ['No soldiers died.', ['killed / security forces: No']],
    ['Nobody was arrested.', ['arrested / total: Nobody']],
    ['No injuries were reported.', ['injured / total: No']],
    ['There were no deaths or injuries.', BOTH('no')],
    ['There were neither dead nor wounded.', BOTH('neither')],
    ['There were no dead and no wounded.', BOTH('no')],
    ['There were no reports of injuries.', ['injured / total: no']],
    ['There were no civilian deaths.', ['killed / civilians: no']],
    ['There were no casualties.', ['casualties / total: no', ...BOTH('no')]],
    ['The mill burned down without loss of life.', ['killed / total: without']],
    ['The wall fell without injuring anyone.', ['injured / total: without']],
    ['The bomb did not kill or injure anybody.', BOTH('not')],
    ['The storm claimed no lives.', ['killed / total: no lives']],
    ['The bomb hurt nobody.', ['injured / total: nobody']],
    ['All 40 passengers escaped unhurt.', ['injured / total: unhurt']],
  ])('%s', (sentence, expected) => {
    expect(zeros(sentence)).toEqual(expected);
  });

  it.each([
    'No one else was hurt.',
    'The captain gave no casualties.',
    'No other people were hurt.',
    'No one was seriously hurt.',
    'There were no serious injuries.',
    'There were no further deaths.',
    'None of the injured died.',
    'The driver escaped unhurt.',
    'He suffered no injuries.',
    'No one knows how many died.',
    'No one would be hurt, they said.',
    'No death toll was given.',
    'No one who was there died.',
  ])('%s: says nothing of all', (sentence) => {
    expect(zeros(sentence)).toEqual([]);
  });

  it('counts none of those it is a part of', () => {
    const body = 'None of the 40 passengers was hurt.';
    const sentence = { start: 0, end: body.length, paragraph: 1, opens: false, ends: false };
    expect(sentenceFigures(body, sentence)).toHaveLength(1);
  });

  it('stays linear in a long row of nothing', () => {
    const body = 'no one or no '.repeat(20_000);
    expect(zeros(body)).toEqual([]);
  });
});
