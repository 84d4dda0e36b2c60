import type { ArticleHeader } from '../../article/article.ts';
import type { Copy } from '../../article/excerpt.ts';
import type { Figure, Sentence } from '../figure.ts';
import type { Group } from '../groups.ts';
import type { Measure } from '../measures/measures.ts';

/** What figures are compared by: one measure of one group, never of two. */
export interface FigureKey {
  readonly measure: Measure;
  readonly group: Group;
}

/** A sentence of an article, by offsets into its body, with those of its figures that are meant. */
export interface FigureQuote extends Sentence {
  /** `body.slice(start, end)`. */
  readonly quote: string;
  /** In reading order. Never empty. */
  readonly figures: readonly Figure[];
}

/** What one article says; articles that print the very same sentences are one report. */
export interface Report {
  readonly article: ArticleHeader;
  /** In reading order, those that count parts only behind the others. Never empty. */
  readonly quotes: readonly FigureQuote[];
  /** The other articles with these sentences, and where the first of them stands there. */
  readonly alsoIn: readonly Copy[];
}

/** How two figures stand to one another, the nearest first. */
export const RELATIONS = ['same', 'compatible', 'close', 'differs'] as const;
export type Relation = (typeof RELATIONS)[number];

/** A figure with its words. */
export interface Said {
  readonly article: ArticleHeader;
  readonly figure: Figure;
  /** The article's own, as they stand in its body. */
  readonly words: string;
  /** Those that say whose statement it is: "police said". */
  readonly attribution?: string;
}

/** Two figures, the earlier published or the first read before the other. */
export interface Pair {
  readonly relation: Relation;
  readonly between: readonly [Said, Said];
}

/**
 * What the reports say together. `same`: each gives this one figure only. `one in common`: any two of them
 * give one alike, and some give another beside it. Those that differ: `differs` on one day, `later report` on different
 * days, `perhaps an update` where a day of publication is not known.
 */
export type Verdict =
  | Exclude<Relation, 'differs'>
  | 'one in common'
  | 'differs'
  | 'later report'
  | 'perhaps an update'
  | 'only one source'
  /** Of a kind that counts a different thing in each sentence. */
  | 'not compared';

/** All reports of one figure. */
export interface Block extends FigureKey {
  /** In order of publication, those without a date last. Never empty. */
  readonly reports: readonly Report[];
  readonly verdict: Verdict;
  /** The two of different reports that the verdict is of; undefined where there are no two. */
  readonly farthest?: Pair;
  /** Figures that stand beside each other in one report, and are not the same: a pair for each report. */
  readonly inside: readonly Pair[];
}

/** The figures of an incident, source by source. Nothing in it is summed, averaged or picked. */
export interface Comparison {
  /** Those killed first; the order is the same for every incident. */
  readonly blocks: readonly Block[];
  /** Figures of other events, which are not compared. */
  readonly background: readonly Report[];
  /** False where the articles were too long, too many or too dense for all of them to be read. */
  readonly isComplete: boolean;
}
