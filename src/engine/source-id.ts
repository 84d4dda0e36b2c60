import { createHash } from 'node:crypto';
import { lower } from './title-list.ts';

/** 72 bits: of a million sources no two share one. */
const LENGTH = 12;

/**
 * A short name for a source, of letters, digits, `-` and `_`, that fits into a button whatever the source
 * is called: 12 characters, the same on every machine, in any case and with blanks around the name.
 */
export function sourceId(source: string): string {
  return createHash('sha256').update(lower(source).trim()).digest('base64url').slice(0, LENGTH);
}
