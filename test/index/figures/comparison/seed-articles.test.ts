import { expect, it } from 'vitest';
import type { Comparison } from '../../../../index/figures/comparison/block.ts';
import { comparisonOf } from '../../../../index/figures/comparison/comparison.ts';
import { keyTitle } from '../../../../index/figures/comparison/figure-key.ts';
import { articleFigures } from '../../../../index/figures/reading/article-figures.ts';
import type { Article } from '../../../../index/article/article.ts';
import { Library } from '../../../../src/library/library.ts';
import { hasSeedArticles, seedArticles } from '../../../shared.ts';

/** "Killed: attackers · 000 Eight · 001 Six, four · differs": a line for each figure. */
function linesOf({ blocks }: Comparison): string[] {
  return blocks.map((block) => {
    const said = block.reports.map(({ article, quotes }) => {
      const words = quotes.flatMap(({ quote, start, figures }) =>
        figures.map((figure) => quote.slice(figure.start - start, figure.end - start)),
      );
      return `${article.path.slice(0, 3)} ${words.join(', ')}`;
    });
    return [keyTitle(block), ...said, block.verdict].join(' · ');
  });
}

it.skipIf(!hasSeedArticles)(
  'the seed articles differ, and agree, where people say they do',
  async () => {
    const articles: Article[] = [];
    await new Library(seedArticles, ({ article }) => articles.push(article)).scan();
    expect(linesOf(comparisonOf(articles, articleFigures))).toEqual([
      'Killed: attackers · 000 Eight · 001 Six, four · perhaps an update',
      'Injured: total · 000 More than 50 · 001 50 · close',
      'Prisoners held · 000 1,793 · 001 1,700 · close',
      'Recaptured · 000 1,025 · 001 over 1,000 · compatible',
      'Duration · 000 almost 20 hours · 001 18 hours · compatible',
      'Killed: total · 001 At least 29, 29 to 39 · only one source',
      'Killed: prisoners · 001 several · only one source',
      'Killed: security forces · 001 Eight · only one source',
      'Rescued: prisoners · 000 430 · only one source',
      'Escaped · 001 Several hundred, hundreds · only one source',
      'Still at large · 000 up to 300 · only one source',
      'Attackers taking part · 001 at least 20 · only one source',
    ]);
  },
);
