import type { LanguageRules } from '../rules.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { FAMILIES } from './families.ts';
import { QUESTION_FORMS } from './question-forms.ts';
import { stemOf } from './stem.ts';

export const english: LanguageRules = {
  tag: 'en',
  stem: stemOf,
  questionWords: 'how what when where which who whom whose why',
  // "more", "over", "before", "up", "not" stay searchable: they carry the meaning in "more than 50"
  functionWords: `a an and any are as at be been being but by can could did do does doing for from had
    has have having he her hers him his i if in into is it its itself many me much my of on or our she
    should so some such that the their theirs them then there these they this those to was we were
    while will with would you your s t am im id ive dont didnt isnt wasnt tell please about give find
    show`,
  families: FAMILIES,
  decimalStop: true,
  abbreviations: ABBREVIATIONS,
  nameParticles: {
    within: 'an and for in of on the to',
    withinPlaces: 'of upon on and the',
  },
  placeCues: {
    at: `in at near off above below outside inside around across throughout within downtown central
      rural suburban`,
    from: `from of to toward towards into through via between leaving visiting`,
    kinds: `city town village hamlet locality municipality township borough district port suburb
      neighborhood neighbourhood quarter camp island islands harbour harbor`,
  },
  questionForms: QUESTION_FORMS,
  boilerplate: {
    advertisement: 'advertisements?|sponsored(?: content)?',
    home: 'home|start',
    commentForm:
      'leave a (?:reply|comment)|your e-?mail address will not be published|required fields are marked|' +
      '(?:post|add) (?:a )?comment$',
    menuWords: `home news world politics business sport sports opinion culture video videos photos
      contact about us login menu search archive imprint privacy terms faq rss newsletter english
      persian farsi dari pashto arabic german french spanish italian turkish russian urdu chinese`,
  },
};
