import { describe, expect, it } from 'vitest';
import { fitted, hitsOf, worthOf, type RankedQuestion } from '../../bench/fit-ranking.ts';
import { questionOf } from '../../index/search/query/question.ts';
import { ranked } from '../../index/search/rank/ranking.ts';
import { WEIGHTS } from '../../index/search/rank/weights.ts';
import { articlesOf, indexOf } from '../articles.ts';

const index = indexOf(articlesOf('The mill burned.', 'The mill burned on Friday.'));

/** A question whose gold stands in one of the two articles. */
function asked(question: string, gold: string): RankedQuestion {
  return {
    areTogether: () => false,
    candidates: ranked(questionOf(question, index), index).map((one) => ({
      ranked: one,
      isGold: one.passage.article.path === gold,
      isGoldSentence: one.passage.article.path === gold,
    })),
  };
}

const WITHOUT_TYPES = { ...WEIGHTS, type: 0, typeNear: 0, told: 0, asked: 0 };

describe('a fit', () => {
  it('counts what other weights would show', () => {
    const questions = [asked('When did the mill burn?', 'b.txt')];
    expect(hitsOf(questions, WEIGHTS)).toEqual({ 'hit@1': 100, 'hit@3': 100, 'answer@1': 100 });
    expect(hitsOf(questions, WITHOUT_TYPES)).toEqual({ 'hit@1': 0, 'hit@3': 100, 'answer@1': 0 });
  });

  it('counts every set the same, whatever its size', () => {
    const right = asked('When did the mill burn?', 'b.txt');
    const wrong = asked('When did the mill burn?', 'c.txt');
    expect(worthOf([[right, right, right], [wrong]], WEIGHTS)).toBe(50);
  });

  it('finds weights that are worth more, and tells its steps', () => {
    const steps: string[] = [];
    const sets = [[asked('When did the mill burn?', 'b.txt')]];
    const found = fitted(sets, WITHOUT_TYPES, (feature) => steps.push(feature));
    expect(worthOf(sets, found)).toBe(100);
    expect(steps.length).toBeGreaterThan(0);
    expect(found.cover).toBe(WITHOUT_TYPES.cover);
  });

  it('leaves weights as they are where nothing is gained', () => {
    const sets = [[asked('When did the mill burn?', 'b.txt')]];
    expect(fitted(sets, WEIGHTS, () => {})).toEqual(WEIGHTS);
  });
});
