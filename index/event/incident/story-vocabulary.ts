import { ln, usualShare } from './term-weight.ts';

/** A small collection says little about which words are rare: as if so many others stood beside it. */
const OTHER_ARTICLES = 1_000;
/** Words for which there is room at first. */
const ROOM = 1_024;

/** What keeps names, and single words with a capital, apart from terms of the same letters. */
const SIGN = { term: '', name: '@', capital: '^' };

/** The words of the stories of a collection, each with a number, and how rare each is. */
export class StoryVocabulary {
  /** A map for each kind of word: one of all would need the sign before each word that it is asked for. */
  readonly #numbers = {
    term: new Map<string, number>(),
    name: new Map<string, number>(),
    capital: new Map<string, number>(),
  };
  /** By number: the word, and what kind of word it is. */
  readonly #words: string[] = [];
  readonly #kinds: (keyof typeof SIGN)[] = [];
  /** By number: how many of the collection's stories have it, and how many of the other articles would. */
  readonly #counts: number[] = [];
  readonly #others: number[] = [];
  /** By number: its rarity, and the version that it was taken in. */
  #rarities = new Float64Array(ROOM);
  #raritiesAt = new Int32Array(ROOM);
  #stories = 0;
  #version = 1;

  /** Grows with every story that comes or goes: what was weighed before is out of date. */
  get version(): number {
    return this.#version;
  }

  /** The number of a word, now and later: whole numbers from 0 on. */
  numberOf(word: string, as: keyof typeof SIGN = 'term'): number {
    const numbers = this.#numbers[as];
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.length;
    if (number >= this.#rarities.length) this.#makeRoom();
    numbers.set(word, number);
    this.#words.push(word);
    this.#kinds.push(as);
    this.#counts.push(0);
    // a name of several words is in no list of usual ones
    this.#others.push(as === 'name' ? 0 : Math.round(usualShare(word) * OTHER_ARTICLES));
    return number;
  }

  /** The word of a number; '' where there is none. */
  wordOf(number: number): string {
    return this.#words[number] ?? '';
  }

  /** What puts words in an order that is the same in every collection. */
  keyOf(number: number): string {
    return SIGN[this.#kinds[number] ?? 'term'] + this.wordOf(number);
  }

  /** Counts a story that comes, with each of its words. */
  add(...words: readonly Uint32Array[]): void {
    this.#change(1, words);
  }

  /** Counts a story that goes. */
  remove(...words: readonly Uint32Array[]): void {
    this.#change(-1, words);
  }

  /** ln of stories for each one that has the word: inverse document frequency, Spärck Jones 1972. */
  rarity(number: number): number {
    // kept: it is asked for millions of times between two changes
    if (this.#raritiesAt[number] === this.#version) return this.#rarities[number] ?? 0;
    const having = (this.#counts[number] ?? 0) + (this.#others[number] ?? 0);
    const rarity = ln(this.#stories + OTHER_ARTICLES) - ln(Math.max(1, having));
    this.#raritiesAt[number] = this.#version;
    this.#rarities[number] = rarity;
    return rarity;
  }

  #change(by: 1 | -1, words: readonly Uint32Array[]): void {
    this.#stories += by;
    this.#version += 1;
    for (const numbers of words)
      for (const number of numbers) this.#counts[number] = (this.#counts[number] ?? 0) + by;
  }

  #makeRoom(): void {
    const room = this.#rarities.length * 2;
    this.#rarities = new Float64Array(room);
    this.#raritiesAt = new Int32Array(room);
  }
}
