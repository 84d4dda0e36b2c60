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
    'A woman, 44, was hit.',
    'The suspect, 19, was hit.',
    'The woman (44) was hit.',
    'A man of 40 was arrested.',
    'A girl of 12 died in the fire.',
    'Ola Brandt was 31.',
    'She was 44 when she bought the mill.',
    'The driver of the van was 44 years old.',
    'The 9-year-old died in the fire.',
    'A 24-year-old from Tarnholm was held.',
    'The 53-year-old retired bus driver fled.',
    'Police held 24-year-old Ola Brandt on Monday.',
    'The boys were nine and 12 years old, and the girl, 15, was their sister.',
    'Ada Vale turned 18 last week.',
    'She was aged between 30 and 40.',
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
    'The 140-year-old mill burned.',
    'The 40-year-old mill burned.',
    'A 40-year-old abandoned mill burned.',
    'The mill that Ola Brandt bought was 40 years old.',
    'The Harbour Club was 40 years old.',
    'It was 12 months old.',
    'The road turned 90 degrees.',
    'The mill turned 90 last week.',
    'The death toll was 31.',
    'A toll of 40 was feared.',
    'On Monday, 12, in all, were hurt.',
    'Of the workers, 12, in all, were hurt.',
    'A crew of 40 was aboard.',
    'A member of 40 clubs, he was known in Tarnholm.',
    'The number on the door was 31.',
  ])('is not told by "%s"', (sentence) => {
    expect(ageTold(sentence, 'how old was the victim')).toBe(0);
  });

  it('is told best beside the name that is asked for', () => {
    const sentence = 'Ola Brandt, 31, hit Ada Vale, 44, with the van.';
    expect(ageTold(sentence, 'how old is ada vale')).toBe(1);
    expect(ageTold('Ola Brandt, 31, hit Ada Vale with the van.', 'how old is ada vale')).toBe(0.3);
    expect(ageTold('A woman, 44, was hit.', 'how old was the woman')).toBe(1);
    expect(ageTold('Ada Vale was 31.', 'how old is ada vale')).toBe(1);
  });

  it('takes no part of a word and no small word of a question for a name', () => {
    expect(ageTold('His brother, Ola Brandt, 31, fled.', 'how old was this driver')).toBe(0.7);
    expect(ageTold('The driver, Ola Brandt, 31, fled.', 'how old was the driver')).toBe(0.7);
    expect(ageTold('Nguyen Van An, 31, fled.', 'how old was the woman')).toBe(0.7);
  });

  it('comes to an end in a long word', () => {
    expect(ageTold('a'.repeat(100_000), 'how old was the victim')).toBe(0);
  });
});
