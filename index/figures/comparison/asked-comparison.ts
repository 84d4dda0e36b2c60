import type { Article } from '../../article/article.ts';
import type { Figures } from '../figure.ts';
import { articleFigures } from '../reading/article-figures.ts';
import type { Comparison, FigureKey } from './block.ts';
import { comparisonOf, elsewhereIn } from './comparison.ts';
import { figureAsked, isAsked, type FigureAsked } from './figure-asked.ts';
import { keyOf } from './figure-key.ts';

/** So many of the latest articles are compared: reading them for the first time takes some milliseconds each. */
const MAX_COMPARED = 100;

/** A figure that an incident has. */
export interface FigureCount extends FigureKey {
  /** How many reports give it: wire copy counts once. */
  readonly sources: number;
}

/** A comparison of the figures that somebody asks for. */
export interface ComparedFigures extends Comparison {
  /** What the words ask for, and the blocks are; undefined where that cannot be told: all are here. */
  readonly asked?: FigureAsked;
  /** All figures that are compared, asked for or not, in the order of the blocks. */
  readonly has: readonly FigureCount[];
}

/**
 * The figures of these articles, which are on one incident, in order of publication; of many, the latest.
 * `words` are those of `figureAsked`.
 */
export function askedComparison(words: string, articles: readonly Article[]): ComparedFigures {
  const asked = figureAsked(words);
  const compared = articles.slice(-MAX_COMPARED);
  const all = comparisonFor(compared);
  return {
    blocks: asked ? all.blocks.filter((block) => isAsked(asked, block)) : all.blocks,
    background: asked ? elsewhereIn(compared, only(asked)) : all.background,
    isComplete: all.isComplete && articles.length <= MAX_COMPARED,
    has: all.blocks.map(({ measure, group, reports }) => ({
      measure,
      group,
      sources: reports.length,
    })),
    ...(asked && { asked }),
  };
}

/** The last comparison that began with this article, and all that it was of. */
const known = new WeakMap<Article, { readonly of: readonly Article[]; readonly all: Comparison }>();

/** Of the very same articles again, the very same: a list to choose from asks for each key pressed. */
function comparisonFor(articles: readonly Article[]): Comparison {
  const [first] = articles;
  const before = first && known.get(first);
  const isSame = articles.every((article, nth) => article === before?.of[nth]);
  if (before?.of.length === articles.length && isSame) return before.all;
  const all = comparisonOf(articles, articleFigures);
  if (first) known.set(first, { of: articles, all });
  return all;
}

/** Reads those figures of an article only that are asked for. */
function only(asked: FigureAsked): (article: Article) => Figures {
  return (article) => {
    const { figures, isComplete } = articleFigures(article);
    return { figures: figures.filter((figure) => isAsked(asked, keyOf(figure))), isComplete };
  };
}
