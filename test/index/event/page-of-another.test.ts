import { describe, expect, it } from 'vitest';
import { isPageOfAnother } from '../../../index/event/page-of-another.ts';

const SIGHTS = 'Five Sights Of Vessby. The harbour has more than sixty cafés, and a fine museum.';

describe('a page that has another text than its title says', () => {
  it.each([
    ['Two Charged After Barbecue Killings In Orrin Park', SIGHTS, false],
    ['Parade Gunfire Wounds Three Near Ostmark Bridge', SIGHTS, true],
    [
      'Parade Gunfire Wounds Three Near Ostmark Bridge',
      'A dancer was murdered in Vessby in 1931; nobody was ever tried.',
      true,
    ],
  ])('%s', (title, text, isPlaced) => {
    expect(isPageOfAnother(title, text, isPlaced)).toBe(true);
  });

  it.each([
    ['Parade gunfire wounds three', 'Three people were wounded by gunfire at a parade.', false],
    ['Fire in Vessby', SIGHTS, true],
    ['Police look into two deadly incidents overnight', 'A man was shot on Orrin Street.', false],
  ])('is none where the text may be the report: %s', (title, text, isPlaced) => {
    expect(isPageOfAnother(title, text, isPlaced)).toBe(false);
  });
});
