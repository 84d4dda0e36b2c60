import type { Span } from '../../span.ts';

/** A word, a number or a mark of a sentence. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** In lower case; apostrophes are straight, dashes are hyphens. */
  readonly text: string;
  /** Begins with a capital; undefined where all is in capitals, which then tell nothing. */
  readonly isCapital: boolean | undefined;
  /** Whether nothing stands between it and the token before. */
  readonly isJoined: boolean;
}

/** A grouped number may hold a blank only where it is no-break, or where three figures follow one to three. */
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
      // soft hyphens and the like are not seen
      .replaceAll(/\p{Cf}/gu, '')
      .replaceAll('’', "'")
      .replace(/^[\u2010-\u2015\u2212]$/u, '-')
  );
}
