import type { Block } from '../../index/figures/comparison/block.ts';
import type { Interval } from '../../index/figures/figure.ts';
import { keyTitle } from '../../index/figures/comparison/figure-key.ts';
import { saidIn } from '../../index/figures/comparison/verdict.ts';
import { verdictWords } from '../../index/figures/comparison/verdict-words.ts';
import { dayForPeople } from '../../index/text/dates/days.ts';
import type { FigureMark, FigureRow, FiguresChart } from '../chart/chart.ts';
import { fileName } from './quote.ts';

/**
 * A picture of the figures that can be compared: those of several sources, or of one source that
 * gives several. Undefined where there are none.
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
          marks: saidIn(report).map(({ figure, words }) => ({ ...drawn(figure), words })),
        };
      }),
    }));
  return panels.length > 0 ? { kind: 'figures', title, panels } : undefined;
}

/**
 * The bounds to draw: those that the words name. Where they name none, that end is open, or the
 * mark is a dot.
 */
function drawn({ min, max, qualifier }: Interval): Pick<FigureMark, 'min' | 'max'> {
  if (qualifier === 'about') return { min: (min + max) / 2, max: (min + max) / 2 };
  if (qualifier === 'vague') return { min, max: Infinity };
  const hasNoLeast = qualifier === 'almost' || qualifier === 'fewer than' || qualifier === 'up to';
  return { min: hasNoLeast ? -Infinity : min, max };
}
