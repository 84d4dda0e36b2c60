import { describe, expect, it } from 'vitest';
import { deedAsked } from '../../../../index/search/query/deed-asked.ts';

describe('deedAsked', () => {
  it.each([
    ['Who released the miners?', 'released'],
    ['who was driving the tram?', 'driving'],
    ['Who has since also bought the mill?', 'bought'],
    ['Who had brokered the deal?', 'brokered'],
    ['And who first founded Tarnholm?', 'founded'],
  ])('in "%s" is %s', (question, verb) => {
    expect(deedAsked(question)?.verb).toBe(verb);
  });

  it.each([
    'Who was arrested?',
    'Who were the victims?',
    'Who is the mayor of Tarnholm?',
    'Who did the police arrest?',
    'What happened?',
  ])('is nothing in "%s"', (question) => {
    expect(deedAsked(question)).toBeUndefined();
  });

  it('says where the verb begins', () => {
    expect(deedAsked('Who was driving the tram?')?.at).toBe(8);
  });
});
