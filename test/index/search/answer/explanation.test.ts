import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../../index/search/answer/answer.ts';
import { PLACE_WEIGHTS } from '../../../../index/search/answer/diversify.ts';
import type { Explanation, ScorePart } from '../../../../index/search/answer/explanation.ts';
import { articleOf, articlesOf, indexOf } from '../../../articles.ts';

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

function sumOf(parts: readonly Pick<ScorePart, 'adds'>[]): number {
  return parts.reduce((sum, { adds }) => sum + adds, 0);
}

describe('an explanation', () => {
  it('is given where it is asked for only', () => {
    expect(answerTo('old mill', index).explanation).toBeUndefined();
    expect(answerTo('old mill', index, { explain: true }).explanation).toBeDefined();
  });

  it('has the passages shown, with scores that are the sum of their parts', () => {
    const { excerpts } = answerTo('Which old mill had nets?', index);
    const { passages } = explained('Which old mill had nets?');
    expect(passages.map(({ path, paragraph }) => [path, paragraph])).toEqual(
      excerpts.map(({ article, paragraph }) => [article.path, paragraph]),
    );
    expect(passages.length).toBeGreaterThan(1);
    for (const { score, parts } of passages) expect(sumOf(parts)).toBeCloseTo(score, 9);
  });

  it('has what the place of a second source, and of a second passage, adds to the score', () => {
    const [one, other] = articlesOf(
      'The old mill of Brennal burned.\n\nThe old mill was empty.',
      'The old mill was lost as all of Brennal burned.',
    );
    if (!one || !other) throw new Error('two articles were made');
    const { excerpts, explanation } = answerTo('Which old mill burned?', indexOf([one, other]), {
      explain: true,
      areTogether: () => true,
    });
    const shown = (explanation?.passages ?? []).map(({ path, score, parts }, nth) => {
      expect(sumOf(parts)).toBeCloseTo(score, 9);
      const place = parts.filter(({ feature, adds }) => feature in PLACE_WEIGHTS && adds !== 0);
      expect(score - sumOf(place)).toBeCloseTo(excerpts[nth]?.score ?? NaN, 9);
      return [path, place];
    });
    expect(shown).toEqual([
      ['a.txt', []],
      ['b.txt', [{ feature: 'secondSource', value: 1, weight: 2.5, adds: 2.5 }]],
      ['a.txt', [{ feature: 'sameArticle', value: 1, weight: -0.2, adds: -0.2 }]],
    ]);
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
