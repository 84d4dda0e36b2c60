import type { Interval } from '../../index/figures/figure.ts';
import { keyTitle } from '../../index/figures/comparison/figure-key.ts';
import type { Block, CountedReport, Said, Verdict } from '../../index/figures/comparison/block.ts';
import { verdictWords } from '../../index/figures/comparison/verdict-words.ts';
import { dayForPeople } from '../../index/text/dates/days.ts';
import type { FigureMark, FigureRow, FiguresChart } from '../chart/chart.ts';
import { fileName } from './quote.ts';

/** What is worth a picture: what the same or one source says is read faster. */
const DRAWN: readonly Verdict[] = ['differs', 'later report', 'perhaps an update', 'close'];

/**
 * A picture of the figures on which the reports, or two counts of one, do not agree; undefined where there
 * are none. Reports without a sure count are left out.
 */
export function figuresChart(title: string, blocks: readonly Block[]): FiguresChart | undefined {
  const panels = blocks
    .filter(({ verdict, inside }) => DRAWN.includes(verdict) || inside.length > 0)
    .map((block) => ({
      title: keyTitle(block),
      verdict: verdictWords(block),
      rows: block.reports.flatMap((report): FigureRow[] => {
        const { article } = report;
        const marks = countsOf(report, block).map(({ figure, words }) => ({
          ...drawn(figure),
          words,
        }));
        const published =
          article.published === undefined ? 'date unknown' : dayForPeople(article.published);
        return marks.length > 0 ? [{ source: fileName(article), published, marks }] : [];
      }),
    }));
  return panels.length > 0 ? { kind: 'figures', title, panels } : undefined;
}

/** What a report stands for: one count, or the two of it that are not the same. */
function countsOf({ article, count }: CountedReport, { inside }: Block): readonly Said[] {
  const two = inside.find(({ between: [one] }) => one.article.id === article.id);
  return two?.between ?? (count ? [count] : []);
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
