import type { LanguageRules } from '../rules.ts';

export const swedish: LanguageRules = {
  tag: 'sv',
  snowball: 'swedish',
  questionWords: 'vem vilka vilken vilket varfor hur nar',
  functionWords: `den det de en ett och eller ar var vara blev blir har hade han hon de dem sin sitt
    sina som att i pa av till med for om fran denna detta dessa vad`,
  joinsWords: true,
};
