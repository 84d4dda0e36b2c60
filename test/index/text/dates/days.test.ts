import { describe, expect, it } from 'vitest';
import { dayForPeople, dayInWords, publicationDay } from '../../../../index/text/dates/days.ts';

describe('publicationDay', () => {
  it.each([
    '2015-03-25',
    '2015-03-25T23:30:00+05:00',
    '2015-03-25 08:00',
    ' 2015-03-25 ',
    '25 March 2015',
    '25. March 2015',
    '25 Mar 2015',
    '25 mar. 2015',
    'March 25, 2015',
    'March 25 2015',
    'MAR. 25, 2015',
  ])('reads %j as one day', (written) => {
    expect(publicationDay(written)).toBe('2015-03-25');
  });

  it.each([
    ['3 Sept. 2015', '2015-09-03'],
    ['May 1, 2015', '2015-05-01'],
    ['29 February 2016', '2016-02-29'],
  ])('reads %j as %s', (written, day) => {
    expect(publicationDay(written)).toBe(day);
  });

  it.each([
    ['a date that may be either of two days', '02/08/2020'],
    ['a date in figures', '25.03.2015'],
    ['a day that is not in its month', '2015-02-30'],
    ['a leap day of a common year', '29 February 2015'],
    ['a month that does not exist', '2015-13-01'],
    ['a day of figures that goes on', '2015-03-255'],
    ['a month without a day', 'March 2015'],
    ['a word that only begins like a month', '25 Marble 2015'],
    ['a Finnish November', '25 marraskuu 2015'],
    ['a weekday', 'last Tuesday'],
    ['nothing', ''],
  ])('leaves %s as words', (_, written) => {
    expect(publicationDay(written)).toBe(written);
  });

  it('trims words that are no day', () => {
    expect(publicationDay('  in spring ')).toBe('in spring');
  });
});

describe('a day', () => {
  it('is said as a question would say it', () => {
    expect(dayInWords('2015-03-05')).toBe('March 5 2015');
  });

  it('is shown as people read it', () => {
    expect(dayForPeople('2015-03-05')).toBe('5 March 2015');
  });

  it.each(['in spring', '2015-13-05', '02/08/2020'])('that is none is left as %j', (words) => {
    expect(dayInWords(words)).toBe(words);
    expect(dayForPeople(words)).toBe(words);
  });
});
