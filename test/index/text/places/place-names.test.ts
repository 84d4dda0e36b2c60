import { describe, expect, it } from 'vitest';
import { placeNamesIn } from '../../../../index/text/places/place-names.ts';

/** Names with their kind and cue. */
function namesIn(text: string): string[] {
  return placeNamesIn(text).map(
    ({ name, kind, cue, preposition }) =>
      `${name}: ${kind}, ${cue}${preposition === undefined ? '' : ` (${preposition})`}`,
  );
}

function regionsIn(text: string): string[] {
  return placeNamesIn(text).flatMap(({ regions }) => regions);
}

describe('the names of places', () => {
  it.each([
    ['It sank in the Gulf of Aden.', 'Gulf of Aden: feature, in (in the)'],
    ['It fell into Lake Ussuma.', 'Lake Ussuma: feature, from'],
    ['It sank off Cape Dalen.', 'Cape Dalen: feature, in (off)'],
    ['It burned in Cape Town.', 'Cape Town: city, in (in)'],
    ['It burned in Salt Lake City.', 'Salt Lake City: city, in (in)'],
    ['It rained in the Orrin valley.', 'Orrin valley: feature, in (in the)'],
    ['It was found in Odessa Street.', 'Odessa Street: site, in (in)'],
    ['He was hurt in Kvarna.', 'Kvarna: city, in (in)'],
    ['He was hurt in San Francisco de Yojoa.', 'San Francisco de Yojoa: city, in (in)'],
    ['HE WAS HURT IN SAN FRANCISCO DE YOJOA.', 'San Francisco de Yojoa: city, in (in)'],
    ['He was hurt in a Bogota suburb.', 'Bogota: city, in (in)'],
    ['A blast shook Medellin.', 'Medellin: city, in (in)'],
    ['It burned just outside of Herat.', 'Herat: city, in (outside)'],
    ['A fire hit Mulqui District.', 'Mulqui District: county, in (in)'],
    ['He was hurt in the town of Victoria.', 'Victoria: city, in (in)'],
    ['HE WAS HURT IN THE TOWN OF VICTORIA.', 'Victoria: city, in (in)'],
    ['He was hurt in the village of Liberty.', 'Liberty: city, in (in)'],
    ['It burned in Madison, western Wisconsin.', 'Madison: city, pair (in)'],
    ['IT BURNED IN MADISON, WESTERN WISCONSIN.', 'Madison: city, pair (in)'],
  ])('of %j', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each([
    ['PUERTO DE VALPARAISO WAS BOMBED.', 'Valparaiso: city, from'],
    ['IT BURNED IN THE PUERTO DE VALPARAISO.', 'Valparaiso: city, in (in)'],
    ['A BOMB IN ESTADO DE MEXICO.', 'Mexico: region, in (in)'],
    ['TWO DIED IN CIUDAD DE GUATEMALA.', 'Guatemala: region, in (in)'],
    ['TWO DIED NEAR ALDEA DE CORDOBA.', 'Cordoba: city, in (near)'],
    ['IT FELL ON PROVINCIA DE CORDOBA.', 'Cordoba: city, in (on)'],
    ['IN THE MUNICIPIO DE MOSQUERA A BUS BURNED.', 'Mosquera: city, in (in)'],
    ['THE DEPARTAMENTO DE LA LIBERTAD IS QUIET.', 'La Libertad: region, from'],
    ['A FIRE IN CENTRO DE CALI.', 'Cali: city, in (in)'],
    ['SANTA ROSA DE MEDELLIN IS QUIET.', 'Medellin: city, from'],
  ])('in capitals behind a word for a place: %j', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    ['CARLOS DE LEON SPOKE.', 'Leon'],
    ['JOSE DE CORDOBA WAS SHOT.', 'Cordoba'],
    ['RAFAEL DEL VALLE WAS HURT.', 'Valle'],
    ['RAMON PEREZ DE LA TORRE WAS HURT.', 'Torre'],
    ['MARIA DE LOS ANGELES WAS HURT.', 'Angeles'],
    ['JUAN PONCE DE LEON SPOKE.', 'Leon'],
    ['THE BANCO DE BOGOTA WAS SOLD.', 'Bogota'],
    ['THE CLUB DE LIMA WON.', 'Lima'],
    ['DIEGO DE ALMAGRO WAS HURT.', 'Almagro'],
    ['ANA DE LA PLATA SPOKE.', 'Plata'],
  ])('in capitals are none behind a name: %j', (text, last) => {
    expect(namesIn(text).filter((name) => name.startsWith(`${last}:`))).toEqual([]);
  });

  it.each([
    ['A fire in Union County, then Union Countywide.', ['Union County: county, in (in)']],
    ['Union Countywide it rained.', []],
    ['It burned in Union County.', ['Union County: county, in (in)']],
  ])('of counties end with their word: %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each(['SWAT and PACE officers found the man.', 'He said liberty is at stake.'])(
    'are none in %j',
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );

  it('have the region that is said before or after them', () => {
    expect(regionsIn('IN VICTORIA, NORTHEASTERN CABANAS DEPARTMENT')).toEqual(['SV.02']);
    expect(regionsIn('in the Nigerian town of Okutara')).toEqual(['NG', 'NG']);
    expect(regionsIn('in Lashkar Gah in Helmand')).toEqual(['AF.10']);
    expect(regionsIn('Shooting in Albuquerque NM')).toEqual(['US.NM']);
  });

  it.each([
    ['A barn burned in rural Kvarna.', ['Kvarna: city, in (in)']],
    ['A slump in Orrvik Quil. Orrvik Quil has fallen by half.', []],
    ['It was a fraud at ZetaBank.', []],
    ['More in\nBernard Kvarn\nRunavik Rimm', []],
  ])('that nobody lists are told by what the text does with them: %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('are part of the name of a school', () => {
    expect(namesIn('Teen killed in shooting was Franklin Central student')).toEqual([
      'Franklin: city, part',
    ]);
  });

  it('are regions, where several have one word behind them', () => {
    expect(namesIn('Two died in San Miguel and Morazan Departments.')[0]).toBe(
      'San Miguel: region, in (in)',
    );
    expect(namesIn('TWO DIED IN SAN MIGUEL AND MORAZAN DEPARTMENTS.')[0]).toBe(
      'San Miguel: region, in (in)',
    );
  });

  it('that go on behind a town that is listed are never that town', () => {
    const text = 'The mayor of San Francisco de Yojoa was shot.';
    expect(namesIn(text)).toEqual(['San Francisco de Yojoa: city, from']);
  });

  it('take no word of a text in capitals for a town', () => {
    expect(namesIn('KILLED IN RETALIATION AT GUNPOINT DURING AN ATTACK IN PILMAQ')).toEqual([]);
  });

  it('are read in time that grows with the text alone', () => {
    const begin = performance.now();
    for (const part of [
      'Gulf of ',
      'San ',
      'in Kvarna ',
      'A of the ',
      'Lake Mill ',
      "in O'Brien's ",
    ])
      placeNamesIn(part.repeat(2000));
    expect(performance.now() - begin).toBeLessThan(3000);
  });
});
