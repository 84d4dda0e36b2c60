import { between, daysAfter, oneDay, weekdayOf, type Days } from './calendar.ts';
import { dateForm, type DateForm, type DateReading, type Surroundings } from './form.ts';
import { offsetOf } from './named-days.ts';
import { tenseOf } from './tense.ts';
import { isNameOfWeekday, weekdaysApart } from './weekday-names.ts';
import { PART_OF_DAY, WEEKDAY, WEEKDAY_WORDS, writtenWeekday } from './vocabulary.ts';

const WHICH = '(?<which>this past|last|past|this|next|coming)';
const WHICH_WORDS = ['this', 'last', 'past', 'next', 'coming'];
/** "Overnight Friday" is the weekday's affair; guests and shifts are overnight on any day. */
const NO_OVERNIGHT_BEFORE =
  /^[ \u00a0](?:(?:on |from |into )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|stays?|shifts?|guests?|trips?|bags?|camps?|hours|parking|deliver)/iu;
/** Within so many days after a weekend it is "this" one still. */
const WEEKEND_LINGERS = 2;

/** Days counted from the publication: "Sunday evening", "last night", "today", "over the weekend". */
export const weekdays: readonly DateForm[] = [
  ...weekdaysApart,
  dateForm(
    [...WEEKDAY_WORDS, ...WHICH_WORDS, 'early', 'late'],
    `(?:${WHICH} )?(?:(?:early|late) (?:on )?)?${WEEKDAY}(?: (?:early |late )?${PART_OF_DAY})?(?:,? (?:of )?(?<week>last|this|next) week)?`,
    ({ which, weekday, partOfDay, week }, around) => {
      const index = writtenWeekday(weekday);
      if (index < 0 || isNameOfWeekday(around)) return undefined;
      const day =
        week === undefined
          ? weekdayNear(index, which?.toLowerCase(), around)
          : weekdayOfWeek(index, offsetOf(week), around);
      return presumedDay(day, partOfDay);
    },
  ),
  dateForm(
    ['day', 'the'],
    '(?:the )?day (?<way>before yesterday|after tomorrow)',
    (parts, around) => counted(parts['way']?.startsWith('before') ? -2 : 2, around),
  ),
  dateForm(
    ['yesterday', 'today', 'tomorrow'],
    `(?<name>yesterday|today|tomorrow)(?: ${PART_OF_DAY})?`,
    ({ name = '', partOfDay }, around) =>
      // "USA Today"
      name.startsWith('To') && /[\p{L}\p{N}] $/u.test(around.before)
        ? undefined
        : counted(
            ['yesterday', 'today', 'tomorrow'].indexOf(name.toLowerCase()) - 1,
            around,
            partOfDay,
          ),
  ),
  dateForm(['tonight'], 'tonight', (_, around) => counted(0, around, 'night')),
  dateForm(
    ['this', 'last'],
    '(?<which>this|last) (?<partOfDay>morning|afternoon|evening|night)',
    ({ which = '', partOfDay }, around) => counted(offsetOf(which), around, partOfDay),
  ),
  dateForm(['overnight'], 'overnight', (_, { published, after }) =>
    NO_OVERNIGHT_BEFORE.test(after)
      ? undefined
      : {
          precision: 'period',
          days: published === undefined ? undefined : between(daysAfter(published, -1), published),
          presumed: true,
          partOfDay: 'night',
        },
  ),
  dateForm(
    [...WHICH_WORDS, 'over', 'during', 'at'],
    `(?:${WHICH}|(?:over|during|at) the) weekend`,
    ({ which }, around) => ({
      precision: 'period',
      days: weekendNear(which?.toLowerCase(), around),
      presumed: true,
    }),
  ),
];

function presumedDay(day: string | undefined, partOfDay: string | undefined): DateReading {
  return {
    precision: 'day',
    days: oneDay(day),
    presumed: true,
    partOfDay: partOfDay?.toLowerCase(),
  };
}

function counted(days: number, { published }: Surroundings, partOfDay?: string): DateReading {
  return presumedDay(published === undefined ? undefined : daysAfter(published, days), partOfDay);
}

/** The day of publication counts as the weekday it is, except for "last" and "next". */
function weekdayNear(
  weekday: number,
  which: string | undefined,
  around: Surroundings,
): string | undefined {
  const { published } = around;
  if (published === undefined) return undefined;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const on = (count: number) => daysAfter(published, count);
  if (which === 'next' || which === 'coming') return on(7 - back);
  if (which === 'this') return on(back === 0 ? 0 : 7 - back);
  if (which !== undefined) return on(-back || -7);
  const tense = back === 0 ? 'past' : tenseOf(around);
  const isAhead = tense === 'ahead' || (tense === 'nearest' && back > 3);
  return on(isAhead ? 7 - back : -back);
}

/** Weeks begin on Monday. */
function weekdayOfWeek(
  weekday: number,
  weeks: number,
  { published }: Surroundings,
): string | undefined {
  if (published === undefined) return undefined;
  const monday = -((weekdayOf(published) + 6) % 7);
  return daysAfter(published, monday + 7 * weeks + ((weekday + 6) % 7));
}

function weekendNear(which: string | undefined, around: Surroundings): Days | undefined {
  const { published } = around;
  if (published === undefined) return undefined;
  // on a Saturday 0, on a Sunday 1: the weekend is now
  const sinceSaturday = (weekdayOf(published) + 1) % 7;
  const isNow = sinceSaturday < 2;
  const weekend = (saturday: number) =>
    between(daysAfter(published, saturday), daysAfter(published, saturday + 1));
  const coming = 7 - sinceSaturday;
  if (which === 'next' || which === 'coming') return weekend(coming);
  if (which === 'last' || which === 'past') return weekend(-sinceSaturday - (isNow ? 7 : 0));
  const lingers = sinceSaturday < 2 + WEEKEND_LINGERS;
  const isAhead = which === 'this' ? !lingers : !isNow && tenseOf(around) === 'ahead';
  return weekend(isAhead ? coming : -sinceSaturday);
}
