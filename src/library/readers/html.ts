import type { Origin, Reader } from './reader.ts';

/** Web pages, as saved by a browser or fetched. */
export const html = {
  name: 'web page',
  endings: ['.html', '.htm', '.xhtml'],
  makesText: true,
  async read(bytes: Uint8Array, from?: Origin) {
    // loaded where it is needed: packages are large
    const { htmlText } = await import('./page/html-text.ts');
    return htmlText(bytes, from);
  },
} as const satisfies Reader;
