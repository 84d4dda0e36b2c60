import type { ArticleFile } from '../article.ts';
import type { Excerpt } from './excerpts.ts';

/**
 * What to say beside an excerpt of the other files that hold its text: those with the very body, then
 * those that say nearly the same, by `name`; [] where there is none. A line names as many as fit into
 * `most` characters, at least one, and counts the others.
 */
export function alsoInLines(
  { article, alsoIn }: Pick<Excerpt, 'article' | 'alsoIn'>,
  name: (file: ArticleFile) => string,
  most: number,
): string[] {
  const near = alsoIn.flatMap((copy) => [copy.article, ...copy.article.copies]);
  return [
    { said: 'The same text in', files: article.copies },
    { said: 'Nearly the same text in', files: near },
  ].flatMap(({ said, files }) =>
    files.length > 0 ? `${said}: ${listed([...new Set(files.map(name))], most)}` : [],
  );
}

/** "A, B and 7 others". */
function listed(names: readonly string[], most: number): string {
  let count = names.length;
  while (count > 1 && names.slice(0, count).join(', ').length > most) count -= 1;
  const left = names.length - count;
  const others = left === 1 ? '1 other' : `${left} others`;
  return names.slice(0, count).join(', ') + (left > 0 ? ` and ${others}` : '');
}
