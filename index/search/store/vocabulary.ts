import { SpellingIndex } from '../../text/spelling.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { wordsOf } from '../../text/words.ts';

/** Shorter names have too many neighbours: was, waits. */
const MIN_NAME_LENGTH = 4;

/**
 * The terms of a collection, each with a number, with how many passages hold it and how it is
 * written. Numbers take less room than words and are faster to compare. A term keeps its number
 * when its last passage is gone, because it may come back: memory grows with all terms ever
 * counted, and shrinks only at a restart.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  /** All letters that terms are written with. */
  readonly #letters = new Set<string>();
  /** By number: how many passages hold the term in their text, and how many in their context. */
  readonly #inText: number[] = [];
  readonly #beside: number[] = [];
  /** By number: the term with a small first letter, and with a capital, if it was found so. */
  readonly #small: (string | undefined)[] = [];
  readonly #capital: (string | undefined)[] = [];
  /** Holds the names of the first terms, up to a number; it may hold names that are gone. */
  readonly #alike = new SpellingIndex();
  #compared = 0;

  /** The term's number; a new term gets the next one, from 0. */
  numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#terms.push(term) - 1;
    this.#numbers.set(term, number);
    for (const letter of term) this.#letters.add(letter);
    this.#inText.push(0);
    this.#beside.push(0);
    this.#small.push(undefined);
    this.#capital.push(undefined);
    return number;
  }

  /** The term's number, or -1 where it never had one. */
  known(term: string): number {
    return this.#numbers.get(term) ?? -1;
  }

  /** The term with this number; '' where there is none. */
  termAt(number: number): string {
    return this.#terms[number] ?? '';
  }

  /**
   * Adds a passage to the counts, or takes it out, by the numbers of the terms in its text, each
   * once.
   */
  countText(text: Iterable<number>, by: 1 | -1): void {
    for (const number of text) {
      const count = (this.#inText[number] ?? 0) + by;
      this.#inText[number] = count;
      if (count > 0) continue;
      this.#small[number] = undefined;
      this.#capital[number] = undefined;
    }
  }

  /** Adds `passages` passages to the counts, or takes them out, by the terms of their context. */
  countBeside(beside: Iterable<number>, passages: number): void {
    for (const number of beside) this.#beside[number] = (this.#beside[number] ?? 0) + passages;
  }

  /** How many passages hold the term: in their text, or in their context if no text has it. */
  frequencyOf(term: string): number {
    return this.inText(term) || (this.#beside[this.known(term)] ?? 0);
  }

  /** How many passages hold the term in their text. */
  inText(term: string): number {
    return this.#inText[this.known(term)] ?? 0;
  }

  /**
   * Notes how a term, by its number, is written. It is kept while a passage holds the term, and
   * does not depend on the order of notes.
   */
  note(number: number, written: string): void {
    const spellings = beginsWithCapital(written) ? this.#capital : this.#small;
    const known = spellings[number];
    if (known !== undefined && !isPlainer(written, known)) return;
    spellings[number] = written;
    if (spellings === this.#capital && number < this.#compared) this.#alike.add(written);
  }

  /** How a term, by its number, is written: with a small letter, then with a capital. */
  writtenAt(number: number): readonly [string | undefined, string | undefined] {
    return [this.#small[number], this.#capital[number]];
  }

  /**
   * Terms one edit away from this one that passages or their contexts hold: one letter more, less
   * or replaced (Norvig 2007, "How to Write a Spelling Corrector", without swaps).
   */
  near(term: string): string[] {
    const letters = Array.from(term);
    const own = new Set(letters.map(blockOf));
    const others = Array.from(this.#letters).filter((letter) => own.has(blockOf(letter)));
    const near = new Set<string>();
    for (let at = 0; at <= letters.length; at += 1) {
      const [before, rest] = [letters.slice(0, at).join(''), letters.slice(at)];
      const behind = rest.slice(1).join('');
      if (rest.length > 0) near.add(before + behind);
      for (const letter of others) {
        near.add(before + letter + rest.join(''));
        if (rest.length > 0) near.add(before + letter + behind);
      }
    }
    return [...near].filter((other) => other !== term && this.frequencyOf(other) > 0);
  }

  /** Terms that passages hold and that go on behind `beginning`, at most `most`; looks at every term. */
  longerThan(beginning: string, most: number): string[] {
    const longer: string[] = [];
    for (const term of this.#terms) {
      if (term.length <= beginning.length || !term.startsWith(beginning)) continue;
      if (this.frequencyOf(term) > 0) longer.push(term);
      if (longer.length === most) break;
    }
    return longer;
  }

  /** A term as a text wrote it, with a small letter where one did; the term itself where none did. */
  spellingOf(term: string): string {
    const number = this.known(term);
    return this.#small[number] ?? this.#capital[number] ?? term;
  }

  /**
   * Whether at least two passages hold a term, and all write it with a capital. One is not enough:
   * it may begin a sentence.
   */
  isName(term: string): boolean {
    const number = this.known(term);
    return (
      this.inText(term) > 1 &&
      this.#capital[number] !== undefined &&
      this.#small[number] === undefined
    );
  }

  /**
   * Prepares up to `most` more terms for `spelledAlike`; true when all are prepared. Else its first
   * call does it, which takes a second for hundreds of thousands.
   */
  prepareSpellings(most = Infinity): boolean {
    const end = Math.min(this.#terms.length, this.#compared + most);
    for (; this.#compared < end; this.#compared += 1) {
      const name = this.#capital[this.#compared];
      if (name !== undefined) this.#alike.add(name);
    }
    return this.#compared === this.#terms.length;
  }

  /**
   * Names that may be other spellings of `name`, the nearest first, never the name itself. Names
   * are words that a text wrote with a capital. [] for stop words and for less than 4 letters.
   */
  spelledAlike(name: string): string[] {
    const isStopWord = wordsOf(name).every(({ folded }) => STOP_WORDS.has(folded));
    if (isStopWord || lettersIn(name) < MIN_NAME_LENGTH) return [];
    this.prepareSpellings();
    return this.#alike.alike(name).filter((other) => this.#isWritten(other));
  }

  #isWritten(name: string): boolean {
    return wordsOf(name).some(
      ({ term }) => term !== undefined && this.#capital[this.known(term)] === name,
    );
  }
}

/** Neighbours in Unicode: nobody mistypes a letter of another script, and Chinese has thousands. */
function blockOf(letter: string): number {
  return (letter.codePointAt(0) ?? 0) >> 8;
}

const CAPITAL = /^\p{Lu}/u;

function beginsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  // most words are plain ASCII, and a pattern for each would cost more than all the rest
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(word);
}

/**
 * Plainer: a stem rather than one with an ending (Marwan, Marwan’s), small letters rather than
 * capitals.
 */
function isPlainer(written: string, known: string): boolean {
  return written.length < known.length || (written.length === known.length && written > known);
}

function lettersIn(name: string): number {
  return name.match(/\p{L}/gu)?.length ?? 0;
}
