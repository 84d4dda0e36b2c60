import type { Days } from './calendar.ts';

/** How closely the words say when: "last week" and "end of 2014" are periods. */
export type DatePrecision =
  'day' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'period';

/** What the words of a date say. */
export interface DateReading {
  readonly precision: DatePrecision;
  /**
   * Undefined where the words cannot be put on a calendar: no publication date to count from, relative
   * to an event, figures that may be either of two days.
   */
  readonly days: Days | undefined;
  /** Whether it is, or would be, counted from the publication date: to be shown as presumed. */
  readonly presumed: boolean;
  /** "evening" in "Sunday evening", in lower case. */
  readonly partOfDay?: string | undefined;
}

/** What stands around the words of a date in their sentence, and when it was published. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** An ISO day. */
  readonly published: string | undefined;
}

export type Parts = Readonly<Record<string, string | undefined>>;

/** One way of writing dates. */
export interface DateForm {
  /** The words it can begin with, in lower case; `#` stands for any figure. */
  readonly opens: readonly string[];
  /** Sticky. Takes a bounded number of characters, never a line break. */
  readonly pattern: RegExp;
  /** What the named groups say; undefined if it is no date after all, `NO_DATE` if no part of it is one. */
  readonly read: (parts: Parts, around: Surroundings) => DateReading | undefined;
}

/** Of words that look like a date and are none, nor are any of them: "the Ruby Tuesday restaurant". */
export const NO_DATE: DateReading = { precision: 'day', days: undefined, presumed: false };

/**
 * A form whose `source` is a regular expression in which each blank (never in brackets) stands for one
 * or two blanks of a line, and which ends where its last word does.
 */
export function dateForm(
  opens: readonly string[],
  source: string,
  read: DateForm['read'],
): DateForm {
  const spaced = source.replaceAll(' ', String.raw`(?:[ \u00a0\u202f]{1,2})`);
  return { opens, pattern: new RegExp(String.raw`(?:${spaced})(?![\p{L}\p{N}])`, 'iuy'), read };
}
