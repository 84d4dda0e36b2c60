import { describe, expect, it } from 'vitest';
import { nearestTitle, saysSomething } from '../../../../index/event/incident/nearest-title.ts';
import { articleOf } from '../../../articles.ts';

const BODY = 'Nobody in the village had seen the like.';

function nearestOf(...titles: readonly string[]): string {
  return nearestTitle(titles.map((title) => articleOf(BODY, { title, source: 'Bay Post' })));
}

describe('the title that stands in for a name', () => {
  it('has most in common with all others', () => {
    expect(nearestOf('Ilse smiles', 'Queen in Brennal', 'Queen opens bridge', 'Bridge opens')).toBe(
      'Queen opens bridge',
    );
  });

  it('is the first of two', () => {
    expect(nearestOf('Queen opens bridge', 'Bridge opened by queen')).toBe('Queen opens bridge');
  });

  it.each([
    'Queen opens bridge | Lunda',
    'Queen opens bridge - Bay Post',
    'Queen opens bridge – KXYZ 5 News',
    'Queen opens bridge - Brennal Herald - Northmark, Weather & Sports | Video',
    'WATCH: Queen opens bridge',
    'Photos - Queen opens bridge',
  ])('lacks what the site adds: %s', (title) => {
    expect(nearestOf(title)).toBe('Queen opens bridge');
  });

  it.each(['Queen opens bridge – and stays', 'Live music comes back', 'Bay Post'])(
    'keeps what is its own: %s',
    (title) => {
      expect(nearestOf(title)).toBe(title);
    },
  );

  it('is the beginning of a report where titles only say when and where', () => {
    const title = 'BRENNAL, 9 JAN 90 (ANB)';
    const body = `The minister of the north said ${'that he would not go, '.repeat(20)}`;
    const name = nearestTitle([articleOf(body, { title })]);
    expect(body.startsWith(name)).toBe(true);
    expect(name.length).toBeLessThanOrEqual(120);
  });

  it('is the dateline where there is nothing else', () => {
    const title = 'BRENNAL, 9 JAN 90 (ANB)';
    expect(nearestTitle([articleOf('Soon.', { title })])).toBe(title);
  });

  it('takes a time that the length of a title does not lengthen', () => {
    const start = process.cpuUsage().user;
    for (const part of ['a - ', '| ', 'live: ', '1 May 20', ' -'])
      nearestOf(part.repeat(30_000), 'Queen opens bridge');
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(2);
  });
});

describe('a title', () => {
  it.each([
    'BRENNAL, 9 JAN 90 (ANB)',
    'Port Sallow (Northmark), March 3, 2015 —',
    'SAN ILVEN, NO DATE (RADIO)',
    'en',
    'World news - Bay Post',
  ])('says nothing of what happened where it is only when, where or who: %s', (title) => {
    expect(saysSomething(title)).toBe(false);
  });

  it.each([
    'Flood in Brennal, 9 January 1990',
    'E. coli sickens 40',
    'Avalanche',
    'News anchor dies',
  ])('says something: %s', (title) => {
    expect(saysSomething(title)).toBe(true);
  });
});
