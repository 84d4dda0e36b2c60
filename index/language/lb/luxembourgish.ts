import type { LanguageRules } from '../rules.ts';

export const luxembourgish: LanguageRules = {
  tag: 'lb',
  joinsWords: true,
  nounsHaveCapitals: true,
};
