import type { ArticleHeader } from '../../article/article.ts';
import type { Span } from '../../span.ts';
import type { Block, Comparison, FigureKey, Pair, Verdict } from './block.ts';

/** Verdicts on figures that cannot all be right. */
const KINDS = ['differs', 'later report', 'perhaps an update', 'close'] as const;

/** Two figures that do not agree, where one of them may be quoted as the answer. */
export interface Difference extends FigureKey, Pair {
  /** `inside`: both are in one report. */
  readonly kind: Extract<Verdict, (typeof KINDS)[number]> | 'inside';
}

/** A place that is shown to the asker. */
interface Shown extends Span {
  readonly article: Pick<ArticleHeader, 'id'>;
}

/**
 * Where reports differ, between two of them rather than inside one. Only on a figure that one of
 * the `shown` places holds: others were not asked for.
 */
export function differenceOn(
  { blocks }: Pick<Comparison, 'blocks'>,
  shown: readonly Shown[],
): Difference | undefined {
  const meant = blocks.filter((block) => isAmong(shown, block));
  return (
    meant.flatMap((block) => betweenReports(block) ?? [])[0] ??
    meant.flatMap((block) => insideOne(block) ?? [])[0]
  );
}

function isAmong(shown: readonly Shown[], { reports }: Block): boolean {
  const places = reports.flatMap(({ article, quotes, alsoIn }) => [
    ...quotes.map((quote) => ({ ...quote, article })),
    ...alsoIn,
  ]);
  return places.some(({ article, start, end }) =>
    shown.some((one) => one.article.id === article.id && one.start < end && one.end > start),
  );
}

function betweenReports(block: Block): Difference | undefined {
  const { measure, group, verdict, farthest } = block;
  const kind = KINDS.find((one) => one === verdict);
  return farthest && kind && { measure, group, ...farthest, kind };
}

/**
 * A difference inside one report: "at least 29" beside "29 to 39" counts, because the report itself
 * gives the figure in two ways. Two plain numbers do not count: mostly one of them counts a part.
 */
function insideOne({ measure, group, inside }: Block): Difference | undefined {
  const pair = inside.find(({ between }) =>
    between.some(({ figure }) => figure.qualifier === 'range'),
  );
  return pair && { measure, group, ...pair, kind: 'inside' };
}
