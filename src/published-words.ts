import type { ArticleFile } from '../index/article/article.ts';
import { dayForPeople } from '../index/text/dates/days.ts';

/**
 * "4 August 2020": the day of a file's publication, for people; an unknown day is called unknown.
 */
export function publishedWords({ published }: Pick<ArticleFile, 'published'>): string {
  return published === undefined ? 'date unknown' : dayForPeople(published);
}
