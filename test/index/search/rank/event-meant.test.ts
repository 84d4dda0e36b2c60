import { describe, expect, it } from 'vitest';
import type { ArticleEvent } from '../../../../index/event/event.ts';
import { questionOf } from '../../../../index/search/query/question.ts';
import {
  otherPlaceOf,
  isInAnotherTown,
  isOnAnotherDay,
} from '../../../../index/search/rank/event-meant.ts';
import { articleOf, indexOf } from '../../../articles.ts';
import { eventOf } from '../../../../index/event/event.ts';

const report = articleOf(
  'CHICAGO — A man was shot on Sunday in Chicago, police said. Two others were wounded in the shooting.',
  { path: 'a.md', published: '2016-03-07' },
);
const index = indexOf([report]);
const event: ArticleEvent = eventOf(report);
const asked = (text: string) => questionOf(text, index);

it('a country that shares its name with a state is the country of its own reports', () => {
  const tbilisi = articleOf(
    'TBILISI — A bomb killed two people on Sunday in Tbilisi, police said.',
    {
      path: 'b.md',
      published: '2016-03-07',
    },
  );
  const at = eventOf(tbilisi);
  expect(at.place?.place.city).toBe('Tbilisi');
  const inGeorgia = questionOf('Who was killed in Georgia?', indexOf([tbilisi]));
  expect(otherPlaceOf(inGeorgia, at, tbilisi, 'A bomb killed two people')).toBeUndefined();
});

describe('the event that a question names', () => {
  it('was read with its place and day', () => {
    expect(event.place?.place.city).toBe('Chicago');
    expect(event.days[0]?.day).toBe('2016-03-06');
  });

  it.each<[string, boolean]>([
    ['Who was shot in Detroit?', true],
    ['Who was shot in Chicago?', false],
    ['Who was shot on Sunday?', false],
    ['Who shot the man?', false],
    ['Who was shot in Las Vegas?', true],
    ['Who was shot in Chicago, Nevada?', false],
    // a town of that name is in another state
    ['Who was shot in Nevada?', false],
    // the town lies in the region of its name
    ['Who was shot in Kabul?', true],
  ])('"%s" is on another town: %s', (text, isAnother) => {
    expect(isInAnotherTown(asked(text), event)).toBe(isAnother);
  });

  it.each<[string, boolean]>([
    ['Who was shot on March 6, 2016?', false],
    ['Who was shot on March 7, 2016?', false],
    ['Who was shot in March 2016?', false],
    ['Who was shot in July 2016?', true],
    ['Who was shot on March 16, 2016?', true],
    ['Who was shot in March?', false],
    ['Who was shot?', false],
  ])('"%s" is on another day: %s', (text, isAnother) => {
    expect(isOnAnotherDay(asked(text), event)).toBe(isAnother);
  });

  it('is elsewhere in another state of the country, and not in its own', () => {
    const passing = { title: 'Shooting', body: `${report.body} `.repeat(10) };
    const isElse = (text: string): boolean =>
      otherPlaceOf(asked(text), event, passing, 'He died.') !== undefined;
    expect(event.place?.place.region).toBe('Illinois');
    expect(isElse('How many died in Ohio?')).toBe(true);
    expect(isElse('How many died in Illinois?')).toBe(false);
    expect(isElse('How many died in Norway?')).toBe(false);
  });

  it('is in one town under either of its names', () => {
    const mumbai = articleOf(
      'MUMBAI — A bomb killed nine people in Mumbai on Sunday, police said.',
    );
    const asking = questionOf('How many were killed in Bombay?', indexOf([mumbai]));
    expect(isInAnotherTown(asking, eventOf(mumbai))).toBe(false);
  });

  it('is elsewhere where neither the quote nor the beginning names the town', () => {
    const question = asked('Who was shot in Detroit?');
    const passing = { title: 'Shooting', body: `${report.body} `.repeat(10) };
    expect(otherPlaceOf(question, event, passing, 'A man was shot.')).toBe('Chicago');
    expect(otherPlaceOf(question, event, passing, 'A man of Detroit was shot.')).toBeUndefined();
    expect(
      otherPlaceOf(question, event, { ...passing, title: 'Detroit man shot' }, ''),
    ).toBeUndefined();
    expect(otherPlaceOf(asked('Who was shot?'), event, passing, 'A man was shot.')).toBeUndefined();
  });

  it('is no other where nothing is known of it', () => {
    expect(isInAnotherTown(asked('Who was shot in Detroit?'), undefined)).toBe(false);
    expect(isOnAnotherDay(asked('Who was shot in 2011?'), undefined)).toBe(false);
  });
});
