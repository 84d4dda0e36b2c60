import { beforeAll, describe, expect, it } from 'vitest';
import { articleFigures } from '../../../../index/figures/reading/article-figures.ts';
import { Library } from '../../../../src/library/library.ts';
import type { Article } from '../../../../index/article/article.ts';
import { hasSeedArticles, seedArticles } from '../../../shared.ts';

/** Figures that the two articles give, by article, measure and group: the numbers, in reading order. */
describe.runIf(hasSeedArticles)('the figures of the seed articles', () => {
  const articles: Article[] = [];

  beforeAll(async () => {
    await new Library(seedArticles, ({ article }) => articles.push(article)).scan();
  });

  function given(
    path: string,
    measure: string,
    { group, scope = 'main' }: { group?: string; scope?: string } = {},
  ) {
    const article = articles.find((one) => one.path.startsWith(path));
    return (article ? articleFigures(article).figures : [])
      .filter(
        (figure) =>
          figure.measure === measure &&
          figure.scope === scope &&
          (group === undefined || figure.group === group),
      )
      .map(({ min, max, isPart }) => [min, max, ...(isPart ? ['part'] : [])]);
  }

  it.each([
    ['000', 'killed', 'attackers', [[8, 8]]],
    [
      '001',
      'killed',
      'attackers',
      [
        [6, 6],
        [4, 4, 'part'],
      ],
    ],
    ['000', 'killed', 'total', []],
    [
      '001',
      'killed',
      'total',
      [
        [29, Infinity],
        [29, 39],
      ],
    ],
    ['001', 'killed', 'security forces', [[8, 8]]],
    ['001', 'killed', 'prisoners', [[2, 9]]],
    ['000', 'injured', 'total', [[50, Infinity]]],
    ['001', 'injured', 'total', [[50, 50]]],
    ['000', 'duration', 'total', [[17, 20]]],
    ['001', 'duration', 'total', [[18, 18]]],
    ['000', 'prisoners held', 'prisoners', [[1793, 1793]]],
    ['001', 'prisoners held', 'prisoners', [[1700, 1700]]],
    ['000', 'recaptured', 'prisoners', [[1025, 1025]]],
    ['001', 'recaptured', 'prisoners', [[1000, Infinity]]],
    ['000', 'still at large', 'prisoners', [[0, 300]]],
    ['001', 'still at large', 'prisoners', []],
    ['000', 'escaped', 'prisoners', []],
    [
      '001',
      'escaped',
      'prisoners',
      [
        [200, 999],
        [100, 999],
      ],
    ],
    ['000', 'rescued', 'prisoners', [[430, 430]]],
    ['001', 'attackers taking part', 'attackers', [[20, Infinity]]],
    ['001', 'surrendered', 'attackers', []],
  ])('%s: %s, %s', (path, measure, group, expected) => {
    expect(given(path, measure, { group })).toEqual(expected);
  });

  it('have no figure of another event among the main ones, and those apart', () => {
    const background = { scope: 'background' };
    expect(given('001', 'killed', background)).toEqual([
      [45, 55],
      [25, 25],
    ]);
    expect(given('001', 'surrendered', background)).toEqual([[350, 350]]);
    expect(given('001', 'attacks', background)).toEqual([[17, 17]]);
    expect(given('001', 'other', background)).toEqual(
      expect.arrayContaining([
        [1530, 1870],
        [350, 350],
        [150, 150],
        [2000, 2000],
      ]),
    );
    expect(given('000', 'killed', background)).toEqual([]);
    expect(given('001', 'attacks')).toEqual([]);
  });
});
