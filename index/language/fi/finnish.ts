import type { LanguageRules } from '../rules.ts';

export const finnish: LanguageRules = { tag: 'fi', snowball: 'finnish', joinsWords: true };
