import type { Article } from '../index/article.ts';
import { comparisonOf } from '../index/facts/comparison/comparison-of.ts';
import { differenceOn, type Difference } from '../index/facts/comparison/difference.ts';
import { figureAsked, isAsked, type FigureAsked } from '../index/facts/comparison/figure-asked.ts';
import { keyOf } from '../index/facts/comparison/figure-key.ts';
import type { Figures } from '../index/facts/figures/figure.ts';
import { figuresOf } from '../index/facts/figures/figures-of.ts';
import type { Excerpt } from '../index/search/excerpts.ts';
import { typeAsked } from '../index/search/question-forms.ts';
import type { IncidentFigures } from './engine.ts';

/** So many of the latest articles are compared: reading them for the first time takes some milliseconds each. */
const MOST_COMPARED = 100;
/** What is read of them beside an answer, which is not to wait: a dozen reports, some 30 ms at most. */
const MOST_CHARACTERS = 20_000;

/** The figures of these articles, which are on one incident, in order of publication; of many, the latest. */
export function figuresFor(
  words: string,
  articles: readonly Article[],
): Omit<IncidentFigures, 'incident' | 'reading'> {
  const asked = figureAsked(words);
  const compared = articles.slice(-MOST_COMPARED);
  const all = comparisonOf(compared, figuresOf);
  const { blocks, background, isComplete } = asked ? comparisonOf(compared, only(asked)) : all;
  return {
    blocks,
    background,
    isComplete: isComplete && articles.length <= MOST_COMPARED,
    has: all.blocks.map(({ measure, group, reports }) => ({
      measure,
      group,
      sources: reports.length,
    })),
    ...(asked && { asked }),
  };
}

/**
 * Where these articles, which are on one incident, differ on the figure that a question asks for, or one
 * of them gives it in two ways, if its answer, these excerpts, holds it.
 */
export function differenceFor(
  question: string,
  excerpts: readonly Excerpt[],
  articles: readonly Article[],
): Difference | undefined {
  const asked = numberAsked(question);
  if (asked?.measure === undefined) return undefined;
  return differenceOn(comparisonOf(fewOf(articles, excerpts), only(asked)), excerpts);
}

/** What asks for any `number` may ask for an age: of those, only a duration is a figure. */
function numberAsked(question: string): FigureAsked | undefined {
  const type = typeAsked(question);
  if (type !== 'quantity' && type !== 'number') return undefined;
  const asked = figureAsked(question);
  return type === 'quantity' || asked?.measure === 'duration' ? asked : undefined;
}

/** As many of the articles as can be read beside an answer, those that it quotes before others. */
function fewOf(articles: readonly Article[], excerpts: readonly Excerpt[]): Article[] {
  const quoted = new Set(excerpts.map(({ article }) => article.id));
  const quotedFirst = [true, false].flatMap((isQuoted) =>
    articles.filter(({ id }) => quoted.has(id) === isQuoted),
  );
  let left = MOST_CHARACTERS;
  const few = new Set<Article>();
  for (const article of quotedFirst) {
    if (article.body.length > left) continue;
    few.add(article);
    left -= article.body.length;
  }
  return articles.filter((article) => few.has(article));
}

/** Reads those figures of an article only that are asked for. */
function only(asked: FigureAsked): (article: Article) => Figures {
  return (article) => {
    const { figures, isComplete } = figuresOf(article);
    return { figures: figures.filter((figure) => isAsked(asked, keyOf(figure))), isComplete };
  };
}
