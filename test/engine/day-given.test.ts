import { describe, expect, it } from 'vitest';
import { dayGiven } from '../../src/engine/day-given.ts';

const TODAY = '2031-05-14';

describe('the days that somebody gives', () => {
  it.each([
    ['2030', '2030-01-01', '2030-12-31'],
    [' 2030 ', '2030-01-01', '2030-12-31'],
    ['in 2030', '2030-01-01', '2030-12-31'],
    ['2030-03', '2030-03-01', '2030-03-31'],
    ['03/2030', '2030-03-01', '2030-03-31'],
    ['March 2030', '2030-03-01', '2030-03-31'],
    ['3 May 2030', '2030-05-03', '2030-05-03'],
    ['last year', '2030-01-01', '2030-12-31'],
  ])('"%s" are from %s to %s', (words, from, to) => {
    expect(dayGiven(words, 'from', TODAY)).toBe(from);
    expect(dayGiven(words, 'to', TODAY)).toBe(to);
  });

  it.each(['', 'soon', '12000', '2030-13', 'the mill'])('are none in "%s"', (words) => {
    expect(dayGiven(words, 'from', TODAY)).toBeUndefined();
  });
});
