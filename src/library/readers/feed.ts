import { UnreadableError } from '../unread.ts';
import type { FileText, Reader } from './reader.ts';

/** Feeds, which hold several articles. */
export const feed = {
  name: 'feed',
  endings: ['.rss', '.atom', '.rdf', '.xml'],
  makesText: true,
  async read(bytes) {
    const { length } = await articlesIn(bytes);
    throw new UnreadableError(
      `is a feed of ${length} articles: take them over with "npm run import" and its name`,
    );
  },
  readAll: articlesIn,
} as const satisfies Reader;

async function articlesIn(bytes: Uint8Array): Promise<readonly FileText[]> {
  // loaded where it is needed: packages are large
  const { feedArticles } = await import('./feed/feed-articles.ts');
  return feedArticles(bytes);
}
