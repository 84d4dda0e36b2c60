import type { LanguageRules } from '../rules.ts';

export const turkish: LanguageRules = {
  tag: 'tr',
  snowball: 'turkish',
  questionWords: 'kim kimin kimler nerede nereye nereden neden nasil hangi kac',
  functionWords: 've veya ile bir bu su o da de ki mi icin olan olarak oldu ise ne zaman',
  groupsByStop: true,
  boilerplate: { menuWords: 'türkçe' },
};
