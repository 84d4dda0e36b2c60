import mammoth from 'mammoth';
import { UnreadableError } from '../../unread.ts';
import { wholeText, fileText } from '../page/page-text.ts';
import type { FileText } from '../reader.ts';
import { unzipped } from './zip.ts';

/** Its first pages are looked at for its title. */
const MAX_LOOKED_AT = 5_000;
const EMPTY_WORD_FILE = 'holds no text: write the article into it or remove it';

/**
 * The text of a Word file as it stands when all tracked changes are taken, without headers, footers and
 * comments. Throws UnreadableError.
 */
export async function wordText(bytes: Uint8Array): Promise<FileText> {
  const files = unzipped(bytes);
  if (!files.has('word/document.xml'))
    throw new UnreadableError('is no Word file: save it as .docx');
  const { value } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      // pictures are not read
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    )
    .catch((cause: unknown) => {
      throw new UnreadableError('is damaged: save it again', { cause });
    });
  const body = wholeText(value);
  if (body === '') throw new UnreadableError(EMPTY_WORD_FILE);
  const said = titleIn(files.get('docProps/core.xml')?.toString('utf8') ?? '');
  // a title that the text does not say is often that of another file, or of a template
  const title =
    said !== undefined && body.slice(0, MAX_LOOKED_AT).includes(said) ? said : undefined;
  return fileText(body, { title });
}

function titleIn(facts: string): string | undefined {
  const [, written = ''] = /<dc:title>([^<]{1,300})<\/dc:title>/u.exec(facts) ?? [];
  return wholeText(written) || undefined;
}
