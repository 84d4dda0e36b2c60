import sniffed from 'html-encoding-sniffer';
import { decoded, decodedFrom } from '../decode.ts';
import { pageText } from './page/page-text.ts';
import type { Reader } from './reader.ts';

/** Web pages, as saved by a browser or fetched. */
export const html = {
  name: 'web page',
  endings: ['.html', '.htm', '.xhtml'],
  makesText: true,
  read(bytes) {
    return pageText(decodedPage(bytes));
  },
} as const satisfies Reader;

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
