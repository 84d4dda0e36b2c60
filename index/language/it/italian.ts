import type { LanguageRules } from '../rules.ts';
import { ITALIAN_IN_ENGLISH } from './in-english.ts';

export const italian: LanguageRules = {
  tag: 'it',
  inEnglish: ITALIAN_IN_ENGLISH,
  snowball: 'italian',
  questionWords: 'perche quanti quante quali',
  functionWords: `il lo la i gli le l un uno una di del dello della dei degli delle dell d a al allo
    alla ai agli alle all da dal dallo dalla dai dagli dalle dall in nel nello nella nei negli nelle
    nell su sul sulla sui sugli sulle sull con per e ed o che chi come quando dove quanto quanta quale
    si e sono era erano stato stata stati state ha hanno aveva avevano suo sua suoi sue loro questo
    questa questi queste`,
  elision: /^(?:[cdl]|un|(?:a|da|de|ne|su|que)ll)['’](?=\p{L})/iu,
  groupsByStop: true,
  nameParticles: { within: 'da del di e la', withinPlaces: 'del di la le' },
  placeCues: { from: 'da' },
  boilerplate: { menuWords: 'italiano' },
};
