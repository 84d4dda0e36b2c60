import type { Span } from '../../span.ts';

/** A word, a number or a mark of a sentence. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** In lower case, with straight apostrophes and with hyphens for dashes. */
  readonly text: string;
  /**
   * It begins with a capital; undefined where the text is all in capitals, which then say nothing.
   */
  readonly isCapital: boolean | undefined;
  /** Whether it follows the token before it without a blank. */
  readonly isJoined: boolean;
}

/**
 * A grouped number may hold a blank only if that is no-break, or comes after one to three digits
 * and before three.
 */
const TOKEN =
  /(\p{L}[\p{L}\p{M}\p{Cf}]*(?:['’]\p{L}+)*)|(\p{Nd}{1,3}(?:[\u00a0\u2009\u202f' ’]\p{Nd}{3})+(?![\p{Nd}\p{L}])|\p{Nd}+(?:(?:[.,٬٫]|\p{Cf}+)\p{Nd}+)*)|[^\s\p{L}\p{Nd}\p{Cf}]/uy;

/** The tokens of `text` in reading order; offsets count from `from`. */
export function tokensOf(text: string, from = 0): Token[] {
  const tokens: Token[] = [];
  const capitalsTell = /\p{Ll}/u.test(text);
  let last = -1;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === BLANK) {
      at += 1;
      continue;
    }
    // "--" is a dash, whatever stands beside it
    const dash = code === HYPHEN ? hyphensEnd(text, at) : 0;
    if (dash > at + 1) {
      tokens.push({
        start: from + at,
        end: from + dash,
        kind: 'mark',
        text: '-',
        isCapital: capitalsTell ? false : undefined,
        isJoined: false,
      });
      at = dash;
      continue;
    }
    const { kind, end } = kindAt(text, at, code);
    if (kind !== undefined) {
      const written = text.slice(at, end);
      tokens.push({
        start: from + at,
        end: from + end,
        kind,
        text: plain(written),
        isCapital: capitalsTell ? kind === 'word' && isCapital(written) : undefined,
        isJoined: at === last,
      });
      last = end;
    }
    at = end;
  }
  return tokens;
}

/** The kind of what begins at a place with this code, and its end; undefined for a blank or an invisible sign. */
function kindAt(
  text: string,
  at: number,
  code: number,
): { readonly kind: Token['kind'] | undefined; readonly end: number } {
  // most tokens are of plain letters, or one plain mark: the expression costs far more
  if (isLetter(code)) {
    const end = plainWordEnd(text, at);
    if (end > at) return { kind: 'word', end };
  } else if (code > BLANK && code < NOT_ASCII && !isDigit(code))
    return { kind: 'mark', end: at + 1 };
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (!match) return { kind: undefined, end: at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) };
  const [whole, word, number] = match;
  const kind = word === undefined ? (number === undefined ? 'mark' : 'number') : 'word';
  return { kind, end: at + whole.length };
}

/** Where a word of plain letters ends that begins at `at`; -1 where other letters may belong to it. */
function plainWordEnd(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    let code = text.charCodeAt(end);
    while (isLetter(code)) {
      end += 1;
      code = text.charCodeAt(end);
    }
    if (code === APOSTROPHE || code === CURLY_APOSTROPHE) {
      const next = text.charCodeAt(end + 1);
      if (!isLetter(next)) return mayBeLetter(next) ? -1 : end;
      end += 2;
    } else return mayBeLetter(code) ? -1 : end;
  }
}

/** Where the hyphens end that begin at `at`. */
function hyphensEnd(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === HYPHEN) end += 1;
  return end;
}

const BLANK = 0x20;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const NOT_ASCII = 0x7f;

function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a && code < NOT_ASCII;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether it may go on a word: no ASCII, no no-break space, no dash, quotation mark or the like. */
function mayBeLetter(code: number): boolean {
  return code > NOT_ASCII && code !== 0xa0 && !(code >= 0x2010 && code <= 0x2027);
}

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first > NOT_ASCII ? /^\p{Lu}/u.test(word) : first >= 0x41 && first <= 0x5a;
}

/** Most words, which need no closer look. */
function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > NOT_ASCII) return false;
  return true;
}

function plain(written: string): string {
  const lower = written.toLowerCase();
  if (isAscii(lower)) return lower;
  return (
    lower
      // soft hyphens and the like are invisible
      .replaceAll(/\p{Cf}/gu, '')
      .replaceAll('’', "'")
      .replace(/^[\u2010-\u2015\u2212]$/u, '-')
  );
}
