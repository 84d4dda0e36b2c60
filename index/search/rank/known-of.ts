import type { Article } from '../../article/article.ts';
import type { ArticleEvent } from '../../event/event.ts';
import type { FigureAsked } from '../../figures/comparison/figure-asked.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Span } from '../../span.ts';

/** What is known of an article and its event, for a sentence of it. */
export interface Known {
  readonly article: Article;
  readonly event: ArticleEvent | undefined;
  /** The figures that the article gives; [] where they are not asked for. */
  readonly figures: readonly Figure[];
  /** The figure asked for, where one is. */
  readonly figureAsked: FigureAsked | undefined;
  /** Whether all articles are on one incident: then no word of the question must say which. */
  readonly isOnOne: boolean;
  /** The share of the title's words that the sentence holds. */
  readonly titleShare: number;
  /** The distinct terms of the sentence. */
  readonly held: ReadonlySet<string>;
  /** Those of what stands beside the text. */
  readonly beside: ReadonlySet<string>;
  /** The share of what says which event is meant that the article holds: only where that is answered apart from its words. */
  readonly shareHeld: number;
  /** The share of a question on a thing or a reason, by weight, that the article holds; 1 for others. */
  readonly whole: number;
  /** 1 for the first sentence of the report, falling to 0 behind its beginning. */
  readonly lead: number;
}

/** The same, with where the sentence stands. */
export interface KnownAt extends Known {
  readonly span: Span;
}
