import { lexer, parser, type Token } from 'marked';
import { decoded } from '../decode.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { wholeText } from './page/page-text.ts';
import type { Reader } from './reader.ts';

/** Deeper lists and quotations are no text. */
const MAX_DEPTH = 40;

/**
 * Markdown. A text without marks stays as it is; of one with marks the words are taken, and the
 * marks, the addresses of links and the pictures left out.
 */
export const markdown = {
  name: 'Markdown',
  endings: ['.md', '.markdown'],
  makesText: true,
  read(bytes) {
    const text = decoded(bytes);
    const { fields, bodyStart } = splitFrontMatter(text);
    const body = text.slice(bodyStart);
    if (isDeep(body)) return { body, fields, bodyStart };
    const tokens = lexer(body);
    if (!tokens.some(isMarked)) return { body, fields, bodyStart };
    return { body: wholeText(parser(tokens)), fields, bodyStart: undefined };
  },
} as const satisfies Reader;

/** Whether it takes long to read: each list or quotation in another is read again. */
function isDeep(body: string): boolean {
  return new RegExp(`^(?:[ \\t]*[>*+-]){${MAX_DEPTH}}`, 'mu').test(body);
}

/** What text without marks is made of. */
const PLAIN = new Set(['paragraph', 'text', 'space', 'br', 'escape']);

function isMarked(token: Token): boolean {
  if (!PLAIN.has(token.type)) {
    // an address in a text is a link without marks
    return !(token.type === 'link' && token.raw === token.href);
  }
  if (token.type === 'escape') return true;
  return 'tokens' in token && (token.tokens ?? []).some(isMarked);
}
