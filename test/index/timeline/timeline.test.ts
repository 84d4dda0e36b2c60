import { describe, expect, it } from 'vitest';
import type { Article } from '../../../index/article/article.ts';
import { timelineOf } from '../../../index/timeline/timeline.ts';
import { articleOf } from '../../articles.ts';

const DAY = { day: '2031-06-11', presumed: true };

function report(path: string, body: string, published?: string): Article {
  return articleOf(body, { path, title: 'Mill burned', ...(published && { published }) });
}

/** The quotes of a timeline, those of other dates in brackets. */
function quotesOf(articles: readonly Article[], day: typeof DAY | undefined = DAY): string[] {
  return timelineOf(articles, day).events.map(({ quote, scope }) =>
    scope === 'main' ? quote : `(${quote})`,
  );
}

describe('timelineOf', () => {
  it('goes by the day, then by the time of day, those without one last', () => {
    const body = [
      'The mill fell in on Thursday.',
      'It was empty on Wednesday.',
      'Smoke was seen on Wednesday evening.',
      'It burned at 7:30 p.m. on Wednesday.',
      'The miller left on Wednesday morning.',
      'Guests came at noon on Wednesday.',
      'A dog barked just after midnight on Wednesday.',
      'Rain came at midnight on Wednesday.',
      'He slept late on Wednesday afternoon.',
      'It glowed on Wednesday night.',
    ].join(' ');
    expect(quotesOf([report('a.txt', body, '2031-06-12')])).toEqual([
      'A dog barked just after midnight on Wednesday.',
      'The miller left on Wednesday morning.',
      'Guests came at noon on Wednesday.',
      'He slept late on Wednesday afternoon.',
      'Smoke was seen on Wednesday evening.',
      'It burned at 7:30 p.m. on Wednesday.',
      'It glowed on Wednesday night.',
      'Rain came at midnight on Wednesday.',
      'It was empty on Wednesday.',
      'The mill fell in on Thursday.',
    ]);
  });

  it('puts a month and a weekend behind their days', () => {
    const body =
      'Rain fell over the weekend. It broke down on 7 June. The mill was shut in May 2031. It was cold on 3 May 2031. The mill burned on Wednesday.';
    expect(quotesOf([report('a.txt', body, '2031-06-12')])).toEqual([
      'It broke down on 7 June.',
      'Rain fell over the weekend.',
      'The mill burned on Wednesday.',
      '(It was cold on 3 May 2031.)',
      '(The mill was shut in May 2031.)',
    ]);
  });

  it('lets those follow whose day nobody can tell, as they stand in the articles', () => {
    const undated = report('a.txt', 'It began on Monday. The mill fell in on Sunday evening.');
    const dated = report('b.txt', 'The mill burned on Wednesday.', '2031-06-12');
    expect(quotesOf([undated, dated])).toEqual([
      'The mill burned on Wednesday.',
      'It began on Monday.',
      'The mill fell in on Sunday evening.',
    ]);
    const [, first] = timelineOf([undated, dated], DAY).events;
    expect(first).toMatchObject({ precision: 'unknown', presumed: false });
    expect(first).not.toHaveProperty('days');
  });

  it('shows what two articles say in the same words once, and where else it stands', () => {
    const wire = 'The mill  burned on Wednesday.';
    const { events: timeline } = timelineOf(
      [
        report('a.txt', 'The mill burned on Wednesday.', '2031-06-12'),
        report('b.txt', `Again: we know this. ${wire}`, '2031-06-13'),
        report('c.txt', 'The mill burned on Wednesday.', '2031-06-25'),
      ],
      DAY,
    );
    expect(
      timeline.map(({ days, article, alsoIn }) => [days?.from, article.path, alsoIn.length]),
    ).toEqual([
      ['2031-06-11', 'a.txt', 1],
      // of another week
      ['2031-06-25', 'c.txt', 0],
    ]);
    expect(timeline[0]?.alsoIn).toMatchObject([{ article: { path: 'b.txt' }, start: 21, end: 51 }]);
  });

  it('keeps a sentence twice that one article holds twice only once, and not as another source', () => {
    const twice = report(
      'a.txt',
      'The mill burned on Wednesday.\n\nThe mill burned on Wednesday.',
      '2031-06-12',
    );
    expect(timelineOf([twice], DAY).events).toMatchObject([{ start: 0, alsoIn: [] }]);
  });

  it('puts other dates apart: long before, longer than a month, or said to be of something else', () => {
    const body = [
      'The mill burned on Wednesday.',
      'It will be torn down on 1 July.',
      'The miller was last seen on Tuesday.',
      'It was built on 3 May 1975.',
      'The mill lost money in 2031.',
      'In an unrelated fire, the mill of Tveit burned on Thursday.',
    ].join(' ');
    expect(quotesOf([report('a.txt', body, '2031-06-12')])).toEqual([
      'The miller was last seen on Tuesday.',
      'The mill burned on Wednesday.',
      'It will be torn down on 1 July.',
      '(It was built on 3 May 1975.)',
      '(In an unrelated fire, the mill of Tveit burned on Thursday.)',
      '(The mill lost money in 2031.)',
    ]);
  });

  it('goes by what the texts tell of where the day of the incident is not known', () => {
    const body =
      'The flour mill of Brennal burned on Sunday evening. All know it. In March, a ferry sank off Tveit. A ship was lost on Friday.';
    expect(quotesOf([report('a.txt', body)], undefined)).toEqual([
      'The flour mill of Brennal burned on Sunday evening.',
      '(In March, a ferry sank off Tveit.)',
      '(A ship was lost on Friday.)',
    ]);
  });

  it('is empty where no article dates anything', () => {
    expect(quotesOf([report('a.txt', 'The mill burned.')])).toEqual([]);
    expect(quotesOf([], undefined)).toEqual([]);
  });
});
