import type { Article } from '../index/article/article.ts';
import { InProcessEngine } from '../src/engine/in-process-engine.ts';
import { articleFrom } from '../src/library/read-article.ts';
import { plainText } from '../src/library/readers/plain-text.ts';
import type { UnreadFile } from '../src/library/unread.ts';

/** An engine over files, by path; files with one body become one article, as in a library. */
export function engineOf(
  files: Readonly<Record<string, string>>,
  { ready = true, unread = [] }: { ready?: boolean; unread?: readonly UnreadFile[] } = {},
): InProcessEngine {
  const engine = new InProcessEngine();
  for (const article of articlesIn(files)) engine.follow({ kind: 'added', article });
  if (ready) engine.loaded(unread);
  else engine.reads({ done: 1_200, total: 16_000 });
  return engine;
}

/** The articles in these files. */
export function articlesIn(files: Readonly<Record<string, string>>): Article[] {
  const byId = new Map<string, Article>();
  for (const [path, text] of Object.entries(files)) {
    const article = articleFrom(path, plainText.read(Buffer.from(text)));
    const first = byId.get(article.id);
    byId.set(article.id, first ? { ...first, copies: [...first.copies, article] } : article);
  }
  return [...byId.values()];
}
