import { describe, expect, it } from 'vitest';
import { withoutStamp, withoutUpdateStamps } from '../../../../index/text/dates/stamp.ts';

describe('withoutStamp', () => {
  it.each([
    ['Saturday 12:41 p.m. UPDATE Three patients went home.', 'Three patients went home.'],
    ['UPDATE 11/30 1:30 p.m.: The accused was in court.', 'The accused was in court.'],
    ['[Updated at 5:10 p.m.] The road is open again.', 'The road is open again.'],
    ['Saturday 12:41 p.m.', ''],
    ['Nov. 30, 9:30 a.m. – Divers are on the way.', 'Divers are on the way.'],
    ['11/30 9:30 a.m.: Divers are on the way.', 'Divers are on the way.'],
    ['9:30 a.m. | Divers are on the way.', 'Divers are on the way.'],
    ['Sunday 9:30 a.m. update: Divers are on the way.', ': Divers are on the way.'],
    ['Last updated May 3, 2031, 14:20 – Nobody was hurt.', 'Nobody was hurt.'],
  ])('blanks what opens "%s"', (sentence, rest) => {
    expect(withoutStamp(sentence).trim()).toBe(rest);
    expect(withoutStamp(sentence)).toHaveLength(sentence.length);
  });

  it('blanks what was known when', () => {
    const rest = withoutStamp('Three were in hospital as of about 12:30 p.m. Saturday.');
    expect(rest.trim()).toMatch(/^Three were in hospital *\.$/);
    expect(withoutStamp('As of yet nobody was hurt.')).toBe('As of yet nobody was hurt.');
  });

  it.each([
    'At 9:30 a.m. the mill burned.',
    '9:30 a.m.: The gunman enters the mill.',
    '9:34 a.m. – A guard calls the police.',
    '10 p.m.: The last workers are led out.',
    'Tuesday 14:20: The dam gives way.',
    'Saturday at noon the mill burned.',
    'On Saturday 12 people drowned.',
    'Updated rules are in force since 2030.',
    '12 – that is how many were hurt.',
  ])('leaves "%s" as it is', (sentence) => {
    expect(withoutStamp(sentence)).toBe(sentence);
  });
});

describe('withoutUpdateStamps', () => {
  it('blanks them wherever they stand', () => {
    const text =
      'All are safe. Saturday 12:41 p.m. UPDATE Two went home on Sunday. UPDATE 11/30 1:30 p.m. Court.';
    const rest = withoutUpdateStamps(text);
    expect(rest).toHaveLength(text.length);
    expect(rest.replaceAll(/\s+/gu, ' ')).toBe('All are safe. Two went home on Sunday. Court.');
  });
});
