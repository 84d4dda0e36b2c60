import type { Article } from '../../index/article/article.ts';
import type { Incident } from '../../index/event/incident/incident.ts';
import { ServerEngine, type Folder, type OwnArticles } from './server-engine.ts';
import type { ReadBefore } from '../../index/search/store/read-before.ts';
import type { Aliases } from '../../index/text/names/aliases.ts';
import type { Change } from '../library/library.ts';
import type { UnreadFile } from '../library/unread.ts';
import type { Engine, LoadProgress, Part, Scope } from './engine.ts';
import type { FollowedEngine } from './followed-engine.ts';
import { readAheadIn, type HeldArticles, type PackedArticles } from './held-articles.ts';
import { InProcessEngine } from './in-process-engine.ts';
import { withVersions } from './with-versions.ts';
import { trialIn, type Trial } from './trial.ts';

/** An engine that nobody asks for so long is freed: it takes as long to make as a large question. */
const IDLE_MS = 3_600_000;
const NO_ARTICLES: readonly Article[] = [];

/** Tells what a server has of its own; undefined or no articles: nothing. */
export type OwnOf = (server: string) => Promise<OwnArticles | undefined>;

/**
 * An engine for each server that has articles of its own, over these and the folder's; all other
 * servers, and who asks from no server, share the engine over the folder. So nothing of a server's
 * articles can reach another: not a hit, a count, a spelling or a name. It follows the folder as
 * InProcessEngine does. This is the one place that reads `Scope.server`.
 */
export class ServerEngines implements Engine, FollowedEngine {
  readonly #folder: Folder = {
    engine: new InProcessEngine(),
    articles: new Map(),
    version: 0,
    reading: { done: 0, total: 0 },
    unread: [],
    remarks: [],
    aliases: undefined,
  };
  readonly #ownOf: OwnOf;
  readonly #servers = new Map<string, ServerEngine>();
  /** When each of them was last asked something. */
  readonly #askedAt = new Map<string, number>();
  readonly #now: () => number;

  /** `now`: milliseconds since any time. */
  constructor(ownOf: OwnOf, { now = Date.now }: { readonly now?: () => number } = {}) {
    this.#ownOf = ownOf;
    this.#now = now;
  }

  /** Frees the engines of servers that have not asked for an hour, and names these: who asks gets another. */
  freeIdle(): string[] {
    const idle = [...this.#servers.keys()].filter(
      (server) => this.#now() - (this.#askedAt.get(server) ?? 0) >= IDLE_MS,
    );
    for (const server of idle) this.#free(server);
    return idle;
  }

  #free(server: string): void {
    this.#servers.delete(server);
    this.#askedAt.delete(server);
  }

  /** Takes over a change of the folder. */
  follow(change: Change): void {
    const { kind, article } = change;
    this.#folder.engine.follow(change);
    if (kind === 'removed') this.#folder.articles.delete(article.id);
    else this.#folder.articles.set(article.id, article);
    this.#folder.version += 1;
  }

  /** What was read from the folder's articles. */
  packed(articles: readonly Article[]): PackedArticles {
    return this.#folder.engine.packed(articles);
  }

  /** Adds articles of the folder that are not here yet: see InProcessEngine. */
  restore(articles: readonly (Article | undefined)[], packed: PackedArticles): void {
    this.#folder.engine.restore(articles, packed);
    for (const article of articles) if (article) this.#folder.articles.set(article.id, article);
    this.#folder.version += 1;
  }

  /** Sets names that stand for one another in questions, for all servers. */
  useAliases(aliases: Aliases): void {
    if (aliases !== this.#folder.aliases) this.#folder.version += 1;
    this.#folder.aliases = aliases;
    this.#folder.engine.useAliases(aliases);
  }

  /** Says how much of the folder has been read. */
  reads(reading: LoadProgress): void {
    this.#folder.reading = reading;
    this.#folder.engine.reads(reading);
    this.#folder.version += 1;
  }

  /** Says that the whole folder has been read: see InProcessEngine. */
  loaded(unread: readonly UnreadFile[], remarks: readonly UnreadFile[] = []): void {
    Object.assign(this.#folder, { reading: undefined, unread, remarks });
    this.#folder.engine.loaded(unread, remarks);
    this.#folder.version += 1;
  }

  /** Groups the folder's articles into incidents: see InProcessEngine. */
  settle(): Promise<void> {
    return this.#folder.engine.settle();
  }

  /** Reads ahead what answers look up in the folder's articles: see `readAheadIn`. */
  readAhead(signal: AbortSignal, isAsked: () => boolean): Promise<void> {
    return readAheadIn(this.#folder.engine.held, signal, isAsked);
  }

  /** Where the folder has the article of this id. */
  folderPathOf(id: string): string | undefined {
    return this.#folder.articles.get(id)?.path;
  }

  /** Whether the folder has not been read to the end yet. */
  get isReading(): boolean {
    return this.#folder.reading !== undefined;
  }

  /** What a server's questions are answered from, for who changes nothing in it. */
  async heldFor(scope: Scope): Promise<HeldArticles> {
    return (await this.#for(scope)).held;
  }

  /** What would be said of an article if a server had it; nothing of it stays. */
  async trial(
    server: string,
    { article, read }: { readonly article: Article; readonly read?: ReadBefore },
  ): Promise<Trial> {
    const own = await this.#ownOf(server);
    const engine = await this.#synced(server, own ?? NOTHING);
    const trial = trialIn(engine.held, article, read?.event);
    if (!this.#folder.reading) await engine.settle();
    return trial;
  }

  /** The whole incident that an article is on. */
  async wholeIncident(articleId: string, scope: Scope): Promise<Incident | undefined> {
    return (await this.#for(scope)).held.incidents.of(articleId);
  }

  /** The articles whose incident somebody says. */
  async labelled(scope: Scope): Promise<readonly Article[]> {
    const { articles } = (await this.#for(scope)).held.index;
    return articles.filter(({ incident }) => incident !== undefined);
  }

  async ask(question: string, scope: Scope, options?: { readonly explain?: boolean }) {
    return (await this.#for(scope)).ask(question, scope, options);
  }

  async check(text: string, scope: Scope, part?: Part) {
    return (await this.#for(scope)).check(text, scope, part);
  }

  async search(words: string, scope: Scope, part: Part) {
    return (await this.#for(scope)).search(words, scope, part);
  }

  async articles(scope: Scope, part: Part) {
    return (await this.#for(scope)).articles(scope, part);
  }

  async suggestArticles(typed: string, scope: Scope, count: number) {
    return (await this.#for(scope)).suggestArticles(typed, scope, count);
  }

  async suggestSources(typed: string, scope: Scope, count: number) {
    return (await this.#for(scope)).suggestSources(typed, scope, count);
  }

  async source(id: string, scope: Scope) {
    return (await this.#for(scope)).source(id, scope);
  }

  async read(id: string, scope: Scope) {
    const engine = await this.#for(scope);
    const found = await engine.read(id, scope);
    if (scope.server === undefined) return found;
    const older = (await this.#ownOf(scope.server))?.older ?? [];
    return withVersions(id, found, { older, read: (one) => engine.read(one, scope) });
  }

  async readFile(id: string, scope: Scope) {
    return (await this.#for(scope)).readFile(id, scope);
  }

  async incidents(words: string, scope: Scope, part: Part) {
    return (await this.#for(scope)).incidents(words, scope, part);
  }

  async incident(articleId: string, scope: Scope) {
    return (await this.#for(scope)).incident(articleId, scope);
  }

  async suggestIncidents(typed: string, scope: Scope, count: number) {
    return (await this.#for(scope)).suggestIncidents(typed, scope, count);
  }

  async timeline(articleId: string, scope: Scope) {
    return (await this.#for(scope)).timeline(articleId, scope);
  }

  async figures(articleId: string, scope: Scope, asked?: string) {
    return (await this.#for(scope)).figures(articleId, scope, asked);
  }

  async figureCounts(articleId: string, scope: Scope) {
    return (await this.#for(scope)).figureCounts(articleId, scope);
  }

  async about(scope: Scope) {
    return (await this.#for(scope)).about(scope);
  }

  async #for({ server }: Scope): Promise<InProcessEngine> {
    if (server === undefined) return this.#folder.engine;
    const own = await this.#ownOf(server);
    if (own && hasAny(own)) return this.#synced(server, own);
    // what it had is gone
    this.#free(server);
    return this.#folder.engine;
  }

  async #synced(server: string, own: OwnArticles): Promise<InProcessEngine> {
    const engine = this.#servers.get(server) ?? new ServerEngine(this.#folder);
    this.#servers.set(server, engine);
    this.#askedAt.set(server, this.#now());
    try {
      return await engine.synced(own);
    } catch (error) {
      // what it holds is not known any more: the next question makes another
      this.#free(server);
      throw error;
    }
  }
}

function hasAny({ articles, unread, incidents }: OwnArticles): boolean {
  return articles.length > 0 || unread.length > 0 || (incidents?.size ?? 0) > 0;
}

const NOTHING: OwnArticles = { articles: NO_ARTICLES, unread: [], version: -1 };
