import type { Reader } from './reader.ts';

/** Pages that a browser saved in one file. */
export const mhtml = {
  name: 'saved page',
  endings: ['.mhtml', '.mht'],
  makesText: true,
  async read(bytes) {
    // loaded where it is needed: packages are large
    const { savedPageText } = await import('./mail/saved-page-text.ts');
    return savedPageText(bytes);
  },
} as const satisfies Reader;
