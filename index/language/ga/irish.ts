import type { LanguageRules } from '../rules.ts';

export const irish: LanguageRules = { tag: 'ga', snowball: 'irish' };
