import type { Reader } from './reader.ts';

/** Word files. */
export const docx = {
  name: 'Word file',
  endings: ['.docx'],
  makesText: true,
  async read(bytes) {
    // loaded where it is needed: packages are large
    const { wordText } = await import('./word/word-text.ts');
    return wordText(bytes);
  },
} as const satisfies Reader;
