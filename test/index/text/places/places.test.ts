import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInWords, placesIn } from '../../../../index/text/places/places.ts';
import { text } from '../../../texts.ts';

/** What is read, and what it is taken for. */
function readIn(words: string): [string, string][] {
  return placesIn(words).map(({ start, end, place }) => [
    words.slice(start, end),
    placeInWords(place),
  ]);
}

describe('the places of a text', () => {
  it('reach over the region after a city, with its abbreviation', () => {
    expect(readIn('He drove from Bristol, Tenn., to Asheville, North Carolina.')).toEqual([
      ['Bristol, Tenn.', 'Bristol, Tennessee, United States'],
      ['Asheville, North Carolina', 'Asheville, North Carolina, United States'],
    ]);
  });

  it('are read in order', () => {
    expect(readIn('from Kabul to Herat and Baghdad').map(([words]) => words)).toEqual([
      'Kabul',
      'Herat',
      'Baghdad',
    ]);
  });

  it('do not take a list of cities for a city and its region', () => {
    expect(readIn('in Kyiv, Kharkiv and Odesa').map(([words]) => words)).toEqual([
      'Kyiv',
      'Kharkiv',
      'Odesa',
    ]);
  });

  it('include counties, regions and countries', () => {
    expect(readIn('in Pima County, in Helmand province, in Iraq')).toEqual([
      ['Pima County', 'Arizona, United States'],
      ['Helmand', 'Helmand, Afghanistan'],
      ['Iraq', 'Iraq'],
    ]);
  });

  it('are the longest names', () => {
    expect(readIn('in West Palm Beach, Fla.')).toEqual([
      ['West Palm Beach, Fla.', 'West Palm Beach, Florida, United States'],
    ]);
  });

  it.each(['St. Louis', 'St Louis', 'Saint Louis'])('know %s by each of its spellings', (name) => {
    expect(readIn(`in ${name}, Missouri`).map(([, place]) => place)).toEqual([
      `${name}, Missouri, United States`,
    ]);
  });

  it('are not what names of people, papers and schools hold', () => {
    expect(readIn('Daniel Parker of the Denver Post met him at Boston University.')).toEqual([]);
  });

  it('are found in a text of capitals', () => {
    expect(readIn('A BOMB WENT OFF IN BAGHDAD TODAY')).toEqual([['BAGHDAD', 'Baghdad, Iraq']]);
  });

  const placelike = fc
    .array(fc.constantFrom('In ', 'Springfield, ', 'AAAA ', 'St. ', 'Ohio', ' County', ' (', '’s '))
    .map((pieces) => pieces.join(''));

  it('are ranges of any text, in order, not overlapping', () => {
    const inOrder = fc.property(fc.oneof(text, placelike), (words) => {
      let last = 0;
      for (const { start, end } of placesIn(words)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(words.length);
    });
    fc.assert(inOrder);
  });
});

describe('a place in words', () => {
  it('says each name once', () => {
    expect(placeInWords({ city: 'Sao Paulo', region: 'São Paulo', country: 'Brazil' })).toBe(
      'Sao Paulo, Brazil',
    );
  });

  it('is empty for no place', () => {
    expect(placeInWords({})).toBe('');
  });
});
