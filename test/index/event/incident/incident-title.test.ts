import { expect, it } from 'vitest';
import { incidentTitle } from '../../../../index/event/incident/incident-title.ts';

const name = 'Fire in Ostmark';
const day = '2031-05-06';

it('presumes a day only where it was counted', () => {
  expect(incidentTitle({ name, date: { day, presumed: false } })).toBe(
    'Fire in Ostmark · 6 May 2031',
  );
  expect(incidentTitle({ name, date: { day, presumed: true } })).toBe(
    'Fire in Ostmark · presumed 6 May 2031',
  );
});

it('names no day where none is known', () => {
  expect(incidentTitle({ name })).toBe(name);
});
