import type { Reader } from './reader.ts';

/** PDFs that hold text. */
export const pdf = {
  name: 'PDF',
  endings: ['.pdf'],
  makesText: true,
  async read(bytes) {
    // loaded where it is needed: packages are large
    const { pdfText } = await import('./pdf/pdf-text.ts');
    return pdfText(bytes);
  },
} as const satisfies Reader;
