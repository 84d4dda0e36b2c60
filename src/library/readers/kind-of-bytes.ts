import { decoded } from '../decode.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { docx } from './docx.ts';
import { email } from './email.ts';
import { feed } from './feed.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { mhtml } from './mhtml.ts';
import { pdf } from './pdf.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';

/** So much of a file shows what it is. */
const HEAD = 2_048;
// each place is told apart by its first characters: where two forms fit one, a made file takes hours
const COMMENTS = /^(?:ï»¿|\s|<!--(?:(?!-->)[\s\S])*-->)+/u;
const PAGE = /^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/iu;
const FEED = /^(?:(?:<!--(?:(?!-->)[\s\S])*-->|<\?[^>]*>)\s*)*<(?:rss|feed|rdf:RDF)[\s>]/u;
const JSON_FEED = /^\{\s*"version"\s*:\s*"https:\/\/jsonfeed\.org\//u;
const HEADERS = /^(?:[A-Za-z][\w-]{0,40}:[^\n]*(?:\n[ \t][^\n]*)*\r?\n){2}/u;
const MAIL = /^(?:from|subject|mime-version|received|return-path|delivered-to|message-id):/imu;
const SAVED = /^content-type:\s*multipart\/related/imu;

/** What Markdown with marks cannot do without: emphasis, code, a heading, a quotation, a link, a table. */
const MARK =
  /\*\*|__|~~|\]\(|\]\[|\]:|\||^ {0,3}(?:#{1,6}|>)[ \t]|^ {0,3}```|^[=-]{3,}[ \t]*\r?$/mu;

/**
 * The reader for bytes of a file that `reader` reads by its name: another one where the bytes are
 * plainly of another kind, such as a page named .txt. Markdown that cannot have marks is plain text.
 */
export function readerForBytes(bytes: Uint8Array, reader: Reader): Reader {
  if (reader !== plainText && reader !== markdown && reader !== html && reader !== feed)
    return reader;
  const found = readerByHead(bytes);
  if (found) return found;
  if (reader !== markdown) return reader;
  const text = decoded(bytes);
  return MARK.test(text.slice(splitFrontMatter(text).bodyStart)) ? markdown : plainText;
}

/** The reader for bytes whose name says nothing; plain text where they do not say it either. */
export function readerOfBytes(bytes: Uint8Array): Reader {
  const found = readerByHead(bytes);
  if (found) return found;
  const head = headOf(bytes);
  if (!HEADERS.test(head) || !MAIL.test(head)) return plainText;
  return SAVED.test(head) ? mhtml : email;
}

function readerByHead(bytes: Uint8Array): Reader | undefined {
  const head = headOf(bytes);
  if (head.startsWith('%PDF-')) return pdf;
  if (head.startsWith('PK\u0003\u0004')) return docx;
  const start = head.replace(COMMENTS, '');
  if (FEED.test(start) || JSON_FEED.test(start)) return feed;
  return PAGE.test(start) ? html : undefined;
}

/** The first bytes, each a character; UTF-16 without its zeros. */
function headOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return head.replace(/^(?:ÿþ|þÿ)/u, '').replaceAll('\u0000', '');
}
