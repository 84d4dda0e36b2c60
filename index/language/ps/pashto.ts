import type { LanguageRules } from '../rules.ts';

export const pashto: LanguageRules = {
  tag: 'ps',
  script: 'Arabic',
  boilerplate: { menuWords: 'پشتو' },
};
