import type { LanguageRules } from '../rules.ts';
import { GERMAN_IN_ENGLISH } from './in-english.ts';

export const german: LanguageRules = {
  tag: 'de',
  inEnglish: GERMAN_IN_ENGLISH,
  verbsLast: true,
  snowball: 'german',
  questionWords: `wer wem wen wessen wann wo wie welche welcher welches welchen welchem warum weshalb
    wieso woher wohin wodurch womit wofur worin wieviel wieviele`,
  functionWords: `der die das des dem den ein eine einer eines einem einen und oder ist sind war waren
    wird werden wurde wurden worden sei seien hat haben hatte hatten er sie es wir ihr ihm ihn ihnen
    ihre viel viele ihrer ihren ihrem ihres sein seine seiner seinen seinem seines sich in im an am
    auf aus bei beim von vom zu zum zur mit fur als auch dass da so um was dieser diese dieses diesen
    diesem`,
  joinsWords: true,
  nounsHaveCapitals: true,
  placePrepositions: 'in aus nach bei nahe',
  groupsByStop: true,
  abbreviations: {
    neverLast: 'hr fam z.b d.h u.a o.ä bzw abs dipl ing',
    beforeFigure: 'nr',
    maybeLast: 'usw',
    writtenApart: 'z.B d.h u.a o.ä',
    behindLetter: 'Chr',
    monthsAfterStop: `januar februar märz april mai juni juli august september oktober november
      dezember jänner`,
    beforeOrdinals: `der des dem den im am beim vom zum zur ins seinem seinen seiner ihrem ihren ihrer
      diesem diesen dieser jedem jeden jeder einem einen einer`,
  },
  nameParticles: { opening: 'von', within: 'der des und von', withinPlaces: 'am' },
  placeCues: { at: 'im bei nahe', from: 'aus von nach', kinds: 'stadt dorf' },
  questionForms: {
    number:
      'wie (?:viele?|alt|lange|weit|oft|hoch|groß)|wieviele?|welche (?:anzahl|zahl)|' +
      'welche[rmns]? (?:anteil|prozentsatz)',
    time: 'wann|welche[mnrs]? (?:jahr|jahren|tag|monat|jahrhundert|jahrzehnt|datum)',
    place: 'wo',
  },
  // the other months are English as well
  timeWords: 'januar februar märz mai juni juli oktober dezember',
  boilerplate: {
    advertisement: 'anzeige|werbung',
    home: 'startseite',
    commentForm:
      'schreiben? sie einen kommentar|schreibe einen kommentar|deine e-?mail-adresse wird nicht',
    menuWords: 'deutsch impressum kontakt datenschutz',
  },
};
