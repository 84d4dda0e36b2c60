import { describe, expect, it } from 'vitest';
import { questionOf } from '../../../../index/search/query/question.ts';
import { wordsNamingEvent } from '../../../../index/search/rank/event-named.ts';
import { articlesOf, indexOf } from '../../../articles.ts';

const INDEX = indexOf(articlesOf('A church burned in Vessby.'));

describe('the words that tell by what it is which event is meant', () => {
  it.each([
    ['how many died in the hospital attack', ['hospital']],
    ['how many were killed in the church shooting', ['church']],
    ['who did the deadly church shooting', ['church']],
    ['how many victims of the shooting', ['shooting']],
    ['how many died in church shooting', ['church']],
    ['how long did the attack on the temple last', ['temple']],
    ['how many died in the blaze on saturday', ['blaze']],
    ['how many were stabbed in the park', ['park']],
    ['how many died in the attack', []],
    ['how many died in the area', []],
    ['how many died in the end', []],
    ['how many died in Vessby', []],
    ['how many died', []],
  ])('of "%s" are %j', (text, words) => {
    expect(wordsNamingEvent(questionOf(text, INDEX)).map(({ written }) => written)).toEqual(words);
  });
});
