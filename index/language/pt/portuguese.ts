import type { LanguageRules } from '../rules.ts';
import { PORTUGUESE_IN_ENGLISH } from './in-english.ts';

export const portuguese: LanguageRules = {
  tag: 'pt',
  inEnglish: PORTUGUESE_IN_ENGLISH,
  snowball: 'portuguese',
  questionWords: 'quando quantos quantas quais onde',
  functionWords: `o a os as um uma uns umas de do da dos das e ou em no na nos nas por pelo pela pelos
    pelas para com que quem como quanto quanta qual se seu sua seus suas foi foram era eram ser sido
    tem tinha ha ao aos este esta estes estas esse essa isso`,
  groupsByStop: true,
  nameParticles: { within: 'da das de do e', withinPlaces: 'da de do e' },
  placeCues: { from: 'da de' },
};
