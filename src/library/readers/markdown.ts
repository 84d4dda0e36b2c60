import type { Reader } from './reader.ts';

/** Markdown, with marks or without. */
export const markdown = {
  name: 'Markdown',
  endings: ['.md', '.markdown'],
  makesText: true,
  async read(bytes) {
    // loaded where it is needed: packages are large
    const { markdownText } = await import('./markdown/markdown-text.ts');
    return markdownText(bytes);
  },
} as const satisfies Reader;
