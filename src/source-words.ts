import type { ArticleFile } from '../index/article/article.ts';

/** Who published a file, for people: its source, else the site of its address, else the file itself. */
export function sourceWords({
  source,
  url,
  path,
}: Pick<ArticleFile, 'source' | 'url' | 'path'>): string {
  return source ?? siteOf(url) ?? path;
}

/** "coastpost.example" of "https://www.coastpost.example/fire"; undefined where there is none. */
export function siteOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./u, '') || undefined;
}
