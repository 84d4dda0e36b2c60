import { arabic } from './ar/arabic.ts';
import { catalan } from './ca/catalan.ts';
import { czech } from './cs/czech.ts';
import { danish } from './da/danish.ts';
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { basque } from './eu/basque.ts';
import { persian } from './fa/persian.ts';
import { finnish } from './fi/finnish.ts';
import { french } from './fr/french.ts';
import { irish } from './ga/irish.ts';
import { swissGerman } from './gsw/swiss-german.ts';
import { hungarian } from './hu/hungarian.ts';
import { armenian } from './hy/armenian.ts';
import { italian } from './it/italian.ts';
import { luxembourgish } from './lb/luxembourgish.ts';
import { lowGerman } from './nds/low-german.ts';
import { dutch } from './nl/dutch.ts';
import { norwegian } from './no/norwegian.ts';
import { pashto } from './ps/pashto.ts';
import { portuguese } from './pt/portuguese.ts';
import { romanian } from './ro/romanian.ts';
import { russian } from './ru/russian.ts';
import { slovene } from './sl/slovene.ts';
import { swedish } from './sv/swedish.ts';
import { tamil } from './ta/tamil.ts';
import { turkish } from './tr/turkish.ts';
import { ukrainian } from './uk/ukrainian.ts';
import { urdu } from './ur/urdu.ts';
import { chinese } from './zh/chinese.ts';
import type { Alternatives, LanguageRules, Words } from './rules.ts';

/**
 * All languages of which something is known. Of two that the words of a text tell equally well, the
 * earlier one is taken for its language.
 */
export const LANGUAGES: readonly LanguageRules[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  swedish,
  danish,
  norwegian,
  turkish,
  russian,
  arabic,
  persian,
  catalan,
  czech,
  basque,
  finnish,
  irish,
  swissGerman,
  hungarian,
  armenian,
  luxembourgish,
  lowGerman,
  pashto,
  romanian,
  slovene,
  tamil,
  ukrainian,
  urdu,
  chinese,
];

/** What is known of a language of which nothing is. */
export const UNKNOWN: LanguageRules = { tag: 'und' };

const BY_TAG: ReadonlyMap<string, LanguageRules> = new Map(
  LANGUAGES.flatMap((rules) => [rules.tag, ...wordsIn(rules.also)].map((tag) => [tag, rules])),
);

/** What is known of a language, by its tag, with or without region and the like, in any case. */
export function rulesOf(language: string): LanguageRules {
  return BY_TAG.get(language) ?? BY_TAG.get(baseOf(language)) ?? UNKNOWN;
}

function baseOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

/** The words of a list, in its order; [] where there is none. */
export function wordsIn(list: Words | undefined): string[] {
  return list === undefined ? [] : list.trim().split(/\s+/u);
}

/** The words that the languages have in one of their lists, each once. */
export function wordsOfAll(
  listOf: (rules: LanguageRules) => Words | undefined,
): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((rules) => wordsIn(listOf(rules))));
}

/** Words as alternatives of a regular expression. */
export function alternatives(words: ReadonlySet<string>): Alternatives {
  return [...words].join('|');
}

/** Alternatives of a regular expression: all that the languages have in one of their fields. */
export function alternativesOfAll(
  fieldOf: (rules: LanguageRules) => Alternatives | undefined,
): Alternatives {
  return LANGUAGES.flatMap((rules) => fieldOf(rules) ?? []).join('|');
}
