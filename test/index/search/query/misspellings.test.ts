import { describe, expect, it } from 'vitest';
import { withFormMended } from '../../../../index/search/query/misspellings.ts';
import { questionOf } from '../../../../index/search/query/question.ts';
import { articlesOf, indexOf } from '../../../articles.ts';

const INDEX = indexOf(
  articlesOf('Several hundred inmates escaped from Oldmark. The wheat burned there.'),
);

describe('a misspelt word', () => {
  it.each([
    ['how many inmates escapd', 'escapd', 'escaped'],
    ['how many inmates esacped', 'esacped', 'escaped'],
    ['how many imnates escaped', 'imnates', 'inmates'],
  ])('is mended in "%s", and what it asks for is read from what was meant', (text, slip, meant) => {
    const asked = questionOf(text, INDEX);
    const right = questionOf(text.replace(slip, meant), INDEX);
    expect(asked.words.find(({ written }) => written === slip)).toMatchObject({ readAs: meant });
    expect([asked.aspect, asked.expects]).toEqual([right.aspect, right.expects]);
    expect(asked.text).toBe(right.text);
  });

  it('is left as it is where nothing comes near, or mending is off', () => {
    const [word] = questionOf('esacped', INDEX, { mends: false }).words;
    expect(word?.readAs).toBeUndefined();
    expect(questionOf('who saw zzyzzyx', INDEX).text).toBe('who saw zzyzzyx');
  });
});

const isHeld = (term: string): boolean => term === 'wheat';

describe('withFormMended', () => {
  it.each([
    ['wher was it', 'where was it'],
    ['wehn did it start', 'when did it start'],
    ['waht hapened', 'what happened'],
    ['hwo many died', 'how many died'],
    ['what happend in Oldmark', 'what happened in Oldmark'],
  ])('reads "%s" as "%s"', (typed, meant) => {
    expect(withFormMended(typed, isHeld)).toBe(meant);
  });

  it.each([
    'wheat burned where',
    'who was it',
    'where did the hens go',
    'Here is who',
    'Wren was when',
    'whos did it',
    'hwo is he',
    'Chen was there',
    'Whit was there',
    'Shen was it',
  ])('leaves "%s"', (typed) => {
    expect(withFormMended(typed, isHeld)).toBe(typed);
  });
});
