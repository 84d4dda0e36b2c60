import { isHeldBy, withNames } from '../query/alternatives.ts';
import { creditIn, creditOf, type Credit, type Way } from '../rank/credits.ts';
import type { Answerability, Known } from './answerability.ts';
import { PLACE_WEIGHTS, type PlaceFeature, type Shown } from './diversify.ts';
import { bestSentence } from './excerpts.ts';
import type { AskedWord, Question } from '../query/question.ts';
import type { Ranked } from '../rank/sentence-fit.ts';
import { FEATURES, type Feature } from '../rank/weights.ts';

/**
 * Where an asked word was found: in the answering sentence, in another sentence of the passage, in
 * its context (title, source, place or date), elsewhere in the article, only in other articles, or
 * nowhere.
 */
export type WhereFound = 'sentence' | 'passage' | 'beside' | 'article' | 'elsewhere' | 'nowhere';

/** An asked word, and how a passage holds it. */
export interface ExplainedWord {
  /** As the asker wrote it. */
  readonly written: string;
  readonly weight: number;
  readonly where: WhereFound;
  /** How it was found; only where sentence, passage or context hold it. */
  readonly way?: Way;
  /** The share of its weight that this counts: 0 to 1. */
  readonly credit: number;
}

/** A part of the score by which a passage is shown: `adds` is `value` times `weight`. */
export interface ScorePart {
  /** A feature of the passage, or of its place among those shown. */
  readonly feature: Feature | PlaceFeature;
  readonly value: number;
  readonly weight: number;
  readonly adds: number;
}

/** Why a passage has its score. */
export interface ExplainedPassage {
  /** The article's file. */
  readonly path: string;
  readonly paragraph: number;
  /** The score by which it is shown: its own, and what its place adds. */
  readonly score: number;
  /** All parts of the score; they add up to it. */
  readonly parts: readonly ScorePart[];
  /** In the order asked. */
  readonly words: readonly ExplainedWord[];
}

/** A decision that gives the absent names and numbers as the asker wrote them. */
export type ExplainedAnswerability = Omit<Answerability, 'absent'> & {
  readonly absent: readonly string[];
};

/** Why a question got its answer: plain values that can be sent as JSON or to a thread. */
export interface Explanation {
  /** Undefined where nothing was found. */
  readonly decision: ExplainedAnswerability | undefined;
  /** The passages shown, in their order. */
  readonly passages: readonly ExplainedPassage[];
}

/** Explains the passages shown for a question, and the decision on the first of them. */
export function explanationOf(
  question: Question,
  shown: readonly Shown[],
  decision: Answerability | undefined,
  index: Known,
): Explanation {
  return {
    decision: decision && {
      ...decision,
      absent: decision.absent.map(({ written }) => written),
    },
    passages: shown.map(({ passage: one, place }) => ({
      path: one.passage.article.path,
      paragraph: one.passage.paragraph,
      score: one.score + (place ? PLACE_WEIGHTS[place] : 0),
      parts: [
        ...FEATURES.map((feature) =>
          part(feature, one.features[feature], one.weights.passage[feature]),
        ),
        ...PLACE_FEATURES.map((feature) =>
          part(feature, Number(feature === place), PLACE_WEIGHTS[feature]),
        ),
      ],
      words: wordsIn(one, question, index),
    })),
  };
}

/** In the order in which people read them. */
const PLACE_FEATURES: readonly PlaceFeature[] = ['secondSource', 'sameArticle', 'samePassage'];

function part(feature: ScorePart['feature'], value: number, weight: number): ScorePart {
  return { feature, value, weight, adds: value * weight };
}

function wordsIn(one: Ranked, question: Question, index: Known): ExplainedWord[] {
  const { article } = one.passage;
  const sentences = index.terms
    .bySentenceInOrderOf(one.id)
    .map((terms) => withNames(terms, question));
  const answer = sentences[bestSentence(one)];
  const beside = withNames(index.terms.besidePassagesOf(article.id), question);
  const terms = question.words.map(({ term }) => term);
  const inArticle = index.terms.holdingInArticles(terms)(article.id);
  return question.words.map((word) => {
    const { written, weight } = word;
    const found = (where: WhereFound, { credit, way }: Credit): ExplainedWord => ({
      written,
      weight,
      where,
      credit,
      ...(way && { way }),
    });
    const inAnswer = answer ? creditIn(word, answer, article) : NOT_FOUND;
    if (inAnswer.way) return found('sentence', inAnswer);
    const inPassage = mostOf(sentences.map((held) => creditIn(word, held, article)));
    if (inPassage.way) return found('passage', inPassage);
    const besideIt = creditOf(word, beside);
    if (besideIt.way) return found('beside', besideIt);
    return found(whereElse(word, inArticle, index), NOT_FOUND);
  });
}

const NOT_FOUND: Credit = { credit: 0, way: undefined };

function mostOf(credits: readonly Credit[]): Credit {
  return credits.reduce((best, one) => (one.credit > best.credit ? one : best), NOT_FOUND);
}

function whereElse(word: AskedWord, inArticle: ReadonlySet<string>, index: Known): WhereFound {
  if (inArticle.has(word.term)) return 'article';
  return isHeldBy(word, index.lexicon) ? 'elsewhere' : 'nowhere';
}
