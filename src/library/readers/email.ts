import type { Reader } from './reader.ts';

/** E-mails. */
export const email = {
  name: 'e-mail',
  endings: ['.eml'],
  makesText: true,
  async read(bytes) {
    // loaded where it is needed: packages are large
    const { mailText } = await import('./mail/mail-text.ts');
    return mailText(bytes);
  },
} as const satisfies Reader;
