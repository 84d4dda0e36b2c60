import type { LanguageRules } from '../rules.ts';

export const hungarian: LanguageRules = { tag: 'hu', snowball: 'hungarian', joinsWords: true };
