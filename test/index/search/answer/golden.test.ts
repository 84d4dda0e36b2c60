import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { answerTo } from '../../../../index/search/answer/answer.ts';
import { questionOf } from '../../../../index/search/query/question.ts';
import { ranked } from '../../../../index/search/rank/ranking.ts';
import { acronymsIn } from '../../../../index/text/names/acronyms.ts';
import { SHIPPED_ALIASES, withAcronyms } from '../../../../index/text/names/aliases.ts';
import { indexOf, slicesOf } from '../../../articles.ts';
import { articlesIn } from '../../../filled-engine.ts';

/** Invented reports and questions on them; a change of the ranking on purpose changes the questions' file. */
const GOLDEN = join(import.meta.dirname, 'golden');

const QUESTIONS = z
  .array(
    z.strictObject({
      question: z.string(),
      /** The sentence held to be the answer; left out where the question is declined. */
      answer: z.string().optional(),
      /** Article, number of the paragraph and how it begins; the best first. */
      passages: z.array(z.string()),
    }),
  )
  .parse(parse(readFileSync(join(GOLDEN, 'questions.yaml'), 'utf8')));

const articles = articlesIn(
  Object.fromEntries(
    ['articles', join(GOLDEN, 'articles')].flatMap((dir) =>
      readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
    ),
  ),
);
const index = indexOf(articles);
const aliases = withAcronyms(
  SHIPPED_ALIASES,
  articles.map(({ body }) => acronymsIn(body)),
);

describe.each(QUESTIONS)('$question', ({ question, answer, passages }) => {
  const best = ranked(questionOf(question, index, { aliases }), index).slice(0, passages.length);

  it('finds first what should come first, in this order', () => {
    expect(
      best.map(({ passage: { article, paragraph, start, end } }, nth) => {
        const place = `${basename(article.path, '.md')} ${paragraph}: `;
        const words = passages[nth]?.slice(place.length).length;
        return place + article.body.slice(start, end).slice(0, words);
      }),
    ).toEqual(passages);
  });

  it('gives each of these a higher score than the next', () => {
    const scores = best.map(({ score }) => score);
    expect(scores).toEqual([...new Set(scores)].toSorted((a, b) => b - a));
  });

  it('is answered by this sentence, or declined where there is none', () => {
    const { answered, excerpts } = answerTo(question, index, { aliases });
    const [first] = excerpts;
    const body = first && index.article(first.article.id)?.body;
    const answers = answered && body ? slicesOf(body, [first.answer]) : [];
    expect(answers).toEqual(answer === undefined ? [] : [answer]);
  });
});
