import { describe, expect, it } from 'vitest';
import gazetteer from '../../../../index/text/places/gazetteer.json' with { type: 'json' };
import {
  citiesNamed,
  countiesNamed,
  countryName,
  foldedName,
  isWithin,
  regionName,
  regionsNamed,
  regionsShort,
} from '../../../../index/text/places/gazetteer.ts';
import regions from '../../../../index/text/places/regions.json' with { type: 'json' };

describe('a folded name', () => {
  it.each([
    ['Culiacán', 'culiacan'],
    ['Łódź', 'lodz'],
    ['Tromsø', 'tromso'],
    ['Mazar-i-Sharif', 'mazar i sharif'],
    ['Sana’a', 'sanaa'],
    ['St. Louis', 'saint louis'],
    ['Ft. Worth', 'fort worth'],
  ])('of %s is %s', (name, folded) => {
    expect(foldedName(name)).toBe(folded);
  });

  it('keeps Saint-Louis apart from St. Louis', () => {
    expect(foldedName('Saint-Louis')).not.toBe(foldedName('St. Louis'));
  });
});

describe('the gazetteer', () => {
  it('lists cities of one name by their people', () => {
    const [first, second] = citiesNamed('paris');
    expect(first?.region.slice(0, 2)).toBe('FR');
    expect(first?.thousands).toBeGreaterThan((second?.thousands ?? 0) * 10);
  });

  it('knows a city by what others call it', () => {
    expect(citiesNamed('munchen')[0]).toMatchObject({ region: 'DE.02', name: 'Munich' });
  });

  it('knows regions by name, by adjective and by abbreviation', () => {
    expect(regionsNamed('helmand')).toEqual(['AF.10']);
    expect(regionsNamed('afghan')).toEqual(['AF']);
    expect(regionsShort('Tenn')).toEqual(['US.TN']);
    expect(regionsShort('tenn')).toEqual([]);
  });

  it('knows counties', () => {
    expect(countiesNamed('pima')).toEqual(['US.AZ']);
  });

  it('says region and country of a code', () => {
    expect([regionName('US.TN'), countryName('US.TN'), regionName('US')]).toEqual([
      'Tennessee',
      'United States',
      undefined,
    ]);
  });

  it('holds regions within their country', () => {
    expect([isWithin('US.TN', 'US'), isWithin('US', 'US.TN'), isWithin('US.TN', 'US.TN')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('the table of regions', () => {
  it.each(Object.entries(regions.cities))('calls a listed city %s', (name, others) => {
    for (const other of others.split('|')) {
      expect(foldedName(other)).not.toBe(foldedName(name));
      expect(citiesNamed(foldedName(other)).map((city) => city.name)).toContain(name);
    }
  });

  it('speaks of regions that the gazetteer has', () => {
    const codes = [...Object.keys(regions.regions), ...Object.keys(regions.abbreviations)];
    expect(codes.filter((code) => !(code in gazetteer))).toEqual([]);
  });

  it('names every country of the gazetteer’s large cities', () => {
    const nameless = Object.entries(gazetteer)
      .filter(([, [, cities]]) => / \d{3,}(?:,|$)/u.test(cities ?? ''))
      .map(([code]) => code)
      .filter((code) => countryName(code) === undefined);
    expect(nameless).toEqual([]);
  });
});
