import type { Block } from '../../index/facts/comparison/comparison.ts';
import { keyTitle } from '../../index/facts/comparison/figure-key.ts';
import { saidIn } from '../../index/facts/comparison/verdict.ts';
import { verdictWords } from '../../index/facts/comparison/verdict-words.ts';
import { dayForPeople } from '../../index/text/days.ts';
import type { FigureRow, FiguresChart } from '../chart/chart.ts';
import { fileName } from './quote.ts';

/**
 * A picture of the figures that can be laid beside others: those of several sources, or of one that
 * gives several. Undefined where there is none.
 */
export function figuresChart(title: string, blocks: readonly Block[]): FiguresChart | undefined {
  const panels = blocks
    .filter(({ farthest, inside }) => farthest !== undefined || inside.length > 0)
    .map((block) => ({
      title: keyTitle(block),
      verdict: verdictWords(block),
      rows: block.reports.map((report): FigureRow => {
        const { article } = report;
        return {
          source: fileName(article),
          published:
            article.published === undefined ? 'date unknown' : dayForPeople(article.published),
          marks: saidIn(report).map(({ figure: { min, max }, words }) => ({ min, max, words })),
        };
      }),
    }));
  return panels.length > 0 ? { kind: 'figures', title, panels } : undefined;
}
