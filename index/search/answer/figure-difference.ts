import type { Article } from '../../article/article.ts';
import type { Excerpt } from '../../article/excerpt.ts';
import { typeAsked } from '../query/question-forms.ts';
import { countedNoun } from '../../figures/counted-nouns.ts';
import { articleFigures } from '../../figures/reading/article-figures.ts';
import { comparisonOf } from '../../figures/comparison/comparison.ts';
import { differenceOn, type Difference } from '../../figures/comparison/difference.ts';
import { figureAsked, isAsked, type FigureAsked } from '../../figures/comparison/figure-asked.ts';

const ANYBODY = new Set(['man', 'men', 'woman', 'women', 'residents', 'dead']);
/** What is read of articles beside an answer, which is not to wait: a dozen reports, some 30 ms at most. */
const MAX_CHARACTERS = 20_000;

/**
 * Where these articles, which are on one incident, differ on the figure that a question asks for, or one
 * of them gives it in two ways, if its answer, these excerpts, holds it.
 */
export function askedFigureDifference(
  question: string,
  excerpts: readonly Excerpt[],
  articles: readonly Article[],
): Difference | undefined {
  const asked = numberAsked(question);
  if (asked?.measure === undefined) return undefined;
  const { blocks } = comparisonOf(fewOf(articles, excerpts), articleFigures);
  return differenceOn({ blocks: blocks.filter((block) => isAsked(asked, block)) }, excerpts);
}

/** What asks for any `number` may ask for an age: of those, only a duration is a figure. */
function numberAsked(question: string): FigureAsked | undefined {
  const type = typeAsked(question);
  if (type !== 'quantity' && type !== 'number') return undefined;
  if (asksForSome(question)) return undefined;
  const asked = figureAsked(question);
  return type === 'quantity' || asked?.measure === 'duration' ? asked : undefined;
}

/** "How many nurses": no figure of all people answers that. */
function asksForSome(question: string): boolean {
  const words = question.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => {
    const noun = countedNoun(word);
    return noun?.group === 'total' && !noun.isBare && !ANYBODY.has(word);
  });
}

/** As many of the articles as can be read beside an answer, those that it quotes before others. */
function fewOf(articles: readonly Article[], excerpts: readonly Excerpt[]): Article[] {
  const quoted = new Set(excerpts.map(({ article }) => article.id));
  const quotedFirst = [true, false].flatMap((isQuoted) =>
    articles.filter(({ id }) => quoted.has(id) === isQuoted),
  );
  let left = MAX_CHARACTERS;
  const few = new Set<Article>();
  for (const article of quotedFirst) {
    if (article.body.length > left) continue;
    few.add(article);
    left -= article.body.length;
  }
  return articles.filter((article) => few.has(article));
}
