import { describe, expect, it } from 'vitest';
import { daysAsked } from '../../../../index/search/query/days-asked.ts';

/** A Monday. */
const TODAY = '2031-05-05';

describe('the days that a question names', () => {
  it.each([
    ['What happened in Sallow last week?', '2031-04-28', '2031-05-04', 'last week'],
    ['What happened in Sallow yesterday?', '2031-05-04', '2031-05-04', 'yesterday'],
    ['Who was hurt in March?', '2031-03-01', '2031-03-31', 'March'],
    ['Who was hurt since March 2029?', '2029-03-01', undefined, 'since March 2029'],
    ['Who was arrested since Friday?', '2031-05-02', undefined, 'since Friday'],
    ['Which ferries sank until April?', undefined, '2031-04-30', 'until April'],
    ['Which ferries sank before April?', undefined, '2031-03-31', 'before April'],
  ])('reads "%s"', (question, since, until, words) => {
    const { since: from, until: to, words: said } = daysAsked(question, TODAY) ?? {};
    expect({ from, to, said }).toEqual({ from: since, to: until, said: words });
  });

  it('takes these words out of the question, as articles need not have them', () => {
    expect(daysAsked('What happened in Sallow since last Friday?', TODAY)?.rest).toBe(
      'What happened in Sallow?',
    );
    expect(daysAsked('Who was hurt since March 2029?', TODAY)?.rest).toBe('Who was hurt?');
  });

  it.each([
    'Who was arrested for the shooting on May 1, 2015?',
    'How many attacks were there in 2020?',
    'Who was hurt in March 2029?',
    'How many died in the attack?',
    'What happened between Monday and Wednesday?',
    'Who shot the July 2029 video?',
  ])('reads none in "%s"', (question) => {
    expect(daysAsked(question, TODAY)).toBeUndefined();
  });
});
