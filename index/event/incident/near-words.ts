import { editsBetween } from '../../text/edits.ts';

/** Words of fewer letters have too many others near them: fire, five, firm. */
const MIN_LENGTH = 4;
/** From so many letters on two edits are a slip of the finger. */
const LONG = 8;
/** Nobody types a longer word by hand, and comparing it would cost. */
const MAX_LENGTH = 40;
/** The years 2030 and 2031 are no spellings of one another. */
const DIGIT = /\p{N}/u;

/** The words of a collection of texts, for finding what a misspelt one may mean. */
export class NearWords {
  readonly #texts: readonly string[];
  /** By their first letter; the texts are looked through for one when it is first asked for. */
  readonly #byFirst = new Map<string, readonly string[]>();

  /** Texts of folded words, each after a blank. */
  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  /**
   * What a folded word may mean that none of the texts holds: words one edit away, then those two away
   * where it has 8 letters or more, each by the alphabet, all of its first letter. Where `isUnfinished`
   * the beginnings of words follow that are as near. None for less than 4 letters and for what has digits.
   */
  *near(word: string, isUnfinished = false): Generator<readonly string[]> {
    if (word.length < MIN_LENGTH || word.length > MAX_LENGTH || DIGIT.test(word)) return;
    const others = this.#beginningWith(String.fromCodePoint(word.codePointAt(0) ?? 0));
    yield* byEdits(word, others);
    if (isUnfinished) yield* byEdits(word, beginningsOf(others, word.length));
  }

  #beginningWith(letter: string): readonly string[] {
    const known = this.#byFirst.get(letter);
    if (known) return known;
    const words = new Set<string>();
    for (const text of this.#texts)
      for (let at = text.indexOf(` ${letter}`); at >= 0; at = text.indexOf(` ${letter}`, at + 1)) {
        const end = text.indexOf(' ', at + 1);
        const word = text.slice(at + 1, end < 0 ? text.length : end);
        if (word.length <= MAX_LENGTH && !DIGIT.test(word)) words.add(word);
      }
    const sorted = [...words].toSorted();
    this.#byFirst.set(letter, sorted);
    return sorted;
  }
}

function byEdits(word: string, others: readonly string[]): string[][] {
  const most = word.length < LONG ? 1 : 2;
  const found = Array.from({ length: most }, (): string[] => []);
  for (const other of others) found[editsBetween(word, other, most) - 1]?.push(other);
  return found.filter((words) => words.length > 0);
}

/** What somebody may have typed of these words so far who typed about so many letters, each once. */
function beginningsOf(words: readonly string[], length: number): string[] {
  return [
    ...new Set(
      words
        .filter((word) => word.length > length + 1)
        .flatMap((word) => [-1, 0, 1].map((more) => word.slice(0, length + more))),
    ),
  ];
}
