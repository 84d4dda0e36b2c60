import type { LanguageRules } from '../rules.ts';

export const danish: LanguageRules = {
  tag: 'da',
  snowball: 'danish',
  questionWords: 'hvem hvad hvor hvornar hvorfor hvordan hvilken hvilket hvilke',
  functionWords: `den det de en et og eller er var vaere blev bliver har havde han hun dem sin sit sine
    som at i pa af til med for om fra denne dette disse`,
  joinsWords: true,
  groupsByStop: true,
};
