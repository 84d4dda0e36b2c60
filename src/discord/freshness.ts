import { dayForPeople } from '../../index/text/dates/days.ts';
import type { About } from '../engine/engine.ts';

/** "12 articles, published 3 May 2021 to 4 May 2021": what was asked, and how new it is. */
export function freshness({
  articles,
  oldest,
  newest,
}: Pick<About, 'articles' | 'oldest' | 'newest'>): string {
  const days = new Set([oldest, newest].flatMap((day) => (day ? dayForPeople(day) : [])));
  const dates = days.size > 0 ? `, published ${[...days].join(' to ')}` : '';
  return `${articles === 1 ? '1 article' : `${articles.toLocaleString('en')} articles`}${dates}`;
}
