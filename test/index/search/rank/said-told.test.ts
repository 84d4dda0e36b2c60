import { describe, expect, it } from 'vitest';
import { saidTold } from '../../../../index/search/rank/said-told.ts';

describe('saidTold', () => {
  it.each([
    ['police', 'Police said that the mill had burned twice before.'],
    ['police', 'According to police, nobody was in the mill.'],
    ['police', '“We are looking for two men,” a police spokesman told reporters.'],
    ['police', 'Deputies say the door had been forced.'],
    ['police', 'The sheriff confirmed on Monday that the shots came from a car.'],
    ['mayor', '“It was a long night,” said Ada Vale, the mayor of Tarnholm.'],
    [
      'mayor of Tarnholm',
      'Tarnholm’s mayor, Ada Vale, told the council that the dam will be rebuilt.',
    ],
    ['Norvik', 'A Norvik spokeswoman said the pump had been inspected in May.'],
    ['Norvik', 'Norvik announced that it will pay for the repairs.'],
    ['Norvik', 'In a statement, Norvik said: “The pump was sound.”'],
    ['gas company', 'The company said that a valve was open.'],
  ])('hears %s in "%s"', (speaker, sentence) => {
    expect(saidTold(sentence, speaker, 0)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    ['police', 'A neighbour told police that she had heard two shots.'],
    ['police', '“The police came after an hour,” Ola Brandt said.'],
    ['police', 'Ola Brandt, who had called the police, said he saw a van leave.'],
    ['police', 'The police closed the road for two hours.'],
    ['mayor', 'Residents said that they wanted a new mayor by spring.'],
    ['mayor', '“I never saw the mayor here,” a shopkeeper added.'],
    ['Norvik', '“Maybe next time Norvik will build a fence,” Berg wrote in a blog.'],
    ['Norvik', "'Maybe next time Norvik will build a fence,' Berg wrote in a blog."],
    ['Norvik', 'Norvik was blamed by those who live below the dam.'],
    ['Norvik', 'Lawyers said they would sue Norvik.'],
  ])('does not hear %s in "%s"', (speaker, sentence) => {
    expect(saidTold(sentence, speaker, 0)).toBeLessThan(0.5);
  });

  it('hears anybody where nobody is named', () => {
    expect(saidTold('A guard said so.', undefined, 0)).toBe(0.4);
    expect(saidTold('A guard fell.', undefined, 0)).toBe(0);
  });
});
