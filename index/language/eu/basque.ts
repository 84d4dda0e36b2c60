import type { LanguageRules } from '../rules.ts';

export const basque: LanguageRules = { tag: 'eu', snowball: 'basque' };
