import { detect } from 'chardet';

/** A file whose bytes are no text; `message` ends the sentence "<file> …". */
export class NotTextError extends Error {
  override readonly name = 'NotTextError';
}

/** Characters looked at to tell text from other bytes. */
const SAMPLE = 65_536;
/** What text hardly ever holds: control characters but white space, and failed decoding. */
const STRANGE = /(?!\s)\p{Cc}|\ufffd/gu;

/** What windows-1252 has from 0x80 to 0x9F; five places are empty. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The share of odd or even bytes that are zero in UTF-16 of a script whose letters are below U+0100. */
const UTF16_ZEROS = 0.4;

/**
 * The text of a file's bytes. A byte-order mark stays, as the first character, so that offsets count
 * it as every reader of the raw text does. Order of evidence: mark, zero bytes (UTF-16 without a
 * mark), strict UTF-8, then detection. Throws NotTextError for bytes that are no text.
 */
export function decoded(bytes: Uint8Array): string {
  const text = decodedAs(encodingOf(bytes), bytes);
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

/** Node reads windows-1252 as Latin-1: quotation marks and dashes come out as control characters. */
function withMarks(text: string): string {
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
    // not UTF-8: the bytes themselves must tell
    return detect(bytes.subarray(0, 65_536)) ?? 'windows-1252';
  }
}

function utf16ByZeros(bytes: Uint8Array): string | undefined {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at += 1)
    if (bytes[at] === 0) {
      if (at % 2 === 0) even += 1;
      else odd += 1;
    }
  const half = bytes.length / 2;
  if (odd > half * UTF16_ZEROS && even < half * 0.1) return 'utf-16le';
  if (even > half * UTF16_ZEROS && odd < half * 0.1) return 'utf-16be';
  return undefined;
}
