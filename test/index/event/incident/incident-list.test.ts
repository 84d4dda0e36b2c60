import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../../index/event/incident/incident.ts';
import { IncidentList } from '../../../../index/event/incident/incident-list.ts';

/** An incident as a list knows it. */
function incident(name: string, known: Partial<Incident> & { titles?: readonly string[] } = {}) {
  const { titles = ['Untitled'], ...rest } = known;
  const articles = titles.map((title, nth) => ({
    id: `${name} ${nth}`,
    path: `${name}/${nth}.txt`,
    title,
    bodyStart: 0,
    copies: [],
  }));
  return { id: `${name} 0`, name, articles, ...rest };
}

function on(day: string) {
  return { date: { day, presumed: false } };
}

const mill = incident('Mill fire in Brennal', {
  ...on('2031-06-11'),
  place: 'Brennal, Northmark',
  titles: ['Flames over the river', 'Three millers mourned'],
});
const bakery = incident('Bakery fire in Ærø', { ...on('2031-03-02'), place: 'Ærø, Südmark' });
const ferry = incident('Shipwreck', {
  ...on('2030-11-08'),
  place: 'Port Sallow',
  titles: ['Ferry Havlund aground after fire in its galley'],
});
const undated = incident('Attack');
const list = new IncidentList([ferry, undated, mill, bakery]);

/** The names that are suggested. */
function suggested(typed: string, count = 25, accept?: (one: Incident) => boolean): string[] {
  return list.suggest(typed, count, accept).incidents.map(({ name }) => name);
}

describe('incidents', () => {
  it('are listed from the latest on, those without a date last', () => {
    expect(list.incidents).toEqual([mill, bakery, ferry, undated]);
  });

  it('of one day are listed by name, and of one name by id, whatever came first', () => {
    const [a, b] = [incident('Attack', { id: 'a' }), incident('Attack', { id: 'b' })];
    const blast = incident('Blast');
    expect(new IncidentList([blast, b, a]).incidents).toEqual([a, b, blast]);
    expect(new IncidentList([a, b, blast]).incidents).toEqual([a, b, blast]);
  });

  it('are none where there is none', () => {
    expect(new IncidentList([]).suggest('', 25).incidents).toEqual([]);
  });
});

describe('what is suggested', () => {
  it.each([
    ['its name', 'Mill fire in Brennal', [mill]],
    ['words of its name in any order', 'brennal mill', [mill]],
    ['its place', 'northmark', [mill]],
    ['its date in words', '11 June 2031', [mill]],
    ['its date in figures', '2031-06-11', [mill]],
    ['its year', '2030', [ferry]],
    ['its month', 'march', [bakery]],
    ['a title of its articles', 'havlund aground', [ferry]],
    ['words of its name, date and title', 'mill june flames', [mill]],
    ['words of two titles', 'flames mourned', [mill]],
    ['unfinished words', 'bak fi', [bakery]],
    ['other capitals and accents', 'ATTÁCK', [undated]],
    ['accents left out', 'sudmark', [bakery]],
    ['no word', '', [mill, bakery, ferry, undated]],
    ['nothing but marks', ' ?! ', [mill, bakery, ferry, undated]],
    ['a word that no other has', 'zebra', []],
    ['less than half of the words', 'mill zebra quagga', []],
    ['the end of a word', 'ery', []],
  ])('has %s', (_, typed, expected) => {
    expect(suggested(typed)).toEqual(expected.map(({ name }) => name));
  });

  it('is first what has the words in its name, then the others, of equally large ones the latest first', () => {
    expect(suggested('fire')).toEqual([mill, bakery, ferry].map(({ name }) => name));
    const later = incident('Riot', { ...on('2032-01-01'), titles: ['Fire set by rioters'] });
    const more = new IncidentList([later, ferry, bakery, mill]);
    expect(more.suggest('fire', 25).incidents).toEqual([mill, bakery, later, ferry]);
  });

  it('is before all others what is called just so, in any case, though only one is wanted', () => {
    const later = incident('Mühle fire in Osterfell', on('2032-01-01'));
    const named = incident('Mühle fire', on('2031-01-01'));
    expect(new IncidentList([later, named]).suggest('muhle FIRE', 1).incidents).toEqual([named]);
  });

  it('is no more than was wanted, those with the words in their name among them', () => {
    expect(suggested('', 2)).toEqual([mill, bakery].map(({ name }) => name));
    expect(suggested('', 0)).toEqual([]);
    const later = incident('Riot', { ...on('2032-01-01'), titles: ['Fire set by rioters'] });
    expect(new IncidentList([later, mill]).suggest('fire', 1).incidents).toEqual([mill]);
  });

  it('is only what is let through', () => {
    expect(suggested('fire', 2, ({ place }) => place !== mill.place)).toEqual(
      [bakery, ferry].map(({ name }) => name),
    );
  });
});

/** An incident of so many articles. */
function large(name: string, count: number, known: Partial<Incident> = {}): Incident {
  return incident(name, { ...known, titles: Array.from({ length: count }, () => 'Untitled') });
}

/** The names that are suggested of these, in order, and whether they hold all of the words. */
function picked(typed: string, ...from: readonly Incident[]) {
  const { incidents, hasAll } = new IncidentList(from).suggest(typed, 25);
  return { names: incidents.map(({ name }) => name), hasAll };
}

describe('of several that have the words', () => {
  it('the one with most articles comes first, then the latest', () => {
    const first = large('Fire in Brennal', 9, on('2029-01-01'));
    const second = large('Fire in Oldmark', 2, on('2031-05-05'));
    const third = large('Fire in Vessby', 2, on('2030-05-05'));
    const last = large('Fire in Tallow', 1, on('2032-01-01'));
    expect(picked('fire', last, third, first, second)).toEqual({
      names: [first, second, third, last].map(({ name }) => name),
      hasAll: true,
    });
  });

  it('the one with more of them in its name comes before a larger one', () => {
    const named = large('Mill fire in Brennal', 1);
    const half = large('Fire in Tallow', 5, { place: 'Mill Lane, Brennal' });
    const none = large('Attack', 9, { place: 'Fire Street at the mill, Brennal' });
    expect(picked('mill fire brennal', none, half, named).names).toEqual(
      [named, half, none].map(({ name }) => name),
    );
  });

  it('the largest of that very name comes first', () => {
    const [small, big] = [large('Attack', 1, { id: 'a' }), large('Attack', 3, { id: 'b' })];
    const other = large('Attack in Brennal', 9);
    expect(new IncidentList([small, other, big]).suggest('attack', 2).incidents).toEqual([
      big,
      small,
    ]);
  });

  it('none has to have the little words between them', () => {
    expect(picked('the fire at the mill', large('Mill fire', 1), large('Fire', 2))).toEqual({
      names: ['Mill fire'],
      hasAll: true,
    });
  });
});

describe('where none has all of the words', () => {
  it('those with most of them are suggested, and no others', () => {
    const [two, one] = [large('Mill fire in Oldmark', 1), large('Mill flood', 9)];
    expect(picked('mill fire zebra', one, two)).toEqual({
      names: ['Mill fire in Oldmark'],
      hasAll: false,
    });
  });

  it('half of them is enough, less is not', () => {
    expect(picked('mill zebra', large('Mill flood', 9)).names).toEqual(['Mill flood']);
    expect(picked('mill zebra quagga', large('Mill flood', 9)).names).toEqual([]);
  });
});

describe('a misspelt word', () => {
  const town = large('Shooting in Marksville', 3);
  const riot = large('Riot in Port Sallow', 1);

  it.each([
    'marksvile',
    'Marksvillle',
    'markzvile',
    'markvsille',
    'shooting marksvile',
    'shoting',
    'markzvi',
  ])('finds what is spelled nearly so: %s', (typed) => {
    expect(picked(typed, riot, town)).toEqual({ names: [town.name], hasAll: false });
  });

  it.each(['barksville', 'marxwyle', 'rit', 'ruts', 'zebra'])(
    'is not mended where it is too short, too far or begins otherwise: %s',
    (typed) => {
      expect(picked(typed, riot, town).names).toEqual([]);
    },
  );

  it('is never taken for a misspelt number', () => {
    const dated = large('Attack', 1, on('2031-06-11'));
    expect(picked('2032', dated).names).toEqual([]);
    expect(picked('2031-06-12', dated).names).toEqual([dated.name]);
  });

  it('is not mended where one has it just so', () => {
    const misspelt = incident('Robbery', { titles: ['Robbers flee Marksvile'] });
    expect(picked('marksvile', town, misspelt)).toEqual({ names: ['Robbery'], hasAll: true });
  });

  it('hides nothing that has as many of the words as they are typed', () => {
    const fire = large('Mill fire in Oldmark', 1);
    const brennal = large('Mill fire in Brennal', 9);
    expect(picked('mill brenal', fire, brennal).names).toEqual([brennal.name, fire.name]);
    expect(picked('oldmark brenal', fire, brennal).names).toEqual([fire.name, brennal.name]);
  });

  it('is mended by the words of what is let through alone', () => {
    const two = new IncidentList([town, large('Storm over Marksvalle', 9)]);
    const found = two.suggest('marksvele', 25, ({ name }) => name === town.name);
    expect(found.incidents).toEqual([town]);
  });
});
