import { describe, expect, it } from 'vitest';
import { daysLine, rangeInWords, reversedDays } from '../../../../index/search/answer/days-line.ts';

describe('the line on the days of a question', () => {
  const week = { words: 'last week', since: '2031-04-28', until: '2031-05-04' } as const;

  it('says which articles were asked', () => {
    expect(daysLine({ ...week, use: 'narrowed' })).toBe(
      '“last week”: only articles from 28 April 2031 to 4 May 2031.',
    );
  });

  it('says when there is none, or none answers', () => {
    expect(daysLine({ ...week, use: 'no article' })).toContain('no article is from 28 April 2031');
    expect(daysLine({ ...week, use: 'no answer' })).toContain('answers this, so all were searched');
  });

  it('names one day once, and open ranges by their one end', () => {
    expect(rangeInWords({ since: '2031-05-04', until: '2031-05-04' })).toBe('of 4 May 2031');
    expect(rangeInWords({ since: '2031-05-04' })).toBe('of 4 May 2031 or later');
    expect(rangeInWords({ until: '2031-05-04' })).toBe('of 4 May 2031 or before');
  });

  it('says when a range ends before it begins', () => {
    const days = { since: '2031-05-04', until: '2031-05-03' };
    expect(reversedDays(days)).toContain('4 May 2031 is after 3 May 2031');
    expect(reversedDays({ since: '2031-05-03', until: '2031-05-03' })).toBeUndefined();
    expect(reversedDays({ until: '2031-05-03' })).toBeUndefined();
  });
});
