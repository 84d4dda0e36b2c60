import type { Span } from '../span.ts';
import { wordsOf } from '../text/words.ts';
import type { Article } from './article.ts';
import type { Passage } from './passages.ts';

/** A sentence with this share of its pairs of neighbouring words in one other text was told there. */
const MIN_TAKEN = 0.6;
/** Shorter ones are headings and bylines. */
const MIN_WORDS = 5;
/** Sentences that are looked at: what is new stands at the top of a report. */
const MAX_SENTENCES = 60;
/** UTF-16 units of an earlier report that are compared. */
const MAX_LENGTH = 60_000;
const FIGURE = /\p{N}/u;

/** A sentence of an article, with the number of its paragraph. */
export interface ToldSentence extends Span {
  readonly paragraph: number;
}

/**
 * The first sentence of a report's passages that none of the earlier articles tells; undefined where they
 * tell all of them. Told: most pairs of neighbouring words, and all its figures in digits, are in one of them.
 */
export function newSentence(
  passages: readonly Passage[],
  earlier: readonly Article[],
): ToldSentence | undefined {
  const told = earlier.map(({ body, language }) => toldIn(body.slice(0, MAX_LENGTH), language));
  let looked = 0;
  for (const { article, sentences, paragraph, isCaption } of passages) {
    if (isCaption) continue;
    for (const { start, end } of sentences) {
      looked += 1;
      if (looked > MAX_SENTENCES) return undefined;
      const own = toldIn(article.body.slice(start, end), article.language);
      if (own.words < MIN_WORDS || told.some((other) => isIn(own, other))) continue;
      return { start, end, paragraph };
    }
  }
  return undefined;
}

interface Told {
  readonly words: number;
  readonly pairs: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

function isIn({ pairs, figures }: Told, other: Told): boolean {
  let shared = 0;
  for (const pair of pairs) if (other.pairs.has(pair)) shared += 1;
  return shared >= MIN_TAKEN * pairs.size && [...figures].every((one) => other.figures.has(one));
}

function toldIn(text: string, language: string): Told {
  const pairs = new Set<string>();
  const figures = new Set<string>();
  let before = '';
  let words = 0;
  for (const { start, end } of wordsOf(text, language)) {
    const written = text.slice(start, end).toLowerCase();
    if (before !== '') pairs.add(`${before} ${written}`);
    if (FIGURE.test(written)) figures.add(written);
    before = written;
    words += 1;
  }
  return { words, pairs, figures };
}
