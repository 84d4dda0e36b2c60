import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../index/article/article.ts';
import { articleEvents } from '../../../index/timeline/article-events.ts';
import { articleOf } from '../../articles.ts';

const PUBLISHED = { published: '2031-06-12' };

/** Each dated event in short: its date's words, its days and its time of day. */
function shortOf(body: string, extra: Partial<Article> = {}): string[] {
  return articleEvents(articleOf(body, extra)).events.map(
    ({ words, days, precision, presumed, time }) =>
      [
        `${body.slice(words.start, words.end)}:`,
        days ? (days.from === days.to ? days.from : `${days.from}..${days.to}`) : '?',
        precision,
        ...(presumed ? ['presumed'] : []),
        ...(time ? [`at ${body.slice(time.start, time.end)}`] : []),
      ].join(' '),
  );
}

describe('articleEvents', () => {
  it('quotes the sentences that hold a date, and says which days it names', () => {
    const body =
      'The mill of Brennal burned down. It caught fire on 11 June 2031. Rebuilding begins in May 2032.';
    const { events } = articleEvents(articleOf(body));
    expect(events.map(({ start, end }) => body.slice(start, end))).toEqual([
      'It caught fire on 11 June 2031.',
      'Rebuilding begins in May 2032.',
    ]);
    expect(shortOf(body)).toEqual([
      '11 June 2031: 2031-06-11 day',
      'May 2032: 2032-05-01..2032-05-31 month',
    ]);
  });

  it('counts a weekday from the publication, and says that it is presumed', () => {
    expect(shortOf('The mill burned on Wednesday.', PUBLISHED)).toEqual([
      'Wednesday: 2031-06-11 day presumed',
    ]);
  });

  it('leaves a weekday in its words where nobody knows when that was published', () => {
    expect(shortOf('The mill burned on Wednesday evening.')).toEqual([
      'Wednesday evening: ? unknown at evening',
    ]);
  });

  it('leaves what is counted from an event in its words', () => {
    expect(shortOf('The dam was checked the day before the flood.', PUBLISHED)).toEqual([
      'the day before the flood: ? unknown',
    ]);
  });

  it('takes no duration and no age for a date', () => {
    const body = 'The blaze of the 40-year-old mill lasted 18 hours. Ilse, 39, slept for two days.';
    expect(shortOf(body, PUBLISHED)).toEqual([]);
  });

  it.each([
    ['The mill burned at about 7:30 p.m. on Wednesday.', '7:30 p.m.'],
    ['On Wednesday, shortly before 2 a.m., the mill burned.', '2 a.m.'],
    ['The mill burned on Wednesday at 22:15.', '22:15'],
    ['The mill burned on Wednesday around noon.', 'noon'],
    ['The mill burned at 0215 on Wednesday.', '0215'],
    ['The mill burned shortly after midnight on Wednesday.', 'after midnight'],
  ])('reads the time of day in: %s', (body, time) => {
    expect(shortOf(body, PUBLISHED)).toEqual([`Wednesday: 2031-06-11 day presumed at ${time}`]);
  });

  it.each([
    'The mill burned on Wednesday after 10:30.',
    'The mill at 1200 metres burned on Wednesday.',
    'On Wednesday the mill burned while the miller, whose shift had only begun at 7 p.m., slept.',
  ])('gives no time of day where the words leave it open: %s', (body) => {
    expect(shortOf(body, PUBLISHED)).toEqual(['Wednesday: 2031-06-11 day presumed']);
  });

  it('tells of a sentence with two dates twice, each with its own time', () => {
    const body = 'The mill burned at 7 p.m. on Tuesday and fell in on Wednesday morning.';
    expect(shortOf(body, PUBLISHED)).toEqual([
      'Tuesday: 2031-06-10 day presumed at 7 p.m.',
      'Wednesday morning: 2031-06-11 day presumed at morning',
    ]);
  });

  it('tells by the day of what was said, not by the day on which it was', () => {
    const body = 'Police said on Thursday that the mill burned on Tuesday.';
    expect(shortOf(body, PUBLISHED)).toEqual(['Tuesday: 2031-06-10 day presumed']);
    expect(shortOf('Police said on Thursday that the mill is gone.', PUBLISHED)).toEqual([
      'Thursday: 2031-06-12 day presumed',
    ]);
  });

  it('does not take the date of the page, or of a post on it, for that of an event', () => {
    expect(shortOf('Updated: June 12, 2031 The mill of Brennal burned down.')).toEqual([]);
    const post = 'Smoke over Brennal — Ilse Holm (@ilse) June 11, 2031';
    expect(shortOf(post)).toEqual([]);
  });

  it('takes first and last day of one time together', () => {
    expect(shortOf('The bridge is closed Monday through Thursday.', PUBLISHED)).toEqual([
      'Monday through Thursday: 2031-06-09..2031-06-12 period presumed',
    ]);
    expect(shortOf('The mill burned last autumn and spring.')).toEqual([
      'last autumn and spring: ? unknown',
    ]);
  });

  it('names a day once that a sentence names twice', () => {
    const body = 'On Wednesday, 11 June 2031, and again late on Wednesday, the mill burned.';
    expect(shortOf(body, PUBLISHED)).toHaveLength(1);
  });

  it('quotes neither titles nor lines that are no part of the report', () => {
    const body =
      'Mill burned on 11 June 2031\n\nNobody was hurt in Brennal on 12 June 2031.\n\nShare on Facebook\n';
    expect(shortOf(body)).toEqual(['12 June 2031: 2031-06-12 day']);
  });

  it('reads only dates in figures in other languages, which have other words', () => {
    const body =
      'Die Mühle von Brennal ist am 2031-06-11 abgebrannt. Der Prior und die Leute kamen im August 2031 nicht.';
    expect(shortOf(body, { language: 'de' })).toEqual(['2031-06-11: 2031-06-11 day']);
  });

  it('takes late paragraphs that share nothing with the opening for background', () => {
    const opening = 'The flour mill of Brennal burned down on Wednesday.';
    const others = ['A crowd came.', 'It was cold.', 'The miller wept.'];
    const body = [
      opening,
      ...others,
      'A ferry sank off Tveit on Monday.',
      'The flour of the mill was saved on Monday.',
    ].join('\n\n');
    const { events } = articleEvents(articleOf(body, { ...PUBLISHED, title: 'Mill burned' }));
    expect(events.map(({ isBackground }) => isBackground)).toEqual([false, true, false]);
  });

  it('takes what follows a longer time for background, early on until it returns to the opening', () => {
    const body =
      'The flour mill of Brennal burned down. All know it. In March, a ferry sank off Tveit. On Friday another ship was lost. The flour mill fell in on Monday.';
    const { events } = articleEvents(articleOf(body, PUBLISHED));
    expect(events.map(({ isBackground }) => isBackground)).toEqual([true, true, false]);
    const late = ['One.', 'Two.', 'Three.', 'Four.', body].join('\n\n');
    const title = 'The flour mill of Brennal burned';
    const there = articleEvents(articleOf(late, { ...PUBLISHED, title })).events;
    expect(there.map(({ isBackground }) => isBackground)).toEqual([true, true, true]);
  });

  it('reads the beginning of a very long line', () => {
    const body = 'It caught fire on 11 June 2031. '.repeat(10_000);
    const { events, isComplete } = articleEvents(articleOf(body, PUBLISHED));
    expect(isComplete).toBe(false);
    expect(events.length).toBeGreaterThan(0);
  });

  it('reads the beginning of a very long article, and says that it did', () => {
    const filler = 'It was cold.\n\n'.repeat(20_000);
    const body = `It burned on 11 June 2031.\n\n${filler}It fell in on 12 June 2031.\n`;
    const { events, isComplete } = articleEvents(articleOf(body));
    expect(events).toHaveLength(1);
    expect(isComplete).toBe(false);
    expect(articleEvents(articleOf('It burned on 11 June 2031.')).isComplete).toBe(true);
  });

  it('takes a line that holds a time alone for no event', () => {
    expect(
      shortOf('Saturday 9:04 a.m.\n\nDate: 11 June 2031\n\nHe died Saturday.', PUBLISHED),
    ).toHaveLength(1);
  });

  it('sets apart what stands beside a picture, and takes a correction for nothing', () => {
    const caption = 'The mill on 9 June 2031. (Ada Finch/Mill Post)';
    const note = 'This article was amended on 12 June 2031. An earlier version gave another day.';
    const body = `The mill burned on 10 June 2031.\n\n${caption}\n\nThe river was low.\n\n${note}`;
    expect(
      articleEvents(articleOf(body)).events.map(({ words, isElsewhere }) => [
        body.slice(words.start, words.end),
        isElsewhere,
      ]),
    ).toEqual([
      ['10 June 2031', false],
      ['9 June 2031', true],
    ]);
  });

  it('takes where and when a report was made for no event', () => {
    expect(shortOf('BRENNAL, 11 June 2031 -- The mill burned on 10 June 2031.')).toEqual([
      '10 June 2031: 2031-06-10 day',
    ]);
    expect(shortOf('Port Sallow, 11 June 2031 (Coast Post) -- The mill burned.')).toEqual([]);
    expect(shortOf('In Brennal, 11 June 2031 was cold.')).toHaveLength(1);
  });

  it('gives ranges of the body inside one another, for any text', () => {
    const words = fc.constantFrom(
      ...'on Sunday evening, at 7 p.m. 3 March 2031. last year until Friday burned the — In (@ilse) and through\n\n'.split(
        ' ',
      ),
    );
    const texts = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, (body) => {
        for (const { start, end, words: date, time, days } of articleEvents(
          articleOf(body, PUBLISHED),
        ).events) {
          for (const inside of [date, time ?? date]) {
            expect(inside.start).toBeLessThan(inside.end);
            expect(inside.start).toBeGreaterThanOrEqual(start);
            expect(inside.end).toBeLessThanOrEqual(end);
          }
          expect((days?.from ?? '') <= (days?.to ?? '')).toBe(true);
          expect(body.slice(start, end).trim()).toBe(body.slice(start, end));
        }
      }),
    );
  });
});
