import type { Article } from '../../article/article.ts';
import { isEnglish } from '../../language/language.ts';
import { WEEKDAY_NAMES } from '../../text/dates/vocabulary.ts';

/** UTF-16 units at the beginning of a report that say "on Sunday". */
const BEGINNING = 1_000;
const SOME_DAY = new RegExp(
  String.raw`\bon (?:${WEEKDAY_NAMES})\b|\b(?:${WEEKDAY_NAMES}) (?:morning|afternoon|evening|night)\b|\byesterday\b|\btonight\b`,
  'iu',
);

/**
 * Whether an English article is a report of some day, and has other events only for background: it is dated,
 * or says "on Sunday" at its beginning. What an encyclopedia says is of all times.
 */
export function isReport({ published, language, body }: Article): boolean {
  if (!isEnglish(language)) return false;
  return published !== undefined || SOME_DAY.test(body.slice(0, BEGINNING));
}
