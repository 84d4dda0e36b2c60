import PostalMime from 'postal-mime';
import { withMarks } from '../../decode.ts';
import { UnreadableError } from '../../unread.ts';
import { fileText, wholeText } from '../page/page-text.ts';
import { publishedOf } from '../said-day.ts';
import type { FileText } from '../reader.ts';

/** Parts within parts; mails have three or four. */
const MAX_NESTING = 30;
const MAX_HEADER_BYTES = 256 * 1024;

/**
 * The text of an e-mail, without attachments: its subject is the title, its sender the source. Throws
 * UnreadableError.
 */
export async function mailText(bytes: Uint8Array): Promise<FileText> {
  const mail = await PostalMime.parse(Buffer.from(bytes), {
    maxNestingDepth: MAX_NESTING,
    maxHeadersSize: MAX_HEADER_BYTES,
  }).catch((cause: unknown) => {
    throw new UnreadableError('is a damaged e-mail: save it again', { cause });
  });
  const ofHtml = mail.html === undefined ? '' : wholeText(withMarks(mail.html));
  const body = ofHtml === '' ? withMarks(mail.text ?? '').trim() : ofHtml;
  if (body === '') throw new UnreadableError('holds no text, only attachments: add those instead');
  const date = mail.headers.find(({ key }) => key === 'date')?.value;
  const { published, remarks = [] } = publishedOf([date]);
  return fileText(body, {
    title: mail.subject,
    source: mail.from?.name || undefined,
    published,
    remarks,
  });
}
