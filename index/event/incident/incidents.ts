import type { Article } from '../../article/article.ts';
import { eventOf, type ArticleEvent } from '../event.ts';
import { clustersOf } from './clusters.ts';
import { incidentOf, type Incident } from './incident.ts';
import { IncidentList } from './incident-list.ts';
import { StoryIndex } from './story-links.ts';
import { storyOf } from './story.ts';

/** Articles belong together when the likelihood between two groups is at least this. */
const MIN_MEAN = 0.6;
/** The part that the likeliest pair of a report that stands alone makes of it: see `Constraints.alone`. */
const ALONE = 0.4;
/** Two groups of several reports need more: a ninth more than a single report does. */
const SEVERAL = 0.9;
/** Once the collection has grown by this part, what is rare has changed, and links are looked at anew. */
const GROWTH = 1.25;

/**
 * The incidents of a collection: articles on one event, grouped as they come and go. A new article is
 * compared in `settle`, which can be called in portions; until then it stands alone. What its owner
 * says (`incident:`) overrules what its words say. All answers are values.
 */
export class Incidents {
  readonly #articles = new Map<string, Article>();
  /** When and where each article's event was. */
  readonly #events = new Map<string, ArticleEvent>();
  readonly #stories = new StoryIndex();
  readonly #links = new Map<string, Map<string, number>>();
  /** Whom each article found when it was compared: of many likely ones it finds only some. */
  readonly #found = new Map<string, Set<string>>();
  readonly #labelled = new Map<string, Set<string>>();
  /** Articles whose links are not yet known, or were made when the collection was much smaller. */
  readonly #pending = new Set<string>();
  #settledSize = 0;
  /** Articles whose group may have changed. */
  readonly #moved = new Set<string>();
  readonly #groupOf = new Map<string, readonly string[]>();
  readonly #incidents = new Map<readonly string[], Incident>();
  #list: IncidentList | undefined;

  /** Takes an article in, in place of the one with the same id; its event is read unless it is handed over. */
  add(article: Article, event: ArticleEvent = eventOf(article)): void {
    this.remove(article.id);
    const story = storyOf(article, event);
    this.#articles.set(article.id, article);
    this.#events.set(article.id, event);
    this.#stories.add(story);
    this.#pending.add(article.id);
    this.#moved.add(article.id);
    if (story.label === undefined) return;
    const mates = this.#labelled.get(story.label);
    if (mates) mates.add(article.id);
    else this.#labelled.set(story.label, new Set([article.id]));
  }

  /** Removes an article; nothing happens when it is not there. */
  remove(id: string): void {
    const label = this.#stories.get(id)?.label;
    if (!this.#articles.delete(id)) return;
    this.#events.delete(id);
    this.#stories.remove(id);
    for (const other of this.#links.get(id)?.keys() ?? []) this.#moved.add(other);
    for (const mate of (label !== undefined && this.#labelled.get(label)) || [])
      if (mate !== id) this.#moved.add(mate);
    for (const other of this.#links.get(id)?.keys() ?? []) {
      this.#links.get(other)?.delete(id);
      this.#found.get(other)?.delete(id);
    }
    if (label !== undefined) this.#labelled.get(label)?.delete(id);
    this.#links.delete(id);
    this.#found.delete(id);
    this.#pending.delete(id);
    this.#moved.delete(id);
    this.#dissolve(this.#groupOf.get(id) ?? []);
  }

  /** Compares up to `most` articles that wait for it; false while more wait. */
  settle(most = Infinity): boolean {
    const growth = this.#articles.size / this.#settledSize;
    if (growth > GROWTH || growth < 1 / GROWTH) {
      this.#settledSize = this.#articles.size;
      for (const id of this.#articles.keys()) this.#pending.add(id);
    }
    let left = most;
    for (const id of this.#pending) {
      if (left <= 0) return false;
      left -= 1;
      this.#pending.delete(id);
      this.#compare(id);
    }
    return true;
  }

  /** The incident that an article is on; undefined when the article is not in the collection. */
  of(articleId: string): Incident | undefined {
    this.#regroup();
    const group = this.#groupOf.get(articleId);
    if (!group) return undefined;
    const known = this.#incidents.get(group);
    if (known) return known;
    const incident = incidentOf(
      group.flatMap((id) => this.#articles.get(id) ?? []),
      (article) => this.eventOf(article),
    );
    this.#incidents.set(group, incident);
    return incident;
  }

  /** When and where an article's event was, as it was taken in; read out of one that is not here. */
  eventOf(article: Article): ArticleEvent {
    return this.#events.get(article.id) ?? eventOf(article);
  }

  /** Whether two articles are on one incident. */
  areTogether(articleA: string, articleB: string): boolean {
    this.#regroup();
    const group = this.#groupOf.get(articleA);
    return group !== undefined && group === this.#groupOf.get(articleB);
  }

  /** All incidents, each once, in no promised order. */
  all(): Incident[] {
    this.#regroup();
    return [...new Set(this.#groupOf.values())].flatMap(([id = '']) => this.of(id) ?? []);
  }

  /** The whole articles that an incident lists, as far as they are in this collection. */
  articlesOf(listed: readonly { readonly id: string }[]): Article[] {
    return listed.flatMap(({ id }) => this.#articles.get(id) ?? []);
  }

  /** The names, in small letters, that the articles of an incident hold, as far as they are in this collection. */
  namesIn({ articles }: Incident): ReadonlySet<string> {
    return new Set(articles.flatMap(({ id }) => this.#stories.namesOf(id)));
  }

  /** All incidents in order, and by what people type. */
  list(): IncidentList {
    this.#regroup();
    return (this.#list ??= new IncidentList(this.all(), (incident) => this.namesIn(incident)));
  }

  #compare(id: string): void {
    const links = this.#stories.linksOf(id);
    const before = this.#links.get(id) ?? new Map<string, number>();
    this.#found.set(id, new Set(links.keys()));
    this.#links.set(id, links);
    this.#moved.add(id);
    for (const [other, likelihood] of before) {
      if (links.has(other)) continue;
      // one end is enough: whether there is a link must not depend on who is compared last
      if (this.#found.get(other)?.has(id)) {
        links.set(other, likelihood);
        continue;
      }
      this.#links.get(other)?.delete(id);
      this.#moved.add(other);
    }
    for (const [other, likelihood] of links) {
      // the other may not be compared itself yet: both ends know of the link
      const back = this.#links.get(other);
      if (back) back.set(id, likelihood);
      else this.#links.set(other, new Map([[id, likelihood]]));
    }
  }

  /** Groups anew all that hangs together with what moved; the rest cannot have changed. */
  #regroup(): void {
    if (this.#moved.size === 0) return;
    this.#list = undefined;
    const done = new Set<string>();
    for (const moved of this.#moved) {
      if (done.has(moved)) continue;
      const component = this.#componentOf(moved);
      for (const id of component) {
        done.add(id);
        this.#dissolve(this.#groupOf.get(id) ?? []);
      }
      const groups = clustersOf(component, this.#links, {
        least: MIN_MEAN,
        alone: ALONE,
        several: SEVERAL,
        likelihoodOf: (a, b) => this.#stories.likelihoodOf(a, b),
        labelOf: (id) => this.#stories.get(id)?.label,
      });
      for (const group of groups) for (const id of group) this.#groupOf.set(id, group);
    }
    this.#moved.clear();
  }

  #componentOf(id: string): string[] {
    const found = new Set([id]);
    const labels = new Set<string>();
    for (const member of found) {
      for (const other of this.#links.get(member)?.keys() ?? []) found.add(other);
      const label = this.#stories.get(member)?.label;
      if (label === undefined || labels.has(label)) continue;
      // each label once: thousands may carry it
      labels.add(label);
      for (const mate of this.#labelled.get(label) ?? []) found.add(mate);
    }
    return [...found];
  }

  #dissolve(group: readonly string[]): void {
    this.#incidents.delete(group);
    this.#list = undefined;
    for (const id of group) {
      this.#groupOf.delete(id);
      if (this.#articles.has(id)) this.#moved.add(id);
    }
  }
}
