import type { Article } from '../../index/article/article.ts';
import type { Excerpt } from '../../index/article/excerpt.ts';
import { askedDayDifference } from '../../index/search/answer/day-difference.ts';
import {
  askedFigureDifference,
  knownFigures,
} from '../../index/search/answer/figure-difference.ts';
import type { EngineAnswer } from './engine.ts';

/**
 * What is said beside an answer's quotes, from the articles on the incident of the first one: where they differ on
 * the figure asked for or on the day, and the latest figures where all that is known was asked for.
 */
export function saidBeside(
  question: string,
  excerpts: readonly Excerpt[],
  articles: readonly Article[],
): Pick<EngineAnswer, 'differs' | 'differsOnDay' | 'figures'> {
  const differs = askedFigureDifference(question, excerpts, articles);
  const differsOnDay = askedDayDifference(question, excerpts, articles);
  const figures = knownFigures(question, excerpts, articles);
  return {
    ...(differs && { differs }),
    ...(differsOnDay && { differsOnDay }),
    ...(figures.length > 0 && { figures }),
  };
}
