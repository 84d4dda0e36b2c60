import { SEASONS } from '../../language/en/calendar-words.ts';
import { numbersOf, wholeMonths, type Days } from './calendar.ts';
import { dateForm, type DateForm, type Surroundings } from './form.ts';
import { offsetOf } from './named-days.ts';
import { tenseOf } from './tense.ts';
import { SEASON, SEASON_WORDS, YEAR } from './vocabulary.ts';

const FIRST_MONTHS: ReadonlyMap<string, number> = new Map(SEASONS);
/** "last autumn and spring": the second one was the last of its kind too. */
const SHARED = /\b(last|this|next) (?:spring|summer|autumn|fall|winter) (?:and|or) $/iu;
const IN = /\b(?:in|since|during|over|throughout|until|by)(?: the)?(?: (?:early|mid|late))? $/iu;

/** Seasons as whole months of the north: spring is March to May. */
export const seasons: readonly DateForm[] = [
  dateForm(
    ['last', 'past', 'this', 'next', ...SEASON_WORDS],
    `(?:(?<said>last|past|this|next) )?${SEASON}(?:,? (?:of )?${YEAR}|(?: of)? (?<which>last|this|next) year)?`,
    ({ said, season = '', year, which }, around) => {
      const name = season.toLowerCase();
      const way = said ?? SHARED.exec(around.before)?.[1];
      const hasMore = way !== undefined || year !== undefined || which !== undefined;
      if (!hasMore && !isSeasonAlone(name, around)) return undefined;
      // "the winter of '96"
      if (/^ (?:of )?['’]\d\d/u.test(around.after))
        return { precision: 'season', days: undefined, presumed: false };
      const first = FIRST_MONTHS.get(name) ?? 0;
      const days =
        year === undefined
          ? seasonNear(first, way?.toLowerCase(), which?.toLowerCase(), around)
          : seasonOf(Number(year), first);
      return { precision: 'season', days, presumed: year === undefined };
    },
  ),
];

/** "The fall of Kabul" is none. */
function isSeasonAlone(name: string, { before, after }: Surroundings): boolean {
  return name === 'fall'
    ? /\bin the $/iu.test(before) && !/^[ \u00a0]of\b/u.test(after)
    : IN.test(before);
}

/** A winter lies in two years: nobody can tell which one "winter 2014" begins in. */
function seasonOf(year: number, firstMonth: number): Days | undefined {
  return firstMonth === 12 ? undefined : wholeMonths(year, firstMonth, 3);
}

function seasonNear(
  firstMonth: number,
  said: string | undefined,
  which: string | undefined,
  around: Surroundings,
): Days | undefined {
  const { published } = around;
  if (published === undefined) return undefined;
  const { year, month } = numbersOf(published);
  if (which !== undefined) return seasonOf(year + offsetOf(which), firstMonth);
  // the winter that July belongs to is over
  if (said === 'this')
    return wholeMonths(firstMonth === 12 && month <= 7 ? year - 1 : year, firstMonth, 3);
  const all = [-2, -1, 0, 1, 2].flatMap(
    (offset) => wholeMonths(year + offset, firstMonth, 3) ?? [],
  );
  if (said === 'next') return all.find(({ from }) => from > published);
  if (said !== undefined) return all.findLast(({ to }) => to < published);
  return tenseOf(around) === 'ahead'
    ? all.find(({ to }) => to >= published)
    : all.findLast(({ from }) => from <= published);
}
