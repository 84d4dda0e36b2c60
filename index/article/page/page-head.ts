import { bylineOf, isPlainByline } from './byline.ts';
import { datelineOf } from './dateline.ts';
import { isStatement } from './label.ts';
import { entriesOf } from './notice-line.ts';
import { LONG } from './page-line.ts';
import { areTogether, isLoose, isOpen, sharedWith, type PageReading } from './page-reading.ts';

/** So many words in common with title and lead make a line the report's. */
const SHARED = 2;
/** "Embargo: none". */
const FIELD = /^\p{L}{2,20}: \S+(?: \S+)?$/u;
/** Paragraphs before a dateline are few: the rest is a report that quotes one. */
const MAX_BEFORE_DATELINE = 3;

/**
 * Tells what stands above a report: all above its title is the page's; below it are bylines, days and
 * menus, and behind them what a picture shows. Gives the names of the byline, in small letters.
 */
export function readHead(reading: PageReading): string[] {
  const { lines, kinds, title, lead } = reading;
  const names: string[] = [];
  let isBehindByline = false;
  for (const [nth, line] of lines.slice(0, lead).entries()) {
    if (nth === title) continue;
    const byline =
      reading.own[nth] === undefined && isSaid(reading, nth) ? bylineOf(line) : undefined;
    if (byline) names.push(...byline);
    if (!isOpen(reading, nth)) {
      isBehindByline ||= nth > title && kinds[nth] === 'page';
      continue;
    }
    const isOfPage =
      byline !== undefined ||
      reading.own[nth] === 'date' ||
      entriesOf(line).length > 1 ||
      isNote(line.text) ||
      (nth > title && FIELD.test(line.plain) && areTogether(reading, nth - 1, nth));
    if (isOfPage || (nth < title && !isStatement(line))) {
      kinds[nth] = 'page';
      isBehindByline ||= nth > title;
    } else if (isBehindByline && isShown(reading, nth)) kinds[nth] = 'caption';
  }
  readPoints(reading);
  readBeforeDateline(reading);
  return names;
}

/** Names alone are a byline where they stand with what else is the page's; elsewhere they may be a heading. */
function isSaid(reading: PageReading, nth: number): boolean {
  const line = reading.lines[nth];
  if (!line) return false;
  const beside = [reading.kinds[nth - 1], reading.kinds[nth + 1], reading.own[nth + 1]];
  return (
    isPlainByline(line) ||
    nth - 1 === reading.title ||
    beside.includes('page') ||
    beside.includes('date')
  );
}

/** A long line without its stop, none of a list that a heading or a colon opens: what a picture shows. */
function isShown(reading: PageReading, nth: number): boolean {
  const line = reading.lines[nth];
  if (!line || line.opens !== 'words' || line.words < LONG || !isLoose(reading, nth)) return false;
  const above = reading.kinds[nth - 1];
  return above === 'page' || above === 'caption' || nth - 1 === reading.title;
}

/** Points above a report may stand behind arrows: of a block in which one says what title and lead say. */
function readPoints(reading: PageReading): void {
  const { lines, kinds, own, title, lead } = reading;
  const isPoint = (nth: number): boolean => own[nth] === 'arrow' && nth > title && nth < lead;
  const points = [...lines.keys()].slice(0, lead).filter(isPoint);
  if (points.length === 0) return;
  const shared = sharedWith(reading);
  const told = new Set(
    points.flatMap((nth) => {
      const line = lines[nth];
      return line && shared(line) >= SHARED ? line.block : [];
    }),
  );
  for (const nth of points) if (told.has(lines[nth]?.block ?? -1)) kinds[nth] = 'report';
}

/** "(Adds details; paragraphs 4-8)", "^MILL-FIRE/ (UPDATE 2)<": what agencies tell one another. */
function isNote(text: string): boolean {
  return /^[(^][^()]{0,120}\)?[)<]?$/u.test(text) || /^\^.{1,80}<$/u.test(text);
}

/** A report begins with its dateline: a paragraph above is what a picture shows. */
function readBeforeDateline(reading: PageReading): void {
  const { lines, kinds, lead, title } = reading;
  const until = Math.min(lines.length, lead + MAX_BEFORE_DATELINE);
  for (let nth = lead; nth < until; nth += 1) {
    const line = lines[nth];
    if (!line || !isOpen(reading, nth) || !datelineOf(line.plain)) continue;
    for (let above = Math.max(title + 1, lead); above < nth; above += 1)
      if (isOpen(reading, above)) kinds[above] = 'caption';
    return;
  }
}
