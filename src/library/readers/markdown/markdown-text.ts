import { Marked, type Token } from 'marked';
import { decoded } from '../../decode.ts';
import { splitFrontMatter } from '../../front-matter.ts';
import { wholeText } from '../page/page-text.ts';
import type { FileText } from '../reader.ts';

/** The numbers of a list are words of the text; the rest is as in any page. */
const MARKED = new Marked({
  renderer: {
    list({ ordered, start, items }) {
      if (!ordered) return false;
      const first = Number(start) || 1;
      const texts = items.map((item, nth) => `${first + nth}. ${this.parser.parse(item.tokens)}`);
      return texts.map((text) => `<div>${text.replace(/<p>|<\/p>\s*$/u, '')}</div>`).join('\n');
    },
  },
});

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
  if (isDeep(body) || MASKED_WORD.test(body)) return { body, fields, bodyStart };
  const tokens = MARKED.lexer(body);
  if (!tokens.some(isMarked)) return { body, fields, bodyStart };
  const heading = tokens.find((token) => token.type === 'heading' && token.depth === 1);
  const title = heading && wholeText(MARKED.parser([heading]));
  return {
    body: wholeText(MARKED.parser(tokens)),
    fields: title && !fields.has('title') ? new Map([...fields, ['title', title]]) : fields,
    bodyStart: undefined,
  };
}

/** Whether it takes long to read: each list or quotation in another is read again. */
function isDeep(body: string): boolean {
  return new RegExp(`^(?:[ \\t]*[>*+-]){${MAX_DEPTH}}`, 'mu').test(body);
}

/** Marks that are no sign of a text: lists and lines of dashes are in plain text too. */
const MARKS = new Set(['heading', 'image', 'table', 'def']);

/** One sign on each side is how plain text stresses a word. */
const EMPHASIS = new Set(['strong', 'del']);
/** Longer emphasis is two signs of a text that have nothing to do with each other. */
const MAX_EMPHASIS = 300;
/** Each line of a quotation has its mark; ">> More" is an arrow. */
const QUOTED = /^(?: {0,3}>(?:[ \t][^\n]*)?(?:\n|$))+$/u;
/** "f***y" */
const MASKED_WORD = /(?<![*\p{L}])\p{L}{1,3}\*{2,}\p{L}/u;

function isEmphasis(raw: string): boolean {
  return raw.length < MAX_EMPHASIS && /^[*_~]+["“‘'(¿¡[]*[\p{L}\p{N}]/u.test(raw);
}

function isMarked(token: Token): boolean {
  if (MARKS.has(token.type)) return true;
  if (EMPHASIS.has(token.type)) return isEmphasis(token.raw);
  if (token.type === 'blockquote') return QUOTED.test(token.raw);
  if (token.type === 'code' && /^ {0,3}(?:```|~~~)/u.test(token.raw)) return true;
  // an address in a text is a link without marks
  if (token.type === 'link' && token.raw.startsWith('[')) return true;
  const list: unknown = 'items' in token ? token.items : undefined;
  const parts: unknown = list ?? ('tokens' in token ? token.tokens : undefined);
  return Array.isArray(parts) && parts.some(isMarked);
}
