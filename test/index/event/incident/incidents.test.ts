import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../index/article/article.ts';
import { Incidents } from '../../../../index/event/incident/incidents.ts';
import { articleOf } from '../../../articles.ts';
import { bridge, bridgeTrial, ferry, inn, landslide, mill, reports, train } from '../reports.ts';

function incidentsOf(articles: readonly Article[]): Incidents {
  const incidents = new Incidents();
  for (const article of articles) incidents.add(article);
  incidents.settle();
  return incidents;
}

/** The articles of each incident. */
function groupsIn(incidents: Incidents): string[][] {
  return incidents
    .all()
    .map(({ articles }) => articles.map(({ id }) => id).toSorted())
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

function groupsOf(articles: readonly Article[]): string[][] {
  return groupsIn(incidentsOf(articles));
}

/** One text under another name, with something else known about it. */
function retold(article: Article, path: string, extra: Partial<Article> = {}): Article {
  return { ...article, id: path, path, ...extra };
}

function labelled(article: Article, incident: string): Article {
  return { ...article, incident };
}

function flood(path: string, published: string, place: string): Article {
  const known = { path, title: 'River floods town', published, place };
  return articleOf('The river flooded the lower town of Tallow. Many had to leave.', known);
}

const EVENTS = [[...bridge, bridgeTrial], ferry, inn, [landslide], mill, [train]].map((event) =>
  event.map(({ id }) => id),
);
const anyOrder = fc.shuffledSubarray([...reports], { minLength: reports.length });
const someReports = fc.shuffledSubarray([...reports]);
const [shot, sought] = bridge;
if (!shot || !sought) throw new Error('there are two reports of the bridge');

describe('incidents', () => {
  it('are what the reports are on: look-alikes of one town stay apart, a late trial joins', () => {
    expect(groupsOf(reports)).toEqual(EVENTS);
  });

  it('are joined by the day that a later report names', () => {
    const years = { published: '2033-02-08', title: 'Ten years for shooting of baker' };
    const text = (day: string, place: string) =>
      articleOf(`Halvar Moen shot the baker in ${place} on ${day}, the court found.`, {
        path: 'years.txt',
        ...years,
      });
    expect(groupsOf([...bridge, text('2 March 2031', 'Tallow')])).toHaveLength(1);
    expect(groupsOf([...bridge, text('9 August 2032', 'Oldmark')])).toHaveLength(2);
  });

  it('are two where the same words are of two regions', () => {
    const first = flood('a.txt', '2031-04-09', 'Tallow, Oregon');
    const second = flood('b.txt', '2031-04-15', 'Tallow, Oregon');
    const elsewhere = flood('b.txt', '2031-04-15', 'Tallow, Maine');
    expect(groupsOf([first, second])).toHaveLength(1);
    expect(groupsOf([first, elsewhere])).toHaveLength(2);
  });

  it('are none where there is no article', () => {
    expect(new Incidents().all()).toEqual([]);
    expect(new Incidents().list().incidents).toEqual([]);
    expect(new Incidents().of('a.txt')).toBeUndefined();
  });

  it('are referred to by any of their articles', () => {
    const incidents = incidentsOf(reports);
    const incident = incidents.of('bridge-trial.txt');
    expect(incident?.articles.map(({ id }) => id)).toEqual([
      'bridge-first.txt',
      'bridge-second.txt',
      'bridge-trial.txt',
    ]);
    expect(incidents.of('bridge-second.txt')).toBe(incident);
    expect(incident?.id).toBe('bridge-first.txt');
  });

  it('are not known by an id that no article has', () => {
    expect(incidentsOf(reports).of('nowhere.txt')).toBeUndefined();
  });

  it('are listed each once, the latest first', () => {
    const days = incidentsOf(reports)
      .list()
      .incidents.map(({ date }) => date?.day);
    expect(days).toEqual([
      '2031-06-11',
      '2031-03-19',
      '2031-03-02',
      '2030-11-08',
      '2030-02-15',
      '2029-01-21',
    ]);
  });

  it('give their whole articles', () => {
    const incidents = incidentsOf(reports);
    expect(incidents.articlesOf(incidents.of('mill-first.txt')?.articles ?? [])).toEqual(mill);
    expect(incidents.articlesOf([{ id: 'nowhere.txt' }])).toEqual([]);
  });

  it('hold many reports of one event together, whoever is compared first', () => {
    const many = Array.from({ length: 60 }, (_, nth) =>
      articleOf(`The mill of Brennal burned on Tuesday, said witness ${100 + nth}.`, {
        path: `${100 + nth}.txt`,
        title: 'Brennal mill burns',
        published: '2031-06-12',
      }),
    );
    expect(groupsOf(many).map(({ length }) => length)).toEqual([60]);
    expect(groupsOf(many.toReversed())).toEqual(groupsOf(many));
  });
});

describe('what owners say', () => {
  it('joins what words do not', () => {
    expect(groupsOf([labelled(landslide, 'Storm'), labelled(train, 'Storm')])).toHaveLength(1);
  });

  it('keeps apart what words would join', () => {
    expect(groupsOf(bridge)).toHaveLength(1);
    expect(groupsOf([labelled(shot, 'Bridge'), labelled(sought, 'Van')])).toHaveLength(2);
  });

  it('is the same in other capitals, accents and marks', () => {
    const two = [labelled(landslide, 'Mühle storm'), labelled(train, 'muhle – STORM')];
    expect(groupsOf(two)).toHaveLength(1);
  });

  it('is never regrouped, whatever the words are like and whoever comes first', () => {
    const labels = fc.array(fc.constantFrom(undefined, undefined, 'Storm', 'Van', 'Queen'), {
      minLength: reports.length,
      maxLength: reports.length,
    });
    fc.assert(
      fc.property(labels, anyOrder, (said, order) => {
        const labelOf = new Map(reports.map(({ id }, nth) => [id, said[nth]]));
        const all = order.map((one) => {
          const label = labelOf.get(one.id);
          return label === undefined ? one : labelled(one, label);
        });
        const inGroups = groupsOf(all).map((ids) => [
          ...new Set(ids.flatMap((id) => labelOf.get(id) ?? [])),
        ]);
        // no group has two of them, and none of them is in two groups
        expect(inGroups.every((words) => words.length <= 1)).toBe(true);
        expect(inGroups.flat().toSorted()).toEqual([...new Set(inGroups.flat())].toSorted());
      }),
      { numRuns: 20 },
    );
  });

  it('is not brought together by an article that is like both', () => {
    const again = retold(sought, 'again.txt');
    const all = [labelled(shot, 'Bridge'), sought, labelled(again, 'Van')];
    const groups = groupsOf(all);
    expect(groups).toHaveLength(2);
    expect(groups.find((ids) => ids.includes(shot.id))).not.toContain('again.txt');
  });

  it('draws in an article without a word of its owner', () => {
    expect(groupsOf([labelled(shot, 'Bridge'), sought, labelled(train, 'Bridge')])).toEqual([
      ['bridge-first.txt', 'bridge-second.txt', 'train.txt'],
    ]);
  });

  it('does not draw in an article that is unlike most of theirs', () => {
    const theirs = [shot, train, landslide].map((one) => labelled(one, 'Bridge'));
    expect(groupsOf([...theirs, sought])).toEqual([
      ['bridge-first.txt', 'landslide.txt', 'train.txt'],
      ['bridge-second.txt'],
    ]);
  });

  it('holds no more once the article has gone', () => {
    const incidents = incidentsOf([landslide, train].map((one) => labelled(one, 'Storm')));
    incidents.remove('train.txt');
    expect(groupsIn(incidents)).toEqual([['landslide.txt']]);
    incidents.add(train);
    incidents.settle();
    expect(groupsIn(incidents)).toEqual([['landslide.txt'], ['train.txt']]);
  });
});

describe('an article', () => {
  it('stands alone until it is compared', () => {
    const incidents = new Incidents();
    for (const article of bridge) incidents.add(article);
    expect(groupsIn(incidents)).toHaveLength(2);
    incidents.settle();
    expect(groupsIn(incidents)).toHaveLength(1);
  });

  it('that is gone splits what it held together', () => {
    const between = retold(shot, 'between.txt', {
      incident: 'Bridge',
    });
    const ends = [{ ...landslide, incident: 'Bridge' }, retold(sought, 'end.txt')];
    const incidents = incidentsOf([...ends, between]);
    expect(incidents.of('between.txt')?.articles.map(({ id }) => id)).toContain('landslide.txt');
    incidents.remove('between.txt');
    expect(groupsIn(incidents)).toEqual([['end.txt'], ['landslide.txt']]);
    expect(incidents.of('between.txt')).toBeUndefined();
  });

  it('that is gone is found by no later one', () => {
    const incidents = incidentsOf([shot]);
    incidents.remove(shot.id);
    incidents.add(sought);
    incidents.settle();
    expect(incidents.of(shot.id)).toBeUndefined();
    expect(groupsIn(incidents)).toEqual([['bridge-second.txt']]);
  });

  it('that was never there can be removed', () => {
    const incidents = incidentsOf(mill);
    incidents.remove('nowhere.txt');
    expect(groupsIn(incidents)).toHaveLength(1);
  });

  it('that is added again with other words leaves its incident', () => {
    const incidents = incidentsOf([...bridge, train]);
    incidents.add(retold(train, shot.id));
    incidents.settle();
    expect(groupsIn(incidents)).toEqual([['bridge-first.txt', 'train.txt'], ['bridge-second.txt']]);
  });

  it('changes neither the value of an incident that was asked for nor other incidents', () => {
    // few enough newcomers that nothing is weighed anew
    const incidents = incidentsOf([...mill, shot, landslide, train]);
    const [before, fire] = [incidents.of(shot.id), incidents.of('mill-first.txt')];
    incidents.add(sought);
    incidents.settle();
    expect(before?.articles).toHaveLength(1);
    expect(incidents.of(shot.id)?.articles).toHaveLength(2);
    expect(incidents.of('mill-first.txt')).toBe(fire);
  });
});

describe('any reports, in any order', () => {
  it('make the same incidents', () => {
    fc.assert(
      fc.property(anyOrder, (articles) => {
        expect(groupsOf(articles)).toEqual(EVENTS);
      }),
      { numRuns: 20 },
    );
  });

  it('make the same incidents one by one as at once', () => {
    fc.assert(
      fc.property(someReports, (articles) => {
        const incidents = new Incidents();
        for (const article of articles) {
          incidents.add(article);
          incidents.settle();
          expect(incidents.of(article.id)?.articles.map(({ id }) => id)).toContain(article.id);
        }
        expect(groupsIn(incidents)).toEqual(groupsOf(articles));
        expect(incidents.list().incidents).toEqual(incidentsOf(articles).list().incidents);
      }),
      { numRuns: 20 },
    );
  });

  it('make the same incidents in portions as at once', () => {
    fc.assert(
      fc.property(anyOrder, fc.integer({ min: 1, max: 5 }), (articles, most) => {
        const incidents = new Incidents();
        for (const article of articles) incidents.add(article);
        let portions = 1;
        while (!incidents.settle(most)) {
          portions += 1;
          // asking in between changes nothing
          incidents.all();
        }
        expect(portions).toBe(Math.ceil(articles.length / most));
        expect(groupsIn(incidents)).toEqual(EVENTS);
      }),
      { numRuns: 20 },
    );
  });

  it('make the incidents of before when one has come and gone', () => {
    fc.assert(
      fc.property(someReports, fc.constantFrom(...reports), (articles, one) => {
        const guest = retold(one, 'guest.txt', { title: 'Shots, fire and flood' });
        const incidents = incidentsOf(articles);
        const before = incidents.list().incidents;
        incidents.add(guest);
        incidents.settle();
        expect(incidents.of('guest.txt')).toBeDefined();
        incidents.remove('guest.txt');
        expect(incidents.list().incidents).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  it('make the incidents of those that are left when some have gone', () => {
    fc.assert(
      fc.property(anyOrder, fc.nat({ max: reports.length }), (articles, gone) => {
        const incidents = incidentsOf(articles);
        for (const { id } of articles.slice(0, gone)) incidents.remove(id);
        incidents.settle();
        expect(groupsIn(incidents)).toEqual(groupsOf(articles.slice(gone)));
      }),
      { numRuns: 20 },
    );
  });
});

it('holds three hundred reports of one event together', () => {
  const incidents = new Incidents();
  const place = 'in the harbour of Port Sallow on Saturday night';
  for (let nth = 0; nth < 300; nth += 1)
    incidents.add(
      articleOf(
        `Nine people were shot ${place}. Jonas Verrin, 41, was among the victims. Witness ${nth} spoke of ${nth + 20} shots near the ${nth % 7}th crane.`,
        {
          id: `r${nth}`,
          path: `r${nth}.txt`,
          title: `Harbour shooting, report ${nth}`,
          published: '2031-05-05',
        },
      ),
    );
  incidents.settle();
  expect(incidents.of('r7')?.articles).toHaveLength(300);
});

it('is found by the people its articles name', () => {
  const incidents = new Incidents();
  const body = 'A man was shot in the harbour. Police named the victim as Daniel Okoro.';
  incidents.add(articleOf(body, { title: 'Shooting in the harbour' }));
  incidents.settle();
  expect(incidents.list().suggest('okor', 5).incidents).toHaveLength(1);
  expect(incidents.list().suggest('zokor', 5).incidents).toHaveLength(0);
});

it('keeps three events of one day in three towns apart, however few the reports', () => {
  const three = [
    [
      'Boiler explosion injures two in Bristol',
      'An explosion hit a laundry in Bristol on Monday, injuring two workers.',
    ],
    [
      'Flood kills two in Lyon',
      'A flood hit Lyon on Monday, killing two. Farmers blamed the dyke.',
    ],
    [
      'Fire kills two in Herat',
      'A fire hit a barn in Herat on Monday, killing two. Neighbours saw flames.',
    ],
  ] as const;
  const incidents = new Incidents();
  for (const [title, body] of three)
    incidents.add(articleOf(body, { title, id: title, path: title, published: '2031-05-09' }));
  incidents.settle();
  expect(incidents.all()).toHaveLength(3);
});
