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
  return list.suggest(typed, count, accept).map(({ name }) => name);
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
    expect(new IncidentList([]).suggest('', 25)).toEqual([]);
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
    ['a word that it has not', 'mill zebra', []],
    ['the end of a word', 'ery', []],
  ])('has %s', (_, typed, expected) => {
    expect(suggested(typed)).toEqual(expected.map(({ name }) => name));
  });

  it('is first what has the words in its name, then the others, each the latest first', () => {
    expect(suggested('fire')).toEqual([mill, bakery, ferry].map(({ name }) => name));
    const later = incident('Riot', { ...on('2032-01-01'), titles: ['Fire set by rioters'] });
    const more = new IncidentList([later, ferry, bakery, mill]);
    expect(more.suggest('fire', 25)).toEqual([mill, bakery, later, ferry]);
  });

  it('is before all others what is called just so, in any case, though only one is wanted', () => {
    const later = incident('Mühle fire in Osterfell', on('2032-01-01'));
    const named = incident('Mühle fire', on('2031-01-01'));
    expect(new IncidentList([later, named]).suggest('muhle FIRE', 1)).toEqual([named]);
  });

  it('is no more than was wanted, those with the words in their name among them', () => {
    expect(suggested('', 2)).toEqual([mill, bakery].map(({ name }) => name));
    expect(suggested('', 0)).toEqual([]);
    const later = incident('Riot', { ...on('2032-01-01'), titles: ['Fire set by rioters'] });
    expect(new IncidentList([later, mill]).suggest('fire', 1)).toEqual([mill]);
  });

  it('is only what is let through', () => {
    expect(suggested('fire', 2, ({ place }) => place !== mill.place)).toEqual(
      [bakery, ferry].map(({ name }) => name),
    );
  });
});
