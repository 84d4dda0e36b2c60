import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../../index/text/dates/dates.ts';

/** The days in a report of Wednesday 12 June 2024, by the words that name them. */
function daysIn(text: string): [string, string | undefined][] {
  return datesIn(text, '2024-06-12').map(({ start, end, days }) => [
    text.slice(start, end),
    days?.from === days?.to ? days?.from : `${days?.from} to ${days?.to}`,
  ]);
}

describe('a day further off', () => {
  it.each([
    ['It burned a fortnight ago.', 'a fortnight ago', '2024-05-29'],
    ['The trial opens on Friday week.', 'Friday week', '2024-06-21'],
    ['The trial opens a week on Friday.', 'a week on Friday', '2024-06-21'],
    ['The trial opens tomorrow week.', 'tomorrow week', '2024-06-20'],
    ['The trial opens a fortnight today.', 'a fortnight today', '2024-06-26'],
    ['The trial opens on Monday fortnight.', 'Monday fortnight', '2024-07-01'],
    ['It sank on Thursday the 6th.', 'Thursday the 6th', '2024-06-06'],
  ])('in %j', (text, words, day) => {
    expect(daysIn(text)).toEqual([[words, day]]);
  });

  it('is none where no such date is near', () => {
    expect(daysIn('It came on Friday the 13th.')).toEqual([['Friday the 13th', undefined]]);
    expect(daysIn('She was launched on a Friday the 13th.')).toEqual([]);
  });
});

describe('no day', () => {
  it.each([
    ['a diner', 'Guests of the Golden Tuesday diner ran out.'],
    ['a paper', 'The Sunday Star was printed.'],
    ['a harbour', 'He lives in Friday Harbor.'],
    ['a man with his age', 'Robin Friday, 34, fell.'],
    ['a woman called after a month', 'June Friday fell.'],
    ['a helper', 'She was his Girl Friday.'],
    ['a feast', 'It was shut on Good Friday.'],
    ['people called after months', 'June Lee and May Ray were hurt.'],
    ['a marshal', 'March organisers were hurt.'],
    ['a wish', '"May God be with him."'],
    ['the year of a car', 'A man who drove a 2013 Toyota was held.'],
    ['the year of a red van', 'A stolen 2009 red van was found.'],
  ])('is named by %s', (_, text) => {
    expect(daysIn(text)).toEqual([]);
  });

  it('takes a real one away', () => {
    expect(daysIn('Police arrested Smith Tuesday.')).toEqual([['Tuesday', '2024-06-11']]);
    expect(daysIn('In 2013 a Toyota was struck.')).toEqual([['2013', '2013-01-01 to 2013-12-31']]);
    expect(daysIn('It burned in May.')).toEqual([['May', '2024-05-01 to 2024-05-31']]);
  });
});

describe('what is due', () => {
  it.each([
    ['Trains did not run due to the flood on Monday.', '2024-06-10'],
    ['All ferries were cancelled due to fog on Saturday.', '2024-06-08'],
    ['A march planned for months ended in clashes on Sunday.', '2024-06-09'],
    ['The hall was set to open on Monday, but the wind tore its roof.', '2024-06-10'],
    ['He is due to appear in court on Friday.', '2024-06-14'],
    ['The search is set to resume on Friday.', '2024-06-14'],
    ['The trial, scheduled for Friday, is open.', '2024-06-14'],
    ['The council plans a vigil on Friday.', '2024-06-14'],
    ['The rocket will be the largest when it flies on Friday.', '2024-06-14'],
    ['Once it opens on Friday, the bridge is free.', '2024-06-14'],
    ['The ferry may sail as early as Friday.', '2024-06-14'],
    ['He fell when he was hit on Friday.', '2024-06-07'],
  ])('in %j', (text, day) => {
    expect(daysIn(text).map(([, read]) => read)).toEqual([day]);
  });
});
