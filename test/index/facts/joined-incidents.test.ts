import { describe, expect, it } from 'vitest';
import type { Article } from '../../../index/article.ts';
import { Incidents } from '../../../index/facts/incidents.ts';
import { JoinedIncidents } from '../../../index/facts/joined-incidents.ts';
import { articleOf } from '../../articles.ts';
import { bridge, bridgeTrial, ferry, inn, landslide, mill, reports, train } from './reports.ts';

const [shot, sought] = bridge;
if (!shot || !sought) throw new Error('there are two reports of the bridge');

function sharedOf(articles: readonly Article[]): Incidents {
  const shared = new Incidents();
  for (const article of articles) shared.add(article);
  shared.settle();
  return shared;
}

/** The view of a server that has added these articles. */
function viewOf(shared: Incidents, own: readonly Article[]): JoinedIncidents {
  const view = new JoinedIncidents(shared);
  for (const article of own) view.add(article);
  view.settle();
  return view;
}

/** The articles of an incident. */
function idsIn(incident: { articles: readonly { id: string }[] } | undefined): string[] {
  return (incident?.articles ?? []).map(({ id }) => id);
}

/** The articles of each listed incident. */
function listedIn(view: JoinedIncidents | Incidents): string[][] {
  return view
    .list()
    .incidents.map((incident) => idsIn(incident).toSorted())
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

function labelled(article: Article, incident: string): Article {
  return { ...article, incident };
}

/** All that can be seen of what servers share. */
function seenOf(shared: Incidents) {
  return structuredClone({
    listed: shared.list().incidents,
    suggested: shared.list().suggest('tallow', 25),
    each: reports.map(({ id }) => shared.of(id)),
    links: reports.map((article) => [...shared.linksTo(article)]),
    articles: shared.articlesOf(reports),
  });
}

describe('an own article about a shared incident', () => {
  const shared = sharedOf([...bridge, ...inn]);
  const view = viewOf(shared, [bridgeTrial]);

  it('joins it in the view of its server', () => {
    const all = ['bridge-first.txt', 'bridge-second.txt', 'bridge-trial.txt'];
    expect(all.map((id) => idsIn(view.of(id)))).toEqual([all, all, all]);
  });

  it('is listed with it, under the id it had', () => {
    expect(listedIn(view)).toEqual([
      ['bridge-first.txt', 'bridge-second.txt', 'bridge-trial.txt'],
      ['inn-first.txt', 'inn-second.txt'],
    ]);
    const early = articleOf(shot.body, { ...shot, id: 'early', published: '2031-03-02' });
    expect(viewOf(shared, [early]).of('early')).toMatchObject({
      id: 'bridge-first.txt',
      articles: [{ id: 'early' }, { id: 'bridge-first.txt' }, { id: 'bridge-second.txt' }],
    });
  });

  it('tells its view more about it', () => {
    expect(shared.of(shot.id)?.date).toEqual({ day: '2031-03-02', presumed: true });
    expect(view.of(shot.id)?.date).toEqual({ day: '2031-03-02', presumed: false });
  });

  it('leaves the other shared incidents the very values they are', () => {
    expect(view.of('inn-first.txt')).toBe(shared.of('inn-first.txt'));
  });

  it('leaves it when it is removed', () => {
    const left = viewOf(shared, [bridgeTrial]);
    left.remove(bridgeTrial.id);
    expect(left.of(shot.id)).toBe(shared.of(shot.id));
    expect(left.of(bridgeTrial.id)).toBeUndefined();
    expect(listedIn(left)).toEqual(listedIn(shared));
  });

  it('never joins two shared incidents, though it is about both', () => {
    const both = articleOf(`${shot.body}\n\n${inn[0]?.body ?? ''}`, {
      path: 'both.txt',
      title: 'Shots in Tallow',
      published: '2031-03-21',
    });
    const torn = viewOf(shared, [both]);
    expect(listedIn(torn).flat().toSorted()).toEqual(
      [...bridge, ...inn, both].map(({ id }) => id).toSorted(),
    );
    expect(idsIn(torn.of('inn-first.txt'))).not.toContain(shot.id);
  });

  it('does not join one whose articles are mostly unlike it', () => {
    const many = sharedOf([shot, train, landslide].map((one) => labelled(one, 'All of it')));
    expect(listedIn(viewOf(many, [sought]))).toEqual([
      ['bridge-first.txt', 'landslide.txt', 'train.txt'],
      ['bridge-second.txt'],
    ]);
  });

  it('that the shared articles hold as well is listed once', () => {
    const twin = { ...shot, path: 'own/bridge.txt' };
    expect(listedIn(viewOf(shared, [twin]))).toEqual(listedIn(shared));
  });
});

describe('own articles about nothing shared', () => {
  it('form their own incidents', () => {
    const view = viewOf(sharedOf([...bridge, landslide]), [...mill, train]);
    expect(listedIn(view)).toEqual([
      ['bridge-first.txt', 'bridge-second.txt'],
      ['landslide.txt'],
      ['mill-first.txt', 'mill-second.txt'],
      ['train.txt'],
    ]);
    expect(idsIn(view.of('mill-second.txt'))).toEqual(['mill-first.txt', 'mill-second.txt']);
  });

  it('are all there is where nothing is shared', () => {
    expect(listedIn(viewOf(new Incidents(), mill))).toEqual([
      ['mill-first.txt', 'mill-second.txt'],
    ]);
  });
});

describe('what owners say of own articles', () => {
  it('joins them to the shared incident of that label', () => {
    const shared = sharedOf([labelled(shot, 'Bridge'), train]);
    expect(idsIn(viewOf(shared, [labelled(landslide, 'Bridge')]).of(shot.id))).toEqual([
      'landslide.txt',
      'bridge-first.txt',
    ]);
  });

  it('keeps them from a shared incident of another label', () => {
    const shared = sharedOf([labelled(shot, 'Bridge')]);
    expect(listedIn(viewOf(shared, [sought]))).toHaveLength(1);
    expect(listedIn(viewOf(shared, [labelled(sought, 'Van')]))).toHaveLength(2);
  });
});

describe('what servers share', () => {
  it('stays as it was, whatever one of them adds and removes', () => {
    const shared = sharedOf([...bridge, ...ferry, landslide]);
    const before = seenOf(shared);
    const own = [
      bridgeTrial,
      ...mill,
      { ...train, incident: 'Night train' },
      { ...shot, id: 'own' },
    ];
    const view = viewOf(shared, own);
    view.list().suggest('tallow', 25);
    for (const { id } of [...reports, ...own]) view.of(id);
    expect(seenOf(shared)).toEqual(before);
    for (const { id } of own) view.remove(id);
    view.list();
    expect(seenOf(shared)).toEqual(before);
  });

  it('is all that one server sees of another', () => {
    const shared = sharedOf(bridge);
    const [one, other] = [viewOf(shared, [bridgeTrial, ...mill]), viewOf(shared, ferry)];
    expect(listedIn(one)).toEqual([
      ['bridge-first.txt', 'bridge-second.txt', 'bridge-trial.txt'],
      ['mill-first.txt', 'mill-second.txt'],
    ]);
    expect(listedIn(other)).toEqual([
      ['bridge-first.txt', 'bridge-second.txt'],
      ['ferry-first.txt', 'ferry-second.txt'],
    ]);
    expect(other.of('mill-first.txt')).toBeUndefined();
    expect(one.of('ferry-first.txt')).toBeUndefined();
  });

  it('is seen as it is now: an article added to it later is in every view', () => {
    const shared = sharedOf([shot]);
    const view = viewOf(shared, [bridgeTrial]);
    shared.add(sought);
    shared.settle();
    expect(idsIn(view.of(bridgeTrial.id))).toEqual([
      'bridge-first.txt',
      'bridge-second.txt',
      'bridge-trial.txt',
    ]);
  });
});
