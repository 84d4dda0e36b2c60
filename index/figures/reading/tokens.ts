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
  /(?<word>\p{L}[\p{L}\p{M}\p{Cf}]*(?:['’]\p{L}+)*)|(?<number>\p{Nd}{1,3}(?:[\u00a0\u2009\u202f' ’]\p{Nd}{3})+(?![\p{Nd}\p{L}])|\p{Nd}+(?:(?:[.,٬٫]|\p{Cf}+)\p{Nd}+)*)|(?<mark>[^\s\p{L}\p{Nd}\p{Cf}])/gu;

/** The tokens of `text` in reading order; offsets count from `from`. */
export function tokensOf(text: string, from = 0): Token[] {
  const tokens: Token[] = [];
  const capitalsTell = /\p{Ll}/u.test(text);
  let end = -1;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const { word, number } = match.groups ?? {};
    tokens.push({
      start: from + start,
      end: from + start + match[0].length,
      kind: word === undefined ? (number === undefined ? 'mark' : 'number') : 'word',
      text: plain(match[0]),
      isCapital: capitalsTell ? word !== undefined && /^\p{Lu}/u.test(word) : undefined,
      isJoined: start === end,
    });
    end = start + match[0].length;
  }
  return tokens;
}

function plain(written: string): string {
  return (
    written
      .toLowerCase()
      // soft hyphens and the like are invisible
      .replaceAll(/\p{Cf}/gu, '')
      .replaceAll('’', "'")
      .replace(/^[\u2010-\u2015\u2212]$/u, '-')
  );
}
