import type { Article } from '../index/article.ts';
import type { Comparison, Report } from '../index/facts/comparison/comparison.ts';
import { comparisonOf } from '../index/facts/comparison/comparison-of.ts';
import { differenceOn, type Difference } from '../index/facts/comparison/difference.ts';
import { figureAsked, isAsked, type FigureAsked } from '../index/facts/comparison/figure-asked.ts';
import { keyOf } from '../index/facts/comparison/figure-key.ts';
import { figuresOf } from '../index/facts/figures/figures-of.ts';
import type { Excerpt } from '../index/search/excerpts.ts';
import { typeAsked } from '../index/search/question-forms.ts';
import type { IncidentFigures } from './engine.ts';

/** Articles whose figures are compared: reading them for the first time takes a millisecond each. */
const MOST_COMPARED = 100;
/** The same beside an answer, which is not to wait for them. */
const MOST_BESIDE_ANSWER = 30;

/** The figures of these articles, which are on one incident, in order of publication. */
export function figuresFor(
  words: string,
  articles: readonly Article[],
): Omit<IncidentFigures, 'incident' | 'reading'> {
  const asked = figureAsked(words);
  const comparison = comparisonOf(articles.slice(0, MOST_COMPARED), figuresOf);
  const { blocks, background, isComplete } = asked ? narrowed(comparison, asked) : comparison;
  return {
    blocks,
    background,
    isComplete: isComplete && articles.length <= MOST_COMPARED,
    has: comparison.blocks.map(({ measure, group, reports }) => ({
      measure,
      group,
      sources: reports.length,
    })),
    ...(asked && { asked }),
  };
}

/**
 * Where these articles, which are on one incident, differ on the figure that a question asks for, if
 * its answer, these excerpts, holds it.
 */
export function differenceFor(
  question: string,
  excerpts: readonly Excerpt[],
  articles: readonly Article[],
): Difference | undefined {
  if (articles.length < 2 || typeAsked(question) !== 'number') return undefined;
  const asked = figureAsked(question);
  if (asked?.measure === undefined) return undefined;
  const comparison = comparisonOf(articles.slice(0, MOST_BESIDE_ANSWER), figuresOf);
  return differenceOn(asked, comparison, excerpts);
}

function narrowed({ blocks, background, isComplete }: Comparison, asked: FigureAsked): Comparison {
  return {
    blocks: blocks.filter((block) => isAsked(asked, block)),
    background: background.flatMap((report) => reportOn(asked, report) ?? []),
    isComplete,
  };
}

function reportOn(asked: FigureAsked, report: Report): Report | undefined {
  const quotes = report.quotes
    .map((quote) => ({
      ...quote,
      figures: quote.figures.filter((figure) => isAsked(asked, keyOf(figure))),
    }))
    .filter(({ figures }) => figures.length > 0);
  return quotes.length > 0 ? { ...report, quotes } : undefined;
}
