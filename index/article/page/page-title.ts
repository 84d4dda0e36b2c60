import { wordsOf } from '../../text/words.ts';
import { bylineOf, isPlainByline } from './byline.ts';
import { isStatement } from './label.ts';
import { entriesOf } from './notice-line.ts';
import type { PageLine } from './page-line.ts';

const MAX_TITLE_LENGTH = 160;
/** A title of so many words, so many of them in the report, is one. */
const MIN_WORDS = 4;
const MIN_SHARED = 2;
/** So many characters of the report are looked at for a title's words. */
const MAX_READ = 3_000;

/**
 * The number of the line that says what a text is about, of those above its report; -1 where there is
 * none. `isOpen` tells the lines that are nothing else by their own words, `lead` is the number of the
 * report's first paragraph.
 */
export function titleAmong(
  lines: readonly PageLine[],
  { isOpen, lead, language }: { isOpen: (nth: number) => boolean; lead: number; language: string },
): number {
  const above = lines.slice(0, lead);
  const heading = above.findIndex(
    ({ text }) => text.startsWith('# ') && text.length < MAX_TITLE_LENGTH,
  );
  if (heading >= 0) return heading;
  const candidates = above.flatMap((line, nth) => (isOpen(nth) && isCandidate(line) ? [nth] : []));
  const [first = -1, ...others] = candidates;
  if (others.length === 0) return first;
  const read = lines
    .slice(lead)
    .map(({ plain }) => plain)
    .join('\n')
    .slice(0, MAX_READ);
  const told = termsIn(read, language);
  const shared = candidates.map((nth) => {
    const line = lines[nth];
    const terms = line ? termsIn(line.plain, language) : new Set<string>();
    return {
      nth,
      words: line?.words ?? 0,
      count: [...terms].filter((term) => told.has(term)).length,
    };
  });
  const fitting = shared.filter(({ words, count }) => words >= MIN_WORDS && count >= MIN_SHARED);
  const plain = fitting.find(({ nth }) => !isOdd(lines[nth])) ?? fitting[0];
  if (plain) return plain.nth;
  const most = Math.max(...shared.map(({ count }) => count));
  return shared.find(({ count }) => count === most)?.nth ?? first;
}

/** Titles are seldom in capitals alone, and hold no full stop: agencies' slugs and notes do. */
function isOdd(line: PageLine | undefined): boolean {
  const letters = line?.plain.match(/\p{L}/gu)?.length ?? 0;
  const small = line?.plain.match(/\p{Ll}/gu)?.length ?? 0;
  const isLoud = letters > 0 && small * 3 < letters && /\p{Lu}/u.test(line?.plain ?? '');
  return isLoud || /\p{Ll}{3,}\.\s+\p{Lu}/u.test(line?.plain ?? '');
}

function isCandidate(line: PageLine): boolean {
  const { plain, text, words } = line;
  if (plain.length >= MAX_TITLE_LENGTH || isStatement(line) || /^[([^]|[:：]$/u.test(text))
    return false;
  if (entriesOf(line).length > 1) return false;
  return !(words < MIN_WORDS * 3 && bylineOf(line) !== undefined && isPlainByline(line));
}

/** The words of a text that search holds, figures left out. */
export function termsIn(text: string, language: string): Set<string> {
  return new Set(
    wordsOf(text, language).flatMap(({ term }) =>
      term === undefined || /^\p{Nd}/u.test(term) ? [] : term,
    ),
  );
}
