import { LIMITS } from './limits.ts';

/** Words at each end of a long quote, enough to find it. */
const WORDS = 5;
/** Half a character, which no address can hold. */
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * The address of an article's page that opens at `quote`, by a text fragment (WICG "URL Fragment
 * Text Directives"). Without the fragment where that is too long for a button; undefined where even
 * the address is.
 */
export function linkAt(url: string, quote: string): string | undefined {
  const words = quote.trim().split(/\s+/u);
  const directive =
    words.length <= 2 * WORDS
      ? encoded(words)
      : `${encoded(words.slice(0, WORDS))},${encoded(words.slice(-WORDS))}`;
  const link = `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
  if (link.length <= LIMITS.url) return link;
  return url.length <= LIMITS.url ? url : undefined;
}

/** Encoded for a directive, where a hyphen has a meaning too. */
function encoded(words: readonly string[]): string {
  return words
    .map((word) => encodeURIComponent(word.replaceAll(LONE_SURROGATE, '')).replaceAll('-', '%2D'))
    .join('%20');
}
