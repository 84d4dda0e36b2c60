import type { ArticleHeader } from '../../article/article.ts';
import type { Copy } from '../../article/excerpt.ts';
import type { Figure, Sentence } from '../figure.ts';
import type { Group } from '../groups.ts';
import type { Measure } from '../measures/measures.ts';

/** Figures are compared only within one measure of one group. */
export interface FigureKey {
  readonly measure: Measure;
  readonly group: Group;
}

/**
 * A sentence of an article, by offsets into its body, with those of its figures that belong here.
 */
export interface FigureQuote extends Sentence {
  /** `body.slice(start, end)`. */
  readonly quote: string;
  /** In reading order. Never empty. */
  readonly figures: readonly Figure[];
}

/** What one article says; articles that print the very same sentences are one report. */
export interface Report {
  readonly article: ArticleHeader;
  /** In reading order; quotes that count only parts come last. Never empty. */
  readonly quotes: readonly FigureQuote[];
  /** The other articles with these sentences, and where the first of them is in each. */
  readonly alsoIn: readonly Copy[];
}

/** A report with what it stands for. */
export interface CountedReport extends Report {
  /** The one count of all that it stands for; undefined where it is not sure which that is. */
  readonly count?: Said;
  /** Other counts of all that it gives: earlier ones, or of somebody else. */
  readonly others: readonly Said[];
}

/** How two figures relate, the closest first. */
export const RELATIONS = ['same', 'compatible', 'close', 'differs'] as const;
export type Relation = (typeof RELATIONS)[number];

/** A figure with its words. */
export interface Said {
  readonly article: ArticleHeader;
  readonly figure: Figure;
  /** The article's own words, as in its body. */
  readonly words: string;
  /** The words that say whose statement it is: "police said". */
  readonly attribution?: string;
  /** Its own words count the one who did it among them: "three dead, including the gunman". */
  readonly holdsDoer?: true;
  /** Its own words name some who belong together, "two brothers": there may be more. */
  readonly isSome?: true;
  /** Those whom its report counts beside it further on, "two others were hurt": it is not sure to be all. */
  readonly beside?: readonly number[];
  /** Its sentence counts the dead too, or says "others": they are not among it. */
  readonly isBesideDead?: true;
}

/** Two figures, in order of publication or of reading. */
export interface Pair {
  readonly relation: Relation;
  readonly between: readonly [Said, Said];
}

/**
 * Verdict: what the counts of the reports say together. `one in common`: those that do not agree are given
 * side by side by one of them. If they differ: `differs` on one day, `later report` on different days,
 * `perhaps an update` where a day of publication is unknown. `only one source`: one report has a sure count.
 */
export type Verdict =
  | Exclude<Relation, 'differs'>
  | 'one in common'
  | 'differs'
  | 'later report'
  | 'perhaps an update'
  | 'only one source'
  /** The measure counts a different thing in each sentence, or no report has a sure count. */
  | 'not compared';

/** All reports of one figure. */
export interface Block extends FigureKey {
  /** In order of publication, those without a date last. Never empty. */
  readonly reports: readonly CountedReport[];
  readonly verdict: Verdict;
  /** The counts of two reports on which the verdict rests; undefined where there are no two. */
  readonly farthest?: Pair;
  /** The lowest and the highest count, where they are not the same. */
  readonly span?: readonly [low: Said, high: Said];
  /** Two counts of one report that are not the same, both of all at one moment: a pair for each such report. */
  readonly inside: readonly Pair[];
}

/** The figures of an incident, source by source. None is summed, averaged or picked. */
export interface Comparison {
  /** What differs first; within one verdict those killed first, in one order for every incident. */
  readonly blocks: readonly Block[];
  /** Figures of other events; they are not compared. */
  readonly background: readonly Report[];
  /** False where the articles were too long, too many or too dense to read them all. */
  readonly isComplete: boolean;
}
