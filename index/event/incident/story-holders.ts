/** Holders of terms that are looked at in one search: a term that thousands hold finds nobody in particular. */
const MAX_LOOKED_AT = 6_000;
/** Terms by which others are looked for, the heaviest first. */
const PROBES = 25;
/** Up to so many holders of a term are kept without room to spare. */
const FEW_HOLDERS = 8;
/** Places of stories for which there is room at first. */
const ROOM = 1_024;

/** A term or name of a story that is searched with, and its weight there. */
export interface Probe {
  readonly number: number;
  readonly weight: number;
}

/**
 * Which stories hold a term or a name, both by number. A story goes by the whole number of its place, so
 * that a search runs through lists of numbers alone: it looks at thousands for each story.
 */
export class StoryHolders {
  /** By term: the places of those that hold it, the earliest first. */
  readonly #holders: number[][] = [];
  #search = 0;
  /** By place: the last search that found it, and the weight of what it shares with the one searched for. */
  #foundIn = new Int32Array(ROOM);
  #shared = new Float64Array(ROOM);

  add(place: number, numbers: Uint32Array): void {
    while (place >= this.#foundIn.length) this.#makeRoom();
    for (const number of numbers) {
      const holders = this.#holders[number] ?? [];
      // a list that grows takes room for sixteen more, and most terms have few holders
      if (holders.length < FEW_HOLDERS) this.#holders[number] = [...holders, place];
      else holders.push(place);
    }
  }

  remove(place: number, numbers: Uint32Array): void {
    for (const number of numbers)
      this.#holders[number] = (this.#holders[number] ?? []).filter((other) => other !== place);
  }

  /** The places of others than `own` that hold one of the first `probes`, in the order in which they are found. */
  sharing(own: number, probes: readonly Probe[]): number[] {
    const found: number[] = [];
    const foundIn = this.#foundIn;
    const shared = this.#shared;
    this.#search += 1;
    const search = this.#search;
    let used = 0;
    let left = MAX_LOOKED_AT;
    for (const { number, weight } of probes) {
      const holders = this.#holders[number] ?? [];
      const count = Math.min(holders.length, left);
      let others = 0;
      for (let nth = 0; nth < count; nth += 1) {
        const place = holders[nth];
        if (place === undefined || place === own) continue;
        others += 1;
        if (foundIn[place] !== search) {
          foundIn[place] = search;
          shared[place] = 0;
          found.push(place);
        }
        shared[place] = (shared[place] ?? 0) + weight;
      }
      if (others === 0) continue;
      used += 1;
      left -= holders.length;
      if (used === PROBES || left <= 0) break;
    }
    return found;
  }

  /** The weight of what a story at a place shares, by the last search that found it. */
  sharedAt(place: number): number {
    return this.#shared[place] ?? 0;
  }

  #makeRoom(): void {
    const room = this.#foundIn.length * 2;
    const foundIn = new Int32Array(room);
    const shared = new Float64Array(room);
    foundIn.set(this.#foundIn);
    shared.set(this.#shared);
    this.#foundIn = foundIn;
    this.#shared = shared;
  }
}
