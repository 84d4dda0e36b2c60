import { describe, expect, it } from 'vitest';
import { sourceIn } from '../../../../index/search/rank/source-told.ts';

describe('sourceIn', () => {
  it.each([
    'The gate had been left open, said Ada Vale, a spokeswoman for the port.',
    'Two men jumped from the ferry, police said.',
    'The shot went off by mistake, according to a spokesperson with the Rike harbour office.',
    'Relatives say the girl had found the key under a mat.',
    'Officials have estimated that the fire cost nine lives.',
    'According to the mayor, the dam will hold.',
    'Tarnholm’s fire chief, Ola Brandt, told reporters that the roof fell first.',
    'The Vessby Herald reported that the pilot had been ill.',
    'A neighbour who asked not to be named told the paper that he heard three bangs.',
    'Witnesses told police that the van had no plates.',
    'Investigators believe the bomb had been hidden in a bread van.',
    'Norvik confirmed on Monday that its pump had failed.',
    'The army claims that no civilian was hit.',
    '“There was smoke everywhere,” the baker, Mia Holt, recalled.',
    'THE MINE KILLED FOUR SOLDIERS, MAYOR OLA BRANDT SAID.',
    'Berg, the lawyer of the family, alleged that nobody had checked the lift.',
  ])('hears somebody described in "%s"', (sentence) => {
    expect(sourceIn(sentence)).toBe(1);
  });

  it.each([
    'He said the gate had been left open.',
    'She later told reporters that nobody had come.',
    '“There was smoke everywhere,” she added.',
    'They say that the girl had found the key.',
  ])('hears somebody who is not described in "%s"', (sentence) => {
    expect(sourceIn(sentence)).toBeGreaterThan(0.2);
    expect(sourceIn(sentence)).toBeLessThan(0.8);
  });

  it.each([
    'The gate had been left open for two days.',
    'Ada Vale is a spokeswoman for the port.',
    'Ola Brandt was told of the fire by phone.',
    'The pilot is said to be in good health.',
    'Two of the men were reported missing on Sunday.',
    'It was reported that the dam had burst.',
    'The alleged thief ran towards the mill.',
    'Police reports from that year are lost.',
    'The reported attack never took place.',
    'A confirmed case of fever closed the school.',
    'The claim was settled in May.',
    'The police closed the road for two hours.',
    'An estimated 40 houses burned down.',
    'The fire, it was announced, is out.',
    'The storm claimed nine lives in Tarnholm.',
    'Norvik was accused of hiding the leak.',
  ])('hears nobody in "%s"', (sentence) => {
    expect(sourceIn(sentence)).toBe(0);
  });
});
