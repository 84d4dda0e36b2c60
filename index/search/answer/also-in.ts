import type { ArticleFile } from '../../article/article.ts';
import type { Excerpt } from '../../article/excerpt.ts';

/**
 * The files that hold a text: its article and those with the same body, then each near-duplicate
 * and those with the same body as it.
 */
export function filesWith({
  article,
  alsoIn,
}: Pick<Excerpt, 'article' | 'alsoIn'>): readonly ArticleFile[] {
  return [article, ...alsoIn.map((copy) => copy.article)].flatMap((one) => [one, ...one.copies]);
}

/**
 * Lines that name the other files with an excerpt's text: first those with the same body, then by
 * `name` those that say nearly the same; [] where there is none. A line names at least one file,
 * and as many as fit into `most` characters; it counts the others.
 */
export function alsoInLines(
  { article, alsoIn }: Pick<Excerpt, 'article' | 'alsoIn'>,
  name: (file: ArticleFile) => string,
  most: number,
): string[] {
  const [, ...others] = filesWith({ article, alsoIn });
  return [
    { said: 'The same text in', files: article.copies },
    { said: 'Nearly the same text in', files: others.slice(article.copies.length) },
  ].flatMap(({ said, files }) =>
    files.length > 0 ? `${said}: ${listed([...new Set(files.map(name))], most)}` : [],
  );
}

/** "A, B and 7 others", of at most `most` characters. */
export function listed(names: readonly string[], most: number): string {
  let count = names.length;
  while (count > 1 && names.slice(0, count).join(', ').length > most) count -= 1;
  const left = names.length - count;
  const others = left === 1 ? '1 other' : `${left} others`;
  return names.slice(0, count).join(', ') + (left > 0 ? ` and ${others}` : '');
}
