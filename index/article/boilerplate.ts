import type { Span } from '../span.ts';
import { isEnglish, languageOf, scriptOf } from '../language/language.ts';
import { correctionsWithin } from './page/correction-line.ts';
import { dateLineOf, daysIn } from './page/date-line.ts';
import { datelineOf } from './page/dateline.ts';
import { linkAtEndOf } from './page/link-line.ts';
import { noticesWithin } from './page/notice-line.ts';
import { ownKindOf, type OwnKind } from './page/own-kind.ts';
import { readEnd } from './page/page-end.ts';
import { readHead } from './page/page-head.ts';
import { pageLinesOf, type PageLine } from './page/page-line.ts';
import {
  readBlocks,
  readCorrections,
  readLists,
  readMenus,
  readPictures,
  readPosts,
} from './page/page-middle.ts';
import { readingOf, type PageReading } from './page/page-reading.ts';
import { titleAmong } from './page/page-title.ts';
import { isProse, isStatement } from './page/label.ts';

/** What a text's lines are: its title, where it has one, and what is no part of the report. */
export interface Layout {
  /** The line that says what the text is about, or undefined. */
  readonly title: Span | undefined;
  /** Lines, and ends of lines, in reading order, the title and its repeats among them: not quoted, not searched. */
  readonly boilerplate: readonly Span[];
  /** What stands beside pictures, in reading order. */
  readonly captions: readonly Span[];
  /** Where the page takes back what it said, in reading order. */
  readonly corrections: readonly Span[];
  /** What stands before the report's first words: "PORT MILL, March 3 (Wire) —". */
  readonly dateline: Span | undefined;
  /** The day that the page gives for its own, `2015-03-25`. */
  readonly published: string | undefined;
}

/**
 * Tells the report in `body` from what came along with it: menus, links to other stories, days and
 * names above it, notices, the title said again; what stands beside pictures; and notes that correct it.
 * Lines are marked, never cut out, so that all offsets hold. `givenTitle` is the title known from
 * metadata; without it the likeliest line above the report is taken. Time is linear in the text.
 */
export function layoutOf(
  body: string,
  givenTitle?: string,
  language: string = languageOf(body),
): Layout {
  const lines = pageLinesOf(body);
  const keys = lines.map(({ plain }) => (plain.length > MAX_FOLDED ? plain : bare(plain)));
  const again = repeatsIn(keys, givenTitle);
  const script = scriptOf(body.slice(0, 20_000));
  const own = lines.map((line, nth): OwnKind =>
    again.has(nth) ? 'page' : ownKindOf(line, { script, language }),
  );
  const found = givenTitle === undefined ? titleIn(lines, own, language) : -1;
  const titleWords = givenTitle ?? lines[found]?.plain ?? '';
  const title = found >= 0 ? found : givenTitle === undefined ? -1 : keys.indexOf(bare(givenTitle));
  const reading = readingOf({ lines, own, language, titleWords, title });
  if (reading.lead >= 0) readContext(reading);
  const { kinds } = reading;
  const hasReport = kinds.some((kind, nth) => kind !== 'page' && nth !== found);
  const titleLine = lines[found];
  return {
    title: titleLine && spanOf(titleLine),
    // a text of one line is its own report
    ...spansOf({ reading, hidden: hasReport ? found : -1 }),
    dateline: datelineIn(body, reading),
    published: publishedOf(reading),
  };
}

/** The number of the line that is a title, above all that says something whole; -1 where there is none. */
function titleIn(lines: readonly PageLine[], own: readonly OwnKind[], language: string): number {
  const isOpen = (nth: number): boolean => own[nth] === undefined;
  const isSaid = (line: PageLine, nth: number): boolean =>
    isOpen(nth) &&
    line.opens !== 'heading' &&
    (isProse(line) || isStatement(line) || linkAtEndOf(line) >= 0);
  const said = lines.findIndex(isSaid);
  return titleAmong(lines, { isOpen, lead: said < 0 ? lines.length : said, language });
}

/** The words of a title line, without a Markdown heading's marks. */
export function titleText(line: string): string {
  return line.replace(/^#{1,6}\s+/u, '').trim();
}

function readContext(reading: PageReading): void {
  readPosts(reading);
  const names = readHead(reading);
  readCorrections(reading);
  readLists(reading);
  readBlocks(reading);
  readMenus(reading);
  readEnd(reading, names);
  readPictures(reading);
}

/** Longer lines are the same where they are so to the letter. */
const MAX_FOLDED = 200;

/** Numbers of the lines that say again what the title, or a line before, says. */
function repeatsIn(keys: readonly string[], givenTitle: string | undefined): Set<number> {
  const seen = new Set(givenTitle === undefined ? [] : [bare(givenTitle)]);
  const again = new Set<number>();
  for (const [nth, key] of keys.entries())
    if (seen.has(key)) again.add(nth);
    else seen.add(key);
  return again;
}

/** A line as the eye takes it for the same: without case, punctuation and width of blanks. */
function bare(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  return folded.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The lines of each kind as ranges; `hidden` is the title's number where the title is not quoted. */
function spansOf({
  reading: { lines, kinds, language },
  hidden,
}: {
  readonly reading: PageReading;
  readonly hidden: number;
}): Pick<Layout, 'boilerplate' | 'captions' | 'corrections'> {
  const boilerplate: Span[] = [];
  const captions: Span[] = [];
  const corrections: Span[] = [];
  for (const [nth, line] of lines.entries()) {
    const kind = kinds[nth];
    if (kind === 'page' || nth === hidden) boilerplate.push(spanOf(line));
    else if (kind === 'caption') captions.push(spanOf(line));
    else if (kind === 'correction') corrections.push(spanOf(line));
    else {
      // where lines were joined, ranges of the joined text say nothing of the body
      if (line.text.length !== line.end - line.start) continue;
      const link = linkAtEndOf(line);
      if (link >= 0) boilerplate.push({ start: line.start + link, end: line.end });
      for (const { start, end } of noticesWithin(line, language))
        boilerplate.push({ start: line.start + start, end: line.start + end });
      for (const { start, end } of correctionsWithin(line, language))
        corrections.push({ start: line.start + start, end: line.start + end });
    }
  }
  return {
    boilerplate: apart(boilerplate),
    captions,
    corrections: apart(corrections, boilerplate),
  };
}

/** Ranges in reading order, without those that begin within one before, or within one of `others`. */
function apart(spans: readonly Span[], others: readonly Span[] = []): Span[] {
  const own = new Set(spans);
  let end = -1;
  return [...spans, ...others]
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      const isApart = span.start >= end;
      end = Math.max(end, span.end);
      return isApart && own.has(span);
    });
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** The dateline of the report's first paragraphs, as a range. */
function datelineIn(body: string, { lines, kinds, title }: PageReading): Span | undefined {
  const nth = lines.findIndex(
    (line, at) => at !== title && kinds[at] === 'report' && isProse(line),
  );
  const line = lines[nth];
  const found = line && datelineOf(body.slice(line.start, line.end));
  return found && { start: line.start, end: line.start + found.length };
}

/** The earliest day of the lines above the report that say when, else that of its dateline. */
function publishedOf(reading: PageReading): string | undefined {
  const { lines, kinds, lead, last, title } = reading;
  const dayAt = (nth: number): string[] => {
    const line = lines[nth];
    if (!line || kinds[nth] !== 'page' || nth === title) return [];
    if (!dateLineOf(line.plain)) return [];
    return daysIn(line.plain, !isEnglish(reading.language)).toSorted().slice(0, 1);
  };
  const numbers = [...lines.keys()];
  const above = numbers.filter((nth) => lead < 0 || nth < lead).flatMap(dayAt);
  const below = lead < 0 ? [] : numbers.filter((nth) => nth > last).flatMap(dayAt);
  const first = lines[lead];
  const [day] = [...above.toSorted(), ...below.toSorted()];
  return day ?? (first && datelineOf(first.plain)?.day);
}
