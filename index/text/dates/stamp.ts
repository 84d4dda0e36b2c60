import { MONTH_NAMES, SHORT_MONTH_NAMES, WEEKDAY_NAMES } from './vocabulary.ts';

const UPDATE = String.raw`(?:last )?updated?`;
const DATE = String.raw`(?:(?:${MONTH_NAMES}|${SHORT_MONTH_NAMES})\.? \d{1,2}(?:, \d{4})?|\d{1,2}/\d{1,2}(?:/\d{2,4})?),? `;
const WEEKDAY = `(?:${WEEKDAY_NAMES},? )?`;
const DAY = `${WEEKDAY}(?:${DATE})?`;
const CLOCK = String.raw`(?:at )?\d{1,2}(?:[:.]\d{2}(?: ?[ap]\.? ?m\b\.?)?| ?[ap]\.? ?m\b\.?),?(?: (?:(?:[ECMPA][SD]?|GM|WE|CE|EE|WES|CES|EES|BS|IS|JS)T\b|UTC\b|local time))?`;
/**
 * "UPDATE 11/30 1:30 p.m.:", "Saturday 12:41 p.m. UPDATE", "[Updated at 5:10 p.m.]", "Nov. 30, 1:30 p.m. –". Not
 * "9:30 a.m.: The doors open", a line of what happened when.
 */
const STAMP = new RegExp(
  String.raw`^[\s*_"“[(–—-]{0,40}(?:${UPDATE}[,: –-]{1,3}(?:on )?${DAY}${CLOCK} ?[:\])–—-]?|${DAY}${CLOCK}(?: ?(?:${UPDATE}\b|\| ?)|\s*$)|${WEEKDAY}${DATE}${CLOCK} ?(?:: |[–—] ?))`,
  'iu',
);

/** "As of about 12:30 p.m. Saturday": what was known then. */
const AS_OF = /\bas of (?!yet)(?:[ap]\.m\.|[^.,;]){0,40}/iu;
/** Such a stamp anywhere in a text, where it says that it is one. */
const UPDATES = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${UPDATE}[,: –-]{1,3}(?:on )?${DAY}${CLOCK}|${DAY}${CLOCK} ${UPDATE}(?!\p{L}))`,
  'giu',
);

/** A text with blanks for the stamps in it that say "update"; as long as before. */
export function withoutUpdateStamps(text: string): string {
  return text.replaceAll(UPDATES, blank);
}

function blank(stamp: string): string {
  return ' '.repeat(stamp.length);
}

/**
 * A sentence with blanks for the stamp that opens it on a page that is added to as things go on, and for
 * what it says "as of": when that was written, and not when anything was. As long as before.
 */
export function withoutStamp(sentence: string): string {
  return sentence.replace(STAMP, blank).replace(AS_OF, blank);
}
