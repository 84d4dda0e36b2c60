import type { ArticleFile } from '../index/article/article.ts';
import { dayForPeople } from '../index/text/dates/days.ts';

/** "4 August 2020", when a file was published, for people; what is not known is said to be unknown. */
export function publishedWords({ published }: Pick<ArticleFile, 'published'>): string {
  return published === undefined ? 'date unknown' : dayForPeople(published);
}
