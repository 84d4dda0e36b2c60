import { wordsOf } from '../text/words.ts';
import type { Article } from './article.ts';
import { passagesOf } from './passages.ts';

/** Words of an article that are compared: a copy shows long before. */
const MAX_WORDS = 3_000;
/** They stand within so many characters. */
const MAX_LENGTH = 40 * MAX_WORDS;

/**
 * How much two reports say the same, from 0 to 1: the share of the pairs of neighbouring words in either
 * that are in both (the resemblance of Broder 1997, "On the resemblance and containment of documents").
 * What is no part of the report does not count.
 */
export function resemblance(a: Article, b: Article): number {
  const [pairsA, pairsB] = [pairsIn(a), pairsIn(b)];
  const all = new Set([...pairsA, ...pairsB]).size;
  return all === 0 ? 0 : (pairsA.size + pairsB.size - all) / all;
}

function pairsIn(article: Article): Set<string> {
  const { language } = article;
  const body = article.body.slice(0, MAX_LENGTH);
  const pairs = new Set<string>();
  let words = 0;
  for (const { start, end } of passagesOf({ ...article, body })) {
    let before = '';
    const passage = body.slice(start, end);
    for (const word of wordsOf(passage, language)) {
      const written = passage.slice(word.start, word.end).toLowerCase();
      pairs.add(`${before} ${written}`);
      before = written;
      words += 1;
    }
    if (words >= MAX_WORDS) break;
  }
  return pairs;
}
