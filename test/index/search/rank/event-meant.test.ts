import { describe, expect, it } from 'vitest';
import type { ArticleEvent } from '../../../../index/event/event.ts';
import { questionOf } from '../../../../index/search/query/question.ts';
import { isInAnotherTown, isOnAnotherDay } from '../../../../index/search/rank/event-meant.ts';
import { articleOf, indexOf } from '../../../articles.ts';
import { eventOf } from '../../../../index/event/event.ts';

const report = articleOf(
  'CHICAGO — A man was shot on Sunday in Chicago, police said. Two others were wounded in the shooting.',
  { path: 'a.md', published: '2016-03-07' },
);
const index = indexOf([report]);
const event: ArticleEvent = eventOf(report);
const asked = (text: string) => questionOf(text, index);

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

  it('is no other where nothing is known of it', () => {
    expect(isInAnotherTown(asked('Who was shot in Detroit?'), undefined)).toBe(false);
    expect(isOnAnotherDay(asked('Who was shot in 2011?'), undefined)).toBe(false);
  });
});
