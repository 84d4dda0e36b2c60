import type { LanguageRules } from '../rules.ts';

export const tamil: LanguageRules = { tag: 'ta', script: 'Tamil', snowball: 'tamil' };
