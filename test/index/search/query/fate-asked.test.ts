import { describe, expect, it } from 'vitest';
import { fateAsked } from '../../../../index/search/query/fate-asked.ts';

describe('fateAsked', () => {
  it.each([
    ['is the girl going to make it?', 'condition'],
    ['how is he now', 'condition'],
    ['tram in Vessby: was anyone arrested?', 'custody'],
    ['have they found the gunman', 'caught'],
    ['what is he charged with', 'charge'],
    ['how long did she get?', 'sentence'],
    ['where did they take the survivors?', 'hospital'],
    ['who came across the body', 'finder'],
    ['who called the police?', 'caller'],
    ['what did he do next', 'next'],
    ['over what?', 'trigger'],
    ['how many of the girls are still missing?', 'left'],
    ['how many people are still missing after the landslide', 'left'],
    ['how many schoolchildren are still being held?', 'left'],
    ['how many inmates are still loose', 'left'],
    ['how many inmates still on the run from Vessby', 'left'],
    ['how many escapees are still on the loose', 'left'],
  ])('"%s": %s', (question, fate) => {
    expect(fateAsked(question)?.fate).toBe(fate);
  });

  it.each([
    'who was arrested for the raid?',
    'when was the man arrested?',
    'which hospital was bombed?',
    'how are they going to identify the bodies',
    'how is water meant to run off the roof?',
    'under what condition is a number prime',
    'in what state is the largest mill?',
    'how many tons of dust remain in the air?',
    'who was found dead at the mill?',
    'have they found the girl',
    'what are the main threats facing the forest?',
    'how long did the siege last?',
    'where was the bomb taken from?',
    'how are police officers trained?',
    'was the match called off?',
    'how many mills are still around',
  ])('"%s" asks for something else', (question) => {
    expect(fateAsked(question)).toBeUndefined();
  });
});
