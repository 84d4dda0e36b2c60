import { isProse, isStatement } from './label.ts';
import type { OwnKind } from './own-kind.ts';
import type { PageLine } from './page-line.ts';
import { termsIn } from './page-title.ts';

/** What a line of an article is. */
export type PageKind = 'report' | 'page' | 'caption' | 'correction';

/** A text's lines while it is told what they are. */
export interface PageReading {
  readonly lines: readonly PageLine[];
  readonly own: readonly OwnKind[];
  readonly language: string;
  /** The title's words, from wherever they are known. */
  readonly titleWords: string;
  /** Number of the title's line; -1 where it has none. */
  readonly title: number;
  /** Numbers of the first and the last paragraph of the report. */
  readonly lead: number;
  last: number;
  /** What each line is, so far. */
  readonly kinds: PageKind[];
}

const KINDS: Readonly<Record<Exclude<OwnKind, undefined>, PageKind>> = {
  page: 'page',
  arrow: 'page',
  label: 'page',
  credit: 'page',
  // a day between paragraphs may head a part of the report
  date: 'report',
  caption: 'caption',
  correction: 'correction',
  'correction label': 'correction',
};

export function readingOf(
  of: Pick<PageReading, 'lines' | 'own' | 'language' | 'titleWords' | 'title'>,
): PageReading {
  const kinds = of.own.map((own): PageKind => (own === undefined ? 'report' : KINDS[own]));
  const isParagraph = (line: PageLine, nth: number): boolean =>
    of.own[nth] === undefined && nth !== of.title && isProse(line);
  return {
    ...of,
    kinds,
    lead: of.lines.findIndex(isParagraph),
    last: of.lines.findLastIndex(isParagraph),
  };
}

/** Whether nothing is known of a line: it may be the report, and is not its title. */
export function isOpen({ own, kinds, title }: PageReading, nth: number): boolean {
  return (
    nth !== title && kinds[nth] === 'report' && (own[nth] === undefined || own[nth] === 'date')
  );
}

/** Whether a line may be a headline, or any other line that says nothing whole. */
export function isLoose(reading: PageReading, nth: number): boolean {
  const line = reading.lines[nth];
  return line !== undefined && isOpen(reading, nth) && !isProse(line) && !isStatement(line);
}

/** Whether two lines stand in one block, without a blank line between them. */
export function areTogether({ lines }: PageReading, one: number, other: number): boolean {
  return lines[one] !== undefined && lines[one].block === lines[other]?.block;
}

/** Counts the words that a line has in common with the title and the first paragraph. */
export function sharedWith(reading: PageReading): (line: PageLine) => number {
  const { lines, lead, titleWords, language } = reading;
  let about: ReadonlySet<string> | undefined;
  return ({ plain }) => {
    about ??= termsIn(`${titleWords}\n${lines[lead]?.plain ?? ''}`, language);
    let count = 0;
    for (const term of termsIn(plain, language)) if (about.has(term)) count += 1;
    return count;
  };
}
