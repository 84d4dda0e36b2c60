import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../../index/search/answer/excerpts.ts';
import { questionOf } from '../../../../index/search/query/question.ts';
import { ranked } from '../../../../index/search/rank/ranking.ts';
import type { Ranked } from '../../../../index/search/rank/sentence-fit.ts';
import {
  MAX_EXCERPTS,
  diversified,
  type Shown,
} from '../../../../index/search/answer/diversify.ts';
import { articleOf, indexOf } from '../../../articles.ts';

/** Three passages in each of five articles; those of a, b and c are on one incident. */
const index = indexOf(
  ['a', 'b', 'c', 'x', 'y'].map((path) =>
    articleOf([1, 2, 3].map((nth) => `Sacks burned, ${path}${nth}.`).join('\n\n'), { path }),
  ),
);
const question = questionOf('sacks burned', index);
const passages = ranked(question, index);
const PLACES = passages.map(({ passage }) => `${passage.article.path}${passage.paragraph}`);

/** The passage at a place such as "b2", as if it had this score. */
function at(place: string, score: number): Ranked {
  const one = passages[PLACES.indexOf(place)];
  if (!one) throw new Error(`nothing at ${place}`);
  return { ...one, score };
}

/** What is shown of these candidates. */
function chosen(...candidates: readonly Ranked[]): Shown[] {
  return diversified(candidates, {
    areTogether: (one, other) => [one, other].every((id) => 'abc'.includes(id)),
    excerptOf: (one) => excerptOf(one, question),
    copyOf: () => undefined,
    isAsGood: () => false,
  });
}

/** The places of the excerpts that are shown of these candidates. */
function shown(...candidates: readonly Ranked[]): string[] {
  return chosen(...candidates).map(
    ({ excerpt: { article, paragraph } }) => `${article.path}${paragraph}`,
  );
}

describe('what is shown', () => {
  it('is the best, then another source on its incident before a better one on another', () => {
    expect(shown(at('a1', 6), at('x1', 5.9), at('b1', 4.5))).toEqual(['a1', 'b1', 'x1']);
  });

  it('is no source on the incident that answers far less well', () => {
    expect(shown(at('a1', 3), at('x1', 2.5), at('y1', 2), at('b1', 1.4))).not.toContain('b1');
  });

  it('is a third source before a second passage of the second one', () => {
    const candidates = [at('a1', 6), at('b1', 5.9), at('b2', 5.8), at('c1', 4.5)];
    expect(shown(...candidates)).toEqual(['a1', 'b1', 'c1']);
  });

  it('is a better passage of the second source before a weak one on another incident', () => {
    expect(shown(at('a1', 6), at('b1', 5.9), at('b2', 5.8), at('x1', 4))).toEqual([
      'a1',
      'b1',
      'b2',
    ]);
  });

  it('is once what two reports say alike in the sentence that answers, whatever stands before it', () => {
    const copies = indexOf([
      articleOf('Ash fell on Rike. Sacks burned.', { path: 'a' }),
      articleOf('Sacks lay about. Sacks burned.', { path: 'b' }),
    ]);
    const excerpts = diversified(ranked(questionOf('sacks burned', copies), copies), {
      areTogether: () => true,
      excerptOf: (one) => excerptOf(one, question),
      copyOf: () => ({ start: 0, end: 1 }),
      isAsGood: () => false,
    });
    expect(excerpts).toHaveLength(1);
  });

  it('goes by score alone where the best is on no incident with others', () => {
    const candidates = [at('x1', 6), at('b3', 5), at('b1', 4.9), at('c1', 4)];
    expect(shown(...candidates)).toEqual(['x1', 'b3', 'b1']);
  });

  it('is also what the best passage says besides its quote, and no word of that twice', () => {
    const long = indexOf([
      articleOf(
        [
          'Sacks of flax burned at the mill of Rike.',
          `The mill ${'stands by a river, and '.repeat(20)}has a tall chimney.`,
          'Sacks of rye were saved.',
        ].join(' '),
        { path: 'a' },
      ),
      articleOf('Sacks lie about in Vessby.', { path: 'b' }),
    ]);
    const asked = questionOf('which sacks of flax burned at the mill', long);
    const found = diversified(ranked(asked, long), {
      areTogether: () => false,
      excerptOf: (one) => excerptOf(one, asked),
      copyOf: () => undefined,
      isAsGood: () => false,
    });
    expect(found.map(({ excerpt, place }) => [excerpt.quote.slice(0, 12), place])).toEqual([
      ['Sacks of fla', undefined],
      ['The mill sta', 'samePassage'],
      ['Sacks lie ab', undefined],
    ]);
    const [first, rest] = found.map(({ excerpt }) => excerpt);
    expect(rest?.start).toBeGreaterThanOrEqual(first?.end ?? Infinity);
    expect(rest).toMatchObject({ opens: true, ends: false, paragraph: 1 });
  });

  it('says what the place of each adds to its score', () => {
    const candidates = [at('a1', 6), at('b1', 5.9), at('b2', 5.8), at('x1', 4)];
    expect(chosen(...candidates).map(({ passage, place }) => [passage.score, place])).toEqual([
      [6, undefined],
      [5.9, 'secondSource'],
      [5.8, 'sameArticle'],
    ]);
  });

  it('holds no place twice, at most three, and always the best first', () => {
    const scores = fc.array(fc.double({ min: 0, max: 9, noNaN: true }), {
      minLength: 1,
      maxLength: PLACES.length,
    });
    const property = fc.property(scores, fc.nat(PLACES.length), (drawn, turn) => {
      const places = [...PLACES.slice(turn), ...PLACES.slice(0, turn)];
      const candidates = drawn
        .toSorted((a, b) => b - a)
        .map((score, nth) => at(places[nth] ?? '', score));
      const found = shown(...candidates);
      expect(found[0]).toBe(places[0]);
      expect(found).toHaveLength(Math.min(MAX_EXCERPTS, candidates.length));
      expect(new Set(found).size).toBe(found.length);
    });
    fc.assert(property);
  });
});
