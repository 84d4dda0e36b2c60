import type { LanguageRules } from '../rules.ts';

export const swissGerman: LanguageRules = { tag: 'gsw', joinsWords: true, nounsHaveCapitals: true };
