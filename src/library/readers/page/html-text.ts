import sniffed from 'html-encoding-sniffer';
import { decoded, decodedFrom } from '../../decode.ts';
import { pageText } from './page-text.ts';
import type { FileText, Origin } from '../reader.ts';

/** The article of a web page in these bytes. Throws UnreadableError. */
export function htmlText(bytes: Uint8Array, { address, charset }: Origin = {}): FileText {
  return pageText(decodedPage(bytes, charset), address);
}

/** Given where a page says nothing of its encoding: no page uses it. */
const NOT_SAID = 'replacement';

/**
 * A page's text: in the encoding that its mark, `charset` (of the HTTP header) or the page itself
 * says, else in the one that its bytes show.
 * https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decodedPage(bytes: Uint8Array, charset?: string): string {
  const said = sniffed(bytes, {
    defaultEncoding: NOT_SAID,
    ...(charset !== undefined && { transportLayerEncodingLabel: charset }),
  });
  return said.toLowerCase() === NOT_SAID ? decoded(bytes) : decodedFrom(said, bytes);
}
