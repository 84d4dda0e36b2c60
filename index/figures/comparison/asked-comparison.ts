import type { Article } from '../../article/article.ts';
import type { Figures } from '../figure.ts';
import { articleFigures } from '../reading/article-figures.ts';
import type { Comparison, FigureKey } from './block.ts';
import { comparisonOf, elsewhereIn } from './comparison.ts';
import { figureAsked, isAsked, type FigureAsked } from './figure-asked.ts';
import { keyOf } from './figure-key.ts';

/**
 * Articles that are compared, the latest ones: the first reading of each takes some milliseconds.
 */
const MAX_COMPARED = 100;

/** A figure of an incident, and how often it is reported. */
export interface FigureCount extends FigureKey {
  /** How many reports give it; wire copy counts once. */
  readonly sources: number;
}

/** A comparison of the figures that were asked for. */
export interface ComparedFigures extends Comparison {
  /**
   * What the words ask for; the blocks hold only that. Undefined where the words do not say: then
   * the blocks hold all figures.
   */
  readonly asked?: FigureAsked;
  /** All figures that are compared, whether asked for or not, in the order of the blocks. */
  readonly has: readonly FigureCount[];
}

/**
 * The figures of these articles in order of publication; of many articles, the latest. All are on
 * one incident. `words` are read by `figureAsked`.
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

/** By its first article: the last comparison, and all the articles that it compared. */
const known = new WeakMap<Article, { readonly of: readonly Article[]; readonly all: Comparison }>();

/**
 * The same comparison again for the very same articles: a list of choices asks at each key press.
 */
function comparisonFor(articles: readonly Article[]): Comparison {
  const [first] = articles;
  const before = first && known.get(first);
  const isSame = articles.every((article, nth) => article === before?.of[nth]);
  if (before?.of.length === articles.length && isSame) return before.all;
  const all = comparisonOf(articles, articleFigures);
  if (first) known.set(first, { of: articles, all });
  return all;
}

/** Reads only those figures of an article that were asked for. */
function only(asked: FigureAsked): (article: Article) => Figures {
  return (article) => {
    const { figures, isComplete } = articleFigures(article);
    return { figures: figures.filter((figure) => isAsked(asked, keyOf(figure))), isComplete };
  };
}
