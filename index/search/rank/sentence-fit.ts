import type { Passage } from '../../article/passages.ts';
import type { Span } from '../../span.ts';
import type { Features, Weights } from './weights.ts';

/** A passage as an answer to a question. */
export interface Ranked {
  readonly passage: Passage;
  /** The passage's number in the index. */
  readonly id: number;
  /** The sum of weight times feature; comparable between questions. */
  readonly score: number;
  readonly features: Features;
  /** What each of them counts. */
  readonly weights: Weights;
  /** Cover: the share of the question, by weight, that the passage and its context hold; 0 to 1. */
  readonly cover: number;
  /** Focus: the largest share that one sentence and the context hold; 0 to 1. */
  readonly focus: number;
  /** For each sentence of the passage, how well it answers. */
  readonly sentences: readonly SentenceFit[];
  /** The numbers, from 0, of its sentences that may be quoted, the last not counted; all where undefined. */
  readonly within?: Span;
}

/** How a sentence fits a question. */
export interface SentenceFit {
  /** Higher is better; the best sentence of a passage counts as its answer. */
  readonly score: number;
  /** The share of the question, by weight, that the sentence holds: 0 to 1. */
  readonly share: number;
  /** The share of what is asked about the event: of the words that do not stand beside the text. */
  readonly asked: number;
  /** How far it has words of the kind asked for: 0 to 1. */
  readonly type: number;
  /** How far it tells what is asked for, as far as is known: 0 to 1. */
  readonly told: number;
  /** The share of it that is on another event than its article: 0 to 1. */
  readonly other: number;
  /** 1 for a line of the page, such as a heading: it ends in no mark. */
  readonly line: number;
  /** By asked term: how far the sentence holds it, 0 to 1. */
  readonly credits: ReadonlyMap<string, number>;
}

/** The features of a passage that are those of its best sentence. */
export function featuresOfBest(
  sentences: readonly SentenceFit[],
): Pick<Features, 'sentence' | 'type' | 'asked' | 'told' | 'other' | 'line'> {
  const best = sentences.reduce<SentenceFit | undefined>(
    (top, one) => (!top || one.score > top.score ? one : top),
    undefined,
  );
  return {
    sentence: best?.share ?? 0,
    type: best?.type ?? 0,
    asked: best?.asked ?? 0,
    told: best?.told ?? 0,
    other: best?.other ?? 0,
    line: best?.line ?? 0,
  };
}
