import { isStatement, labelOf, withoutColon } from './label.ts';
import type { PageLine } from './page-line.ts';
import { beginsBehind, GENRES, LINKS, LISTS, MORE } from './page-phrases.ts';

/** Labels are short. */
const MAX_LENGTH = 70;
/** A headline is not longer. */
const MAX_HEADLINE = 220;
/** A label and a headline have more words together. */
const MIN_LISTED = 6;
const WITH_LINKS = /!?\[([^[\]]{0,300})\]\([^()\s]{0,500}\)/gu;
/** What only stands below a report; behind "Related coverage" it may begin. */
const OTHERS = /^(?:more|other) \p{L}+ you /iu;
const MARKS = /^[\s*_>#+•·-]+|[\s*_:|·•-]+$/gu;
/** "[Graphic: what happened since]", all in brackets. */
const IN_BRACKETS = /^\[[^[\]]{8,200}\]$/u;
/** "Missed it? How the bridge was built". */
const ASKED = /^(\p{L}[\p{L} ]{2,30})\? \S/u;
/** So much of a line's end is looked at. */
const REACH = 240;
/** Behind a report's last sentence, in its line: "| Watch: the moment …". */
const AT_END =
  /(?<=[.!?]["'”’)\]]?)\s*(?:[|»›▶►→]\s*|[([]\s*)?([\p{L}][\p{L}\p{M}’' ]{2,40}):\s+([^.!?]{8,160}[^.\s])$/u;

/** What a line is to other stories: a link to one, the label above a list of them, or nothing. */
export function linkKindOf(line: PageLine): 'link' | 'arrow' | 'label' | undefined {
  const { plain, text, opens, links, isLink } = line;
  if (plain.length > MAX_HEADLINE) return isLongList(line) ? 'link' : undefined;
  if (isLink && opens !== 'image' && opens !== 'heading') return 'link';
  const said = isStatement(line);
  if (IN_BRACKETS.test(text) && !said) return 'link';
  if (links > 0) {
    const beside = text.replaceAll(WITH_LINKS, '').replaceAll(MARKS, '');
    if (beside.length <= MAX_LENGTH && isOfLinks(beside)) return 'link';
  }
  if (!said && line.words >= MIN_LISTED && (beginsBehind(LISTS, plain) > 0 || MORE.test(plain)))
    return 'link';
  const { label, rest } = labelOf(plain) ?? {};
  const isLabelled = label !== undefined && rest !== '' && LINKS.test(label);
  if (isLabelled && (!said || links > 0)) return 'link';
  if (plain.length <= MAX_LENGTH && !said && LINKS.test(withoutColon(plain))) return 'label';
  const arrow = opens === 'arrow' && !said ? 'arrow' : undefined;
  const asked = ASKED.exec(plain)?.[1];
  if (asked !== undefined && LINKS.test(asked)) return 'link';
  if (label === undefined || !rest || (said && links === 0)) return arrow;
  const isLoud = label === label.toUpperCase() && label !== label.toLowerCase();
  return isLoud && GENRES.test(label) ? 'link' : arrow;
}

/**
 * Whether a sentence begins with a loud label of links, "RELATED ARTICLE - Two killed in …": a page that lost
 * its line breaks has the headline of another story in it, and nobody can tell where that ends.
 */
export function beginsWithLink(sentence: string): boolean {
  const { label = '', rest } = labelOf(sentence) ?? {};
  const isLoud = label === label.toUpperCase() && label !== label.toLowerCase();
  return isLoud && rest !== '' && LINKS.test(label);
}

/** Where the link to another story begins that stands at the end of a report's line; -1 where none does. */
export function linkAtEndOf({ text, hasStop }: PageLine): number {
  if (hasStop) return -1;
  const from = Math.max(0, text.length - REACH);
  const match = AT_END.exec(text.slice(from));
  const [, label = ''] = match ?? [];
  return match && LINKS.test(label.trim()) ? from + match.index : -1;
}

/** "More stories you may like A bridge closes The council …": a list in one line, and its end below. */
export function isLongList({ plain }: PageLine): boolean {
  return OTHERS.test(plain) && beginsBehind(LISTS, plain) > 0;
}

function isOfLinks(words: string): boolean {
  return LINKS.test(words) || GENRES.test(words);
}
