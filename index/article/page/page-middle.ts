import { goesOnWithCorrection } from './correction-line.ts';
import { hasSentences, isProse, isStatement, labelOf } from './label.ts';
import { linkAtEndOf } from './link-line.ts';
import { entriesOf, hasAddress, isOfPage, servicesIn } from './notice-line.ts';
import { LONG, type PageLine } from './page-line.ts';
import { LINKS, NOTICE_HINTS, PICTURES, voiceOf, WEEKDAYS } from './page-phrases.ts';
import { areTogether, isLoose, isOpen, type PageReading } from './page-reading.ts';

/** A correction below its label is not longer, in characters. */
const MAX_NOTE = 900;
/** Links below a label are not more. */
const MAX_LIST = 12;
/** Words of a headline, where only the label above tells what it is. */
const MIN_HEADLINE = 4;
/** What a picture shows takes so many words, where nothing but its place tells what it is. */
const MIN_CAPTION = 6;
const MIN_ALONE = 10;
/** Two sentences, the last one without its stop, take fewer. */
const MAX_TWO = 22;
const MAX_CAPTION_WORDS = 45;
const CLOCK = /^(?:posted at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?=[\s,]|$)/iu;

/** Goes on with corrections: behind the label above one, and from line to line. */
export function readCorrections(reading: PageReading): void {
  const { lines, kinds, own } = reading;
  for (const [nth, line] of lines.entries()) {
    if (nth === 0 || kinds[nth - 1] !== 'correction' || !isOpen(reading, nth)) continue;
    const isLabelled = own[nth - 1] === 'correction label' && line.plain.length <= MAX_NOTE;
    if (isLabelled || goesOnWithCorrection(line)) kinds[nth] = 'correction';
  }
}

/** Tells what stands below the labels above links. */
export function readLists(reading: PageReading): void {
  const { lines, kinds, own } = reading;
  for (const [label, { block }] of lines.entries()) {
    if (own[label] !== 'label') continue;
    for (let nth = label + 1; nth <= label + MAX_LIST && isInList(reading, nth); nth += 1) {
      const line = lines[nth];
      const isPlain = line?.opens === 'words' && line.block !== block && line.words < MIN_HEADLINE;
      if (isPlain && nth < reading.last) break;
      kinds[nth] = 'page';
    }
  }
}

function isInList(reading: PageReading, nth: number): boolean {
  const line = reading.lines[nth];
  if (!line || nth === reading.title) return false;
  if (reading.kinds[nth] === 'page') return reading.own[nth] !== 'label';
  return isOpen(reading, nth) && !isProse(line) && !isStatement(line);
}

/** A block that opens with a line of the page, and holds no paragraph, is the page's: an advertisement. */
export function readBlocks(reading: PageReading): void {
  const { lines, kinds, own, title } = reading;
  let first = 0;
  while (first < lines.length) {
    let end = first + 1;
    while (areTogether(reading, first, end)) end += 1;
    let isApart = own[first] === 'page' || own[first] === 'label';
    for (let nth = first + 1; nth < end; nth += 1)
      isApart &&= nth !== title && isEntry(reading, nth);
    if (isApart)
      for (let nth = first; nth < end; nth += 1) if (isOpen(reading, nth)) kinds[nth] = 'page';
    first = end;
  }
}

/** Whether a line may stand in a block of the page: none that announces what follows. */
function isEntry(reading: PageReading, nth: number): boolean {
  const isKnown = !isOpen(reading, nth);
  return isKnown || (isLoose(reading, nth) && !/[:：]$/u.test(reading.lines[nth]?.plain ?? ''));
}

/** Tells what pictures show, by the lines that say whose they are or how to look at them. */
export function readPictures(reading: PageReading): void {
  const { lines, kinds, own, title } = reading;
  const take = (nth: number): boolean => {
    const line = lines[nth];
    if (!line || !isOpen(reading, nth) || line.words > MAX_CAPTION_WORDS || line.words < 3)
      return false;
    kinds[nth] = 'caption';
    return true;
  };
  for (const [nth, line] of lines.entries()) {
    if (own[nth] === 'credit') {
      if (kinds[nth - 1] !== 'caption' && nth - 1 !== title && isLoose(reading, nth - 1))
        take(nth - 1);
    } else if (kinds[nth] === 'page' && line.words < LONG && PICTURES.test(line.lower))
      // a paragraph is the report's: pages name a picture where they leave it out
      if (isLoose(reading, nth + 1) && (lines[nth + 1]?.words ?? 0) >= MIN_CAPTION) take(nth + 1);
  }
  for (const [nth, line] of lines.entries()) {
    const above = lines[nth - 1];
    const isSaidAgain = kinds[nth - 1] === 'caption' && above?.plain.startsWith(line.plain);
    if ((isSaidAgain && isOpen(reading, nth)) || isBesidePicture(reading, nth))
      kinds[nth] = 'caption';
  }
}

/**
 * A long line without its stop, among paragraphs that have theirs, is what a picture shows; unless it is
 * one of a list, below a colon or a heading.
 */
function isBesidePicture(reading: PageReading, nth: number): boolean {
  const { lines, kinds, lead, last } = reading;
  const line = lines[nth];
  const before = lines[nth - 1];
  if (!line || !before || nth <= lead || nth > last + 1 || !isLoose(reading, nth)) return false;
  const least = WEEKDAYS.has(lastWord(line.lower)) ? LONG : MIN_ALONE;
  if (line.opens !== 'words' || line.words < least || line.words > MAX_CAPTION_WORDS) return false;
  // half a sentence, a question, what somebody posted elsewhere
  if (line.hasStop || line.plain === line.plain.toUpperCase()) return false;
  if (/[:：,;–—-]$|^\p{Ll}|@\w|pic\.twitter/u.test(line.plain)) return false;
  const isListed = isLoose(reading, nth + 1) && !/[:：]$/u.test(lines[nth + 1]?.plain ?? '');
  if (isListed || isJoined(line.plain)) return false;
  // a link or a notice behind its last sentence, or what somebody says, makes it a paragraph
  if (NOTICE_HINTS.test(line.lower) || hasAddress(line)) return false;
  const isSaid = voiceOf(reading.language).says.test(line.lower);
  if (linkAtEndOf(line) >= 0 || (hasSentences(line.plain) ? line.words > MAX_TWO : isSaid))
    return false;
  // what introduces a quotation may have lost its colon
  if (/^["“„«‘']/u.test(lines[nth + 1]?.plain ?? '')) return false;
  if (kinds[nth - 1] === 'caption') return true;
  return isOpen(reading, nth - 1) && isProse(before);
}

function lastWord(lower: string): string {
  return /\p{L}+$/u.exec(lower)?.[0] ?? '';
}

/** What was joined of several paragraphs says nothing by its end. */
function isJoined(plain: string): boolean {
  return (plain.match(/[\p{Ll}\d"”)][.!?]["”’)]?(?=\s)/gu)?.length ?? 0) > 1;
}

/** Tells the heads of posts, in a page that is written as things happen: a time, then what is told. */
export function readPosts(reading: PageReading): void {
  const { lines, kinds } = reading;
  const isHead = (line: PageLine, nth: number): boolean => {
    if (!CLOCK.test(line.plain) || isStatement(line) || !isOpen(reading, nth)) return false;
    let below = nth + 1;
    while (below < nth + 4 && kinds[below] === 'page') below += 1;
    const told = kinds[below] === 'page' ? undefined : lines[below];
    return told !== undefined && !CLOCK.test(told.plain);
  };
  const heads = lines.flatMap((line, nth) => (isHead(line, nth) ? [nth] : []));
  // one alone may be a line of the report, as may times that follow one another
  if (heads.length > 1) for (const nth of heads) kinds[nth] = 'page';
}

/** Tells menus and rows of links among the paragraphs, and what a site says of itself beside them. */
export function readMenus(reading: PageReading): void {
  const { lines, kinds, last } = reading;
  for (const [nth, line] of lines.entries()) {
    if (!isOpen(reading, nth)) continue;
    const entries = entriesOf(line);
    const isRow =
      entries.length > 0 &&
      (nth > last || entries.some(isOfPage)) &&
      !labelOf(line.plain)?.rest.endsWith('.');
    const isBesidePage =
      (kinds[nth - 1] === 'page' && areTogether(reading, nth - 1, nth)) ||
      (kinds[nth + 1] === 'page' && areTogether(reading, nth, nth + 1));
    if (isRow || (isBesidePage && nth !== reading.lead && servicesIn(line, reading.language) > 1))
      kinds[nth] = 'page';
    else if (line.links === 0 && LINKS.test(entries[0] ?? '')) kinds[nth] = 'page';
  }
}
