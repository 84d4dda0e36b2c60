import { describe, expect, it } from 'vitest';
import { asksOverTime, overTimeTold } from '../../../../index/search/rank/over-time.ts';

describe('asksOverTime', () => {
  it('hears a question for all that was', () => {
    expect(asksOverTime('How many people has the Front killed over the years?')).toBe(true);
    expect(asksOverTime('How many have died so far?')).toBe(false);
    expect(asksOverTime('How many were killed in total?')).toBe(false);
    expect(asksOverTime('How many people did the Front kill on Sunday?')).toBe(false);
  });
});

describe('overTimeTold', () => {
  it.each([
    ['The Front has killed 20,000 people in the past seven years.', 'The Front has killed nine.'],
    ['The Front is blamed for the deaths of 20,000 people.', 'Nine died over the past years.'],
    ['Since 2009 the war took 20,000 lives.', 'On Sunday nine people were killed.'],
  ])('counts "%s" more than "%s"', (more, less) => {
    expect(overTimeTold(more)).toBeGreaterThan(overTimeTold(less));
  });
});
