import { docx } from './docx.ts';
import { email } from './email.ts';
import { feed } from './feed.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { mhtml } from './mhtml.ts';
import { pdf } from './pdf.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';

/** Every kind of file that is read. All others are named as unread. */
export const READERS: readonly Reader[] = [
  plainText,
  markdown,
  html,
  mhtml,
  pdf,
  docx,
  email,
  feed,
];

/**
 * The reader for the file of this name, whatever its case; undefined for files that are not read.
 */
export function readerOf(name: string, readers: readonly Reader[] = READERS): Reader | undefined {
  const lower = name.toLowerCase();
  return readers.find(({ endings }) => endings.some((ending) => lower.endsWith(ending)));
}
