import type { Group } from '../groups.ts';

/** What is said of a measure, all in one row: what it counts, how it is told of, asked for and shown. */
export interface MeasureRow {
  /**
   * Whom it is told of: `anybody`, so that their group is always shown; `nobody`, as it counts no people;
   * or mostly this group, which goes without saying: "1,025 are back" counts prisoners.
   */
  readonly of: Exclude<Group, 'total'> | 'anybody' | 'nobody';
  /** Counts a different thing in each sentence, so that reports are not compared. */
  readonly isOfManyKinds: boolean;
  /** "A man was killed" counts one; elsewhere "a man" is nobody's number. */
  readonly isCountedSingly: boolean;
  /** The phrases that say what became of those who are counted. */
  readonly predicates: readonly PredicatePhrases[];
  /** Nouns that count it by themselves ("29 deaths"), written as those of a group are. */
  readonly nouns?: string;
  /** The words that ask for it; undefined where nobody can. */
  readonly asks: Asks | undefined;
  /** The words by which a list offers it, where its name does not ask for it. */
  readonly offeredAs?: string;
  /** The number of a group, with no word of what became of them, asks for it: "how many prisoners". */
  readonly isOfThoseThere?: true;
  /** The number behind a share is of it: "two of the 1,700 prisoners". */
  readonly isStock?: true;
}

/** Phrases between strokes, by where the counted stand. */
export interface PredicatePhrases extends Readonly<Partial<Record<Side, string>>> {
  /** Tell how the hurt fare ("in stable condition"), which counts some of them as often as all. */
  readonly isState?: true;
  /** Say of themselves that a number follows, however far: "the death toll has risen to". */
  readonly isTotal?: true;
}

/** Where the counted stand: before the words ("N died"), behind them ("killing N"), or on either side. */
export type Side = 'subject' | 'object' | 'either';

/** What asks for a measure. */
interface Asks {
  /**
   * Of several measures that fit, the first turn is meant, and of one turn the first row: "escaped prisoners
   * caught again" asks for those caught again (2), not for those who escaped (5).
   */
  readonly turn: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** Alternatives of a regular expression, of whole words. */
  readonly words: string;
}
