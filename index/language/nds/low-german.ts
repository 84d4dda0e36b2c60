import type { LanguageRules } from '../rules.ts';

export const lowGerman: LanguageRules = { tag: 'nds', joinsWords: true, nounsHaveCapitals: true };
