import { SpellingIndex } from '../../text/spelling.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { wordsOf } from '../../text/words.ts';

/** Shorter names have too many others near them: was, waits. */
const MIN_NAME_LENGTH = 4;

/**
 * The terms of a collection: each as a number, since what is compared often is compared as numbers and
 * takes less room so, how many passages hold it, and how it is written. A number is kept when the last
 * passage with its term is gone, for a term may come back: memory grows with all terms ever counted,
 * and shrinks at a restart only.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  /** All that terms are written with. */
  readonly #letters = new Set<string>();
  /** By number: how many passages hold the term in their text, and how many have it beside them. */
  readonly #inText: number[] = [];
  readonly #beside: number[] = [];
  /** By number: with a small first letter, and with a capital, where such were met. */
  readonly #small: (string | undefined)[] = [];
  readonly #capital: (string | undefined)[] = [];
  /** Of the names of the first terms, so many; it may hold names that are gone. */
  readonly #alike = new SpellingIndex();
  #compared = 0;

  /** The term's number; a new one, from 0 on, where it has none. */
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

  /** The term of a number that was given, '' for any other. */
  termAt(number: number): string {
    return this.#terms[number] ?? '';
  }

  /** Counts a passage in, or out, by the numbers of the terms of its text, each once. */
  countText(text: Iterable<number>, by: 1 | -1): void {
    for (const number of text) {
      const count = (this.#inText[number] ?? 0) + by;
      this.#inText[number] = count;
      if (count > 0) continue;
      this.#small[number] = undefined;
      this.#capital[number] = undefined;
    }
  }

  /** Counts in, or out, `passages` passages that these terms stand beside. */
  countBeside(beside: Iterable<number>, passages: number): void {
    for (const number of beside) this.#beside[number] = (this.#beside[number] ?? 0) + passages;
  }

  /** How many passages hold the term: in their text, or else beside it. */
  frequencyOf(term: string): number {
    return this.inText(term) || (this.#beside[this.known(term)] ?? 0);
  }

  /** How many passages hold the term in their text. */
  inText(term: string): number {
    return this.#inText[this.known(term)] ?? 0;
  }

  /**
   * Notes how a term, by its number, is written, for as long as a passage holds it. What is known then
   * does not depend on what was noted first.
   */
  note(number: number, written: string): void {
    const spellings = beginsWithCapital(written) ? this.#capital : this.#small;
    const known = spellings[number];
    if (known !== undefined && !isPlainer(written, known)) return;
    spellings[number] = written;
    if (spellings === this.#capital && number < this.#compared) this.#alike.add(written);
  }

  /** How a term, by its number, is written: first with a small letter, then with a capital. */
  writtenAt(number: number): readonly [string | undefined, string | undefined] {
    return [this.#small[number], this.#capital[number]];
  }

  /**
   * Terms that passages hold, in their text or beside it, one edit away from this one: a letter more, a
   * letter less or another letter (Norvig 2007, "How to Write a Spelling Corrector", without swaps).
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

  /** A term as a text wrote it, with a small letter where one did; the term itself where none did. */
  spellingOf(term: string): string {
    const number = this.known(term);
    return this.#small[number] ?? this.#capital[number] ?? term;
  }

  /**
   * Whether the texts write a term with a capital wherever it stands, in two passages at least: any word
   * may stand once at the beginning of a sentence.
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
   * Makes up to `most` more terms ready for `spelledAlike`, which otherwise does it when it is first
   * asked, a second's work for hundreds of thousands; true when all are.
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
   * Names in the texts, which are words that one of them wrote with a capital, that may be spellings of
   * `name`: the nearest first, never the name itself. None for stop words and for less than 4 letters.
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

/** Neighbours in Unicode: nobody means a letter of another script, and Chinese has thousands. */
function blockOf(letter: string): number {
  return (letter.codePointAt(0) ?? 0) >> 8;
}

const CAPITAL = /^\p{Lu}/u;

function beginsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  // most words are plain, and a pattern for each would cost more than all else here
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(word);
}

/** The stem alone rather than with an ending (Marwan, Marwan’s), small letters rather than capitals. */
function isPlainer(written: string, known: string): boolean {
  return written.length < known.length || (written.length === known.length && written > known);
}

function lettersIn(name: string): number {
  return name.match(/\p{L}/gu)?.length ?? 0;
}
