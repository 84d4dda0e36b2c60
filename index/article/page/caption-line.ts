import { datelineOf } from './dateline.ts';
import { LONG, type PageLine } from './page-line.ts';
import { CREDIT, CREDIT_AT_END, CREDIT_IN_BRACKETS, picturedIn } from './page-phrases.ts';

/** What stands beside a picture is not longer, in characters. */
const MAX_CAPTION = 600;
const MAX_WORDS = 75;
const MAX_CREDIT = 90;
/** "(Ada Finch)", "(KQRW/Ada Finch)", "(Wire via AP)": whose picture it is, behind what it shows. */
const NAMES_IN_BRACKETS =
  /[([](?:via |from |by )?(?:©\s?)?\p{Lu}[\p{L}\p{N}.’'&-]*(?:(?: ?[/|,] ?| via | for | of | and | )(?:\p{Lu}[\p{L}\p{N}.’'&-]*|photo|file|viewer|pool|handout))*[)\]]\.?$/u;
// names are joined by a blank: where it may lack, letters in capitals can be cut in too many ways
/** "… on Sunday. Wire/Ada Finch", "… on Sunday.Ada Finch / Agency". */
const NAMES_BEHIND_STOP =
  /[.!?]["'”’]?\s*\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}\s?(?:[/|–]|via)\s?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,4}\s?$/u;
/** "(Ada Finch / The Wire)", and nothing else. */
const CREDIT_ALONE =
  /^\(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3} ?\/ ?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3} ?\)$/u;
/** "… at dawn. / A. F." */
const SIGNED = /[.!?]\s*\/\s*\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}\s?$/u;
const OWNED = /©\s?\p{Lu}[\p{L}.’'() /-]{2,60}$/u;
const NUMBERED = /^\(?\d{1,3}\s?(?:\/|of)\s?\d{1,3}\b/u;
/** What stands beside a picture takes few sentences. */
const MAX_SENTENCES = 3;
const FILE = /^FILE\b\s?[-–—:]/u;
/** Agencies set before what their picture shows. */
const AGENCY_BEFORE = /^(?:AP|AFP|EPA|PA|Reuters|Getty Images)(?::| )\s?\p{Lu}/u;

/** What a line is to a picture: what it shows, whose it is, or nothing. */
export function captionKindOf(line: PageLine): 'caption' | 'credit' | undefined {
  const { plain, lower, opens, words, hasStop } = line;
  if (opens === 'image') return 'caption';
  // a report begins with its dateline
  if (datelineOf(plain)) return undefined;
  if (FILE.test(plain)) return 'caption';
  if (CREDIT_ALONE.test(plain)) return 'credit';
  if (plain.length > MAX_CAPTION || words > MAX_WORDS) return undefined;
  const isCredit = plain.length <= MAX_CREDIT && CREDIT.test(plain);
  if (isCredit && words <= 10 && !hasStop) return 'credit';
  if (/^["“„«[]|@\w|\b(?:pic\.twitter|t\.co\/)/u.test(plain)) return undefined;
  // a long paragraph has been joined of many
  if (sentencesIn(plain) > MAX_SENTENCES) return undefined;
  if (words > 4 && hasCredit(line)) return 'caption';
  if (NUMBERED.test(plain) && words > 3) return 'caption';
  if (AGENCY_BEFORE.test(plain) && !hasStop && words > 5) return 'caption';
  if (words <= 4) return undefined;
  // of several sentences the first one says so
  const first = /[.!?]\s/u.exec(lower)?.index ?? lower.length;
  const at = picturedIn(lower);
  return at >= 0 && at <= first ? 'caption' : undefined;
}

function sentencesIn(plain: string): number {
  return plain.match(/[\p{Ll}\d"”)][.!?]["”’)]?(?=\s|$)/gu)?.length ?? 0;
}

/** Whether a line ends with whose picture it is. */
function hasCredit({ plain, hasStop, words }: PageLine): boolean {
  const end = plain.slice(-110);
  return (
    CREDIT_AT_END.test(end) ||
    CREDIT_IN_BRACKETS.test(end) ||
    OWNED.test(end) ||
    SIGNED.test(end) ||
    (!hasStop && NAMES_BEHIND_STOP.test(end)) ||
    isNamed(end, !hasStop && words >= LONG)
  );
}

/** Names in brackets behind a full stop; behind a line without one two names, or one where the line is long. */
function isNamed(end: string, isOpen: boolean): boolean {
  const named = NAMES_IN_BRACKETS.exec(end)?.[0];
  // in capitals every word looks like a name
  if (named === undefined || !/\p{Ll}{3}/u.test(end.slice(0, -named.length))) return false;
  const before = end.slice(0, end.length - named.length).trimEnd();
  return isOpen || /[.!?]["'”’]?$/u.test(before) || /\p{L}[ /]\s?\p{Lu}/u.test(named);
}
