import type { Article } from '../../index/article/article.ts';
import type { PassageIndex } from '../../index/search/store/passage-index.ts';
import { isDay } from '../../index/text/dates/days.ts';

/** How much an index holds, or those of its articles that are accepted: counts, and the days of publication. */
export function countsOf(
  { index }: { readonly index: PassageIndex },
  accept?: (article: Article) => boolean,
) {
  const articles = accept ? index.articles.filter(accept) : index.articles;
  const days = articles.flatMap(({ published }) => (isDay(published) ? published : [])).toSorted();
  const [oldest] = days;
  const newest = days.at(-1);
  return {
    articles: articles.length,
    passages: accept
      ? articles.reduce((sum, { id }) => sum + index.passageCountOf(id), 0)
      : index.passageCount,
    undated: articles.length - days.length,
    ...(oldest !== undefined && { oldest }),
    ...(newest !== undefined && { newest }),
  };
}
