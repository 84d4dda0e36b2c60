import { describe, expect, it } from 'vitest';
import { countedNoun, countedTold } from '../../../../index/search/rank/counted-told.ts';

function told(question: string, sentence: string): number {
  const counted = countedNoun(question);
  return counted ? countedTold(sentence, counted) : -1;
}

describe('countedTold', () => {
  it.each([
    ['How many customers were affected?', 'The outage left 53,000 customers in the dark.'],
    ['How many shell casings were found?', 'More than four dozen shell casings were collected.'],
    [
      'How many shots were fired at the girl?',
      'Somebody in a green van drove up and fired one shot.',
    ],
    ['How many seasons did Vale play?', 'Vale retired on Monday after eleven seasons in Norvik.'],
    ['How many accounts were hacked?', 'Thieves got into 2.3 million user accounts.'],
    ['How many crew members were there?', 'A tug took off the 26 crew members.'],
    ['How many of the windows broke?', 'Of the storm there remain twelve broken windows.'],
    ['How many homes were without power?', 'Some 900 of the homes in Tarnholm are still dark.'],
    ['How many votes did Berg get?', 'Berg won by 1,204 votes.'],
    ['How many times did the alarm sound?', 'It sounded 22 times last year.'],
    ['How many goals did she score?', 'She has 15 league goals this year.'],
    ['What was the number of trees that fell?', 'Sixty old trees fell in the park.'],
  ])('%s is told by "%s"', (question, sentence) => {
    expect(told(question, sentence)).toBe(1);
  });

  it.each([
    ['How many flights were cancelled?', 'The airport called off hundreds of flights.'],
    ['How many defeats has the team had?', 'It was their fifth straight defeat.'],
    ['How many tests has the lab made?', 'In May the lab made its sixth and last test.'],
  ])('%s is told in part by "%s"', (question, sentence) => {
    expect(told(question, sentence)).toBe(0.6);
  });

  it.each([
    ['How many shots were fired?', 'Two men fired shots.'],
    ['How many shots were fired?', 'Shots were fired at 6 p.m. in Norvik.'],
    ['How many shots were fired?', 'A man of 31 heard the shots.'],
    ['How many customers were affected?', 'On May 3, customers lost power.'],
    ['How many customers were affected?', 'The 12-hour outage angered customers.'],
    ['How many games did he win?', 'He was the star of the 2019 games.'],
    ['How many boys were seen?', 'Police saw nine-year-old boys.'],
    ['How many seasons did he play?', 'Five clubs kept him for the seasons to come.'],
    ['How many houses burned?', 'Three firefighters searched houses.'],
    ['How many flights were cancelled?', 'One passenger missed flights.'],
    ['How many tests were there?', 'The second test was worse.'],
  ])('%s is not told by "%s"', (question, sentence) => {
    expect(told(question, sentence)).toBe(0);
  });

  it.each([
    'How many were hurt?',
    'How many did they catch?',
    'Who fired the shots?',
    'How much did it cost?',
  ])('sees nothing counted in "%s"', (question) => {
    expect(countedNoun(question)).toBeUndefined();
  });
});
