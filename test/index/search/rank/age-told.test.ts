import { describe, expect, it } from 'vitest';
import { ageTold } from '../../../../index/search/rank/age-told.ts';

describe('ageTold', () => {
  it.each([
    'A 53-year-old woman was hit by a stray bullet.',
    'Ola Brandt, 31, was driving the van.',
    'The boy, aged nine, was asleep.',
    'She was 44 years old when she bought the mill.',
    'The dead man was 20 years of age.',
    'The victims were a six-year-old girl and her aunt.',
    'The driver, who is 62, was unhurt.',
    'He turned 18 in May.',
    'A man in his fifties was pulled from the river.',
    'At the age of 12 she left Tarnholm.',
  ])('is told by "%s"', (sentence) => {
    expect(ageTold(sentence, 'how old was the victim')).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    'It happened just before six near Quarry Road.',
    'Route 53, north of the mill, was shut.',
    'The mill is old and has burned twice.',
    'On May 31, 2031, the mill burned.',
    'Two hundred and 12, in all, were hurt.',
    'He fired 31 shots, 12 of them into the air.',
    'The trial began 12 years later.',
    'The victim came of age in the war.',
    'They won 31, lost 12.',
    'The old woman was hit by a stray bullet.',
  ])('is not told by "%s"', (sentence) => {
    expect(ageTold(sentence, 'how old was the victim')).toBe(0);
  });

  it('is told best beside the name that is asked for', () => {
    const sentence = 'Ola Brandt, 31, hit Ada Vale, 44, with the van.';
    expect(ageTold(sentence, 'how old is ada vale')).toBe(1);
    expect(ageTold('Ola Brandt, 31, hit Ada Vale with the van.', 'how old is ada vale')).toBe(0.3);
  });
});
