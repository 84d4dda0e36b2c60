import type { Group } from '../groups.ts';

/** A measure in one row: what it counts, and the words that report it, ask for it and show it. */
export interface MeasureRow {
  /**
   * Usual group: the people that it counts. `anybody`: their group is always shown. `nobody`: it
   * counts no people. Any other: mostly this group, which need not be shown: "1,025 are back"
   * counts prisoners.
   */
  readonly of: Exclude<Group, 'total'> | 'anybody' | 'nobody';
  /** It counts a different thing in each sentence, so reports are not compared. */
  readonly isOfManyKinds: boolean;
  /** "A man was killed" counts as one; with other measures "a man" is no number. */
  readonly isCountedSingly: boolean;
  /** The phrases that say what became of those counted. */
  readonly predicates: readonly PredicatePhrases[];
  /** Nouns that count it by themselves ("29 deaths"), written like those of a group. */
  readonly nouns?: string;
  /** The words that ask for it; undefined where none can. */
  readonly asks: Asks | undefined;
  /** The words with which a list offers it, where its name does not ask for it. */
  readonly offeredAs?: string;
  /**
   * The number of a group, with no word on what became of them, asks for it: "how many prisoners".
   */
  readonly isOfThoseThere?: true;
  /** The whole of which a share is counted: "two of the 1,700 prisoners". */
  readonly isStock?: true;
}

/** Phrases separated by "|", by where those counted are. */
export interface PredicatePhrases extends Readonly<Partial<Record<Side, string>>> {
  /**
   * The phrases say how the hurt are ("in stable condition"); they often count only some of them.
   */
  readonly isState?: true;
  /** The phrases tell of a way that only those go who were held: "are back", "were transferred". */
  readonly isReturn?: true;
  /** The phrases announce a number, however far away: "the death toll has risen to". */
  readonly isTotal?: true;
}

/**
 * Where those counted are: before the phrase ("N died"), after it ("killing N"), or on either side.
 */
export type Side = 'subject' | 'object' | 'either';

/** What asks for a measure. */
interface Asks {
  /**
   * Of several measures that fit, the lowest turn is meant, and within a turn the first row:
   * "escaped prisoners caught again" asks for those caught again (2), not for those who escaped
   * (5).
   */
  readonly turn: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** Alternatives of a regular expression, of whole words. */
  readonly words: string;
}
