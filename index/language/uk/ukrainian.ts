import type { LanguageRules } from '../rules.ts';

export const ukrainian: LanguageRules = {
  tag: 'uk',
  script: 'Cyrillic',
  placeCues: { at: 'в у під' },
};
