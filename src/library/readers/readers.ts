import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';

/** Every kind of file that is read. All other files are left alone. */
export const READERS: readonly Reader[] = [plainText];

/**
 * The reader for the file of this name, whatever its case; undefined for files that are not read.
 */
export function readerOf(name: string, readers: readonly Reader[] = READERS): Reader | undefined {
  const lower = name.toLowerCase();
  return readers.find(({ endings }) => endings.some((ending) => lower.endsWith(ending)));
}
