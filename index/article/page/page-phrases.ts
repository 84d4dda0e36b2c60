import { PAGE_LANGUAGES } from '../../language/page-languages.ts';
import type { PageWords } from '../../language/page-words.ts';

type PhraseField =
  | 'by'
  | 'links'
  | 'genres'
  | 'controls'
  | 'notices'
  | 'services'
  | 'lists'
  | 'noticeHints'
  | 'glued'
  | 'more'
  | 'rights'
  | 'says'
  | 'credits'
  | 'pictured'
  | 'pictures'
  | 'corrections'
  | 'correctionHeadings'
  | 'updates'
  | 'addresses'
  | 'notes'
  | 'corrected'
  | 'wasWrong';
type WordField = 'weekdays' | 'dateWords' | 'postedWords' | 'ago' | 'byWords' | 'roles';

/** Alternatives of all languages: what they say of a site is understood wherever it stands. */
function all(field: PhraseField): string {
  return PAGE_LANGUAGES.flatMap((language) => alternativesIn(language, field)).join('|');
}

function alternativesIn(language: PageWords, field: PhraseField): string[] {
  return language[field]?.trim().split(/\s*\n\s*/u) ?? [];
}

function wordsIn(
  language: PageWords,
  field: WordField | 'picturedHints' | 'correctedHints',
): string[] {
  return language[field]?.trim().split(/\s+/u) ?? [];
}

function wordsOf(field: WordField): ReadonlySet<string> {
  return new Set(PAGE_LANGUAGES.flatMap((language) => wordsIn(language, field)));
}

/** What a long expression cannot do without, as a short one. */
function hints(field: 'picturedHints' | 'correctedHints'): RegExp {
  const pieces = PAGE_LANGUAGES.flatMap((language) => wordsIn(language, field));
  return new RegExp(pieces.map((piece) => piece.replaceAll(/[()]/gu, String.raw`\$&`)).join('|'));
}

/** No letter follows. */
const END = String.raw`(?![\p{L}\p{N}])`;

/** The whole of a label, or of a line that has none. */
export const LINKS = new RegExp(`^(?:${all('links')})$`, 'iu');
export const GENRES = new RegExp(`^(?:${all('genres')})$`, 'iu');
/** How often or how long may follow in brackets, and a row of signs to press. */
export const CONTROLS = new RegExp(
  String.raw`^(?:${all('controls')})(?: ?\([^()]{1,20}\)|(?: \S{1,2}){2,6})?$`,
  'iu',
);
export const CORRECTIONS = new RegExp(`^(?:${all('corrections')})$`, 'iu');
export const CORRECTION_HEADINGS = new RegExp(`^(?:${all('correctionHeadings')})$`, 'iu');
export const UPDATES = new RegExp(`^(?:${all('updates')})$`, 'iu');
export const NOTES = new RegExp(`^(?:${all('notes')})$`, 'iu');
export const CREDITS = new RegExp(`^(?:${all('credits')})$`, 'iu');

/** How a line begins. */
export const NOTICE = new RegExp(`^(?:${all('notices')})${END}`, 'iu');
export const ADDRESSES = new RegExp(`^(?:${all('addresses')})`, 'iu');
export const LISTS = new RegExp(`^(?:${all('lists')}):? +`, 'iu');
export const MORE = new RegExp(`\\s(?:${all('more')})$`, 'iu');
export const GLUED = new RegExp(`^(?:${all('glued')}) +`, 'iu');
export const BY = new RegExp(`^(?:${all('by')})(?: ?: ?| )(?=[\\p{L}@])`, 'iu');
export const CREDIT = new RegExp(`^[(]?(?:${all('credits')}) ?(?:[:：/] ?|(?= ©))`, 'iu');

/** Anywhere in a line, in small letters: with the flag for case they would take twenty times as long. */
export const PICTURES = new RegExp(`(?<!\\p{L})(?:${all('pictures')})${END}`, 'u');
const PICTURED = new RegExp(all('pictured'), 'u');
const PICTURED_HINTS = hints('picturedHints');
const CORRECTED = new RegExp(all('corrected'), 'u');
const CORRECTED_HINTS = hints('correctedHints');
export const RIGHTS = new RegExp(
  `(?:${all('rights')})|(?:©|\\(c\\)|copyright)[^\\d]{0,60}(?:19|20)\\d\\d`,
  'u',
);
export const NOTICE_HINTS = new RegExp(all('noticeHints'), 'u');
export const WAS_WRONG = new RegExp(all('wasWrong'), 'u');

/** What sites say of their services, and who is quoted, in a language and in English, which all sites mix in. */
interface Voice {
  readonly services: RegExp;
  readonly says: RegExp;
}
const voices = new Map<string, Voice>();

/** How the sites and the reports of a language speak, for text in small letters. */
export function voiceOf(language: string): Voice {
  const tag = language.split('-')[0] ?? '';
  const known = voices.get(tag);
  if (known) return known;
  const both = PAGE_LANGUAGES.filter((one) => one.tag === 'en' || one.tag === tag);
  const of = (field: 'services' | 'says'): string =>
    both.flatMap((one) => alternativesIn(one, field)).join('|');
  const voice = {
    services: new RegExp(`(?<!\\p{L})(?:${of('services')})${END}`, 'gu'),
    says: new RegExp(`(?<!\\p{L})(?:${of('says')})${END}`, 'u'),
  };
  voices.set(tag, voice);
  return voice;
}

/** Where text in small letters says what only a text beside a picture says; -1 where it does not. */
export function picturedIn(lower: string): number {
  return PICTURED_HINTS.test(lower) ? lower.search(PICTURED) : -1;
}

/** Where a page takes back, in small letters, what it said; -1 where it does not. */
export function correctedIn(lower: string): number {
  return CORRECTED_HINTS.test(lower) ? lower.search(CORRECTED) : -1;
}

/** What a picture's owner is named by, at the end of what the picture shows. */
export const CREDIT_AT_END = new RegExp(
  String.raw`[.!?…”"’»)|/–]\s*[(\[]?(?:${all('credits')})(?: ?[:：/] ?[^.!?:]{2,60}| (?=\p{Lu})[^.!?:]{2,60}|)[)\]]?\.?$`,
  'iu',
);
export const CREDIT_IN_BRACKETS = new RegExp(
  String.raw`[(\[](?:${all('credits')})\b[^()[\]]{0,60}[)\]]\.?$`,
  'iu',
);

/** Whether what follows a phrase begins as a sentence does: a phrase in any case cannot ask that itself. */
export function beginsBehind(phrase: RegExp, text: string): number {
  const length = phrase.exec(text)?.[0].length ?? 0;
  return length > 0 && /^[^\p{Ll}]/u.test(text.slice(length, length + 2)) ? length : 0;
}

export const WEEKDAYS = wordsOf('weekdays');
export const AGO = wordsOf('ago');
export const BY_WORDS = wordsOf('byWords');
export const DATE_WORDS = wordsOf('dateWords');
export const POSTED_WORDS = wordsOf('postedWords');
export const ROLES = wordsOf('roles');

/** 1 to 12 by the ways to write a month, in small letters. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  PAGE_LANGUAGES.flatMap(({ months }) =>
    (months?.trim().split(/\s+/u) ?? []).flatMap((ways, nth) =>
      ways.split('/').map((way) => [way.replaceAll('-', ' '), nth + 1] as const),
    ),
  ),
);
