import type { Article } from '../index/article.ts';
import type { Incident } from '../index/facts/incident.ts';
import type { Answer } from '../index/search/answer.ts';
import type { Findings } from '../index/search/find.ts';
import type { Passage } from '../index/search/passages.ts';

/** Whose articles a question may see, and which of them it wants. */
export interface Scope {
  /** The Discord server the question comes from; undefined at the command line. */
  readonly server?: string;
  /** Only articles of this source, as written in `sources()`; any case. */
  readonly source?: string;
  /** Only articles on this incident: the id of any of them. */
  readonly incident?: string;
}

/** What a search for words found. */
export interface SearchResult extends Findings {
  readonly words: string;
}

/** One article with its quotable paragraphs. */
export interface ArticleText {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/** What is indexed. */
export interface About {
  readonly articles: number;
  readonly passages: number;
  /** Days of publication, `2015-03-25`, of the oldest and the newest dated article. */
  readonly oldest?: string;
  readonly newest?: string;
  /** How many articles have no known date of publication. */
  readonly undated: number;
  /** Names of files that could not be read, with the reason. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  /** True once the whole library has been read. */
  readonly ready: boolean;
}

/** An article's name for a person to pick. */
export interface Suggestion {
  readonly id: string;
  readonly title: string;
}

/**
 * What a command may ask about the articles: the seam behind which the index may live in this process,
 * in a thread or elsewhere. All answers are values. While the library loads, they speak for what is
 * read so far, and `about().ready` is false.
 */
export interface Engine {
  /** `explain`: the answer also holds why it says so. */
  ask(question: string, scope: Scope, options?: { readonly explain?: boolean }): Promise<Answer>;
  /** Passages with `words`, `count` of them from number `from` (0 is the best). */
  search(words: string, scope: Scope, page: { from: number; count: number }): Promise<SearchResult>;
  /** All articles in scope: the newest first, those without a date last, by title. */
  articles(scope: Scope): Promise<readonly Article[]>;
  /** Up to `count` articles whose title or source holds all that is typed so far, that very title first. */
  suggestArticles(typed: string, scope: Scope, count: number): Promise<readonly Suggestion[]>;
  /** Up to `count` sources that hold what is typed so far. */
  suggestSources(typed: string, scope: Scope, count: number): Promise<readonly string[]>;
  /** An article by its id, or undefined when there is none in scope. */
  read(id: string, scope: Scope): Promise<ArticleText | undefined>;
  /** All incidents in scope: the latest first, those without a date last, by name. */
  incidents(scope: Scope): Promise<readonly Incident[]>;
  /** The incident that an article is on, by the article's id, or undefined when there is none in scope. */
  incident(articleId: string, scope: Scope): Promise<Incident | undefined>;
  /** Up to `count` incidents whose name, place, date, article titles or named people hold all that is typed so far. */
  suggestIncidents(typed: string, scope: Scope, count: number): Promise<readonly Incident[]>;
  about(scope: Scope): Promise<About>;
}
