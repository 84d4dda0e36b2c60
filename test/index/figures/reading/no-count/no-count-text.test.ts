import { describe, expect, it } from 'vitest';
import {
  withoutAges,
  withoutTimesAndLabels,
} from '../../../../../index/figures/reading/no-count/no-count-text.ts';

/** The figures that are left in a text. */
function left(text: string): string[] {
  return text.match(/\d+/gu) ?? [];
}

describe('a text without times and labels keeps its counts:', () => {
  it.each([
    'On Route 9 there were 12 sacks.',
    'On route 9 there were 12 sacks.',
    'In No. 4 there were 12 sacks.',
    'With an AK-47 he shot 12 sacks.',
    'On the 21st he burned 12 sacks.',
    'In the 1200 block of Mill Road 12 sacks burned.',
    'At 10:30 on 3 May 2031 he burned 12 sacks.',
    'At 6 p.m. on May 3, 2031, he burned 12 sacks.',
    'On 2031-05-03 and on 5/3/2031 he burned 12 sacks.',
  ])('%s', (text) => {
    expect(left(withoutTimesAndLabels(text))).toEqual(['12']);
  });

  it('a price that looks like a year is left', () => {
    expect(left(withoutTimesAndLabels('It cost $2031.'))).toEqual(['2031']);
  });
});

it.each([
  'Rike, 39, had 12 sacks.',
  'Rike (39) had 12 sacks.',
  'A 39-year-old had 12 sacks.',
  'A boy aged 9 had 12 sacks.',
])('a text without ages keeps its counts: %s', (text) => {
  expect(left(withoutAges(text))).toEqual(['12']);
});
