import { describe, expect, it } from 'vitest';
import { halfOf, isGold, isGoldSentence, type Asked } from '../../bench/gold.ts';
import { articleOf } from '../articles.ts';

const article = articleOf('The old mill burned at dawn.\n\nNets hung on the quay all winter.', {
  path: 'mill.txt',
});
const whole = { start: 0, end: 28 };
const second = { start: 30, end: article.body.length };

function asked(place: Omit<Asked['gold'][number], 'article'>, path = 'mill.txt'): Asked {
  return { id: 'q1', question: 'What burned?', gold: [{ article: path, ...place }] };
}

describe('a range is gold', () => {
  it('where it holds one of the strings, whatever their case and blanks', () => {
    expect(isGold(asked({ contains: ['OLD  MILL', 'ferry'] }), article, whole)).toBe(true);
    expect(isGold(asked({ contains: 'ferry' }), article, whole)).toBe(false);
  });

  it('where most of it stands in a gold paragraph, counted from 0', () => {
    expect(isGold(asked({ paragraphs: [0] }), article, whole)).toBe(true);
    expect(isGold(asked({ paragraphs: [0] }), article, second)).toBe(false);
    expect(isGold(asked({ paragraphs: [0] }), article, { start: 0, end: 60 })).toBe(false);
  });

  it('in the gold article only, and not as a snippet', () => {
    expect(isGold(asked({ paragraphs: [0] }, 'ferry.txt'), article, whole)).toBe(false);
    expect(isGold(asked({ paragraphs: [0] }), article, { start: 0, end: 12 })).toBe(false);
  });

  it('as a sentence only up to 400 characters', () => {
    const long = articleOf(`The mill ${'burned and '.repeat(50)}fell.`, { path: 'mill.txt' });
    const all = { start: 0, end: long.body.length };
    expect(isGold(asked({ contains: 'mill' }), long, all)).toBe(true);
    expect(isGoldSentence(asked({ contains: 'mill' }), long, all)).toBe(false);
  });
});

describe('halves', () => {
  it('keep the questions on one article together', () => {
    const one = halfOf(asked({}));
    expect(halfOf({ ...asked({}), id: 'another' })).toBe(one);
  });

  it('part questions without gold by their id', () => {
    const halves = ['a', 'b', 'c', 'd'].map((id) => halfOf({ id, question: 'What?', gold: [] }));
    expect(new Set(halves).size).toBe(2);
  });
});
