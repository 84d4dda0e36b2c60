import type { Article } from '../../../index/article/article.ts';
import { askedComparison } from '../../../index/figures/comparison/asked-comparison.ts';
import {
  latestFigures,
  type LatestFigure,
} from '../../../index/figures/comparison/latest-figures.ts';
import type { Figure } from '../../../index/figures/figure.ts';
import type { KeptFigure } from '../../library/team/watch-file.ts';
import type { FigureChange } from './watches.ts';

/** A change, and the sentence that gives the new figure. */
export interface SaidChange extends FigureChange {
  readonly said: LatestFigure['said'];
}

/** What the latest reports among these articles on one incident give, by label. */
export function figuresIn(articles: readonly Article[]): LatestFigure[] {
  return articles.length === 0 ? [] : latestFigures(askedComparison('', articles));
}

/** The same for keeping. */
export function keptFigures(latest: readonly LatestFigure[]): Record<string, KeptFigure> {
  return Object.fromEntries(
    latest.map(({ label, said: { words, figure } }) => [label, { words, ...boundsOf(figure) }]),
  );
}

/** Figures that are not what they were, or that nobody gave before. */
export function changesSince(
  before: Readonly<Record<string, KeptFigure>>,
  latest: readonly LatestFigure[],
): SaidChange[] {
  return latest.flatMap(({ label, said, sources }): SaidChange[] => {
    const old = Object.hasOwn(before, label) ? before[label] : undefined;
    const now = boundsOf(said.figure);
    const isSame =
      old && old.min === now.min && old.max === now.max && old.qualifier === now.qualifier;
    if (isSame) return [];
    return [{ label, ...(old && { before: old.words }), after: said.words, sources, said }];
  });
}

function boundsOf({ min, max, qualifier }: Figure): Omit<KeptFigure, 'words'> {
  return { min, max: Number.isFinite(max) ? max : null, qualifier };
}
