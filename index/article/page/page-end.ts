import { hasSentences, isProse, isStatement, labelOf } from './label.ts';
import { isLongList } from './link-line.ts';
import { LONG } from './page-line.ts';
import { hasAddress, servicesIn } from './notice-line.ts';
import { voiceOf } from './page-phrases.ts';
import { isOpen, sharedWith, type PageReading } from './page-reading.ts';

/** So many words in common with title and lead make a line the report's. */
const SHARED = 2;
/** Longer lines are no headlines, and still longer ones the report's, though their full stop was lost. */
const MAX_HEADLINE = 12;
const MAX_WORDS = 25;
/** What stands above other headlines is shorter. */
const MAX_LABEL = 4;
/** So many lines of the page, one after the other, make what stands below them the page's. */
const MANY = 4;
/** Of so many paragraphs most have a full stop, where nothing can be told from its lack. */
const MIN_PARAGRAPHS = 2;
const LOUD_LABEL = /^(?:\p{Lu}{4,}[\p{Lu} ]*|\p{Lu}{2,}[\p{Lu}\p{N} /]*)(?: ?[-–—] ?|: ?|\/)/u;
/** All of a line set off: what is said about the text, not in it. */
const SET_OFF = /^(?:\*(?!\*)[^*]+\*|_[^_]+_)$/u;

/** Tells what stands below a report; `names` are those of its byline. */
export function readEnd(reading: PageReading, names: readonly string[]): void {
  const { lines, kinds } = reading;
  const others = lines.findIndex((line, nth) => nth > reading.lead && isLongList(line));
  if (others > 0)
    for (let nth = others; nth < lines.length; nth += 1)
      if (isOpen(reading, nth)) kinds[nth] = 'page';
  const paragraphs = lines.filter((line, nth) => isOpen(reading, nth) && isProse(line));
  // in a text in capitals a signature looks like a headline
  if (
    paragraphs.length < MIN_PARAGRAPHS ||
    !paragraphs.some(({ plain }) => /\p{Ll}|\p{Lo}/u.test(plain))
  )
    return;
  const shared = sharedWith(reading);
  while (reading.last > reading.lead && isBelow(reading, names, shared)) {
    kinds[reading.last] = 'page';
    reading.last = paragraphAbove(reading, reading.last);
  }
  let isListed = false;
  let isPage = false;
  for (let nth = reading.last + 1; nth < lines.length; nth += 1) {
    const line = lines[nth];
    if (!line) break;
    if (kinds[nth] === 'page') isPage = true;
    if (kinds[nth] !== 'report') isListed = false;
    if (!isOpen(reading, nth)) continue;
    // what a colon announces is the report's
    if (!isPage && /[:：]$/u.test(line.plain)) isListed = true;
    const isAsked = line.hasStop && !isPage && !(line.words <= MAX_HEADLINE && labelOf(line.plain));
    if (isListed || isStatement(line) || isAsked) continue;
    // a paragraph that has lost its full stop
    if (hasSentences(line.plain) && line.words > LONG && !(isPage && hasAddress(line))) continue;
    if (isPage || LOUD_LABEL.test(line.plain) || reading.own[nth] === 'date') kinds[nth] = 'page';
    else if (/^["“„«‘']/u.test(line.plain) || shared(line) >= SHARED) continue;
    // headlines are shorter than what a picture shows
    else if (line.words <= MAX_HEADLINE) {
      kinds[nth] = 'page';
      isPage ||= line.words <= MAX_LABEL;
    } else if (line.words <= MAX_WORDS) kinds[nth] = 'caption';
  }
}

/** The number of the next paragraph above a line; there is one. */
function paragraphAbove(reading: PageReading, nth: number): number {
  let above = nth - 1;
  while (above > reading.lead) {
    const line = reading.lines[above];
    if (line && isOpen(reading, above) && isProse(line)) break;
    above -= 1;
  }
  return above;
}

/** Whether the last paragraph is not the report's: a note on its writer, what a site says of itself. */
function isBelow(
  reading: PageReading,
  names: readonly string[],
  shared: (line: PageReading['lines'][number]) => number,
): boolean {
  const { lines, kinds, last } = reading;
  const line = lines[last];
  if (!line) return false;
  if (SET_OFF.test(line.text)) return true;
  const [first = ''] = /^[\p{L}\p{M}’'-]+/u.exec(line.plain.toLowerCase()) ?? [];
  if (names.includes(first) && (kinds[last - 1] !== 'report' || shared(line) < SHARED)) return true;
  let above = last - 1;
  while (above >= 0 && kinds[above] === 'page') above -= 1;
  const between = last - 1 - above;
  if (between > 0 && servicesIn(line, reading.language) > 1) return true;
  return (
    between >= MANY && shared(line) < SHARED && !voiceOf(reading.language).says.test(line.lower)
  );
}
