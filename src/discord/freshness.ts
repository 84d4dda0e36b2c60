import { dayForPeople } from '../../index/text/dates/days.ts';
import type { About } from '../engine/engine.ts';

type Counted = Pick<About, 'articles' | 'oldest' | 'newest'>;

/** "12 articles of 3 to 4 May 2021": what was asked, and how new it is, in few words. */
export function freshness({ articles, oldest, newest }: Counted): string {
  const days = daysInWords(oldest, newest);
  return `${countInWords(articles)}${days === '' ? '' : ` of ${days}`}`;
}

/** The small line below an answer. */
export function footOf(about: Counted): string {
  return `Bold: nearest to the question. Quotes are word for word. From ${freshness(about)}.`;
}

/** "12 articles" */
export function countInWords(articles: number): string {
  return articles === 1 ? '1 article' : `${articles.toLocaleString('en')} articles`;
}

/** "3 to 4 May 2021", "3 May to 1 June 2021"; what both have in common is said once. '' where no day is known. */
function daysInWords(oldest: string | undefined, newest: string | undefined): string {
  const [first, last] = [oldest, newest].map((day) => (day ? dayForPeople(day) : ''));
  if (!first || !last || first === last) return first || last || '';
  const [from, to] = [first.split(' '), last.split(' ')];
  while (from.length > 1 && from.at(-1) === to.at(-1)) {
    from.pop();
    to.pop();
  }
  return `${from.join(' ')} to ${last}`;
}
