/**
 * Weights: what each feature counts in a passage's score, the sum of weight times feature. Fitted
 * by `npm run fit` on one half of the evaluation questions, and checked on the other.
 */
export const WEIGHTS = {
  /** BM25. It counts less than the shares below, because repeating a word raises it. */
  bm25: 0.7,
  /** Squared share of the question in passage and context; it replaces MiniSearch's multiplier. */
  cover: 3,
  /** Best sentence: one that holds what was asked beats a paragraph that holds it scattered. */
  sentence: 1.6,
  /** Whether that sentence also has the kind of words asked for: a number, a time, a name. */
  type: 0.2,
  /** Whether another sentence has them: "a bomb went off. The device …". */
  typeNear: 0.7,
  /** Pairs: words that are side by side in question and passage are one thing: "police station". */
  pairs: 1.6,
  /**
   * Squared share in the whole article: it is about what was asked, even if the passage says "he"
   * or "there".
   */
  article: 1.2,
  /** What is asked about the event, in the best sentence: its title, place and date said which it is. */
  asked: 0.6,
  /** What is asked for, by its form: whether the best sentence tells it, as far as is known. */
  told: 1.2,
  /** Whether the best sentence is on another event than its article. */
  other: -4,
  /** Whether the best sentence is a line of the page, as a heading or a caption is, and no sentence. */
  line: -2,
  /** Lead: news puts first what matters. Halved for the second passage, a third for the next. */
  lead: 0.15,
  /** How far the article holds what says which event is meant; 0 but for `EVENT_WEIGHTS`. */
  event: 0,
} as const;

/** A named part of a passage's score. */
export type Feature = keyof typeof WEIGHTS;

/** The value of each feature: a share of the question's own maximum, except `type` and `lead`. */
export type Features = Readonly<Record<Feature, number>>;

/**
 * The same where a report is asked about its event: most words of such a question say which event is meant,
 * and the sentence that answers seldom repeats them. So the article must hold them, and the sentence must
 * tell what is asked.
 */
const EVENT_WEIGHTS: Features = {
  bm25: 0.2,
  cover: 1.5,
  sentence: 1.4,
  type: 1.2,
  typeNear: 0.4,
  pairs: 1,
  article: 0.8,
  asked: 0.5,
  told: 1.8,
  other: -4,
  line: -2,
  lead: 0.2,
  event: 2.5,
};

/** What counts in choosing the sentence of a passage that answers. */
const SENTENCE_WEIGHTS = {
  /** Its share of the question. */
  share: 1,
  /** The kind of words asked for, compared with the words found. */
  type: 0.25,
  /** Taken off a sentence without a figure where one is asked for. */
  noFigure: 0.3,
  /** That it tells what is asked for. */
  told: 0.75,
  /** The share of what is asked about the event, besides the words that say which event. */
  asked: 0.3,
  /** Asked words side by side in it: it says of them what was asked. */
  pairs: 0.15,
  /** Taken off a sentence on another event: of a day long before, or "in a similar attack". */
  other: 0.8,
  /** Taken off a sentence that is too long to be read at a glance: pages run several into one. */
  long: 0.3,
  /** Taken off a line of the page: it ends in no mark, or is set in capitals. */
  line: 0.4,
  /** An asked word that the article's title, place or date holds: reports do not say it in each sentence. */
  beside: 0.7,
  /** Taken off a sentence that ends in a colon: it only says that the answer follows. */
  introduction: 0.25,
} as const;

/** A named part of a sentence's score. */
export type SentenceWeights = Readonly<Record<keyof typeof SENTENCE_WEIGHTS, number>>;

/** The same where a report is asked about its event. */
const EVENT_SENTENCE_WEIGHTS: SentenceWeights = {
  ...SENTENCE_WEIGHTS,
  type: 0.8,
  noFigure: 0.8,
  told: 1.6,
  asked: 0.6,
  pairs: 0.1,
  line: 0.5,
};

/** What each feature of passages, and of their sentences, counts. */
export interface Weights {
  readonly passage: Features;
  readonly sentence: SentenceWeights;
}

/** What counts for articles of any kind. */
export const TEXT: Weights = { passage: WEIGHTS, sentence: SENTENCE_WEIGHTS };
/** What counts where a report is asked about its event. */
export const EVENT: Weights = { passage: EVENT_WEIGHTS, sentence: EVENT_SENTENCE_WEIGHTS };

/** All features, in the order in which people read them. */
// Object.keys loses the type: the keys are those of the literal above
export const FEATURES: readonly Feature[] = [
  'bm25',
  'cover',
  'sentence',
  'type',
  'typeNear',
  'pairs',
  'article',
  'asked',
  'told',
  'other',
  'line',
  'lead',
  'event',
];

/** The score of a passage with these features. */
export function scoreOf(features: Features, weights: Features = WEIGHTS): number {
  let score = 0;
  for (const feature of FEATURES) score += weights[feature] * features[feature];
  return score;
}
