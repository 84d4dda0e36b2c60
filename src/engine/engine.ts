import type { Article, ArticleHeader } from '../../index/article/article.ts';
import type { Difference } from '../../index/figures/comparison/difference.ts';
import type {
  ComparedFigures,
  FigureCount,
} from '../../index/figures/comparison/asked-comparison.ts';
import type { Incident } from '../../index/event/incident/incident.ts';
import type { DayDifference } from '../../index/search/answer/day-difference.ts';
import type { TimelineEvent } from '../../index/timeline/dated-event.ts';
import type { Answer } from '../../index/search/answer/answer.ts';
import type { Findings } from '../../index/search/answer/find.ts';
import type { Passage } from '../../index/article/passages.ts';

/** Whose articles a question may see, and which of them it wants. */
export interface Scope {
  /** The Discord server the question comes from; undefined at the command line. */
  readonly server?: string;
  /** Only articles of this source, as written in `sources()`; any case. */
  readonly source?: string;
  /** Only articles on this incident: the id of any of them. */
  readonly incident?: string;
}

/** Which part of a list is wanted: `count` of it from number `from`, counted from 0. */
export interface Part {
  readonly from: number;
  readonly count: number;
}

/** How far the reading of the library is: files done, of all. `total` is 0 where they are not counted. */
export interface LoadProgress {
  readonly done: number;
  readonly total: number;
}

/** How much of the library an answer speaks for: part of every answer. */
export interface SpeaksFor {
  /** How far the library is read and ordered; undefined once all of it is. */
  readonly reading?: LoadProgress;
}

/**
 * What was asked for by its id; where it is not there, or not in scope, an answer without it. Such a one
 * says how much it speaks for as well: what is not there may only not be read yet.
 */
export type OrAbsent<T extends SpeaksFor> =
  T | (SpeaksFor & { readonly [Name in Exclude<keyof T, keyof SpeaksFor>]?: undefined });

/** What is indexed. */
export interface About extends SpeaksFor {
  readonly articles: number;
  readonly passages: number;
  /** Days of publication, `2015-03-25`, of the oldest and the newest dated article. */
  readonly oldest?: string;
  readonly newest?: string;
  /** How many articles have no known date of publication. */
  readonly undated: number;
  /** The first of the files that could not be read, by path, with the reason. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  readonly unreadCount: number;
}

/** An incident without the list of its articles. */
export interface IncidentHeader extends Omit<Incident, 'articles'> {
  readonly articleCount: number;
  /** The earliest of its articles. */
  readonly first: ArticleHeader;
}

/** What the articles say to a question, and of which articles that holds. */
export interface Answered {
  readonly answer: EngineAnswer;
  /** Of the articles in scope, at the moment of the answer. */
  readonly about: About;
}

/** An answer whose incidents are named only. */
export interface EngineAnswer extends Omit<Answer, 'incidents'> {
  readonly incidents: readonly IncidentHeader[];
  /**
   * Where articles on the incident of the first excerpt differ on the figure that is asked for, or one of
   * them gives it in two ways.
   */
  readonly differs?: Difference;
  /** Where two of the articles quoted, on that incident, put what is asked for on different days. */
  readonly differsOnDay?: DayDifference;
}

/** What a search for words found. */
export interface SearchResult extends Findings, SpeaksFor {
  readonly words: string;
}

/** What happened when on an incident, by its articles: see `timelineOf` for the order. */
export interface Timeline extends SpeaksFor {
  readonly incident: IncidentHeader;
  /** All of them: what fits on a page is told by their words. */
  readonly events: readonly TimelineEvent[];
  /** So many of them, the first ones, are on the incident, the rest on other dates. */
  readonly main: number;
  /** False where the end of a very long article was not read for dates. */
  readonly isComplete: boolean;
}

/** The figures of an incident, source by source. */
export interface IncidentFigures extends ComparedFigures, SpeaksFor {
  readonly incident: IncidentHeader;
}

/** Which figures an incident has. */
export interface FigureCounts extends SpeaksFor {
  readonly has: readonly FigureCount[];
}

/** One article with its quotable paragraphs. */
export interface ArticleText extends SpeaksFor {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/** Part of the list of articles. */
export interface ArticleList extends SpeaksFor {
  /** How many there are in all. */
  readonly total: number;
  readonly articles: readonly ArticleHeader[];
}

/** An article's name for a person to pick. */
export interface Suggestion {
  readonly id: string;
  readonly title: string;
}

/** Articles that somebody may mean. */
export interface SuggestedArticles extends SpeaksFor {
  readonly articles: readonly Suggestion[];
}

/** Sources that somebody may mean, as written. */
export interface SuggestedSources extends SpeaksFor {
  readonly sources: readonly string[];
}

/** One source, as written. */
export interface FoundSource extends SpeaksFor {
  readonly source: string;
}

/** Incidents with all their articles. */
export interface WholeIncidents extends SpeaksFor {
  readonly incidents: readonly Incident[];
}

/** Incidents that somebody may mean. */
export interface SuggestedIncidents extends SpeaksFor {
  readonly incidents: readonly IncidentHeader[];
}

/** One incident. */
export interface FoundIncident extends SpeaksFor {
  readonly incident: IncidentHeader;
}

/**
 * What a command may ask about the articles: the seam behind which the index may live in this process,
 * in a thread or elsewhere. All answers are values that a thread can send, and none grows with the
 * library but by the count asked for. They come in the order of the questions. While the library loads,
 * they speak for what is read so far, and each says how much that is: nobody asks for it beside another
 * question, since between the two the last article may have been read.
 */
export interface Engine {
  /** `explain`: the answer also holds why it says so. */
  ask(question: string, scope: Scope, options?: { readonly explain?: boolean }): Promise<Answered>;
  /** Passages with `words`, the best first. */
  search(words: string, scope: Scope, part: Part): Promise<SearchResult>;
  /** The articles in scope: the newest first, those without a date last, by title. */
  articles(scope: Scope, part: Part): Promise<ArticleList>;
  /** Up to `count` articles whose title or source holds all that is typed so far, that very title first. */
  suggestArticles(typed: string, scope: Scope, count: number): Promise<SuggestedArticles>;
  /** Up to `count` sources that hold what is typed so far. */
  suggestSources(typed: string, scope: Scope, count: number): Promise<SuggestedSources>;
  /** A source by its id (see `sourceId`): of several that differ in case alone, one. */
  source(id: string, scope: Scope): Promise<OrAbsent<FoundSource>>;
  /** An article by its id. */
  read(id: string, scope: Scope): Promise<OrAbsent<ArticleText>>;
  /**
   * Incidents with all their articles whose name, place, date, article titles or named people hold all
   * of `words`: the latest first, those without a date last, by name; with words, in the order of
   * `suggestIncidents`.
   */
  incidents(words: string, scope: Scope, part: Part): Promise<WholeIncidents>;
  /** The incident that an article is on, by the article's id. */
  incident(articleId: string, scope: Scope): Promise<OrAbsent<FoundIncident>>;
  /**
   * Up to `count` incidents that hold all that is typed so far, as `incidents` does: those of that very
   * name first, then those with the words in their name.
   */
  suggestIncidents(typed: string, scope: Scope, count: number): Promise<SuggestedIncidents>;
  /** What happened when on the incident that an article is on, by the article's id. */
  timeline(articleId: string, scope: Scope): Promise<OrAbsent<Timeline>>;
  /**
   * The figures of the incident that an article is on, by the article's id; with `asked`, words as for
   * `figureAsked`, those that they ask for.
   */
  figures(articleId: string, scope: Scope, asked?: string): Promise<OrAbsent<IncidentFigures>>;
  /** Which figures that incident has; none when there is no such incident in scope. */
  figureCounts(articleId: string, scope: Scope): Promise<FigureCounts>;
  about(scope: Scope): Promise<About>;
}
