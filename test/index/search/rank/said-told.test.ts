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
    ['Norvik', 'The pump was sound, Norvik said.'],
    ['Norvik', 'Norvik, based in Tarnholm, said the pump was sound.'],
    ['Norvik', 'The police came too late, Norvik, the owner of the mill, said.'],
    ['Ada Vale', 'Ada Vale, 44, of Mill Road, said she heard two shots.'],
    ['Ada Vale', 'Vale later wrote that the dam will be rebuilt.'],
    ['Ada Vale', 'Ms Vale is saying that the dam will be rebuilt.'],
    ['mayor', 'The mayor, Ada Vale, later said that the dam will be rebuilt.'],
    ['Norvik', 'Norvik regretted the leak, and promised to pay.'],
    ['mayor', 'The dam will be rebuilt, said Ada Vale, the mayor of Tarnholm.'],
    ['mayor', 'According to the mayor, Ada Vale, the dam will be rebuilt.'],
    ['police', 'The door had been forced, according to police.'],
    ['Norvik', 'We are sorry," Norvik said.'],
    ['mayor', 'Nobody came?" the mayor asked.'],
    ['Norvik', "In the '90s the mill, Norvik said, was sold."],
    ['Norvik', "The '31 strike was long, Norvik said."],
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
    ['Norvik', 'Norvik was blamed for the leak, a lawyer said.'],
    ['police', 'The police came too late, Ola Brandt said.'],
    ['mayor', 'The mayor will resign, his deputy said on Monday.'],
    ['company', 'The company owes him a year’s pay, the miner told reporters.'],
    ['Norvik', 'Norvik did not reply, the Herald wrote.'],
    ['mayor', 'The mayor had left, Ada Vale, a neighbour, said.'],
    ['Norvik', 'The pump of Norvik failed, “and nobody came,” a lawyer said.'],
    ['police', 'The police came late “again,” Ola Brandt said.'],
    ['Norvik', 'Norvik had been warned, according to police.'],
    ['Norvik', 'According to police, Norvik had been warned.'],
    ['mayor', 'According to police, the mayor had left.'],
    ['Norvik', 'Norvik never called," Ada Vale said.'],
    ['police', "'The police came in the '90s,' Ola Brandt said."],
  ])('does not hear %s in "%s"', (speaker, sentence) => {
    expect(saidTold(sentence, speaker, 0)).toBeLessThan(0.5);
  });

  it('hears anybody where nobody is named', () => {
    expect(saidTold('A guard said so.', undefined, 0)).toBe(0.4);
    expect(saidTold('A guard fell.', undefined, 0)).toBe(0);
  });
});
