import { describe, expect, it } from 'vitest';
import type { Excerpt } from '../../../../index/article/excerpt.ts';
import type { Article } from '../../../../index/article/article.ts';
import { askedDayDifference } from '../../../../index/search/answer/day-difference.ts';
import { headerOf } from '../../../../index/article/article.ts';
import { articleOf } from '../../../articles.ts';

/** The first sentence of a report of that day, as an answer. */
function answerIn(body: string, path: string, published = '2031-05-15') {
  const article = articleOf(body, { title: 'Untitled', path, published, language: 'en' });
  const span = { start: 0, end: body.indexOf('.') + 1 };
  const quote = body.slice(span.start, span.end);
  const excerpt: Excerpt = {
    article: headerOf(article),
    ...span,
    quote,
    answer: span,
    sentences: [span],
    paragraph: 1,
    opens: false,
    ends: false,
    score: 1,
    alsoIn: [],
  };
  return { article, excerpt };
}

function differing(
  question: string,
  ...answers: readonly { article: Article; excerpt: Excerpt }[]
) {
  const difference = askedDayDifference(
    question,
    answers.map(({ excerpt }) => excerpt),
    answers.map(({ article }) => article),
  );
  return difference?.between.map(({ words, day, presumed }) => [words, day, presumed]);
}

const SATURDAY = answerIn('Nine were killed in the mill on 10 May 2031.', 'a.txt');
const SUNDAY = answerIn('On Sunday nine were killed in the mill.', 'b.txt');

describe('articles that put it on different days', () => {
  it('are told with the words of both, and which day was counted', () => {
    expect(differing('when were nine killed in the mill?', SATURDAY, SUNDAY)).toEqual([
      ['10 May 2031', '2031-05-10', false],
      ['Sunday', '2031-05-11', true],
    ]);
  });

  it('agree where the words differ and the day does not', () => {
    const same = answerIn('On Saturday nine were killed in the mill.', 'b.txt');
    expect(differing('when were nine killed in the mill?', SATURDAY, same)).toBeUndefined();
  });

  it('are not laid beside each other where they tell of different things', () => {
    const other = answerIn('On Sunday the mill was closed.', 'b.txt');
    expect(differing('when were nine killed in the mill?', SATURDAY, other)).toBeUndefined();
    expect(differing('when was the trial?', SATURDAY, SUNDAY)).toBeUndefined();
  });

  it('are not told where no time is asked for', () => {
    expect(differing('were nine killed in the mill?', SATURDAY, SUNDAY)).toBeUndefined();
  });

  it('are not told where one of them names the day of the other as well', () => {
    const both = answerIn(
      'On Sunday nine were killed in the mill. It was shut on Saturday.',
      'b.txt',
    );
    expect(differing('when were nine killed in the mill?', SATURDAY, both)).toBeUndefined();
  });

  it('are not one article', () => {
    expect(differing('when were nine killed in the mill?', SATURDAY, SATURDAY)).toBeUndefined();
  });

  it('are not told where a sentence names two days, or only a month', () => {
    const two = answerIn('Nine were killed in the mill on 11 May 2031, as on 2 May 2031.', 'b.txt');
    const month = answerIn('Nine were killed in the mill in May 2031.', 'c.txt');
    expect(differing('when were nine killed in the mill?', SATURDAY, two, month)).toBeUndefined();
  });
});
