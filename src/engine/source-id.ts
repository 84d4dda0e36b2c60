import { createHash } from 'node:crypto';
import { lower } from './title-list.ts';

/** Characters, 72 bits: among a million sources no two share an id. */
const LENGTH = 12;

/**
 * A source's id: short enough for a button, whatever the source's name. 12 characters of letters,
 * digits, `-` and `_`; the same on every machine, in any case and with blanks around the name.
 */
export function sourceId(source: string): string {
  return createHash('sha256').update(lower(source).trim()).digest('base64url').slice(0, LENGTH);
}
