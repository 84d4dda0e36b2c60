import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../../index/search/answer/answer.ts';
import type { Explanation } from '../../../../index/search/answer/explanation.ts';
import { articleOf, indexOf } from '../../../articles.ts';

const mill = articleOf(
  'A blaze took the old mill. Rike, an electrician, slept.\n\nNets hung on the quay.',
  { path: 'mill.txt', title: 'A night in Brennal' },
);
const ferry = articleOf('The ferry sank.', { path: 'ferry.txt' });
const index = indexOf([mill, ferry]);

function explained(question: string): Explanation {
  const { explanation } = answerTo(question, index, { explain: true });
  if (!explanation) throw new Error('nothing was explained');
  return explanation;
}

describe('an explanation', () => {
  it('is given where it is asked for only', () => {
    expect(answerTo('old mill', index).explanation).toBeUndefined();
    expect(answerTo('old mill', index, { explain: true }).explanation).toBeDefined();
  });

  it('has the passages shown, with scores that are the sum of their parts', () => {
    const { excerpts } = answerTo('Which old mill had nets?', index);
    const { passages } = explained('Which old mill had nets?');
    expect(passages.map(({ score }) => score)).toEqual(excerpts.map(({ score }) => score));
    expect(passages.length).toBeGreaterThan(1);
    for (const { score, parts } of passages)
      expect(parts.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(score, 9);
  });

  it('tells where each asked word was found, and how', () => {
    const [best] = explained('old mill fire electricity Brennal nets ferry turnips').passages;
    expect(best?.words.map(({ written, where, way }) => [written, where, way])).toEqual([
      ['old', 'sentence', 'itself'],
      ['mill', 'sentence', 'itself'],
      ['fire', 'sentence', 'relative'],
      ['electricity', 'passage', 'form'],
      ['Brennal', 'beside', 'itself'],
      ['nets', 'article', undefined],
      ['ferry', 'elsewhere', undefined],
      ['turnips', 'nowhere', undefined],
    ]);
  });

  it('tells why a question was declined', () => {
    const { decision } = explained('Did the old mill burn in Vessby?');
    expect(decision).toMatchObject({ isAnswered: false, absent: ['Vessby'] });
    expect(explained('Is the old mill there?').decision).toMatchObject({
      isAnswered: true,
      absent: [],
      lacksNumber: false,
    });
  });

  it('has neither passages nor a decision where nothing was found', () => {
    expect(explained('turnips')).toEqual({ decision: undefined, passages: [] });
  });
});
