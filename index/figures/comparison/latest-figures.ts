import { isDay } from '../../text/dates/days.ts';
import type { ComparedFigures } from './asked-comparison.ts';
import type { Block, CountedReport, Said } from './block.ts';
import { keyLabel } from './figure-key.ts';
import { relationOf } from './relation.ts';

/** What the latest report gives for one figure. */
export interface LatestFigure {
  /** "killed: attackers", and "killed" of all. */
  readonly label: string;
  readonly said: Said;
  /** How many reports give the same, this one among them; wire copy counts once. */
  readonly sources: number;
}

/**
 * For each figure that is compared, the count of the report published last, of several on one day the one
 * whose file comes last; reports without a day count only where there are no others. In the order of the blocks.
 */
export function latestFigures({ blocks }: Pick<ComparedFigures, 'blocks'>): LatestFigure[] {
  return blocks.flatMap((block): LatestFigure[] => {
    const latest = latestIn(block);
    if (!latest) return [];
    const same = block.reports.filter(
      ({ count }) => count && relationOf(count.figure, latest.figure) === 'same',
    );
    const label = block.group === 'total' ? block.measure : keyLabel(block);
    return [{ label, said: latest, sources: same.length }];
  });
}

function latestIn({ reports, verdict }: Block): Said | undefined {
  if (verdict === 'not compared') return undefined;
  const counted = reports.filter(({ count }) => count);
  const dated = counted.filter(({ article }) => isDay(article.published));
  return (dated.length > 0 ? dated : counted).reduce<CountedReport | undefined>(
    (last, one) => (last && isLater(last, one) ? last : one),
    undefined,
  )?.count;
}

function isLater(one: CountedReport, other: CountedReport): boolean {
  const [a, b] = [one, other].map(
    ({ article: { published = '', path } }) => `${published} ${path}`,
  );
  return (a ?? '') > (b ?? '');
}
