import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../index/article/article.ts';
import { StoryIndex } from '../../../../index/event/incident/story-links.ts';
import { storyOf, type Story } from '../../../../index/event/incident/story.ts';
import { articleOf } from '../../../articles.ts';
import { bridge, bridgeTrial, ferry, inn, reports } from '../reports.ts';

function indexOf(articles: readonly Article[]): StoryIndex {
  const index = new StoryIndex();
  for (const article of articles) index.add(storyOf(article));
  return index;
}

/** At this mean likelihood articles are put together. */
const ENOUGH = 0.45;

/** How likely two stories are on one event, among all reports. */
function likelihood(a: Story, b: Story): number {
  const index = indexOf(reports);
  index.add(a);
  index.add(b);
  return index.linksOf(a.id).get(b.id) ?? 0;
}

const [first, second] = bridge.map((one) => storyOf(one));
const trial = storyOf(bridgeTrial);
if (!first || !second) throw new Error('there are two reports of the bridge');

describe('two stories are likely on one event', () => {
  it('where both report it', () => {
    expect(likelihood(first, second)).toBeGreaterThan(0.9);
  });

  it('where one reports the trial half a year later, and names the day', () => {
    expect(likelihood(first, trial)).toBeGreaterThan(ENOUGH);
    expect(likelihood(first, { ...trial, days: ['2031-09-17'] })).toBeLessThan(
      likelihood(first, trial),
    );
  });

  it('the less, the more days lie between them', () => {
    const [soon, later] = [10, 40].map((days) =>
      likelihood(first, { ...trial, published: (first.published ?? 0) + days, days: [] }),
    );
    expect(soon).toBeGreaterThan(later ?? 1);
  });

  it('the more, the more names and ages they share', () => {
    const none = { names: new Set<string>(), ages: new Set<string>() };
    const nameless = likelihood(first, { ...trial, ...none });
    const named = likelihood(first, { ...trial, ...none, names: trial.names });
    const aged = likelihood(first, { ...trial, ...none, ages: trial.ages });
    expect(named).toBeGreaterThan(nameless);
    expect(aged).toBeGreaterThan(nameless);
  });

  it('the less, the less their places agree', () => {
    const [city, sameRegion, otherRegion] = [
      { city: 'Tallow', region: 'Northmark' },
      { city: 'Vessby', region: 'Northmark' },
      { city: 'Tallow', region: 'Southmark' },
    ].map((place) =>
      likelihood({ ...trial, place: { city: 'TALLOW', region: 'Northmark' } }, { ...first, place }),
    );
    expect(city).toBe(likelihood(trial, first));
    expect(sameRegion).toBeLessThan(city ?? 0);
    expect(otherRegion).toBeLessThan(sameRegion ?? 0);
  });

  it('no less where a place says less', () => {
    const known = { ...first, place: { city: 'Tallow', region: 'Northmark' } };
    expect(likelihood({ ...second, place: { region: 'Northmark' } }, known)).toBe(
      likelihood(second, known),
    );
  });

  it('the less, when they name days that are not one night', () => {
    const [same, next, other] = ['2031-03-02', '2031-03-03', '2031-03-06'].map((day) =>
      likelihood({ ...first, days: [day], ages: new Set() }, { ...second, days: ['2031-03-02'] }),
    );
    expect(same).toBeGreaterThan(next ?? 1);
    expect(next).toBeGreaterThan(other ?? 1);
  });
});

describe('look-alikes', () => {
  it('are two shootings in one town in one month, of others on other days', () => {
    const links = indexOf(reports).linksOf('bridge-first.txt');
    expect([...links.keys()]).not.toContain('inn-first.txt');
    expect([...links.keys()].toSorted()).toEqual(['bridge-second.txt', 'bridge-trial.txt']);
  });
});

describe('the links of a story', () => {
  it('are the same from both ends, best first', () => {
    const index = indexOf(reports);
    for (const { id } of reports) {
      const links = [...index.linksOf(id)];
      expect(links.map(([, likely]) => likely)).toEqual(
        links.map(([, likely]) => likely).toSorted((a, b) => b - a),
      );
      for (const [other, likely] of links) expect(index.linksOf(other).get(id)).toBe(likely);
    }
  });

  it('are none for a story that is not there, or not any more', () => {
    const index = indexOf(bridge);
    expect(index.linksOf('nowhere.txt')).toEqual(new Map());
    index.remove('bridge-first.txt');
    expect(index.linksOf('bridge-first.txt')).toEqual(new Map());
    expect(index.linksOf('bridge-second.txt')).toEqual(new Map());
    expect(index.size).toBe(1);
  });

  it('are as before when a story has come and gone', () => {
    const index = indexOf(reports);
    const before = reports.map(({ id }) => index.linksOf(id));
    for (const guest of inn.map((one) => storyOf(one)))
      index.add({ ...guest, id: `guest ${guest.id}` });
    expect(index.linksOf('inn-first.txt').size).toBeGreaterThan(2);
    for (const { id } of inn) index.remove(`guest ${id}`);
    expect(reports.map(({ id }) => index.linksOf(id))).toEqual(before);
  });

  it('are those of its new words when it is added again', () => {
    const index = indexOf(reports);
    const [aground] = ferry.map((one) => storyOf(one));
    if (aground) index.add({ ...aground, id: 'bridge-first.txt' });
    expect(index.size).toBe(reports.length);
    expect([...index.linksOf('bridge-second.txt').keys()]).toEqual(['bridge-trial.txt']);
    expect([...index.linksOf('bridge-first.txt').keys()].toSorted()).toEqual([
      'ferry-first.txt',
      'ferry-second.txt',
    ]);
  });

  it('are found among many articles of a thousand common words', () => {
    const others = Array.from({ length: 60 }, (_, nth) =>
      articleOf(
        `The council of Brennal met on matter ${100 + nth} and police said nothing of it.`,
        {
          path: `council-${nth}.txt`,
          published: '2031-03-04',
        },
      ),
    );
    const links = indexOf([...others, ...reports]).linksOf('bridge-first.txt');
    expect([...links.keys()].toSorted()).toEqual(['bridge-second.txt', 'bridge-trial.txt']);
  });
});
