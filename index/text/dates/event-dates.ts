import { dateForm, type DateForm, type DatePrecision } from './form.ts';
import { COUNT, COUNT_WORDS } from './vocabulary.ts';

const UNIT =
  '(?<unit>days?|nights?|mornings?|afternoons?|evenings?|weekends?|fortnights?|weeks?|months?|years?|decades?)';
const UNIT_WORDS =
  'day days night nights morning evening fortnight fortnights week weeks month months year years decade decades'.split(
    ' ',
  );
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/**
 * Dates counted from an event or from another date: "the day before the attack", "two weeks later",
 * "that night". Which day that was is for readers to say: they stay words.
 */
export const eventDates: readonly DateForm[] = [
  dateForm(
    ['the', '#', ...COUNT_WORDS, ...UNIT_WORDS],
    // "day after day" is none
    String.raw`(?:the )?(?:${COUNT}(?: |-))?${UNIT}(?: (?:or so|or two))? (?:before|after|later|earlier|prior to|ahead of)(?! \k<unit>)(?: (?:the|an?|his|her|its|their) \p{L}+)?`,
    relative,
  ),
  dateForm(
    ['the', 'next', 'following', 'previous', 'preceding', 'same', 'very'],
    `(?:the )?(?:very )?(?:following|previous|preceding|same) (?:${UNIT}|${WEEKDAY})(?: (?:morning|afternoon|evening|night))?`,
    relative,
  ),
  // "next week" alone is counted from the publication
  dateForm(['the', 'next'], `(?:the (?:very )?next ${UNIT}|next (?:day|morning))`, relative),
  dateForm(['that', 'later'], `(?:later )?that (?:same )?${UNIT}`, relative),
  dateForm(
    ['the', 'first', 'second', 'third', 'last', 'final', 'opening'],
    '(?:the )?(?:first|second|third|last|final|opening) (?<unit>day|week|night) of',
    relative,
  ),
];

function relative({ unit = 'day' }: Readonly<Record<string, string | undefined>>) {
  return { precision: precisionOf(unit.toLowerCase()), days: undefined, presumed: false };
}

function precisionOf(unit: string): DatePrecision {
  if (unit.startsWith('week') || unit.startsWith('fortnight')) return 'period';
  if (unit.startsWith('month')) return 'month';
  if (unit.startsWith('year')) return 'year';
  return unit.startsWith('decade') ? 'decade' : 'day';
}
