import { describe, expect, it } from 'vitest';
import { daysOf, readings, TUESDAY } from './readings.ts';

describe('a period with its year', () => {
  it.each([
    ['January 2015', 'month', '2015-01-01..2015-01-31'],
    ['February of 2016', 'month', '2016-02-01..2016-02-29'],
    ['end of 2014', 'period', '2014-09-01..2014-12-31'],
    ['early 2015', 'period', '2015-01-01..2015-04-30'],
    ['mid-2015', 'period', '2015-05-01..2015-08-31'],
    ['beginning of March 2015', 'period', '2015-03-01..2015-03-10'],
    ['mid-March 2015', 'period', '2015-03-11..2015-03-20'],
    ['late February 2015', 'period', '2015-02-21..2015-02-28'],
    ['first half of 2020', 'half', '2020-01-01..2020-06-30'],
    ['second half of 2020', 'half', '2020-07-01..2020-12-31'],
    ['second half of February 2020', 'half', '2020-02-16..2020-02-29'],
    ['third quarter of 2019', 'quarter', '2019-07-01..2019-09-30'],
    ['last quarter of 2019', 'quarter', '2019-10-01..2019-12-31'],
    ['first nine months of 2019', 'period', '2019-01-01..2019-09-30'],
    ['summer of 2014', 'season', '2014-06-01..2014-08-31'],
    ['fall 2014', 'season', '2014-09-01..2014-11-30'],
    ['2015', 'year', '2015-01-01..2015-12-31'],
    ['2014-15', 'period', '2014-01-01..2015-12-31'],
    ['2014–2016', 'period', '2014-01-01..2016-12-31'],
    ['1990s', 'decade', '1990-01-01..1999-12-31'],
    ['late 1990s', 'period', '1996-01-01..1999-12-31'],
  ])('%j is a %s, published or not', (words, precision, days) => {
    for (const published of [undefined, TUESDAY])
      expect(readings(`It was seen in ${words}, they say.`, published)).toEqual([
        `${words} | ${days} | ${precision}`,
      ]);
  });

  it('stays words where it may begin in either of two years', () => {
    expect(readings('It froze in winter 2014.', TUESDAY)).toEqual(['winter 2014 | - | season']);
  });

  it('is a decade with an apostrophe too, where it is not the year’s own', () => {
    expect(readings("In the 1990's it stood idle.")).toEqual([
      "1990's | 1990-01-01..1999-12-31 | decade",
    ]);
    expect(readings("In 1990's summer it stood idle.")).toEqual([
      '1990 | 1990-01-01..1990-12-31 | year',
    ]);
  });

  it('stays words where its year is cut short, which is not the one of the publication', () => {
    expect(readings("It froze in the summer of '96.", TUESDAY)).toEqual(['summer | - | season']);
  });

  it('lends its year to the month before', () => {
    expect(daysOf('It ran from March to May 2015.', TUESDAY)).toEqual([
      'March | 2015-03-01..2015-03-31',
      'May 2015 | 2015-05-01..2015-05-31',
    ]);
  });

  it('is a year wherever words lead to one', () => {
    expect(
      daysOf("Between 1998 and 2001, after the 2003 storm, Tolland's 2004 fair (2005), the '80s."),
    ).toEqual([
      '1998 | 1998-01-01..1998-12-31',
      '2001 | 2001-01-01..2001-12-31',
      '2003 | 2003-01-01..2003-12-31',
      '2004 | 2004-01-01..2004-12-31',
      '2005 | 2005-01-01..2005-12-31',
      '80s | 1980-01-01..1989-12-31',
    ]);
  });
});

describe('a period without its year', () => {
  it.each([
    ['In March', 'March', '2020-03-01..2020-03-31'],
    ['in June', 'June', '2020-06-01..2020-06-30'],
    ['in December', 'December', '2019-12-01..2019-12-31'],
    ['in August', 'August', '2020-08-01..2020-08-31'],
    ['in September', 'September', '-'],
    ['It will open in September', 'September', '2020-09-01..2020-09-30'],
    ['open until October', 'October', '2020-10-01..2020-10-31'],
    ['since last May', 'last May', '2020-05-01..2020-05-31'],
    ['since last August', 'last August', '2019-08-01..2019-08-31'],
    ['open next March', 'next March', '2021-03-01..2021-03-31'],
    ['in March last year', 'March last year', '2019-03-01..2019-03-31'],
    ['the January storm', 'January', '2020-01-01..2020-01-31'],
    ['late last year', 'late last year', '2019-09-01..2019-12-31'],
    ['by the end of March', 'end of March', '2020-03-21..2020-03-31'],
    ['first half of last year', 'first half of last year', '2019-01-01..2019-06-30'],
    ['last summer', 'last summer', '2019-06-01..2019-08-31'],
    ['this summer', 'this summer', '2020-06-01..2020-08-31'],
    ['next winter', 'next winter', '2020-12-01..2021-02-28'],
    ['in the spring', 'spring', '2020-03-01..2020-05-31'],
    ['in the fall', 'fall', '2019-09-01..2019-11-30'],
    ['at the end of the year', 'end of the year', '-'],
  ])('%j is presumed', (text, words, days) => {
    const [reading, ...more] = readings(`${text}, then.`, TUESDAY);
    expect(more).toEqual([]);
    expect(reading?.split(' | ').toSpliced(2, 1)).toEqual([words, days, 'presumed']);
  });

  it('shares one "last" between two seasons', () => {
    expect(daysOf('seen last autumn and spring', TUESDAY)).toEqual([
      'last autumn | 2019-09-01..2019-11-30',
      'spring | 2020-03-01..2020-05-31',
    ]);
  });

  it.each(['the fall of Tolland', 'in the fall of Tolland', 'water from a spring', 'Dec seen Jan'])(
    'is none in %j',
    (words) => {
      expect(readings(words, TUESDAY)).toEqual([]);
    },
  );
});

describe('a period counted from the publication', () => {
  it.each([
    ['past two years', 'period', '2018-08-04..2020-08-04'],
    ['last 24 hours', 'period', '2020-08-03..2020-08-04'],
    ['past week', 'period', '2020-07-28..2020-08-04'],
    ['last week', 'period', '2020-07-27..2020-08-02'],
    ['this week', 'period', '2020-08-03..2020-08-09'],
    ['next week', 'period', '2020-08-10..2020-08-16'],
    ['last month', 'month', '2020-07-01..2020-07-31'],
    ['last year', 'year', '2019-01-01..2019-12-31'],
    ['this year', 'year', '2020-01-01..2020-12-31'],
    ['earlier this year', 'period', '2020-01-01..2020-08-04'],
    ['later this month', 'period', '2020-08-04..2020-08-31'],
    ['last weekend', 'period', '2020-08-01..2020-08-02'],
    ['over the weekend', 'period', '2020-08-01..2020-08-02'],
    ['next weekend', 'period', '2020-08-08..2020-08-09'],
    ['three weeks ago', 'period', '2020-07-11..2020-07-17'],
    ['a month ago', 'month', '2020-07-01..2020-07-31'],
    ['two years ago', 'year', '2018-01-01..2018-12-31'],
    ['more than a year ago', 'year', '-'],
    ['years ago', 'year', '-'],
    ['recent years', 'period', '-'],
    ['past few days', 'period', '-'],
    ['coming weeks', 'period', '-'],
  ])('%j is a %s', (words, precision, days) => {
    expect(readings(`seen ${words}`, TUESDAY)).toEqual([
      `${words} | ${days} | ${precision} | presumed`,
    ]);
    expect(readings(`seen ${words}`)).toEqual([`${words} | - | ${precision} | presumed`]);
  });

  it('runs up to now in "the last month", and ahead only where the words do', () => {
    expect(daysOf('over the last month', '2020-03-31')).toEqual([
      'last month | 2020-02-29..2020-03-31',
    ]);
    expect(daysOf('It will rain for the next two days.', TUESDAY)).toEqual([
      'next two days | 2020-08-04..2020-08-06',
    ]);
    expect(daysOf('It rained for the next two days.', TUESDAY)).toEqual(['next two days | -']);
  });

  it('is the weekend itself on a Sunday', () => {
    expect(daysOf('this weekend, or last weekend', '2020-08-02')).toEqual([
      'this weekend | 2020-08-01..2020-08-02',
      'last weekend | 2020-07-25..2020-07-26',
    ]);
    expect(daysOf('this weekend', '2020-08-07')).toEqual(['this weekend | 2020-08-08..2020-08-09']);
  });
});
