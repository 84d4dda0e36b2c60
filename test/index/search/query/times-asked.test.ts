import { describe, expect, it } from 'vitest';
import { asksTimes, timesTold } from '../../../../index/search/query/times-asked.ts';

const HITS = 'how many bullets hit the guard?';
const YEAR = 'how many killings has Tarnholm had this year?';
const CHARGES = 'how many charges does Ola Brandt face?';

describe('asksTimes', () => {
  it.each([
    HITS,
    YEAR,
    CHARGES,
    'how many times was Ada Vale shot?',
    'how many times had the guard been stabbed',
    'how many shots struck the door?',
    'how many murders were there in Ostmark in 2031?',
  ])('hears it in "%s"', (question) => {
    expect(asksTimes(question)).toBe(true);
  });

  it.each([
    'how many people were shot?',
    'how many times did the mayor speak?',
    'how many bullets were found?',
    'how many killings did he confess to?',
    'how long was the charge?',
  ])('does not hear it in "%s"', (question) => {
    expect(asksTimes(question)).toBe(false);
  });
});

describe('timesTold', () => {
  it.each([
    [HITS, 'The guard was shot seven times in the back.'],
    [HITS, 'She had been struck at least twice, doctors said.'],
    [HITS, 'Brandt was hit by four bullets.'],
    [HITS, 'He had three gunshot wounds.'],
    [YEAR, 'It was the 4th homicide in Tarnholm in 2031.'],
    [YEAR, 'The death is the city’s twenty-second murder this year.'],
    [YEAR, 'Her death marks the third killing of the year.'],
    [CHARGES, 'Brandt faces five counts of arson.'],
    [CHARGES, 'He was booked on two felony charges.'],
  ])('for "%s" hears it in "%s"', (question, sentence) => {
    expect(timesTold(sentence, question)).toBe(true);
  });

  it.each([
    [HITS, 'The guard, 27, was shot on Tuesday.'],
    [HITS, 'Police have come to the house seven times.'],
    [HITS, 'Two guards were shot.'],
    [YEAR, 'The second shooting came an hour later.'],
    [YEAR, 'Four people were killed this year.'],
    [YEAR, 'He lives on 4th Street.'],
    [CHARGES, 'Brandt was charged on Tuesday.'],
    [CHARGES, 'On all counts the trial was fair.'],
  ])('for "%s" does not hear it in "%s"', (question, sentence) => {
    expect(timesTold(sentence, question)).toBe(false);
  });
});
