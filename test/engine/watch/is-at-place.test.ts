import { expect, it } from 'vitest';
import { isAtPlace } from '../../../src/engine/watch/is-at-place.ts';

const TOWN = { city: 'Jalalabad', region: 'Nangarhar', country: 'Afghanistan' };

it.each(['Jalalabad', 'jalalabad', 'Afghanistan', 'Nangarhar', 'Jalalabad, Afghanistan'])(
  'is %s where the event was in that town',
  (typed) => expect(isAtPlace(typed, TOWN, undefined)).toBe(true),
);

it.each(['Kabul', 'Jalalabad, Pakistan', '', ' , '])('is not %s', (typed) =>
  expect(isAtPlace(typed, TOWN, undefined)).toBe(false),
);

it('goes by what the reports on its incident give too', () => {
  expect(isAtPlace('Lorn', undefined, { place: 'Lorn, Ohio' })).toBe(true);
});

it('knows a country by its short name', () => {
  expect(isAtPlace('US', { city: 'Bristol', country: 'United States' }, undefined)).toBe(true);
});
