import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../../index/article/passages.ts';
import { findIn } from '../../../../index/search/answer/find.ts';
import { articleOf, indexOf } from '../../../articles.ts';
import { articlesIn } from '../../../filled-engine.ts';

const DIRS = ['articles', join(import.meta.dirname, 'golden/articles')];
const articles = articlesIn(
  Object.fromEntries(
    DIRS.flatMap((dir) =>
      readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
    ),
  ),
);
const index = indexOf(articles);
const passages = articles.flatMap(passagesOf);

/** The same numbers each time (a linear congruence), so that a failure can be repeated. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Five hundred phrases of two to seven words, each with its passage. */
const phrases = (() => {
  const next = numbers(17);
  return Array.from({ length: 500 }, () => {
    const passage = passages[next(passages.length)];
    if (!passage) throw new Error('there are no passages');
    const text = passage.article.body.slice(passage.start, passage.end);
    const words = [...text.matchAll(/[^\s"“”„]+/gu)];
    const from = next(Math.max(1, words.length - 7));
    const last = words[Math.min(words.length - 1, from + 1 + next(6))];
    const start = words[from]?.index ?? 0;
    const end = last ? last.index + last[0].length : start;
    return { passage, phrase: text.slice(start, end).replaceAll(/["“”„]/gu, ' ') };
  });
})();

function holders(phrase: string): string[] {
  return findIn(index, `"${phrase}"`, { from: 0, count: 99 }).excerpts.map(
    ({ article, paragraph }) => `${article.path} ${paragraph}`,
  );
}

describe('an exact phrase', () => {
  it('is found in its passage, five hundred times', () => {
    const lost = phrases.filter(
      ({ passage, phrase }) =>
        !holders(phrase).includes(`${passage.article.path} ${passage.paragraph}`),
    );
    expect(lost.map(({ phrase }) => phrase)).toEqual([]);
  });

  it('is not found with one word changed, five hundred times', () => {
    const found = phrases.filter(({ phrase }, nth) => {
      const words = phrase.split(/\s+/u);
      words[nth % words.length] = 'zebrawood';
      return holders(words.join(' ')).length > 0;
    });
    expect(found).toEqual([]);
  });
});

describe('a query', () => {
  const library = indexOf([
    articleOf('The old mill burned at dawn.\n\nA prisoner fled.', {
      id: 'mill',
      source: 'Coast Post',
      published: '2020-08-04',
    }),
    articleOf('The ferry sank. The old captain of the harbour swam to a mill.', {
      id: 'ferry',
      source: 'Harbour Wire',
      published: '2021-02-01',
    }),
    articleOf('Die alte Mühle brannte.', { id: 'bruecke', language: 'de' }),
  ]);
  const read = (words: string): string[] =>
    findIn(library, words, { from: 0, count: 9 }).excerpts.map(({ quote }) => quote.slice(0, 9));

  it.each([
    ['burned OR sank', ['The ferry', 'The old m']],
    ['prison*', ['A prisone']],
    ['old near/1 mill', ['The old m']],
    ['mill near/2 old', ['The old m']],
    ['old near/9 mill', ['The ferry', 'The old m']],
    ['mill source:coast', ['The old m']],
    ['mill after:2020', ['The ferry']],
    ['mill before:2020-08-05', ['The old m']],
    ['mill before:2020-08-04', []],
    ['müh* language:de', ['Die alte ']],
    ['old -"to a"', ['The old m']],
    ['"of the"', ['The ferry']],
  ])('%s finds what it says', (words, expected) => {
    expect(read(words).toSorted()).toEqual(expected);
  });

  it('puts the newest first where asked to', () => {
    expect(read('mill sort:newest')).toEqual(['The ferry', 'The old m']);
  });

  it('with a fault finds nothing, and says so', () => {
    const findings = findIn(library, 'mill OR', { from: 0, count: 9 });
    expect(findings).toMatchObject({ total: 0, faults: [{ start: 5, end: 7 }] });
  });
});
