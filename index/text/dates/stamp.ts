import { MONTH_NAMES, SHORT_MONTH_NAMES, WEEKDAY_NAMES } from './vocabulary.ts';

const UPDATE = String.raw`(?:last )?updated?`;
const DAY = String.raw`(?:${WEEKDAY_NAMES},? )?(?:(?:(?:${MONTH_NAMES}|${SHORT_MONTH_NAMES})\.? \d{1,2}(?:, \d{4})?|\d{1,2}/\d{1,2}(?:/\d{2,4})?),? )?`;
const CLOCK = String.raw`(?:at )?\d{1,2}(?:[:.]\d{2}(?: ?[ap]\.? ?m\b\.?)?| ?[ap]\.? ?m\b\.?),?(?: (?:[A-Z]{2,4}\b|local time))?`;
/** "UPDATE 11/30 1:30 p.m.:", "Saturday 12:41 p.m. UPDATE", "[Updated at 5:10 p.m.]", "9:30 a.m.:". */
const STAMP = new RegExp(
  String.raw`^[\s*_"“[(–—-]{0,40}(?:${UPDATE}[,: –-]{1,3}(?:on )?${DAY}${CLOCK} ?[:\])–—-]?|${DAY}${CLOCK} ?(?:${UPDATE}\b|: |[–—|] ?))`,
  'iu',
);

/**
 * A sentence with blanks for the stamp that opens it on a page that is added to as things go on: when that
 * was written, and not when anything was. As long as before.
 */
export function withoutStamp(sentence: string): string {
  return sentence.replace(STAMP, (stamp) => ' '.repeat(stamp.length));
}
