import type { Article } from '../../article/article.ts';
import { isEnglish } from '../../language/language.ts';
import { WEEKDAY_NAMES } from '../../text/dates/vocabulary.ts';

/** UTF-16 units at the beginning of a report that say "on Sunday". */
const BEGINNING = 1_000;
const SOME_DAY = new RegExp(
  String.raw`\bon (?:${WEEKDAY_NAMES})\b|\b(?:${WEEKDAY_NAMES}) (?:morning|afternoon|evening|night)\b|\byesterday\b|\btonight\b`,
  'iu',
);

/** What was found of an article before: it is asked for each of its sentences. */
const known = new WeakMap<Article, boolean>();

/**
 * Whether an English article is a report of some day, and has other events only for background: it is dated,
 * or says "on Sunday" at its beginning. What an encyclopedia says is of all times.
 */
export function isReport(article: Article): boolean {
  if (!isEnglish(article.language)) return false;
  if (article.published !== undefined) return true;
  let saysDay = known.get(article);
  if (saysDay === undefined) {
    saysDay = SOME_DAY.test(article.body.slice(0, BEGINNING));
    known.set(article, saysDay);
  }
  return saysDay;
}
