import { lexer, parser, type Token } from 'marked';
import { decoded } from '../../decode.ts';
import { splitFrontMatter } from '../../front-matter.ts';
import { wholeText } from '../page/page-text.ts';
import type { FileText } from '../reader.ts';

/** Deeper lists and quotations are no text. */
const MAX_DEPTH = 40;

/**
 * The text of Markdown. Without marks it stays as it is; of one with marks the words are taken, and the
 * marks, the addresses of links and the pictures left out.
 */
export function markdownText(bytes: Uint8Array): FileText {
  const text = decoded(bytes);
  const { fields, bodyStart } = splitFrontMatter(text);
  const body = text.slice(bodyStart);
  if (isDeep(body)) return { body, fields, bodyStart };
  const tokens = lexer(body);
  if (!tokens.some(isMarked)) return { body, fields, bodyStart };
  const heading = tokens.find((token) => token.type === 'heading' && token.depth === 1);
  const title = heading && wholeText(parser([heading]));
  return {
    body: wholeText(parser(tokens)),
    fields: title && !fields.has('title') ? new Map([...fields, ['title', title]]) : fields,
    bodyStart: undefined,
  };
}

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
