import type { Span } from '../../span.ts';
import { dayOf, monthOf } from './days.ts';
import { fullYear, MONTH_NAMES, SHORT_MONTH_NAMES } from './vocabulary.ts';

/** The line with which agencies open a report: "BOGOTA, 9 JAN 90 (EFE)", "KABUL, March 3, 2015 —". */
export interface Dateline extends Span {
  /** Where the name of its place ends. */
  readonly placeEnd: number;
  /** Its day; undefined where it gives none, or none with a year. */
  readonly day: string | undefined;
}

/** Words with capitals, a country in brackets, a state after a comma: "PANAMA CITY (PANAMA)". */
const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.'’]{0,30}(?:[ -]\p{Lu}[\p{L}\p{M}.'’]{0,30}){0,4}(?: ?\(\p{Lu}[\p{L}. ]{1,30}\)|, \p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,2})?`;
const MONTH = String.raw`(?:${MONTH_NAMES}|${SHORT_MONTH_NAMES})\.?(?!\p{L})`;
const WEEKDAY = String.raw`(?:\p{L}{3,6}day,? )?`;
const DATE = String.raw`${WEEKDAY}(?:(?<date>\d{1,2}) (?<month>${MONTH})(?:,? (?<year>\d{4}|\d\d)(?!\d))?|(?<month2>${MONTH}) (?<date2>\d{1,2})(?!\d)(?:,? (?<year2>\d{4})(?!\d))?|no date)`;
const AGENCY = String.raw`(?<agency> ?\([^()\n]{2,60}\))`;
const DASH = String.raw`(?<dash> ?(?:—|–|--|-(?=[\s\p{Lu}])|:))`;
const DATED = new RegExp(String.raw`^(?<place>${PLACE}),? ${DATE}${AGENCY}?${DASH}?`, 'iu');
const SMALL = /\p{Ll}/u;
/** Small words of names: "Coto de Caza". */
const EACH_CAPITAL = /^(?:(?:de|del|la|las|los|el|al|of|the|and|upon|am)\b|[^\p{L}]*\p{Lu})/u;
/** So many units of a line are looked at. */
const MAX_LENGTH = 160;

/**
 * The dateline with a day that `text` begins with; undefined where there is none. Capitals throughout,
 * an agency in brackets, or a dash tell it from a sentence that begins with a name and a day.
 */
export function datelineAt(text: string, from = 0): Dateline | undefined {
  const begins = from + (/^\s{0,20}/u.exec(text.slice(from, from + 20))?.[0].length ?? 0);
  const line = text.slice(begins, begins + MAX_LENGTH).split('\n', 1)[0] ?? '';
  const found = /\d|no date/iu.test(line) ? DATED.exec(line) : null;
  const parts = found?.groups;
  if (!found || !parts || !isPlace(parts['place'])) return undefined;
  const isLoud = !SMALL.test(parts['place'] ?? '');
  const isAlone = found[0].length === line.trimEnd().length;
  const isMarked = parts['agency'] !== undefined || parts['dash'] !== undefined;
  if (!isMarked && !(isLoud && isAlone)) return undefined;
  return {
    start: begins,
    end: begins + found[0].length,
    placeEnd: begins + (parts['place']?.length ?? 0),
    day: dayIn(parts),
  };
}

/** Whether a title is nothing but a dateline: "BOGOTA, 9 JAN 90 (EFE)". */
export function isOnlyDateline(title: string): boolean {
  const text = title.trim();
  return datelineAt(text)?.end === text.length;
}

function isPlace(words = ''): boolean {
  return (
    !/^(?:in|on|at|by|from|after|since)\s/iu.test(words) &&
    words.split(/[\s-]+/u).every((word) => EACH_CAPITAL.test(word))
  );
}

function dayIn({ date, month, year, date2, month2, year2 }: Readonly<Record<string, string>>) {
  const written = year ?? year2;
  if (written === undefined) return undefined;
  const full = written.length === 2 ? fullYear(written) : Number(written);
  return dayOf(String(full), monthOf((month ?? month2)?.replace('.', '')), date ?? date2);
}
