import { getDocumentProxy } from 'unpdf';
import { UnreadableError } from '../../unread.ts';
import { fileText } from '../page/page-text.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';
import { linesOf, type PdfLine, type PdfPiece } from './pdf-lines.ts';
import { withoutRunningHeads } from './running-heads.ts';
import type { FileText } from '../reader.ts';

/** Longer ones are books. */
const MAX_PAGES = 500;
/** Print of a headline, beside that of the text. */
const HEADLINE = 1.25;
/** Titles that programs write by themselves. */
const NO_TITLE = /\.\w{2,5}$|^(?:microsoft|untitled|powerpoint|document|print)\b|^\S*$/iu;

/** The text of a PDF, with its title where it has one. Throws UnreadableError. */
export async function pdfText(bytes: Uint8Array): Promise<FileText> {
  const { pages, said } = await readPdf(bytes);
  const paragraphs = paragraphsOf(withoutRunningHeads(pages));
  if (paragraphs.length === 0)
    throw new UnreadableError('holds no text, only pictures of it: use a copy with text in it');
  const starts: number[] = [];
  let body = '';
  for (const { pieces } of paragraphs) {
    if (body !== '') body += '\n\n';
    for (const { text, page } of pieces) {
      while (starts.length < page + 1) starts.push(body.length);
      body += text;
    }
  }
  const most = sizeOfText(paragraphs);
  const large = paragraphs
    .filter(({ size, pieces }) => size >= most * HEADLINE && pieces[0]?.page === 0)
    .toSorted((a, b) => b.size - a.size)
    .map(({ pieces }) => pieces.map(({ text }) => text).join(''));
  const given = said !== undefined && !NO_TITLE.test(said) ? said : undefined;
  const isSaid = given !== undefined && body.slice(0, 3_000).includes(given);
  const title = isSaid ? given : (large.find((text) => text.includes(' ')) ?? given);
  return { ...fileText(body, { title }), pages: starts };
}

async function readPdf(
  bytes: Uint8Array,
): Promise<{ pages: PdfLine[][]; said: string | undefined }> {
  try {
    // takes the bytes for itself
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    if (document.numPages > MAX_PAGES)
      throw new UnreadableError(`has more than ${MAX_PAGES} pages: split it into its articles`);
    const { info } = await document.getMetadata();
    const said = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
    const pages: PdfLine[][] = [];
    for (let nth = 1; nth <= document.numPages; nth += 1) {
      const page = await document.getPage(nth);
      const [, bottom = 0, , top = 0] = page.view;
      const { items } = await page.getTextContent();
      pages.push(
        linesOf(
          items.flatMap((item) => pieceOf(item)),
          { nth: nth - 1, bottom, top },
        ),
      );
      page.cleanup();
    }
    return { pages, said: said || undefined };
  } catch (cause) {
    if (cause instanceof UnreadableError) throw cause;
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw new UnreadableError(
      isLocked ? 'is locked with a password: save it without one' : 'is damaged: save it again',
      { cause },
    );
  }
}

function pieceOf(item: object): PdfPiece[] {
  if (!('str' in item && typeof item.str === 'string')) return [];
  if (!('transform' in item && Array.isArray(item.transform))) return [];
  const [a, b, , d, x, y] = item.transform.map(Number);
  const width = 'width' in item ? Number(item.width) : 0;
  // what is turned stands in a margin
  if (Math.abs(b ?? 0) > Math.abs(a ?? 0)) return [];
  return [{ text: item.str, x: x ?? 0, y: y ?? 0, width, size: Math.abs(d ?? 0) || 1 }];
}

/** The size in which most of a text is printed. */
function sizeOfText(paragraphs: ReturnType<typeof paragraphsOf>): number {
  const lengths = new Map<number, number>();
  for (const { size, pieces } of paragraphs)
    for (const { text } of pieces) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 1;
}
