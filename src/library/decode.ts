import { analyse } from 'chardet';
import { UnreadableError } from './unread.ts';

/** A file whose bytes are no text. */
export class NotTextError extends UnreadableError {
  override readonly name = 'NotTextError';

  constructor(what: string, options?: ErrorOptions) {
    super(`${what}: save it as UTF-8 text, or remove it from the folder`, options);
  }
}

/** Characters that are looked at to tell text from other bytes. */
const SAMPLE = 65_536;
/**
 * Characters that text hardly ever holds: control characters except white space, and failed
 * decoding.
 */
const STRANGE = /(?!\s)\p{Cc}|\ufffd/gu;

/** The characters of windows-1252 from 0x80 to 0x9F; five places are empty. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Out of 100; a detected encoding below this is a guess. */
const MIN_CONFIDENCE = 25;

/**
 * The least share of zero bytes in UTF-16 without a byte-order mark; other text has none at all.
 */
const MIN_ZEROS = 0.002;

/**
 * In UTF-16, one side of the pairs says the script and the other the letter: the sides differ by
 * 0.5 (Chinese) to 1 (Latin). In text of other encodings they are alike but for chance.
 */
const MIN_DIFFERENCE = 0.45;

/**
 * The text of a file's bytes. A byte-order mark stays, as the first character, so that offsets
 * count as in any reader of the raw text. Order of evidence: byte-order mark, zero bytes (UTF-16
 * without a mark), strict UTF-8, then detection. Throws NotTextError for bytes that are no text.
 */
export function decoded(bytes: Uint8Array): string {
  return textIn(decodedAs(encodingOf(bytes), bytes));
}

/**
 * The text of bytes that say their encoding; that of `decoded` where they are wrong. Throws
 * NotTextError for bytes that are no text.
 */
export function decodedFrom(said: string, bytes: Uint8Array): string {
  // Latin-1 can be read from any bytes: where they are UTF-8, it is a mistake
  const isLatin = /^(?:windows-1252|iso-8859-1)$/iu.test(said);
  for (const encoding of isLatin ? ['utf-8'] : [said, 'utf-8'])
    try {
      return textIn(new TextDecoder(encoding, { fatal: true }).decode(bytes));
    } catch (error) {
      if (error instanceof NotTextError) throw error;
    }
  return isLatin ? textIn(decodedAs(said, bytes)) : decoded(bytes);
}

/** Throws NotTextError where a text is none. */
function textIn(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const strange = sample.match(STRANGE)?.length ?? 0;
  if (strange > Math.max(2, sample.length / 100)) throw new NotTextError('is not text');
  return text;
}

function decodedAs(encoding: string, bytes: Uint8Array): string {
  try {
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withMarks(text) : text;
  } catch (cause) {
    throw new NotTextError(`is in an encoding that cannot be read (${encoding})`, { cause });
  }
}

/**
 * Restores quotation marks and dashes: Node reads windows-1252 as Latin-1, which makes them control
 * characters.
 */
export function withMarks(text: string): string {
  return text.replaceAll(/[\u0080-\u009f]/gu, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const byZeros = utf16ByZeros(bytes.subarray(0, 4096));
  if (byZeros) return byZeros;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    // to guess at megabytes of no text would take seconds
    if (isStrange(bytes.subarray(0, SAMPLE))) throw new NotTextError('is not text');
    // UTF-8 with a few bad bytes must not be served in another encoding: that would change its
    // words
    if (holdsUtf8(bytes)) throw new NotTextError('is UTF-8 with bytes in it that are no text');
    return detected(bytes);
  }
}

/** Whether bytes hold more control characters than text of any encoding that is guessed at. */
function isStrange(bytes: Uint8Array): boolean {
  let strange = 0;
  for (const byte of bytes)
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) strange += 1;
  return strange > Math.max(2, bytes.length / 100);
}

/**
 * Whether the bytes hold UTF-8: letters beyond ASCII take two bytes or more, of a form rare in
 * other encodings.
 */
function holdsUtf8(bytes: Uint8Array): boolean {
  let sequences = 0;
  let strays = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    const rest = bytes.subarray(at + 1, at + length);
    const isWhole = length > 0 && rest.length === length - 1 && rest.every((one) => one >> 6 === 2);
    if (isWhole) {
      sequences += 1;
      at += length - 1;
    } else strays += 1;
  }
  return sequences >= strays;
}

/** The likeliest encoding of all the bytes; throws NotTextError where none is likely. */
function detected(bytes: Uint8Array): string {
  const [best] = analyse(bytes);
  if (!best || best.confidence < MIN_CONFIDENCE)
    throw new NotTextError('is in an encoding that cannot be told for sure');
  return best.name;
}

/**
 * UTF-16 by its zero bytes: blanks, line ends and Latin letters have one each, all on one side of
 * the pairs.
 */
function utf16ByZeros(bytes: Uint8Array): string | undefined {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at += 1)
    if (bytes[at] === 0) {
      if (at % 2 === 0) even += 1;
      else odd += 1;
    }
  const [most, least] = [Math.max(even, odd), Math.min(even, odd)];
  if (most < Math.max(1, bytes.length * MIN_ZEROS) || least * 10 > most) return undefined;
  // a stray zero in other text makes no pairs
  if (sidesDiffer(bytes) < MIN_DIFFERENCE || isUtf8BeyondAscii(bytes)) return undefined;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  try {
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
    new TextDecoder(encoding, { fatal: true }).decode(whole, { stream: true });
    return encoding;
  } catch {
    return undefined;
  }
}

/** How differently the bytes of the two sides of pairs are spread over sixteen ranges: 0 to 1. */
function sidesDiffer(bytes: Uint8Array): number {
  const differences = new Int32Array(16);
  const paired = bytes.length - (bytes.length % 2);
  for (let at = 0; at < paired; at += 1) {
    const range = (bytes[at] ?? 0) >> 4;
    differences[range] = (differences[range] ?? 0) + (at % 2 === 0 ? 1 : -1);
  }
  return differences.reduce((sum, one) => sum + Math.abs(one), 0) / Math.max(1, paired);
}

/** Whether bytes are UTF-8 throughout, but perhaps cut at the end, with letters beyond ASCII. */
function isUtf8BeyondAscii(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte >= 0x80)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
