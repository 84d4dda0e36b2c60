import { dayForPeople } from '../../text/dates/days.ts';
import { wordsOf } from '../../text/words.ts';
import type { Incident } from './incident.ts';

/** An incident with its words as people type them: folded, each after a blank. */
interface Listed {
  readonly incident: Incident;
  readonly name: string;
  readonly all: string;
}

const known = new WeakMap<Incident, Listed>();

/** Incidents in order: the latest first, those without a date last, by name. */
export class IncidentList {
  readonly #listed: readonly Listed[];
  readonly #byName = new Map<string, Incident[]>();

  /** `namesIn` gives the people and places that an incident's articles name, in any form. */
  constructor(
    incidents: readonly Incident[],
    namesIn: (incident: Incident) => Iterable<string> = () => [],
  ) {
    this.#listed = incidents.map((incident) => listedOf(incident, namesIn)).toSorted(latestFirst);
    for (const { name, incident } of this.#listed) {
      const same = this.#byName.get(name);
      if (same) same.push(incident);
      else this.#byName.set(name, [incident]);
    }
  }

  get incidents(): readonly Incident[] {
    return this.#listed.map(({ incident }) => incident);
  }

  /**
   * Up to `count` incidents that `accept` lets through whose name, place, date, titles or named people hold all words
   * typed so far, of which any may be unfinished: those of that very name first, then those with the
   * words in their name, each part in the list's order. The time grows with the number of incidents, not of passages.
   */
  suggest(
    typed: string,
    count: number,
    accept: (incident: Incident) => boolean = () => true,
  ): Incident[] {
    const words = wordsOf(typed).map(({ folded }) => ` ${folded}`);
    const whole = words.join('');
    const holdsAll = (text: string): boolean => words.every((word) => text.includes(word));
    const called = (this.#byName.get(whole) ?? []).filter(accept);
    const inName: Incident[] = [];
    const elsewhere: Incident[] = [];
    for (const { incident, name, all } of this.#listed) {
      // a letter or two stand in the names of most
      if (called.length + inName.length >= count) break;
      if (name === whole) continue;
      if (holdsAll(name)) {
        if (accept(incident)) inName.push(incident);
      } else if (elsewhere.length < count && holdsAll(all) && accept(incident))
        elsewhere.push(incident);
    }
    return [...called, ...inName, ...elsewhere].slice(0, count);
  }
}

function listedOf(incident: Incident, namesIn: (incident: Incident) => Iterable<string>): Listed {
  const before = known.get(incident);
  if (before) return before;
  const { name, place = '', date, articles } = incident;
  const day = date ? `${date.day} ${dayForPeople(date.day)}` : '';
  const titles = articles.map(({ title }) => title).join(' ');
  const words = {
    name: typable(name),
    all: typable(`${name} ${place} ${day} ${titles} ${[...namesIn(incident)].join(' ')}`),
  };
  const listed = { incident, ...words };
  known.set(incident, listed);
  return listed;
}

function typable(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => ` ${folded}`)
    .join('');
}

function latestFirst({ incident: a }: Listed, { incident: b }: Listed): number {
  return (
    (b.date?.day ?? '').localeCompare(a.date?.day ?? '') ||
    a.name.localeCompare(b.name, 'en') ||
    (a.id < b.id ? -1 : 1)
  );
}
