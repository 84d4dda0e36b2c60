import type { LanguageRules } from '../rules.ts';

export const romanian: LanguageRules = { tag: 'ro', snowball: 'romanian' };
