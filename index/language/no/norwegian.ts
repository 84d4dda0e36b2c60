import type { LanguageRules } from '../rules.ts';

/** Both ways to write it. */
export const norwegian: LanguageRules = {
  tag: 'no',
  also: 'nb nn',
  snowball: 'norwegian',
  questionWords: 'hva hvorfra nar',
  functionWords: `den det de en ei et og eller er var vaere ble blir har hadde han hun dem sin sitt sine
    som at i pa av til med for om fra denne dette disse hvem hvor hvorfor hvordan hvilken hvilket
    hvilke`,
  joinsWords: true,
  groupsByStop: true,
};
