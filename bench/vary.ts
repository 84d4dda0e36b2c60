import { ISO_DAY } from '../index/text/dates/days.ts';
import { oneOf } from './random.ts';

/** The words of a collection: which are everyday words, and what to put in place of the others. */
export interface Vocabulary {
  readonly common: ReadonlySet<string>;
  readonly isPlace: (word: string) => boolean;
  /** In lower case, each as often as in the texts, so that frequent names stay frequent. */
  readonly places: readonly string[];
  readonly others: readonly string[];
}

/** A word that this many articles write in lower case does not tell articles apart. */
const COMMON_FROM = 10;
/**
 * Half of the new names are joined from two halves: a larger collection has more names, not the
 * same ones.
 */
const INVENTED = 0.5;
const MIN_TELLING_LENGTH = 3;
const LATEST_DATE = 28;

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const WORD_OR_FIGURE = new RegExp(String.raw`${ISO_DAY}|\d+|\p{L}[\p{L}\p{M}]*`, 'gu');
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
// without May, which is mostly no month
const MONTHS =
  'january february march april june july august september october november december'.split(' ');
const CALENDARS = [DAYS, MONTHS, MONTHS.map((month) => month.slice(0, 3))];

/** The vocabulary of articles; `isPlace` says whether a word with a capital is a place. */
export function vocabularyOf(
  texts: readonly string[],
  isPlace: (word: string) => boolean,
): Vocabulary {
  const articlesWith = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(text.match(WORD)))
      if (word === word.toLowerCase()) articlesWith.set(word, (articlesWith.get(word) ?? 0) + 1);
  const common = new Set([...articlesWith].flatMap(([word, n]) => (n >= COMMON_FROM ? word : [])));
  const known = new Map<string, boolean>();
  const isPlaceOnce = (word: string): boolean => {
    const verdict = known.get(word) ?? isPlace(capitalised(word));
    known.set(word, verdict);
    return verdict;
  };
  const telling = texts
    .flatMap((text) => text.match(WORD) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => isTelling(word, common));
  return {
    common,
    isPlace: isPlaceOnce,
    places: telling.filter(isPlaceOnce),
    others: telling.filter((word) => !isPlaceOnce(word)),
  };
}

/**
 * An article's file (with its front matter) as if about another event. All names, places, rare
 * words, weekdays, months, dates and figures are replaced, each by the same one throughout;
 * everyday words, marks and paragraphs stay.
 */
export function varied(
  file: string,
  { common, isPlace, places, others }: Vocabulary,
  random: () => number,
): string {
  const chosen = new Map<string, string>();
  const shift = 1 + Math.floor(random() * 5);
  const choice = (word: string): string => {
    if (/^\d/u.test(word)) return otherFigure(word, shift, random);
    const calendar = CALENDARS.find((names) => names.includes(word));
    if (calendar) return calendar[(calendar.indexOf(word) + shift) % calendar.length] ?? word;
    const pool = isPlace(word) ? places : others;
    const other = oneOf(pool, random);
    if (pool === places || random() >= INVENTED) return other;
    const end = oneOf(pool, random);
    return other.slice(0, Math.ceil(other.length / 2)) + end.slice(Math.floor(end.length / 2));
  };
  const vary = (text: string): string =>
    text.replaceAll(WORD_OR_FIGURE, (written) => {
      const word = written.toLowerCase();
      const inCalendar = word !== written && CALENDARS.some((names) => names.includes(word));
      if (!/^\d/u.test(word) && !inCalendar && !isTelling(word, common)) return written;
      const other = chosen.get(word) ?? choice(word);
      chosen.set(word, other);
      return inCaseOf(written, other);
    });
  const head = /^---\n[\s\S]*?\n---\n/u.exec(file)?.[0] ?? '';
  const variedHead = head.replaceAll(
    /^(title|published):(.*)$/gmu,
    (_, key: string, value: string) => `${key}:${vary(value)}`,
  );
  return variedHead + vary(file.slice(head.length));
}

function isTelling(word: string, common: ReadonlySet<string>): boolean {
  return (
    word.length >= MIN_TELLING_LENGTH &&
    !common.has(word) &&
    !CALENDARS.some((names) => names.includes(word))
  );
}

/** Another day, year, date of a month, or figure of the same length. */
function otherFigure(written: string, shift: number, random: () => number): string {
  if (written.includes('-')) {
    const day = new Date(`${written}T00:00:00Z`);
    if (Number.isNaN(day.getTime())) return written;
    day.setUTCMonth(day.getUTCMonth() - shift, 1 + Math.floor(random() * LATEST_DATE));
    return day.toISOString().slice(0, 10);
  }
  if (/^(?:19|20)\d\d$/u.test(written)) return String(Number(written) - shift);
  if (written.length < 3 && Number(written) <= 31)
    return String(1 + Math.floor(random() * LATEST_DATE));
  return written.replaceAll(/\d/gu, (_, at: number) =>
    String(at === 0 ? 1 + Math.floor(random() * 9) : Math.floor(random() * 10)),
  );
}

function inCaseOf(written: string, other: string): string {
  if (written === written.toLowerCase()) return other;
  return written.length > 1 && written === written.toUpperCase()
    ? other.toUpperCase()
    : capitalised(other);
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
