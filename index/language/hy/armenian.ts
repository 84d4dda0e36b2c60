import type { LanguageRules } from '../rules.ts';

export const armenian: LanguageRules = { tag: 'hy', script: 'Armenian', snowball: 'armenian' };
