import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../index/article/article.ts';
import type { Span } from '../index/span.ts';
import { paragraphsOf } from './collection.ts';

/**
 * The hand-made questions on the seed articles, which are outside the folders of the other sets.
 */
export const SEEDS = 'seeds';
export const SEED_QUESTIONS = 'seed-questions.jsonl';

/** The scorer's limits for gold: a longer sentence is no answer, a shorter excerpt is a snippet. */
const MAX_SENTENCE_LENGTH = 400;
const MIN_LENGTH = 15;
const MAX_INSIDE = 0.7;

const place = z.object({
  article: z.string(),
  paragraphs: z.array(z.number()).optional(),
  contains: z.union([z.string(), z.array(z.string())]).optional(),
});
const asked = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  gold: z.array(place),
});

/** A question of a set, and where its answers are; [] where no article answers it. */
export type Asked = z.infer<typeof asked>;

/** The folder of a set's articles. */
export function articlesOfSet(dir: string, set: string): string {
  return set === SEEDS ? join(dirname(dir), 'articles') : join(dir, set, 'articles');
}

/** The questions of a set. */
export async function questionsOf(dir: string, set: string): Promise<Asked[]> {
  const file = set === SEEDS ? join(dir, SEED_QUESTIONS) : join(dir, set, 'questions.jsonl');
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => asked.parse(JSON.parse(line)));
}

/**
 * The half that a question belongs to, as in the scorer: by its article, so that no article is in
 * both.
 */
export function halfOf({ id, gold }: Asked): 'a' | 'b' {
  let sum = 0;
  for (const letter of gold[0]?.article ?? String(id))
    sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum % 2 === 0 ? 'a' : 'b';
}

/** Gold: whether a range of an article answers a question, as the scorer sees it. */
export function isGold({ gold }: Asked, article: Article, { start, end }: Span): boolean {
  const text = folded(article.body.slice(start, end));
  return gold.some(({ article: path, paragraphs, contains = [] }) => {
    if (path !== article.path || end - start < MIN_LENGTH) return false;
    const wanted = typeof contains === 'string' ? [contains] : contains;
    if (wanted.length > 0 && !wanted.some((one) => text.includes(folded(one)))) return false;
    if (!paragraphs) return true;
    const spans = paragraphsOf(article.body);
    let inside = 0;
    for (const nth of paragraphs) {
      const span = spans[nth];
      if (span) inside += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
    }
    return inside >= MAX_INSIDE * (end - start);
  });
}

/** The same for a sentence that is taken as the answer. */
export function isGoldSentence(question: Asked, article: Article, sentence: Span): boolean {
  return (
    sentence.end - sentence.start <= MAX_SENTENCE_LENGTH && isGold(question, article, sentence)
  );
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ');
}
