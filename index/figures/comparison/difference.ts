import type { ArticleHeader } from '../../article/article.ts';
import type { Span } from '../../span.ts';
import type { Block, Comparison, FigureKey, Pair, Verdict } from './block.ts';

/** Verdicts on figures that cannot all be right. */
const KINDS = ['differs', 'later report', 'perhaps an update', 'close'] as const;

/** Two figures that do not go together, where one of them may be quoted as the answer. */
export interface Difference extends FigureKey, Pair {
  /** `inside`: both stand in one report. */
  readonly kind: Extract<Verdict, (typeof KINDS)[number]> | 'inside';
}

/** A place that is shown to whoever asks. */
interface Shown extends Span {
  readonly article: Pick<ArticleHeader, 'id'>;
}

/**
 * Where the reports differ, between two of them before inside one: on a figure of those that `shown`
 * holds, as others are not what was asked for.
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
 * "At least 29" beside "29 to 39" counts: the report itself gives the figure in two ways. Two plain
 * numbers do not: mostly one of them counts a part.
 */
function insideOne({ measure, group, inside }: Block): Difference | undefined {
  const pair = inside.find(({ between }) =>
    between.some(({ figure }) => figure.qualifier === 'range'),
  );
  return pair && { measure, group, ...pair, kind: 'inside' };
}
