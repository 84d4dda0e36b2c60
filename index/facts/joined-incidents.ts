import type { Article } from '../article.ts';
import { incidentOf, type Incident } from './incident.ts';
import { IncidentList } from './incident-list.ts';
import { Incidents, LEAST_MEAN } from './incidents.ts';
import { stated } from './stated.ts';

/**
 * One server's own articles beside the incidents that all servers share. An own incident that is about
 * a shared one joins it in this view alone: nothing is written to what is shared, so no other server
 * sees a change. Two shared incidents are never joined by an own article.
 */
export class JoinedIncidents {
  readonly #shared: Incidents;
  readonly #own = new Incidents();

  constructor(shared: Incidents) {
    this.#shared = shared;
  }

  add(article: Article): void {
    this.#own.add(article);
  }

  remove(id: string): void {
    this.#own.remove(id);
  }

  settle(): void {
    this.#own.settle();
  }

  /** The incident that an article is on, own articles included; undefined when it is in neither. */
  of(articleId: string): Incident | undefined {
    const own = this.#own.of(articleId);
    const shared = own ? this.#sharedFor(own) : this.#shared.of(articleId);
    if (!shared) return own;
    const joined = this.#own.all().filter((other) => this.#sharedFor(other)?.id === shared.id);
    return this.#with(shared, joined);
  }

  list(): IncidentList {
    const alone: Incident[] = [];
    const joined = new Map<string, Incident[]>();
    for (const own of this.#own.all()) {
      const shared = this.#sharedFor(own);
      if (shared) joined.set(shared.id, [...(joined.get(shared.id) ?? []), own]);
      else alone.push(own);
    }
    const all = this.#shared.all().map((shared) => this.#with(shared, joined.get(shared.id) ?? []));
    return new IncidentList([...all, ...alone], (incident) => [
      ...this.#shared.namesIn(incident),
      ...this.#own.namesIn(incident),
    ]);
  }

  #with(shared: Incident, joined: readonly Incident[]): Incident {
    const known = new Set(shared.articles.map(({ id }) => id));
    const own = joined
      .flatMap(({ articles }) => this.#own.articlesOf(articles))
      .filter(({ id }) => !known.has(id));
    if (own.length === 0) return shared;
    // whoever knew the incident by its shared articles finds it again
    return { ...incidentOf([...this.#shared.articlesOf(shared.articles), ...own]), id: shared.id };
  }

  /** The shared incident that an own one is about: the likeliest on average, if it is likely enough. */
  #sharedFor({ articles }: Incident): Incident | undefined {
    const own = this.#own.articlesOf(articles);
    const label = own.flatMap((article) => stated(article, 'incident') ?? [])[0];
    if (label !== undefined) {
      const named = this.#shared.labelled(label);
      if (named) return named;
    }
    const sums = new Map<Incident, number>();
    for (const article of own)
      for (const [other, likelihood] of this.#shared.linksTo(article)) {
        const incident = this.#shared.of(other);
        if (incident) sums.set(incident, (sums.get(incident) ?? 0) + likelihood);
      }
    let best: { incident: Incident; mean: number } | undefined;
    for (const [incident, sum] of sums) {
      const mean = sum / (own.length * incident.articles.length);
      const isOther =
        label !== undefined && incident.articles.some((article) => article.incident !== undefined);
      if (!isOther && mean >= LEAST_MEAN && mean > (best?.mean ?? 0)) best = { incident, mean };
    }
    return best?.incident;
  }
}
