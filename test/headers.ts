import type { ArticleHeader } from '../index/article/article.ts';

/** An article's header of which nothing else matters; the id begins with `name`. */
export function headerNamed(name: string): ArticleHeader {
  return {
    id: name.padEnd(16, '0').slice(0, 16),
    path: `${name}.md`,
    title: name,
    bodyStart: 0,
    copies: [],
  };
}
