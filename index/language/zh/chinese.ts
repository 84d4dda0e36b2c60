import type { LanguageRules } from '../rules.ts';

export const chinese: LanguageRules = {
  tag: 'zh',
  script: 'Han',
  boilerplate: { menuWords: '中文' },
};
