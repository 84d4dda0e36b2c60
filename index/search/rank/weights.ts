/**
 * What each feature of a passage counts in its score: the score is the sum of weight times feature.
 * Fitted by `npm run fit` on one half of the evaluation questions and checked on the other.
 */
export const WEIGHTS = {
  /** The classic score, less than the shares below: it also counts how often a word is said. */
  bm25: 0.7,
  /** Squared share of the question in passage, title, place and date: it replaces MiniSearch's multiplier. */
  cover: 3,
  /** One sentence that holds what was asked beats a paragraph that holds it scattered. */
  sentence: 1.6,
  /** And one that has the kind of words asked for: a number, a time, a name. */
  type: 0.2,
  /** Or has it in another sentence: "a bomb went off. The device …". */
  typeNear: 0.7,
  /** Words side by side in the question and in the passage are one thing: "police station". */
  pairs: 1.6,
  /** Squared share in the whole article: it is on what was asked, if the passage says "he" or "there". */
  article: 1.2,
  /** News says first what matters; halved with the second passage, a third with the next. */
  lead: 0.15,
} as const;

/** A named part of a passage's score. */
export type Feature = keyof typeof WEIGHTS;

/** The value of each feature: all but `type` and `lead` are shares of the question's own maximum. */
export type Features = Readonly<Record<Feature, number>>;

/** The names of all features, in the order people read them. */
// Object.keys knows no types: the literal above is all there is
export const FEATURES: readonly Feature[] = [
  'bm25',
  'cover',
  'sentence',
  'type',
  'typeNear',
  'pairs',
  'article',
  'lead',
];

/** The score of a passage with these features. */
export function scoreOf(features: Features, weights: Features = WEIGHTS): number {
  let score = 0;
  for (const feature of FEATURES) score += weights[feature] * features[feature];
  return score;
}
