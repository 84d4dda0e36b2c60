import type { LanguageRules } from '../rules.ts';

export const slovene: LanguageRules = { tag: 'sl', snowball: 'slovene' };
