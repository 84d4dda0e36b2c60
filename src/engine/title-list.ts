import type { Article } from '../../index/article/article.ts';
import { isDay } from '../../index/text/dates/days.ts';
import type { Suggestion } from './engine.ts';

/** An article with its titles and sources as people type them. */
interface Listed {
  readonly article: Article;
  readonly title: string;
  readonly all: string;
}

/** Articles in order: the newest first, those without a date last; equal ones by title. */
export class TitleList {
  readonly #listed: readonly Listed[];

  constructor(articles: readonly Article[]) {
    this.#listed = articles.map(listedOf).toSorted(newestFirst);
  }

  get articles(): readonly Article[] {
    return this.#listed.map(({ article }) => article);
  }

  /**
   * Up to `count` articles that `accept` lets through, whose title or source, or those of a copy,
   * hold all that is typed. Those with exactly that title come first; both parts are in the list's
   * order.
   */
  suggest(
    typed: string,
    count: number,
    accept: (article: Article) => boolean = () => true,
  ): readonly Suggestion[] {
    const whole = lower(typed).trim();
    const words = whole.split(/\s+/u);
    const called: Article[] = [];
    const others: Article[] = [];
    for (const { article, title, all } of this.#listed) {
      // no title is empty, so an empty input needs no search for one
      if (whole === '' && others.length === count) break;
      if (words.every((word) => all.includes(word)) && accept(article))
        (title === whole ? called : others).push(article);
    }
    return [...called, ...others].slice(0, count).map(({ id, title }) => ({ id, title }));
  }
}

/** Text in the form in which it is compared with what people type. */
export function lower(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function listedOf(article: Article): Listed {
  const files = [article, ...article.copies];
  return {
    article,
    title: lower(article.title),
    all: lower(files.map(({ title, source = '' }) => `${title} ${source}`).join(' ')),
  };
}

const byTitle = new Intl.Collator('en');

function newestFirst({ article: a }: Listed, { article: b }: Listed): number {
  const [dayA = '', dayB = ''] = [a, b].map(({ published }) => (isDay(published) ? published : ''));
  return dayA === dayB ? byTitle.compare(a.title, b.title) : dayA < dayB ? 1 : -1;
}
