import { dayForPeople } from '../../text/dates/days.ts';
import { wordsOf } from '../../text/words.ts';
import type { Incident } from './incident.ts';
import { NearWords } from './near-words.ts';
import { soughtWord, TypableText, type Sought } from './typable-text.ts';

/** An incident with its words as people type them. */
interface Listed {
  readonly incident: Incident;
  readonly name: TypableText;
  readonly all: TypableText;
}

const known = new WeakMap<Incident, Listed>();

/** Incidents that somebody may mean by some words. */
export interface MeantIncidents {
  /** The likeliest first. */
  readonly incidents: readonly Incident[];
  /** Whether they hold all of the words as typed; else they are those that come nearest. */
  readonly hasAll: boolean;
}

/** More words than this are not looked for where none holds all. */
const MAX_WORDS = 16;

/** Incidents in order: the latest first, those without a date last, by name. */
export class IncidentList {
  readonly #listed: readonly Listed[];
  /** Those with most articles first, of equally many in order. */
  readonly #largestFirst: readonly Listed[];
  readonly #byName = new Map<string, Incident[]>();
  readonly #near: NearWords;

  /** `namesIn` gives the people and places that an incident's articles name, in any form. */
  constructor(
    incidents: readonly Incident[],
    namesIn: (incident: Incident) => Iterable<string> = () => [],
  ) {
    this.#listed = incidents.map((incident) => listedOf(incident, namesIn)).toSorted(latestFirst);
    this.#largestFirst = this.#listed.toSorted(
      ({ incident: a }, { incident: b }) => b.articles.length - a.articles.length,
    );
    for (const { name, incident } of this.#largestFirst) {
      const same = this.#byName.get(name.words);
      if (same) same.push(incident);
      else this.#byName.set(name.words, [incident]);
    }
    this.#near = new NearWords(this.#listed.map(({ all }) => all.words));
  }

  get incidents(): readonly Incident[] {
    return this.#listed.map(({ incident }) => incident);
  }

  /**
   * Up to `count` incidents that `accept` lets through whose name, place, date, titles or named people hold
   * what is typed so far, of which any word may be unfinished. Those that hold all words: of that very name
   * first, then with more of the words in their name, then with more articles, then the latest. Where none
   * holds all: those that hold most, at least half, and a word that none holds counts as the nearest one
   * that some hold; what holds as many words without such mending comes first. All in the list's order
   * where nothing typed is a word. The time grows with the number of incidents, not of passages.
   */
  suggest(
    typed: string,
    count: number,
    accept: (incident: Incident) => boolean = () => true,
  ): MeantIncidents {
    const whole = new TypableText(typed).words;
    const words = soughtIn(typed);
    if (words.length === 0 || count <= 0)
      return { incidents: this.incidents.filter(accept).slice(0, count), hasAll: true };
    const called = (this.#byName.get(whole) ?? []).filter(accept);
    /** By how many of the words are not in the name. */
    const beside = words.map((): Incident[] => []);
    const inName: Incident[] = [];
    for (const { incident, name, all } of this.#largestFirst) {
      // a letter or two stand in the names of most
      if (called.length + inName.length >= count) break;
      if (name.words === whole || !words.every((word) => all.holds(word)) || !accept(incident))
        continue;
      const missing = words.filter((word) => !name.holds(word)).length;
      (beside[missing - 1] ?? inName).push(incident);
    }
    const holdAll = [...called, ...inName, ...beside.flat()];
    if (holdAll.length > 0) return { incidents: holdAll.slice(0, count), hasAll: true };
    const nearest = this.#nearest(words.slice(0, MAX_WORDS), accept);
    return { incidents: nearest.slice(0, count), hasAll: false };
  }

  /** What comes nearest to words that no incident holds all of. */
  #nearest(words: readonly Sought[], accept: (incident: Incident) => boolean): Incident[] {
    const accepted = this.#largestFirst.filter(({ incident }) => accept(incident));
    const held = accepted.map(({ all }) => words.filter((word) => all.holds(word)));
    const someHold = new Set(held.flat());
    const mended = words
      .map((word, nth) =>
        someHold.has(word) ? [] : this.#mended(word, accepted, nth === words.length - 1),
      )
      .filter((others) => others.length > 0);
    const scored = accepted.flatMap(({ incident, name, all }, nth) => {
      const asTyped = held[nth] ?? [];
      const nearly = mended.flatMap((others) => others.find((word) => all.holds(word)) ?? []);
      const found = [...asTyped, ...nearly];
      // most have none
      if (found.length === 0) return [];
      const inName = found.filter((word) => name.holds(word)).length;
      return { incident, asTyped: asTyped.length, words: found.length, inName };
    });
    const half = words.length / 2;
    const most = scored.reduce((best, one) => Math.max(best, one.words), half);
    // what mending finds does not hide what the words find as they are
    const mostAsTyped = scored.reduce((best, one) => Math.max(best, one.asTyped), half);
    return scored
      .filter((one) => one.words === most || one.asTyped === mostAsTyped)
      .toSorted((a, b) => b.words - a.words || b.asTyped - a.asTyped || b.inName - a.inName)
      .map(({ incident }) => incident);
  }

  /** The nearest words to one that none of these holds, of which some hold any. */
  #mended({ word }: Sought, accepted: readonly Listed[], isLast: boolean): Sought[] {
    for (const near of this.#near.near(word.trim(), isLast)) {
      const others = near.map(soughtWord);
      if (accepted.some(({ all }) => others.some((other) => all.holds(other)))) return others;
    }
    return [];
  }
}

/**
 * The words that somebody types to find an incident, each once. "the" and "of" are none
 * unless there are only such, or one stands last and may be the beginning of another word.
 */
function soughtIn(typed: string): Sought[] {
  const words = wordsOf(typed);
  const telling = words.filter(({ term }, nth) => term !== undefined || nth === words.length - 1);
  return [...new Set(telling.map(({ folded }) => folded))].map(soughtWord);
}

function listedOf(incident: Incident, namesIn: (incident: Incident) => Iterable<string>): Listed {
  const before = known.get(incident);
  if (before) return before;
  const { name, place = '', date, articles } = incident;
  const day = date ? `${date.day} ${dayForPeople(date.day)}` : '';
  const titles = articles.map(({ title }) => title).join(' ');
  const words = {
    name: new TypableText(name),
    all: new TypableText(`${name} ${place} ${day} ${titles} ${[...namesIn(incident)].join(' ')}`),
  };
  const listed = { incident, ...words };
  known.set(incident, listed);
  return listed;
}

function latestFirst({ incident: a }: Listed, { incident: b }: Listed): number {
  return (
    (b.date?.day ?? '').localeCompare(a.date?.day ?? '') ||
    a.name.localeCompare(b.name, 'en') ||
    (a.id < b.id ? -1 : 1)
  );
}
