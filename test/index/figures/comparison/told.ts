import type { Article } from '../../../../index/article/article.ts';
import type { Comparison } from '../../../../index/figures/comparison/block.ts';
import { comparisonOf } from '../../../../index/figures/comparison/comparison.ts';
import type { Figure } from '../../../../index/figures/figure.ts';
import { sentencesOf } from '../../../../index/text/sentences.ts';
import { articleOf } from '../../../articles.ts';

/** A figure by its words, which stand once in the article's body. */
export type Given = Partial<Figure> & { readonly words: string };

/** An article with the figures in it. */
export interface Telling {
  readonly article: Article;
  readonly figures: readonly Figure[];
}

/** A report published on this day, or on none that is known. */
export function telling(
  path: string,
  published: string | undefined,
  body: string,
  ...given: readonly Given[]
): Telling {
  const article = articleOf(body, {
    path,
    id: path.replaceAll(/\W/gu, ''),
    ...(published !== undefined && { published }),
  });
  return { article, figures: given.map((one) => figureIn(body, one)) };
}

/** An exact number of people killed, unless more is said. */
export function figureIn(body: string, { words, ...more }: Given): Figure {
  const start = body.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in: ${body}`);
  const all = sentencesOf(body, 'en');
  const nth = all.findIndex((one) => one.end > start);
  const sentence = {
    start: all[nth]?.start ?? 0,
    end: all[nth]?.end ?? 0,
    paragraph: 1,
    opens: nth > 0,
    ends: nth < all.length - 1,
  };
  const min = more.min ?? Number(/\d+/u.exec(words)?.[0]);
  return {
    start,
    end: start + words.length,
    sentence,
    measure: 'killed',
    group: 'total',
    max: min,
    qualifier: 'exact',
    scope: 'main',
    isPart: false,
    ...more,
    min,
  };
}

/** The comparison of these reports, in this order. */
export function compared(...all: readonly Telling[]): Comparison {
  return comparisonOf(
    all.map(({ article }) => article),
    ({ id }) => ({
      figures: all.find(({ article }) => article.id === id)?.figures ?? [],
      isComplete: true,
    }),
  );
}
