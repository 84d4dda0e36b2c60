import { UnreadableError } from '../../unread.ts';
import { decodedPage } from '../page/html-text.ts';
import { pageText } from '../page/page-text.ts';
import type { FileText } from '../reader.ts';

const NO_PAGE = 'holds no saved page: save it again, as a single file';

/**
 * The article of a page that a browser saved in one file (RFC 2557): the first page in it. Throws
 * UnreadableError.
 */
export function savedPageText(bytes: Uint8Array): FileText {
  // every byte a character, so that parts keep their bytes
  const file = Buffer.from(bytes).toString('latin1');
  const whole = partOf(file);
  const boundary = parameter(whole.headers.get('content-type'), 'boundary');
  const parts = boundary === undefined ? [whole] : partsOf(whole.content, boundary);
  const page = parts.find(({ headers }) => /^text\/html/iu.test(headers.get('content-type') ?? ''));
  if (!page) throw new UnreadableError(NO_PAGE);
  const address =
    whole.headers.get('snapshot-content-location') ?? page.headers.get('content-location');
  const charset = parameter(page.headers.get('content-type'), 'charset');
  const isWeb = address !== undefined && /^https?:/iu.test(address) && URL.canParse(address);
  return pageText(decodedPage(bytesOf(page), charset), isWeb ? address : undefined);
}

/** A part of a file: its headers by name, in small letters, and what follows them. */
interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly content: string;
}

function partOf(text: string): Part {
  const start = text.search(/\S/u);
  const end = /\r?\n\r?\n/u.exec(text.slice(start));
  if (start < 0 || !end) return { headers: new Map(), content: '' };
  const lines = text
    .slice(start, start + end.index)
    .replaceAll(/\r?\n[ \t]+/gu, ' ')
    .split(/\r?\n/u);
  const headers = lines.flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon < 0 ? [] : [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]];
  });
  return { headers: new Map(headers), content: text.slice(start + end.index + end[0].length) };
}

function partsOf(content: string, boundary: string): Part[] {
  const [, ...parts] = `\n${content}`.split(`\n--${boundary}`);
  return parts.filter((part) => !part.startsWith('--')).map(partOf);
}

function parameter(header: string | undefined, name: string): string | undefined {
  const [, quoted, plain] =
    new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^\\s;"]+))`, 'iu').exec(header ?? '') ?? [];
  return quoted ?? plain;
}

/** A part's bytes (RFC 2045). */
function bytesOf({ headers, content }: Part): Buffer {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(content, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(content, 'latin1');
  const text = content
    .replaceAll(/=\r?\n/gu, '')
    .replaceAll(/=([\dA-F]{2})/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}
