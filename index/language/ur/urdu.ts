import type { LanguageRules } from '../rules.ts';

export const urdu: LanguageRules = {
  tag: 'ur',
  script: 'Arabic',
  boilerplate: { menuWords: 'اردو' },
};
