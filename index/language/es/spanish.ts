import type { LanguageRules } from '../rules.ts';
import { SPANISH_IN_ENGLISH } from './in-english.ts';

export const spanish: LanguageRules = {
  tag: 'es',
  inEnglish: SPANISH_IN_ENGLISH,
  snowball: 'spanish',
  questionWords: 'quien quienes cuando donde cuanto cuanta cuantos cuantas cual cuales',
  functionWords: `el la los las lo un una unos unas de del al a y e o u en por para con que como se su
    sus es son fue fueron era eran ser sido ha han habia habian este esta estos estas ese esa le les`,
  groupsByStop: true,
  abbreviations: { neverLast: 'sra' },
  nameParticles: {
    opening: 'de',
    within: 'de del e el en la las los y',
    withinPlaces: 'de del el la las y',
  },
  placeCues: {
    at: 'en cerca',
    from: 'de del',
    kinds: `ciudad pueblo villa municipio aldea puerto barrio centro estado provincia departamento distrito
      region valle`,
  },
  questionForms: {
    number: 'cu[aá]nt[oa]s?',
    time: 'cu[aá]ndo',
    place: 'd[oó]nde',
    name: 'qui[eé]n(?:es)?',
  },
  boilerplate: {
    commentForm: 'deja (?:una respuesta|un comentario)|tu dirección de correo electrónico no será',
    menuWords: 'español',
  },
};
