import { describe, expect, it } from 'vitest';
import { forgivenIn } from '../../../../index/search/answer/forgiven-words.ts';
import { slicesOf } from '../../../articles.ts';

/** The words of a question that a report of this day, with no known event, may lack. */
function forgiven(question: string, published = '2031-05-06'): string[] {
  return slicesOf(question, forgivenIn(question, { published }, undefined));
}

/** The words of a question that a report on an event in this region may lack. */
function forgivenThere(region: string, question: string): string[] {
  const event = { days: [], place: { place: { region } } } as never;
  return slicesOf(question, forgivenIn(question, {}, event));
}

describe('a word that an article may lack', () => {
  it('is the day of what was printed within a week behind it', () => {
    expect(forgiven('Who died on May 4, 2031?')).toEqual(['May 4, 2031']);
  });

  it('is no day that is weeks back, or to come', () => {
    expect(forgiven('Who died on April 4, 2031?')).toEqual([]);
    expect(forgiven('Who died on May 14, 2031?')).toEqual([]);
  });

  it('is the state of a town', () => {
    expect(forgiven('Who died in Velden, New Jersey in the fire?')).toEqual(['New Jersey']);
  });

  it('is no state where the event was in another', () => {
    const event = { days: [], place: undefined };
    const place = { place: { city: 'Velden', region: 'Ohio' } } as never;
    const question = 'Who died in Velden, New Jersey?';
    expect(forgivenIn(question, {}, { ...event, place })).toEqual([]);
  });

  it('is a state in two capitals where the event was, and nowhere else', () => {
    expect(forgivenThere('New Jersey', 'Who died in Velden NJ?')).toEqual(['NJ']);
    expect(forgivenThere('New Jersey', 'Who died in Velden County, NJ?')).toEqual(['NJ']);
    expect(forgivenThere('Ohio', 'Who died in Velden NJ?')).toEqual([]);
    expect(forgivenThere('New Jersey', 'Who met the NJ envoy?')).toEqual([]);
  });

  it('is the middle of a long name, and what goes behind one', () => {
    expect(forgiven('How old was Ada Bell Corman Jr?')).toContain('Jr');
    expect(forgiven('How old was Ada Bell Corman?')).toEqual(['Bell']);
  });
});
