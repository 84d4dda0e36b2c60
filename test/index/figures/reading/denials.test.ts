import { describe, expect, it } from 'vitest';
import { sentenceFigures } from '../../../../index/figures/reading/sentence-figures.ts';

/** The figures of a sentence that its words deny, and who denies the first. */
function denied(body: string) {
  const sentence = { start: 0, end: body.length, paragraph: 1, opens: false, ends: false };
  const figures = sentenceFigures(body, sentence).filter(({ isDenied }) => isDenied);
  const by = figures[0]?.attribution;
  return {
    figures: figures.map(({ start, end }) => body.slice(start, end)),
    by: by && body.slice(by.start, by.end),
  };
}

it('a denial does not deny how many those are of whom it tells', () => {
  expect(denied('The minister denied that the 21 girls were freed.').figures).toEqual([]);
});

describe('a figure is denied', () => {
  it.each([
    ['The ministry rejected reports of 40 dead.', ['40']],
    ['The army denied that twelve people had died.', ['twelve']],
    ['The rebels denied having lost 45 fighters.', ['45']],
    ['Reports that 40 had been killed were false, the mayor said.', ['40']],
    ['It is not true that five people died, it said.', ['five']],
    ['There is no truth in the story that 90 people died.', ['90']],
    ['She dismissed as nonsense a claim going round the town that 25 people had died.', ['25']],
    ['Four people, not 40, were killed.', ['40']],
    ['The mayor called reports of 40 dead a lie.', ['40']],
    ['The figure of 40 dead was exaggerated.', ['40']],
    ['To say that 90 people were injured is a lie.', ['90']],
  ])('%s', (sentence, expected) => {
    expect(denied(sentence).figures).toEqual(expected);
  });

  it('by those who deny it', () => {
    expect(denied('The ministry rejected reports of 40 dead.').by).toBe('The ministry rejected');
    expect(denied('Reports that 40 had been killed were false, the mayor said.').by).toBe(
      'the mayor said',
    );
  });

  it.each([
    'The group denied that it had carried out the attack, which wounded 40.',
    'The group denied a role in the blast that killed 22 people.',
    'He denied that he had killed two women.',
    'The airline rejected blame for the crash that killed 33 people.',
    'Police rejected reports of a bomb and said that nine people were hurt.',
  ])('%s: denies something else', (sentence) => {
    expect(denied(sentence).figures).toEqual([]);
  });

  it('in time that grows with the words', () => {
    const body = 'denied reports of '.repeat(20_000);
    expect(denied(body).figures).toEqual([]);
  });
});
