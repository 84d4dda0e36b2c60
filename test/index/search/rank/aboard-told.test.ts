import { describe, expect, it } from 'vitest';
import { aboardTold, asksAboard } from '../../../../index/search/rank/aboard-told.ts';

describe('asksAboard', () => {
  it.each([
    'How many people were on the plane that crashed in Ostmark?',
    'how many were aboard the Margit Olsen',
    'How many passengers were there on board?',
    'How many people was the small ferry carrying?',
  ])('hears it in "%s"', (question) => {
    expect(asksAboard(question)).toBe(true);
  });

  it.each([
    'How many people were killed on the plane?',
    'How many people were on the quay?',
    'Who was on the plane?',
  ])('does not hear it in "%s"', (question) => {
    expect(asksAboard(question)).toBe(false);
  });
});

describe('aboardTold', () => {
  it.each([
    ['The ship, which had 129 people on board, hit a pier.', 1],
    ['A plane carrying ten foreigners came down.', 1],
    ['Aboard the flight were nine guests.', 1],
    ['The 103 passengers were taken ashore.', 0.3],
    ['Twelve people were killed when a plane crashed.', 0],
  ])('of "%s" is %d', (sentence, worth) => {
    expect(aboardTold(sentence)).toBe(worth);
  });
});
