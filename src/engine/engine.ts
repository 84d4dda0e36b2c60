import type { Article, ArticleHeader } from '../../index/article/article.ts';
import type { Difference } from '../../index/figures/comparison/difference.ts';
import type {
  ComparedFigures,
  FigureCount,
} from '../../index/figures/comparison/asked-comparison.ts';
import type { LatestFigure } from '../../index/figures/comparison/latest-figures.ts';
import type { Incident } from '../../index/event/incident/incident.ts';
import type { HeededDays } from '../../index/search/answer/days-line.ts';
import type { DayDifference } from '../../index/search/answer/day-difference.ts';
import type { TimelineEvent } from '../../index/timeline/dated-event.ts';
import type { Answer } from '../../index/search/answer/answer.ts';
import type { Findings } from '../../index/search/answer/find.ts';
import type { CheckedText } from '../../index/check/statement.ts';
import type { Passage } from '../../index/article/passages.ts';

/** Which articles a question may see, and which of them it asks about. */
export interface Scope {
  /** The Discord server the question comes from; undefined at the command line. */
  readonly server?: string;
  /** Only articles of this source, as written in `sources()`; any case. */
  readonly source?: string;
  /** Only articles on this incident: the id of any of them. */
  readonly incident?: string;
  /**
   * Only articles whose event, or else publication, was on these days or between them: `2015-03-25`.
   * An article without a known day is left out.
   */
  readonly since?: string;
  readonly until?: string;
}

/** A part of a list: `count` entries from number `from`, counted from 0. */
export interface Part {
  readonly from: number;
  readonly count: number;
}

/**
 * How much of the library has been read: files done, of all. `total` is 0 where they are not
 * counted.
 */
export interface LoadProgress {
  readonly done: number;
  readonly total: number;
}

/** How much of the library an answer covers: part of every answer. */
export interface SpeaksFor {
  /** How far reading and grouping are; undefined once all is done. */
  readonly reading?: LoadProgress;
  /** Set where there is no article at all. */
  readonly isEmpty?: true;
}

/**
 * The value asked for by an id, or an answer without it where it is not there or not in scope. That
 * answer says how much it covers too: the value may only not have been read yet.
 */
export type OrAbsent<T extends SpeaksFor> =
  T | (SpeaksFor & { readonly [Name in Exclude<keyof T, keyof SpeaksFor>]?: undefined });

/** What is indexed. */
export interface About extends SpeaksFor {
  readonly articles: number;
  readonly passages: number;
  /** First and last day of publication, `2015-03-25`, among the dated articles. */
  readonly oldest?: string;
  readonly newest?: string;
  /** How many articles have no known date of publication. */
  readonly undated: number;
  /** The first files, by path, that could not be read, with the reason. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  readonly unreadCount: number;
  /** What the owners of the first files that are served should know of them, by path. */
  readonly remarks?: readonly { readonly path: string; readonly reason: string }[];
}

/** An incident without the list of its articles. */
export interface IncidentHeader extends Omit<Incident, 'articles'> {
  readonly articleCount: number;
  /** The earliest of its articles. */
  readonly first: ArticleHeader;
}

/** What the articles say to a question, and which articles were asked. */
export interface Answered {
  readonly answer: EngineAnswer;
  /** The articles in scope at the time of the answer. */
  readonly about: About;
}

/** An answer that only names its incidents. */
export interface EngineAnswer extends Omit<Answer, 'incidents'> {
  readonly incidents: readonly IncidentHeader[];
  /**
   * Where articles on the incident of the first excerpt differ on the figure asked for, or one of
   * them gives it in two ways.
   */
  readonly differs?: Difference;
  /** What the latest reports on that incident give, where all that is known of it was asked for. */
  readonly figures?: readonly LatestFigure[];
  /** Where two quoted articles on that incident give different days for what was asked. */
  readonly differsOnDay?: DayDifference;
  /** How it heeds the days that the question names; undefined where it names none. */
  readonly days?: HeededDays;
}

/** The statements of a text, with what the articles say to each. */
export interface Checked extends CheckedText, SpeaksFor {}

/** What a search for words found. */
export interface SearchResult extends Findings, SpeaksFor {
  readonly words: string;
}

/** What happened when on an incident, from its articles; `timelineOf` has the order. */
export interface Timeline extends SpeaksFor {
  readonly incident: IncidentHeader;
  /** All of them: how many fit on a page depends on their words. */
  readonly events: readonly TimelineEvent[];
  /** The number of events on the incident, which come first; the rest are on other dates. */
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
  /** Set where its page has changed: what is served in its place. */
  readonly changed?: ChangedArticle;
  /** What its page said before it changed. */
  readonly earlier?: EarlierVersion;
}

/** What became of an article whose page changed. */
export interface ChangedArticle {
  /** When that was found, as ISO 8601. */
  readonly at: string;
  readonly newest: Article;
}

/** A version of an article that is served no more, but can be read. */
export interface EarlierVersion {
  readonly id: string;
  /** Until when it was served, as ISO 8601. */
  readonly until: string;
}

/** A part of the list of articles. */
export interface ArticleList extends SpeaksFor {
  /** How many there are in all. */
  readonly total: number;
  readonly articles: readonly ArticleHeader[];
  /** How many files of the library are not served, where there are some. */
  readonly unreadCount?: number;
}

/** An article's name for a person to pick. */
export interface Suggestion {
  readonly id: string;
  readonly title: string;
}

/** Articles that the words typed may mean. */
export interface SuggestedArticles extends SpeaksFor {
  readonly articles: readonly Suggestion[];
}

/** Sources that the words typed may mean, as written. */
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
  /** Whether they hold all of the words; else they are those that come nearest. */
  readonly hasAll: boolean;
}

/** Incidents that the words typed may mean. */
export interface SuggestedIncidents extends SpeaksFor {
  readonly incidents: readonly IncidentHeader[];
  /** Whether they hold all of the words; else they are those that come nearest. */
  readonly hasAll: boolean;
}

/** One incident. */
export interface FoundIncident extends SpeaksFor {
  readonly incident: IncidentHeader;
}

/**
 * The seam: what a command may ask about the articles, wherever the index lives: in this process,
 * in a thread or elsewhere. Answers are values that a thread can send. They grow only with the
 * count asked for, not with the library. They come in the order of the questions. While the library
 * loads, an answer covers what has been read, and says how much that is. Nobody asks for it
 * separately: between two questions the last article may have been read.
 */
export interface Engine {
  /** `explain`: the answer also says why it is the answer. */
  ask(question: string, scope: Scope, options?: { readonly explain?: boolean }): Promise<Answered>;
  /** Looks up each statement of a text, or only a part of them, if any are there. */
  check(text: string, scope: Scope, part?: Part): Promise<Checked>;
  /** Passages with `words`, best first. */
  search(words: string, scope: Scope, part: Part): Promise<SearchResult>;
  /** The articles in scope: the newest first, those without a date last; equal ones by title. */
  articles(scope: Scope, part: Part): Promise<ArticleList>;
  /**
   * Up to `count` articles whose title or source holds all that is typed, those with exactly that
   * title first.
   */
  suggestArticles(typed: string, scope: Scope, count: number): Promise<SuggestedArticles>;
  /** Up to `count` sources whose name holds what is typed. */
  suggestSources(typed: string, scope: Scope, count: number): Promise<SuggestedSources>;
  /** A source by its id (see `sourceId`); one of them where several differ only in case. */
  source(id: string, scope: Scope): Promise<OrAbsent<FoundSource>>;
  /** An article by its id. */
  read(id: string, scope: Scope): Promise<OrAbsent<ArticleText>>;
  /** The article that a file holds now, by the file's id (see `fileId`). */
  readFile(fileId: string, scope: Scope): Promise<OrAbsent<ArticleText>>;
  /**
   * Incidents with all their articles whose name, place, date, article titles or named people hold all
   * of `words`, else those that come nearest: see `suggestIncidents`. Without words all of them, the latest
   * first, those without a date last, by name.
   */
  incidents(words: string, scope: Scope, part: Part): Promise<WholeIncidents>;
  /** The incident that an article is on, by the article's id. */
  incident(articleId: string, scope: Scope): Promise<OrAbsent<FoundIncident>>;
  /**
   * Up to `count` incidents that hold all that is typed so far, the likeliest first: of that very name,
   * then with more of the words in their name, then with more articles, then the latest. Where none holds
   * all, those with most of the words, a misspelt one mended.
   */
  suggestIncidents(typed: string, scope: Scope, count: number): Promise<SuggestedIncidents>;
  /** What happened when on the incident that an article is on, by the article's id. */
  timeline(articleId: string, scope: Scope): Promise<OrAbsent<Timeline>>;
  /**
   * The figures of the incident that an article is on, by the article's id. With `asked`, words as
   * for `figureAsked`, only those that the words ask for.
   */
  figures(articleId: string, scope: Scope, asked?: string): Promise<OrAbsent<IncidentFigures>>;
  /** Which figures the incident of an article has; none where no such incident is in scope. */
  figureCounts(articleId: string, scope: Scope): Promise<FigureCounts>;
  about(scope: Scope): Promise<About>;
}
