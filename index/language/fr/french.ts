import type { LanguageRules } from '../rules.ts';
import { FRENCH_IN_ENGLISH } from './in-english.ts';

export const french: LanguageRules = {
  tag: 'fr',
  inEnglish: FRENCH_IN_ENGLISH,
  snowball: 'french',
  questionWords: 'quand pourquoi combien quel quelle quels quelles lequel laquelle',
  functionWords: `le la les l un une des du de d et ou est sont etait etaient ete etre a ont avait
    avaient avoir eu il elle ils elles on ce cet cette ces c se s sa son ses leur leurs y en dans a au
    aux par pour avec sur que qu qui quoi dont comment n ne lui nous vous je j m t`,
  elision: /^(?:[cdjlmnst]|(?:jus|lors|puis)?qu)['’](?=\p{L})/iu,
  abbreviations: { neverLast: 'mme mlle' },
  nameParticles: { opening: 'de', within: 'de des du en et la', withinPlaces: 'de la le' },
  placeCues: { at: 'à dans près en', from: 'de du', kinds: 'ville' },
  questionForms: { number: 'combien', time: 'quand' },
  boilerplate: {
    advertisement: 'publicité',
    commentForm: 'laisser un commentaire|votre adresse (?:e-?mail|de messagerie) ne sera pas',
    menuWords: 'français',
  },
};
