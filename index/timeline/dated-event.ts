import type { ArticleHeader } from '../article/article.ts';
import type { Copy } from '../article/excerpt.ts';
import type { Span } from '../span.ts';
import type { Days } from '../text/dates/calendar.ts';
import type { Telling } from './other-stories.ts';

/**
 * How precisely the words of a date say when. `unknown`: they name a time that cannot be put on a
 * calendar, such as "Sunday evening" in an article without a date of publication.
 */
export type EventPrecision = 'day' | 'month' | 'year' | 'period' | 'unknown';

/** The words for a time of day: "7 p.m.", "evening". */
export interface TimeOfDay extends Span {
  /** For the order within a day: minutes from midnight; for a part of the day its first minute. */
  readonly minute: number;
}

/** A sentence of an article that says when something happened, by one of its dates. */
export interface DatedEvent extends Span, Telling {
  /** The words of the date, inside the sentence. */
  readonly words: Span;
  /** First and last day; undefined where the precision is unknown. */
  readonly days?: Days;
  readonly precision: EventPrecision;
  /** Counted from the date of publication, so it is shown as presumed. */
  readonly presumed: boolean;
  readonly time?: TimeOfDay;
  /**
   * The number of its paragraph, from 1, and whether the paragraph begins before it and goes on
   * after it.
   */
  readonly paragraph: number;
  readonly opens: boolean;
  readonly ends: boolean;
}

/** The dated events of an article, in reading order. */
export interface DatedEvents {
  readonly events: readonly DatedEvent[];
  /** False where the text was too long to read all of it. */
  readonly isComplete: boolean;
}

/** An event of an incident: a quote with its date. All ranges are in the article's body. */
export interface TimelineEvent extends Omit<DatedEvent, keyof Telling> {
  readonly article: ArticleHeader;
  /** `body.slice(start, end)` */
  readonly quote: string;
  /** `other`: on other dates than the incident's, as far as the text says. */
  readonly scope: 'main' | 'other';
  /** Where other articles say the very same, with the same date. */
  readonly alsoIn: readonly Copy[];
  /** The same event in other words, by other articles; in the order of the timeline. */
  readonly tellings?: readonly TimelineEvent[];
}

/** What happened when, from the articles on one incident. */
export interface TimelineEvents {
  readonly events: readonly TimelineEvent[];
  /** False where an article was too long to read all of it. */
  readonly isComplete: boolean;
}
