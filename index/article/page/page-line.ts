import type { Span } from '../../span.ts';
import { areHardWrapped, blocksOf } from '../../text/lines.ts';

/** A line as its writer meant it: what was broken at one width is joined. */
export interface PageLine extends Span {
  /** As it stands, line breaks as blanks. */
  readonly text: string;
  /** Without Markdown's marks, and without the bullet or arrow that opens it. */
  readonly plain: string;
  /** The same in small letters. */
  readonly lower: string;
  /** Number of its block, from 0: blocks have blank lines between them. */
  readonly block: number;
  /** What opens it. */
  readonly opens: 'heading' | 'bullet' | 'number' | 'arrow' | 'image' | 'words';
  /** How many links it holds, and whether it holds nothing else than links. */
  readonly links: number;
  readonly isLink: boolean;
  /** Ends as a statement does, or as a question, a cry or a quotation. */
  readonly hasStop: boolean;
  /** How many words it has; of a long line about so many. */
  readonly words: number;
}

/** A line of so many words says something. */
export const LONG = 8;
/** Letters that make up for a word where there are no blanks. */
const LETTERS_A_WORD = 2.5;
/** In longer lines words are not counted, but estimated. */
const MANY_CHARACTERS = 400;
const CHARACTERS_A_WORD = 6;
/** Lines broken at a width are not longer, and at least so long. */
const MAX_WIDTH = 130;
const MIN_WIDTH = 45;
/** So many lines that go on in small letters make a text one that was broken at a width. */
const MIN_BROKEN = 3;

/** So much of a line's end is looked at for what editors put there. */
const REMARK = 80;
const STOP = /[.!?؟。！？।…]["'”“’‘»«›‹)\]*_]*$/u;
const IMAGE = /^[>*\s]*!\[/u;
const HEADING = /^#{1,6}\s/u;
const ARROW = /^[*\-\s]*[▶►▸▹▷▻→➔➜➤➡⇒»›❯⮕☛👉◀◄←‣]\uFE0F?\s*(?=[^\s»›])/u;
const BULLET = /^(?:[-*+•·●○◦▪■□–—]\s+)/u;
const NUMBER = /^\(?(?:\d{1,3}|[a-z])[.)]\s+/iu;
const OPENER =
  /^(?:#{1,6}\s+|>\s*|[-*+•·●○◦▪■□–—]\s+|[*\-\s]*[▶►▸▹▷▻→➔➜➤➡⇒»›❯⮕☛👉◀◄←‣]\uFE0F?\s*)+/u;
const LINK = /!?\[([^[\]]{0,300})\]\([^()\s]{0,500}\)/gu;
const EMPHASIS = /(?<![\p{L}\p{N}])[*_]{1,3}(?=[^\s*_])|(?<=[^\s*_])[*_]{1,3}(?![\p{L}\p{N}])/gu;
/** Letters of scripts that write words without blanks between them. */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** The lines of a body in reading order, blank ones and mere ornaments left out. */
export function pageLinesOf(body: string): PageLine[] {
  const blocks = blocksOf(body);
  const width = widthOf(body, blocks);
  return blocks.flatMap((lines, block) => {
    const joined = lines.length < 2 ? lines : joinedLines(body, lines, width);
    const isJoined = joined.length < lines.length;
    return joined.flatMap(({ start, end }) => {
      const whole = body.slice(start, end);
      const text = isJoined ? whole.replaceAll(/\s*[\r\n]\s*/gu, ' ') : whole;
      // a line of stars or dashes says nothing
      return /[\p{L}\p{N}]/u.test(text) ? { start, end, ...lineOf(text), block } : [];
    });
  });
}

function lineOf(text: string): Omit<PageLine, 'start' | 'end' | 'block'> {
  const hasMarks = /[[*_#>]/u.test(text);
  const rest = hasMarks && text.includes('](') ? text.replaceAll(LINK, '') : text;
  const links = rest === text ? 0 : (text.match(LINK)?.length ?? 0);
  const shown = links > 0 ? text.replaceAll(LINK, '$1') : text;
  const bare = shown.replace(OPENER, '');
  const plain = (hasMarks ? bare.replaceAll(EMPHASIS, '') : bare).trim();
  return {
    text,
    plain,
    lower: plain.toLowerCase(),
    opens: openerOf(text),
    links,
    isLink: links > 0 && !/[\p{L}\p{N}]/u.test(rest),
    hasStop: STOP.test(behindRemark(plain).slice(-8)),
    words: wordsIn(plain),
  };
}

/** The end of a text, without what editors put into it there: "[passage omitted]". */
function behindRemark(plain: string): string {
  return plain.endsWith(']') ? plain.slice(-REMARK).replace(/\s*\[[^[\]]+\]$/u, '') : plain;
}

function openerOf(text: string): PageLine['opens'] {
  if (IMAGE.test(text)) return 'image';
  if (HEADING.test(text)) return 'heading';
  if (ARROW.test(text)) return 'arrow';
  if (BULLET.test(text)) return 'bullet';
  return NUMBER.test(text) ? 'number' : 'words';
}

/** How many words there are in a text, roughly where they are many. */
function wordsIn(text: string): number {
  if (text.length > MANY_CHARACTERS) return Math.round(text.length / CHARACTERS_A_WORD);
  const parted = text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  if (parted > LONG) return parted;
  return Math.max(parted, Math.floor((text.match(UNPARTED)?.length ?? 0) / LETTERS_A_WORD));
}

/** At how many characters a text's lines were broken, or undefined where they are as their writer meant them. */
function widthOf(body: string, blocks: readonly (readonly Span[])[]): number | undefined {
  let broken = 0;
  let width = 0;
  for (const lines of blocks)
    for (const [nth, line] of lines.entries()) {
      const next = lines[nth + 1];
      const length = line.end - line.start;
      if (!next || length < MIN_WIDTH || length > MAX_WIDTH) continue;
      if (!goesOn(body, line) || !/^["'“‘(]?\p{Ll}/u.test(body.slice(next.start, next.start + 3)))
        continue;
      broken += 1;
      width = Math.max(width, length);
    }
  return broken >= MIN_BROKEN ? width : undefined;
}

/** Lines of a block, those that were broken at `width` joined. */
function joinedLines(body: string, lines: readonly Span[], width: number | undefined): Span[] {
  if (areHardWrapped(body, lines))
    return [{ start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }];
  if (width === undefined) return [...lines];
  const joined: Span[] = [];
  let last: Span | undefined;
  for (const line of lines) {
    const open = joined.at(-1);
    const word = /^\S+/u.exec(body.slice(line.start, line.start + MAX_WIDTH))?.[0].length ?? 0;
    // a line was broken where the next word had no room in it
    if (
      open &&
      last &&
      goesOn(body, last) &&
      last.end - last.start <= width &&
      last.end - last.start + 1 + word > width - INDENT
    )
      joined[joined.length - 1] = { ...open, end: line.end };
    else joined.push(line);
    last = line;
  }
  return joined;
}

/** Blanks before the first line of a paragraph, which its length does not count. */
const INDENT = 6;

function goesOn(body: string, { end }: Span): boolean {
  return !/[.!?:;؟。।]["'”“’‘»«›‹)\]]*$/u.test(body.slice(Math.max(0, end - 6), end));
}
