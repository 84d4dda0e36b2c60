import { describe, expect, it } from 'vitest';
import { dateLineOf, daysIn } from '../../../../index/article/page/date-line.ts';

describe('a line that says when', () => {
  it.each([
    ['Tuesday, 6 May 2031', '2031-05-06'],
    ['Posted at 6:12 AM, May 6, 2031 and last updated 11:47 AM, May 7, 2031', '2031-05-06'],
    ['06.05.2031 | 09:00', '2031-05-06'],
    ['Ada Finch | May 6, 2031 4:40pm | The Mill Post', '2031-05-06'],
    ['May 6, 2031 by Ada Finch, Brennal', '2031-05-06'],
    ['Aktualisiert: 6. Mai 2031, 21:14 Uhr', '2031-05-06'],
    ['Publié le 6 mai 2031 à 07h00', '2031-05-06'],
    ['6 de mayo de 2031 - 10:15', '2031-05-06'],
    ['Aggiornato il 6 maggio 2031 alle 18:00', '2031-05-06'],
    ['Опубликовано 6 мая 2031 в 10:00', '2031-05-06'],
    ['2031年5月6日 10:00', '2031-05-06'],
  ])('names the earliest day: %s', (text, day) => {
    expect(dateLineOf(text)?.day).toBe(day);
  });

  it.each(['5 min read', 'Published 14 hours ago', 'vor 5 Stunden', 'Updated 18:02'])(
    'may name no day: %s',
    (text) => {
      expect(dateLineOf(text)).toMatchObject({ day: undefined });
    },
  );

  it('says whether the day is the page’s own', () => {
    expect(dateLineOf('Posted 6 May 2031')?.isLabelled).toBe(true);
    expect(dateLineOf('6 May 2031')?.isLabelled).toBe(false);
  });

  it.each([
    'The mill burned on 6 May 2031',
    'May 6 is a day the mill will remember',
    'Published and punished: miller jailed in 2031 in Brennal',
    'Three of the 29 were found',
    'Market day',
  ])('is not: %s', (text) => {
    expect(dateLineOf(text)).toBeUndefined();
  });
});

describe('the days that a text names', () => {
  it('leave out what may be either of two', () => {
    expect(daysIn('05/06/2031')).toEqual([]);
    expect(daysIn('05/06/2031', true)).toEqual(['2031-06-05']);
    expect(daysIn('25/06/2031')).toEqual(['2031-06-25']);
  });

  it('are none where there is no such day', () => {
    expect(daysIn('31 June 2031')).toEqual([]);
  });
});
