import { likelihoodOf, type Shared } from './story-likelihood.ts';
import { StoryHolders, type Probe } from './story-holders.ts';
import type { Story, StoryFacts, TermCount } from './story.ts';
import { StoryVocabulary } from './story-vocabulary.ts';
import { weightOf } from './term-weight.ts';

/** Less likely pairs count as unlike; it also keeps small what one new article can change. */
const MIN_LIKELY = 0.05;
/** A name in more than about one in twenty articles is an office or a region. */
const MIN_NAME_WEIGHT = 3;
/** How many candidates are compared. */
const CANDIDATES = 40;

/** A story as numbers: terms and names by number, in rising order, so that two are compared in one walk. */
interface Entry {
  readonly story: StoryFacts;
  /** Its number among the stories; those of stories that went are given to others. */
  readonly place: number;
  readonly terms: Uint32Array;
  /** See `weightOf`. */
  readonly counts: Float32Array;
  /** The same for the title and the lead alone: 0 for a term that stands in neither. */
  readonly titleCounts: Float32Array;
  readonly leadCounts: Float32Array;
  readonly names: Uint32Array;
  readonly capitals: Uint32Array;
  /** Lengths of the weighted vectors, and the version of the collection that they were weighted in. */
  length: number;
  titleLength: number;
  leadLength: number;
  lengthAt: number;
}

/** The stories of a collection, by what they share. */
export class StoryIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #vocabulary = new StoryVocabulary();
  readonly #byPlace: (Entry | undefined)[] = [];
  readonly #freePlaces: number[] = [];
  /** Of terms and names; single capitalised words find nobody. */
  readonly #holders = new StoryHolders();

  get size(): number {
    return this.#entries.size;
  }

  get(id: string): StoryFacts | undefined {
    return this.#entries.get(id)?.story;
  }

  /** The pairs of capitalised words of a story, in lower case; [] when it is not there. */
  namesOf(id: string): string[] {
    return Array.from(this.#entries.get(id)?.names ?? [], (name) => this.#vocabulary.wordOf(name));
  }

  add(story: Story): void {
    this.remove(story.id);
    const entry = this.#entryOf(story);
    this.#entries.set(story.id, entry);
    this.#vocabulary.add(entry.terms, entry.names, entry.capitals);
    this.#byPlace[entry.place] = entry;
    this.#holders.add(entry.place, entry.terms);
    this.#holders.add(entry.place, entry.names);
  }

  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    this.#vocabulary.remove(entry.terms, entry.names, entry.capitals);
    this.#holders.remove(entry.place, entry.terms);
    this.#holders.remove(entry.place, entry.names);
    this.#byPlace[entry.place] = undefined;
    this.#freePlaces.push(entry.place);
  }

  /**
   * The stories that may be on the same event as the one with this id, with the likelihood of it, best
   * first; none when it is not there.
   */
  linksOf(id: string): Map<string, number> {
    const entry = this.#entries.get(id);
    if (!entry) return new Map();
    const links = this.#candidates(entry)
      .map((other) => [other.story.id, this.#likelihood(entry, other)] as const)
      .filter(([, likelihood]) => likelihood >= MIN_LIKELY)
      .toSorted(([a, p], [b, q]) => q - p || (a < b ? -1 : 1));
    return new Map(links);
  }

  // filled by hand: from() with a function takes several times as long
  #entryOf(story: Story): Entry {
    const { id, label, ages, published, days, isDayTold, place, isPlaceSaid } = story;
    const vocabulary = this.#vocabulary;
    const known: { readonly number: number; readonly count: TermCount }[] = [];
    for (const [term, count] of story.terms)
      known.push({ number: vocabulary.numberOf(term), count });
    known.sort((one, other) => one.number - other.number);
    const terms = new Uint32Array(known.length);
    const counts = new Float32Array(known.length);
    const titleCounts = new Float32Array(known.length);
    const leadCounts = new Float32Array(known.length);
    let nth = 0;
    for (const { number, count } of known) {
      terms[nth] = number;
      counts[nth] = weightOf(count.all);
      titleCounts[nth] = weightOf(count.inTitle);
      leadCounts[nth] = weightOf(count.inLead);
      nth += 1;
    }
    return {
      story: { id, label, ages, published, days, isDayTold, place, isPlaceSaid },
      place: this.#freePlaces.pop() ?? this.#byPlace.length,
      terms,
      counts,
      titleCounts,
      leadCounts,
      names: this.#numbersOf(story.names, 'name'),
      capitals: this.#numbersOf(story.capitals, 'capital'),
      length: 0,
      titleLength: 0,
      leadLength: 0,
      lengthAt: -1,
    };
  }

  #numbersOf(words: ReadonlySet<string>, as: 'name' | 'capital'): Uint32Array {
    const numbers = new Uint32Array(words.size);
    let nth = 0;
    for (const word of words) {
      numbers[nth] = this.#vocabulary.numberOf(word, as);
      nth += 1;
    }
    return numbers.toSorted();
  }

  #candidates(entry: Entry): Entry[] {
    const probes: Probe[] = [];
    const { terms, counts, names } = entry;
    // by index: entries() makes a list of two for each of hundreds of terms
    for (let nth = 0; nth < terms.length; nth += 1) {
      const number = terms[nth] ?? 0;
      probes.push({ number, weight: (counts[nth] ?? 0) * this.#vocabulary.rarity(number) });
    }
    for (const number of names) probes.push({ number, weight: this.#vocabulary.rarity(number) });
    const isBefore = (a: number, b: number): boolean =>
      this.#vocabulary.keyOf(a) < this.#vocabulary.keyOf(b);
    probes.sort((a, b) => b.weight - a.weight || (isBefore(a.number, b.number) ? -1 : 1));
    return this.#mostShared(this.#holders.sharing(entry.place, probes));
  }

  /** Of the stories at these places those that share the most, as many as are compared, the most first. */
  #mostShared(places: readonly number[]): Entry[] {
    const most: Entry[] = [];
    for (const place of places) {
      const last = most[CANDIDATES - 1];
      // most share less than enough others
      if (last && this.#holders.sharedAt(place) < this.#holders.sharedAt(last.place)) continue;
      const entry = this.#byPlace[place];
      if (!entry || (last && !this.#sharesMore(entry, last))) continue;
      let at = most.length;
      for (
        let before = most[at - 1];
        before && this.#sharesMore(entry, before);
        before = most[at - 1]
      )
        at -= 1;
      most.splice(at, 0, entry);
      if (most.length > CANDIDATES) most.pop();
    }
    return most;
  }

  #sharesMore(a: Entry, b: Entry): boolean {
    const one = this.#holders.sharedAt(a.place);
    const other = this.#holders.sharedAt(b.place);
    return one > other || (one === other && a.story.id < b.story.id);
  }

  /** How likely two stories of this collection are on one event; 0 where one is not there or it is not worth a thought. */
  likelihoodOf(idA: string, idB: string): number {
    const a = this.#entries.get(idA);
    const b = this.#entries.get(idB);
    const likelihood = a && b ? this.#likelihood(a, b) : 0;
    return likelihood >= MIN_LIKELY ? likelihood : 0;
  }

  #likelihood(a: Entry, b: Entry): number {
    return likelihoodOf(a.story, b.story, this.#shared(a, b));
  }

  /** What two stories of this collection share; undefined where one is not there. */
  sharedBy(idA: string, idB: string): Shared | undefined {
    const [a, b] = [this.#entries.get(idA), this.#entries.get(idB)];
    return a && b && this.#shared(a, b);
  }

  #shared(a: Entry, b: Entry): Shared {
    const { likeness, titleInLead } = this.#likeness(a, b);
    return {
      likeness,
      titleInLead,
      names: this.#sharedRarity(a.names, b.names, MIN_NAME_WEIGHT),
      capitals: this.#sharedRarity(a.capitals, b.capitals, 0),
    };
  }

  #likeness(a: Entry, b: Entry): Pick<Shared, 'likeness' | 'titleInLead'> {
    let all = 0;
    let titleA = 0;
    let titleB = 0;
    for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
      const number = a.terms[i] ?? 0;
      const other = b.terms[j] ?? 0;
      if (number === other) {
        const squared = this.#vocabulary.rarity(number) ** 2;
        all += (a.counts[i] ?? 0) * (b.counts[j] ?? 0) * squared;
        // a title's words stand in its lead too, and most terms in neither
        const leadA = a.leadCounts[i] ?? 0;
        const leadB = b.leadCounts[j] ?? 0;
        if (leadA > 0 && leadB > 0) {
          titleA += (a.titleCounts[i] ?? 0) * leadB * squared;
          titleB += leadA * (b.titleCounts[j] ?? 0) * squared;
        }
      }
      if (number <= other) i += 1;
      if (other <= number) j += 1;
    }
    if (all === 0) return { likeness: 0, titleInLead: 0 };
    this.#measure(a);
    this.#measure(b);
    return {
      likeness: all / (a.length * b.length),
      titleInLead: Math.max(
        titleA / (a.titleLength * b.leadLength || 1),
        titleB / (a.leadLength * b.titleLength || 1),
      ),
    };
  }

  #measure(entry: Entry): void {
    if (entry.lengthAt === this.#vocabulary.version) return;
    const { terms, counts, titleCounts, leadCounts } = entry;
    let all = 0;
    let title = 0;
    let lead = 0;
    for (let nth = 0; nth < terms.length; nth += 1) {
      const rarity = this.#vocabulary.rarity(terms[nth] ?? 0);
      all += ((counts[nth] ?? 0) * rarity) ** 2;
      title += ((titleCounts[nth] ?? 0) * rarity) ** 2;
      lead += ((leadCounts[nth] ?? 0) * rarity) ** 2;
    }
    entry.length = Math.sqrt(all);
    entry.titleLength = Math.sqrt(title);
    entry.leadLength = Math.sqrt(lead);
    entry.lengthAt = this.#vocabulary.version;
  }

  /** Summed rarity of the numbers, in rising order, that both have, of those rarer than `least`. */
  #sharedRarity(a: Uint32Array, b: Uint32Array, least: number): number {
    let sum = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
      const number = a[i] ?? 0;
      const other = b[j] ?? 0;
      const rarity = number === other ? this.#vocabulary.rarity(number) : 0;
      if (rarity > least) sum += rarity;
      if (number <= other) i += 1;
      if (other <= number) j += 1;
    }
    return sum;
  }
}
