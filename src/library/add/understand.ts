import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from '../../../index/article/article.ts';
import { remarksOn } from '../read-article.ts';
import { docx } from '../readers/docx.ts';
import { email } from '../readers/email.ts';
import { feed } from '../readers/feed.ts';
import { html } from '../readers/html.ts';
import { readerForBytes, readerOfBytes } from '../readers/kind-of-bytes.ts';
import { markdown } from '../readers/markdown.ts';
import { mhtml } from '../readers/mhtml.ts';
import { pdf } from '../readers/pdf.ts';
import type { FileText, Origin, Reader } from '../readers/reader.ts';
import { readerOf } from '../readers/readers.ts';
import { makeTexts, readText } from '../stored-texts.ts';
import { EMPTY, MAX_BYTES, ONLY_PAGE, TOO_LARGE, UnreadableError } from '../unread.ts';

/** A file from anywhere: a folder, a link, an upload. */
export interface GivenFile extends Origin {
  readonly bytes: Uint8Array;
  readonly name?: string;
  /** What it is said to be, such as `text/html`. */
  readonly type?: string | undefined;
}

/** What is understood of a file: an article that could be added. */
export interface Understood {
  /** What the file is, in words for people: "web page". */
  readonly kind: string;
  /** How originals of its kind are named at the end. */
  readonly ending: string;
  /** As it would be served, without a path. */
  readonly article: Article;
  /** Its text and what the file says of it, by the names of front matter. */
  readonly text: FileText;
  /** What is to be said of it; each ends the sentence "<file> …". */
  readonly remarks: readonly string[];
  /** Whether it is only how an article begins, or what it is on. */
  readonly isTeaser: boolean;
}

const BY_TYPE: Readonly<Record<string, Reader>> = {
  'text/html': html,
  'application/xhtml+xml': html,
  'text/markdown': markdown,
  'application/pdf': pdf,
  'message/rfc822': email,
  'multipart/related': mhtml,
  'application/rss+xml': feed,
  'application/atom+xml': feed,
  'application/feed+json': feed,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': docx,
};

/** How files begin that cannot hold an article: pictures, sounds, programs. */
const NO_TEXT = [
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  'OggS',
  'fLaC',
  '\u007fELF',
  'MZ\u0090\u0000',
];
/** Behind "RIFF" and a length. */
const RIFF = ['WAVE', 'WEBP', 'AVI '];

function isNoText(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  const isMedia = head.startsWith('RIFF') && RIFF.includes(head.slice(8));
  return isMedia || head.slice(4, 8) === 'ftyp' || NO_TEXT.some((start) => head.startsWith(start));
}

/**
 * What is understood of a file: one article, or those of a feed, at least one. Its bytes tell its kind,
 * then its name, then what it is said to be. Throws UnreadableError, whose message says what to do.
 */
export async function understand(file: GivenFile): Promise<readonly Understood[]> {
  const { bytes, address, charset } = file;
  if (bytes.length > MAX_BYTES) throw new UnreadableError(TOO_LARGE);
  if (isNoText(bytes))
    throw new UnreadableError('is not text, but a picture, a sound or a program');
  const reader = readerFor(file);
  const from: Origin = {
    ...(address !== undefined && { address }),
    ...(charset !== undefined && { charset }),
  };
  const texts = reader.makesText
    ? await makeTexts(reader, bytes, from)
    : [withAddress(await reader.read(bytes), address)];
  const understood: Understood[] = [];
  let reports = 0;
  for (const text of texts) {
    const { article, holdsOnlyPage } = await readText('', text);
    if (article.body.trim() === '') continue;
    reports += 1;
    if (holdsOnlyPage) continue;
    understood.push({
      kind: reader.name,
      ending: reader.endings[0] ?? '',
      article,
      text,
      remarks: remarksOn(text),
      isTeaser: text.isTeaser ?? false,
    });
    // a feed of many must not hold up whoever asks meanwhile
    await nextTurn();
  }
  if (reports === 0) throw new UnreadableError(EMPTY);
  if (understood.length === 0) throw new UnreadableError(ONLY_PAGE);
  return understood;
}

function readerFor({ bytes, name, type }: GivenFile): Reader {
  const said = (name === undefined ? undefined : readerOf(name)) ?? BY_TYPE[type ?? ''];
  return said ? readerForBytes(bytes, said) : readerOfBytes(bytes);
}

/** A plain text says nothing of where it was found. */
function withAddress(text: FileText, address: string | undefined): FileText {
  if (address === undefined || text.fields.has('url')) return text;
  return { ...text, fields: new Map([...text.fields, ['url', address]]) };
}
