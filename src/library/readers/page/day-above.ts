import { dateLineOf, daysIn } from '../../../../index/article/page/date-line.ts';
import { isEnglish, languageOf } from '../../../../index/language/language.ts';

/** A paragraph so long is found in a page for sure. */
const MIN_LENGTH = 60;
/** So many lines above a report are its head. */
const HEAD_LINES = 10;

/**
 * The first day of the lines that say when, right above a report in the text of its whole page: what finds
 * the report leaves them out. Undefined where none does.
 */
export function dayAbove(body: string, whole: string): string | undefined {
  const first = body.split('\n').find(({ length }) => length >= MIN_LENGTH);
  const at = first === undefined ? -1 : whole.indexOf(first);
  if (at < 0) return undefined;
  const lines = whole
    .slice(0, at)
    .split('\n')
    .map((line) => line.trim());
  const head = lines.filter((line) => line !== '').slice(-HEAD_LINES);
  const isDayFirst = !isEnglish(languageOf(body));
  const days = head.filter((line) => dateLineOf(line)).flatMap((line) => daysIn(line, isDayFirst));
  return days.toSorted()[0];
}
