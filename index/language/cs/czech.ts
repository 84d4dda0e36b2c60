import type { LanguageRules } from '../rules.ts';

export const czech: LanguageRules = { tag: 'cs', snowball: 'czech' };
