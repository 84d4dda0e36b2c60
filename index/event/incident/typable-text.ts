import { wordsOf } from '../../text/words.ts';

/** Letters of a word's beginning that are noted; a word of fewer is looked for in the text itself. */
const NOTED = 3;
/** Of the words of an ordinary incident they set about one in six. */
const BITS = 512;
const BITS_A_NUMBER = 32;

/** A word to look for, which may be unfinished: folded, after a blank. */
export interface Sought {
  readonly word: string;
  /** The bit of its beginning; undefined where it is too short for one. */
  readonly bit: number | undefined;
}

/** A text as words are looked for in it, of which any may be unfinished, thousands of texts at a key press. */
export class TypableText {
  /** Its words, folded, each after a blank. */
  readonly words: string;
  /** A bit for each beginning of its words: most texts hold most words not, and need not be read for that. */
  readonly #beginnings = new Uint32Array(BITS / BITS_A_NUMBER);

  constructor(text: string) {
    const words = wordsOf(text).map(({ folded }) => folded);
    this.words = words.map((word) => ` ${word}`).join('');
    for (const word of words) {
      const bit = bitOf(word);
      if (bit !== undefined) this.#note(bit);
    }
  }

  /** Whether one of its words is this one or begins so. */
  holds({ word, bit }: Sought): boolean {
    return (bit === undefined || this.#hasNoted(bit)) && this.words.includes(word);
  }

  #note(bit: number): void {
    const at = Math.floor(bit / BITS_A_NUMBER);
    this.#beginnings[at] = (this.#beginnings[at] ?? 0) | (1 << (bit % BITS_A_NUMBER));
  }

  #hasNoted(bit: number): boolean {
    const noted = this.#beginnings[Math.floor(bit / BITS_A_NUMBER)] ?? 0;
    return (noted & (1 << (bit % BITS_A_NUMBER))) !== 0;
  }
}

/** A folded word as it is looked for. */
export function soughtWord(folded: string): Sought {
  return { word: ` ${folded}`, bit: bitOf(folded) };
}

/** FNV-1a of the beginning, so that common beginnings do not share a bit for their letters. */
function bitOf(word: string): number | undefined {
  if (word.length < NOTED) return undefined;
  let hash = 0x811c9dc5;
  for (let at = 0; at < NOTED; at += 1)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) % BITS;
}
