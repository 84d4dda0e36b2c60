import { acceptedBy, type Narrowed } from './accepted-by.ts';
import { headerOf, type Article } from '../../index/article/article.ts';
import { figureWords } from '../../index/search/query/figure-words.ts';
import { askedComparison } from '../../index/figures/comparison/asked-comparison.ts';
import type { Incident } from '../../index/event/incident/incident.ts';
import { timelineOf } from '../../index/timeline/timeline.ts';
import { checkedText } from '../../index/check/check.ts';
import { answerTo } from '../../index/search/answer/answer.ts';
import { findIn } from '../../index/search/answer/find.ts';
import type { Aliases } from '../../index/text/names/aliases.ts';
import type {
  About,
  ArticleList,
  ArticleText,
  Answered,
  Checked,
  Engine,
  FoundIncident,
  FoundSource,
  IncidentFigures,
  LoadProgress,
  OrAbsent,
  Part,
  Scope,
  SearchResult,
  SpeaksFor,
  Timeline,
} from './engine.ts';
import { ofFile } from './file-id.ts';
import { HeldArticles, type PackedArticles } from './held-articles.ts';
import type { Change } from '../library/library.ts';
import type { UnreadFile } from '../library/unread.ts';
import { daysAsked } from '../../index/search/query/days-asked.ts';
import type { HeededDays } from '../../index/search/answer/days-line.ts';
import { currentDay } from './day-given.ts';
import { saidBeside } from './said-beside.ts';
import { incidentHeaderOf } from './incident-header-of.ts';
import { countsOf } from './library-counts.ts';
import { sourceId } from './source-id.ts';
import { sliceOf } from './slice-of.ts';
import { isOf, sourcesOf } from './sources.ts';
import { lower, TitleList } from './title-list.ts';

/** Reading so many articles takes half a second or more. */
const MANY = 300;
/** Files that are named among those not served. */
const MAX_UNREAD = 5;
/** Articles come or go; how many is unknown. */
const NOT_COUNTED: LoadProgress = { done: 0, total: 0 };

/**
 * The engine in this process. It follows a library: pass it every change, and say when all are in.
 */
export class InProcessEngine implements Engine {
  /** What it answers from, for who changes nothing in it. */
  readonly held = new HeldArticles();
  readonly #today: () => string;
  #files: Pick<About, 'unread' | 'unreadCount' | 'remarks'> = { unread: [], unreadCount: 0 };
  #reading: LoadProgress | undefined = NOT_COUNTED;
  #titleList: TitleList | undefined;
  /** The facts on all articles, until one of them changes. */
  #aboutAll: Omit<About, 'unread' | 'unreadCount' | 'remarks' | 'reading'> | undefined;

  /** Days that a question names are counted from `today`. */
  constructor({ today = currentDay }: { readonly today?: () => string } = {}) {
    this.#today = today;
  }

  /** Takes over a change of the library. */
  follow({ kind, article, read }: Change): void {
    // between two changes an article may be missing that is only being replaced
    this.#reading ??= NOT_COUNTED;
    this.#aboutAll = undefined;
    this.#titleList = undefined;
    if (kind === 'removed') this.held.remove(article.id);
    else {
      // while many are being read, those that are there should be searchable soon
      const eventLater = (this.#reading?.total ?? 0) >= MANY;
      this.held.add(article, { read, eventLater });
    }
  }

  /** What was read from these articles, for another engine to take over. */
  packed(articles: readonly Article[]): PackedArticles {
    return this.held.packed(articles);
  }

  /**
   * Adds articles that are not here yet, with what was packed of them, in the same order; undefined
   * stands for one to skip.
   */
  restore(articles: readonly (Article | undefined)[], packed: PackedArticles): void {
    this.held.restore(articles, packed);
    this.#aboutAll = undefined;
    this.#titleList = undefined;
  }

  /**
   * Sets names that stand for one another in questions, besides those that articles explain
   * themselves. Setting the same object again costs nothing.
   */
  useAliases(aliases: Aliases): void {
    this.held.useAliases(aliases);
  }

  /** Says how much of the library has been read, until all is. */
  reads(reading: LoadProgress): void {
    this.#reading = reading;
  }

  /**
   * Says that the whole library has been read, which files could not be, and what is to be said of
   * others.
   */
  loaded(unread: readonly UnreadFile[], remarks: readonly UnreadFile[] = []): void {
    this.#files = { unread: unread.slice(0, MAX_UNREAD), unreadCount: unread.length };
    if (remarks.length > 0) this.#files = { ...this.#files, remarks: remarks.slice(0, MAX_UNREAD) };
    this.held.index.prepare();
    this.#reading = undefined;
  }

  /**
   * Reads place and time of the articles' events and groups them into incidents, in portions, so
   * that other work can run in between. Until it is done, answers name no incidents, and lists of
   * incidents may lack articles.
   */
  async settle(): Promise<void> {
    await this.held.settle();
  }

  async ask(
    question: string,
    scope: Scope,
    { explain }: { readonly explain?: boolean } = {},
  ): Promise<Answered> {
    const isDated = scope.since !== undefined || scope.until !== undefined;
    const asked = isDated ? undefined : daysAsked(question, this.#today());
    if (!asked) return this.#answered(question, scope, explain);
    const { words, rest, since, until } = asked;
    const days = { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
    const said = (found: Answered, use: HeededDays['use']): Answered => ({
      ...found,
      answer: { ...found.answer, question, days: { words, ...days, use } },
    });
    const narrowed: Narrowed = { ...scope, ...days, isLenient: true };
    if (!this.held.index.articles.some(acceptedBy(narrowed, this.held) ?? (() => true)))
      return said(this.#answered(question, scope, explain), 'no article');
    const found = this.#answered(rest, narrowed, explain);
    return found.answer.answered
      ? said(found, 'narrowed')
      : said(this.#answered(question, scope, explain), 'no answer');
  }

  #answered(question: string, scope: Scope, explain?: boolean): Answered {
    const accept = acceptedBy(scope, this.held);
    const isSettled = this.held.settleSome();
    const { incidents } = this.held;
    const answer = answerTo(question, this.held.index, {
      accept,
      ...(isSettled && {
        incidentOf: (articleId) => incidents.of(articleId),
        areTogether: (a, b) => incidents.areTogether(a, b),
      }),
      aliases: this.held.names,
      explain,
    });
    const [first] = answer.answered && answer.incidents.length === 0 ? answer.excerpts : [];
    const incident = isSettled && first ? incidents.of(first.article.id) : undefined;
    const articles = incident ? this.#articlesOf(incident, accept) : [];
    return {
      answer: {
        ...answer,
        incidents: answer.incidents.map(incidentHeaderOf),
        ...saidBeside(answer.asked, answer.excerpts, articles),
      },
      about: this.#about(scope),
    };
  }

  async check(text: string, scope: Scope, part?: Part): Promise<Checked> {
    const sources = { accept: acceptedBy(scope, this.held), aliases: this.held.names, part };
    return { ...checkedText(text, this.held.index, sources), ...this.#soFar() };
  }

  async search(words: string, scope: Scope, part: Part): Promise<SearchResult> {
    const found = findIn(this.held.index, words, part, acceptedBy(scope, this.held));
    return { words, ...found, ...this.#soFar() };
  }

  async articles(scope: Scope, part: Part): Promise<ArticleList> {
    const accept = acceptedBy(scope, this.held);
    const { articles } = this.#titles;
    const all = accept ? articles.filter(accept) : articles;
    const { unreadCount } = this.#files;
    const list = {
      total: all.length,
      articles: sliceOf(all, part).map(headerOf),
      ...this.#soFar(),
    };
    return unreadCount > 0 ? { ...list, unreadCount } : list;
  }

  async suggestArticles(typed: string, scope: Scope, count: number) {
    const articles = this.#titles.suggest(typed, count, acceptedBy(scope, this.held));
    return { articles, ...this.#soFar() };
  }

  async suggestSources(typed: string, scope: Scope, count: number) {
    const wanted = lower(typed).trim();
    const sources = this.#sourcesIn(scope).filter((source) => lower(source).includes(wanted));
    return { sources: sources.slice(0, count), ...this.#soFar() };
  }

  async source(id: string, scope: Scope): Promise<OrAbsent<FoundSource>> {
    const source = this.#sourcesIn(scope).findLast((one) => sourceId(one) === id);
    return { ...(source !== undefined && { source }), ...this.#soFar() };
  }

  async read(id: string, scope: Scope): Promise<OrAbsent<ArticleText>> {
    const article = this.held.index.article(id);
    if (!article || acceptedBy(scope, this.held)?.(article) === false) return this.#soFar();
    return { article, passages: this.held.index.passagesOf(id), ...this.#soFar() };
  }

  async readFile(id: string, scope: Scope): Promise<OrAbsent<ArticleText>> {
    const held = ofFile(id, this.held.index.articles);
    return held ? this.read(held.id, scope) : this.#soFar();
  }

  async incidents(words: string, scope: Scope, part: Part) {
    const most = part.from + part.count;
    const found = this.held.incidents.list().suggest(words, most, this.#holdsSomeIn(scope));
    return { ...found, incidents: sliceOf(found.incidents, part), ...this.#soFar() };
  }

  async incident(articleId: string, scope: Scope): Promise<OrAbsent<FoundIncident>> {
    const incident = this.#incidentOf(articleId, scope);
    return { ...(incident && { incident: incidentHeaderOf(incident) }), ...this.#soFar() };
  }

  async suggestIncidents(typed: string, scope: Scope, count: number) {
    const found = this.held.incidents.list().suggest(typed, count, this.#holdsSomeIn(scope));
    return { ...found, incidents: found.incidents.map(incidentHeaderOf), ...this.#soFar() };
  }

  async timeline(articleId: string, scope: Scope): Promise<OrAbsent<Timeline>> {
    const incident = this.#incidentOf(articleId, scope);
    if (!incident) return this.#soFar();
    const articles = this.#articlesOf(incident, acceptedBy(scope, this.held));
    const { events, isComplete } = timelineOf(articles, incident.date);
    return {
      incident: incidentHeaderOf(incident),
      events,
      main: events.filter((event) => event.scope === 'main').length,
      isComplete,
      ...this.#soFar(),
    };
  }

  async figures(articleId: string, scope: Scope, asked = ''): Promise<OrAbsent<IncidentFigures>> {
    const incident = this.#incidentOf(articleId, scope);
    if (!incident) return this.#soFar();
    const compared = askedComparison(
      figureWords(asked, this.held.index),
      this.#articlesOf(incident, acceptedBy(scope, this.held)),
    );
    return { incident: incidentHeaderOf(incident), ...compared, ...this.#soFar() };
  }

  async figureCounts(articleId: string, scope: Scope) {
    const { has = [], reading } = await this.figures(articleId, scope);
    return { has, ...(reading && { reading }) };
  }

  async about(scope: Scope): Promise<About> {
    return this.#about(scope);
  }

  #about(scope: Scope): About {
    const accept = acceptedBy(scope, this.held);
    const counted = accept ? countsOf(this.held, accept) : (this.#aboutAll ??= countsOf(this.held));
    return { ...counted, ...this.#files, ...this.#soFar() };
  }

  #soFar(): SpeaksFor {
    if (this.#reading) return { reading: this.#reading };
    if (this.held.index.articleCount === 0) return { isEmpty: true };
    // all are searchable, but not yet by days and places that are in other passages
    const total = this.held.index.articleCount;
    return this.held.hasEventsToRead ? { reading: { done: total, total } } : {};
  }

  get #titles(): TitleList {
    return (this.#titleList ??= new TitleList(this.held.index.articles));
  }

  /** In order of publication. */
  #articlesOf({ articles }: Incident, accept: (article: Article) => boolean = () => true) {
    return this.held.incidents.articlesOf(articles).filter(accept);
  }

  #incidentOf(articleId: string, scope: Scope): Incident | undefined {
    const incident = this.held.incidents.of(articleId);
    return incident && this.#holdsSomeIn(scope)(incident) ? incident : undefined;
  }

  #sourcesIn(scope: Scope): string[] {
    return sourcesOf(this.held.index.articles.filter(acceptedBy(scope, this.held) ?? (() => true)));
  }

  #holdsSomeIn({ source }: Scope): (incident: Incident) => boolean {
    return ({ articles }) => source === undefined || articles.some(isOf(source));
  }
}
