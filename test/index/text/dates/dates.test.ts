import * as chrono from 'chrono-node';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../../index/text/dates/dates.ts';
import { daysAfter, numbersOf } from '../../../../index/text/dates/calendar.ts';
import { text as texts } from '../../../texts.ts';
import { daysOf, readings, TUESDAY } from './readings.ts';

describe('a day with its month', () => {
  it.each([
    'March 3, 2015',
    'March 3 2015',
    'Mar. 3, 2015',
    '3 March 2015',
    '3rd of March 2015',
    'MARCH 3RD, 2015',
    'Tuesday, March 3, 2015',
    'Tue., Mar. 3, 2015',
    'Tuesday, 3 March 2015',
    'Tuesday night, March 3, 2015',
    'this Tuesday, March 3, 2015',
    '2015-03-03',
    '2015-03-03T23:30:00Z',
  ])('is read whole from %j, published or not', (words) => {
    for (const published of [undefined, TUESDAY])
      expect(daysOf(`The pier of ${words} burned.`, published)).toEqual([`${words} | 2015-03-03`]);
  });

  it('is never taken for a month and a year', () => {
    expect(readings('Seen Jan. 13 and Feb. 20, and March 30.', TUESDAY)).toEqual([
      'Jan. 13 | 2020-01-13 | day | presumed',
      'Feb. 20 | 2020-02-20 | day | presumed',
      'March 30 | 2020-03-30 | day | presumed',
    ]);
  });

  it('has a year of two figures only where the words end', () => {
    expect(daysOf('LIMA, 12 JAN 89 -- ON 10 MAY 50 BOATS LEFT.')).toEqual([
      '12 JAN 89 | 1989-01-12',
      '10 MAY | -',
    ]);
  });

  it('may be several days', () => {
    expect(readings('It ran March 3-5, 2015, and 7 to 9 June 2016.')).toEqual([
      'March 3-5, 2015 | 2015-03-03..2015-03-05 | period',
      '7 to 9 June 2016 | 2016-06-07..2016-06-09 | period',
    ]);
  });

  it('that no calendar has stays words', () => {
    expect(daysOf('The note said 29 February 2019 and 31 June 2019, not 45 June 2019.')).toEqual([
      '29 February 2019 | -',
      '31 June 2019 | -',
      'June 2019 | 2019-06-01..2019-06-30',
    ]);
  });

  it('is not made of a month and a count', () => {
    expect(daysOf('In March 20 boats sank; in May 3-year-old nets were sold.', TUESDAY)).toEqual([
      'March | 2020-03-01..2020-03-31',
      'May | 2020-05-01..2020-05-31',
    ]);
  });
});

describe('a day without its year', () => {
  it.each([
    ['lies in the last eleven months', 'The pier burned on Sept. 20.', '2019-09-20'],
    ['may be the day of publication', 'The pier burned on August 4.', '2020-08-04'],
    ['is nobody’s guess just after it', 'The pier on August 10.', '-'],
    ['lies ahead where the words do', 'The pier will open on August 10.', '2020-08-10'],
    ['lies ahead, far too', 'The trial is scheduled for 3 March.', '2021-03-03'],
    ['lies behind a word of report', 'He will go, she said on March 3.', '2020-03-03'],
    ['is the nearest one after "until"', 'It is shut until August 20.', '2020-08-20'],
    ['takes the year that is said', 'It began on March 3 of last year.', '2019-03-03'],
    ['agrees with its weekday', 'It was Sunday, Aug. 2.', '2020-08-02'],
    ['stays words against its weekday', 'It was Monday, Aug. 2.', '-'],
  ])('%s', (_, sentence, day) => {
    expect(datesIn(sentence, TUESDAY)).toMatchObject([{ presumed: true, precision: 'day' }]);
    expect(datesIn(sentence, TUESDAY)[0]?.days?.from ?? '-').toBe(day);
  });

  it('stays words without a publication date', () => {
    expect(readings('It burned on March 3.')).toEqual(['March 3 | - | day | presumed']);
  });

  it('is known by its name', () => {
    expect(
      readings('Hurt on New Year’s Eve, as on 9/11 and in the Sept. 11 attacks.', TUESDAY),
    ).toEqual([
      'New Year’s Eve | 2019-12-31 | day | presumed',
      '9/11 | 2001-09-11 | day',
      'Sept. 11 | 2001-09-11 | day',
    ]);
  });

  it('is of the year that stands before its name', () => {
    expect(daysOf('Lost in the 2011 New Year’s Eve blaze.', TUESDAY)).toEqual([
      '2011 New Year’s Eve | 2011-12-31',
    ]);
  });
});

describe('a day that something is named after', () => {
  it('is no date', () => {
    expect(daysOf('The 19 April Movement met on 19 May.', TUESDAY)).toEqual([
      '19 May | 2020-05-19',
    ]);
  });
});

describe('overnight', () => {
  it('is no date beside a weekday, nor where it tells of what kind something is', () => {
    expect(daysOf('It burned overnight Friday. The overnight shift fled.', TUESDAY)).toEqual([
      'Friday | 2020-07-31',
    ]);
    expect(daysOf('It burned overnight.', TUESDAY)).toEqual(['overnight | 2020-08-03..2020-08-04']);
  });
});

describe('a day in figures', () => {
  it.each([
    ['25/8/2020', '2020-08-25'],
    ['8/25/2020', '2020-08-25'],
    ['25.08.2020', '2020-08-25'],
    ['8/25/14', '2014-08-25'],
    ['05/05/2020', '2020-05-05'],
    ['2020/08/02', '2020-08-02'],
  ])('%s is one day', (figures, day) => {
    expect(readings(`Filed ${figures}.`)).toEqual([`${figures} | ${day} | day`]);
  });

  it('may be either of two days', () => {
    expect(readings('Filed 02/08/2020, or 2.8.2020.', TUESDAY)).toEqual([
      '02/08/2020 | - | day',
      '2.8.2020 | - | day',
    ]);
  });

  it.each([
    '13/13/2020',
    '1/2',
    '10:30',
    '192.168.2.2020',
    '1/2/20/3',
    'B-12/3/2020',
    '$25/8/2020',
  ])('is none in %s', (figures) => {
    expect(readings(`Filed ${figures} there.`, TUESDAY)).toEqual([]);
  });
});

describe('a weekday', () => {
  it.each([
    ['Sunday evening', '2020-08-02'],
    ['Monday afternoon', '2020-08-03'],
    ['early Sunday', '2020-08-02'],
    ['late on Sunday night', '2020-08-02'],
    ['Thursday', '2020-07-30'],
    ['Tuesday', '2020-08-04'],
    ['last Tuesday', '2020-07-28'],
    ['last Sunday', '2020-08-02'],
    ['this past Friday', '2020-07-31'],
    ['next Monday', '2020-08-10'],
    ['next Tuesday', '2020-08-11'],
    ['this Saturday', '2020-08-08'],
    ['Friday last week', '2020-07-31'],
    ['Monday of next week', '2020-08-10'],
  ])('%j is the day that is meant on a Tuesday', (words, day) => {
    expect(daysOf(`The pier burned ${words}.`, TUESDAY)).toEqual([`${words} | ${day}`]);
  });

  it.each([
    ['The court will sit on Friday.', '2020-08-07'],
    ['A vigil is planned for 7 p.m. Friday.', '2020-08-07'],
    ['On Friday, the court will sit.', '2020-08-07'],
    ['The road is shut until Friday.', '2020-08-07'],
    ['The road was shut until Monday.', '2020-08-03'],
    ['Boats should be back by Thursday.', '2020-08-06'],
    ['The court will sit today.', '2020-08-04'],
    ['The court will sit on Tuesday.', '2020-08-04'],
    ['Police said Friday they will go.', '2020-07-31'],
    ['The boat will go, police said late Friday.', '2020-07-31'],
    ['It will go. Friday it stayed.', '2020-07-31'],
    ['The man seen Friday will be named.', '2020-07-31'],
  ])('lies behind or ahead as the words do: %s', (sentence, day) => {
    expect(datesIn(sentence, TUESDAY).map(({ days }) => days?.from)).toEqual([day]);
  });

  it('keeps its part of the day, and stays words without a publication date', () => {
    expect(readings('It began on Sunday evening.')).toEqual([
      'Sunday evening | - | day | presumed | evening',
    ]);
    expect(readings('It began on Sunday evening.', 'in spring')).toEqual([
      'Sunday evening | - | day | presumed | evening',
    ]);
  });

  it.each([
    'she sat in the sun and wed',
    'The Sun wrote of it',
    'a fair every Sunday',
    'a fair on Sundays',
    'On a Saturday night boats go out',
    'The Sunday Times wrote',
    'It was Good Friday',
    'He saw Monday Night Football',
    'a sunday market',
  ])('is none in %j', (words) => {
    expect(readings(words, TUESDAY)).toEqual([]);
  });
});

describe('a day counted from the publication', () => {
  it.each([
    ['today', '2020-08-04'],
    ['yesterday morning', '2020-08-03'],
    ['tomorrow', '2020-08-05'],
    ['tonight', '2020-08-04'],
    ['last night', '2020-08-03'],
    ['this morning', '2020-08-04'],
    ['the day before yesterday', '2020-08-02'],
    ['two days ago', '2020-08-02'],
    ['about 10 days ago', '2020-07-25'],
  ])('%j', (words, day) => {
    expect(daysOf(`It was seen ${words}.`, TUESDAY)).toEqual([`${words} | ${day}`]);
    expect(daysOf(`It was seen ${words}.`)).toEqual([`${words} | -`]);
  });

  it('is no name of a paper', () => {
    expect(readings('He told USA Today.', TUESDAY)).toEqual([]);
  });
});

describe('a date counted from an event', () => {
  it.each([
    'the day before the attack',
    'the night before',
    'two days after the blast',
    'a week later',
    'years earlier',
    'that night',
    'the following day',
    'the next day',
    'the previous Sunday',
    'the last day of',
    'the same period last year',
  ])('stays words: %j', (words) => {
    expect(datesIn(`It fell ${words} there.`, TUESDAY)).toMatchObject([
      { start: 8, end: 8 + words.length, days: undefined, presumed: false },
    ]);
  });
});

describe('what is no date', () => {
  it.each([
    ['a duration', 'ended after 18 hours; lasted almost 20 hours, or for three days'],
    ['a length', 'a three-day ceasefire and a two-week strike'],
    ['an age', 'a 23-year-old; Ines Tal, 39, said'],
    ['a moment', 'now, or a second later'],
    ['a repetition', 'day after day, week after week'],
    ['a verb', 'they may march on; boats fall, and wear winter coats; spring up'],
    ['a name', 'Theresa May spoke, April Moro did, and May Day came'],
    ['a march', 'The March on Tolland drew crowds; may it rest'],
    ['a count', 'killed 2000 goats and 1900 hens; of 1850 prisoners; from 2000 homes'],
    ['a grouped figure', '1,793 nets, 22,015 hooks, 1.2015'],
    ['an address', 'in the 2000 block of Mill Lane; room 2015'],
    ['a price', 'sold for $2015 or €1999'],
  ])('is %s', (_, words) => {
    expect(readings(words, TUESDAY)).toEqual([]);
  });
});

describe('a date of several words', () => {
  it.each([
    ['a sentence', 'He was born in March. 2015 boats came.', ['March | 2020-03-01..2020-03-31']],
    ['a line', 'on Sunday\nMarch 3, 2015', ['Sunday | 2020-08-02', 'March 3, 2015 | 2015-03-03']],
    ['a paragraph', 'early\n\nSunday', ['Sunday | 2020-08-02']],
  ])('does not go on beyond %s', (_, text, expected) => {
    expect(daysOf(text, TUESDAY)).toEqual(expected);
  });

  it('does not begin or end inside a word', () => {
    expect(readings('éMonday MondayX Übertoday todayé 2015th ٣March 3', TUESDAY)).toEqual([]);
  });
});

describe('datesIn', () => {
  const days = fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const words = fc.constantFrom(
    ...'Monday|Sunday|March|May|in|on|the|last|next|this|past|first half of|end of|two|3|20|2015|2015-03-03|02/08/2020|1990s|years|days|ago|later|night|autumn|and|year|will|until|,|.|\n|weekend|9999|0000|today|before|same'.split(
      '|',
    ),
  );
  const phrases = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' '));

  it('finds ordered, separate, real days inside any text, and never throws', () => {
    const sound = fc.property(
      fc.oneof(phrases, texts, fc.string()),
      fc.oneof(days, fc.constant(undefined), fc.string(), fc.constant('0000-01-01')),
      (text, published) => {
        let last = 0;
        for (const { start, end, days: found } of datesIn(text, published)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          const ends = found ? [found.from, found.to] : [];
          expect(
            ends.map((day) => new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)),
          ).toEqual(ends);
          expect(ends.toSorted()).toEqual(ends);
          last = end;
        }
      },
    );
    fc.assert(sound);
  });

  it('presumes nothing without a publication date', () => {
    const silent = fc.property(phrases, (text) => {
      const counted = datesIn(text).filter(({ presumed }) => presumed);
      expect(counted.filter(({ days: found }) => found !== undefined)).toEqual([]);
    });
    fc.assert(silent);
  });

  it('reads plain dates as chrono-node does', () => {
    const near = fc.integer({ min: 0, max: 40 });
    const forms: readonly ((day: string, back: number) => string)[] = [
      (day) => spelled(day, 'en-US'),
      (day) => spelled(day, 'en-GB'),
      (day) => day,
      (_, back) => `${back + 1} days ago`,
      () => 'yesterday',
    ];
    const alike = fc.property(
      fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }),
      near,
      fc.constantFrom(...forms),
      (date, back, form) => {
        const published = date.toISOString().slice(0, 10);
        const said = form(daysAfter(published, -back * 97) ?? published, back);
        const [theirs] = chrono.en.casual.parse(said, {
          instant: new Date(`${published}T12:00:00Z`),
          timezone: 0,
        });
        const [ours] = datesIn(said, published);
        expect(numbersOf(ours?.days?.from ?? '')).toEqual({
          year: theirs?.start.get('year'),
          month: theirs?.start.get('month'),
          date: theirs?.start.get('day'),
        });
      },
    );
    fc.assert(alike);
  });

  it.each([
    ['Monday ', 14_286],
    ['1 ', 0],
    ['March ', 0],
    ['1', 0],
    ['last ', 0],
    ['March 3 ', 12_500],
    ['in 2015 ', 12_500],
    ['the last first half of ', 0],
    ['a few ', 0],
    ['. "', 0],
  ])('comes back from 100 kB of %j', (piece, count) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(datesIn(text, TUESDAY)).toHaveLength(count);
  });
});

/** "March 3, 2015" or "3 March 2015". */
function spelled(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
