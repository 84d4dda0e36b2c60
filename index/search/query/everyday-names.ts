import { MONTHS, SHORT_MONTHS } from '../../language/en/calendar-words.ts';
import { nameTerms } from '../../text/names/aliases.ts';
import {
  foldedName,
  namesOfCountry,
  regionName,
  regionsNamed,
  regionsShort,
} from '../../text/places/gazetteer.ts';
import type { Word } from '../../text/word.ts';
import type { Alternative, Searched } from './alternatives.ts';
import { standsTogether } from './word-cuts.ts';

/** Short names of states that are words, or other names, in capitals too: they need a comma before them. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  'AL AS CO DE HI ID IN LA MA MD ME MS OK OR AB MB ON'.split(' '),
);
const SHORT_STATE = /^\p{Lu}{2}$/u;
const BEHIND_COMMA = /, ?$/u;
const CAPITAL = /^\p{Lu}/u;
const CAPITALS = /\p{Lu}/u;
const DAY_OR_YEAR = /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)?\d\d)$/u;
const MONTH_OF: ReadonlyMap<string, string> = new Map(
  SHORT_MONTHS.map((short) => [
    short.toLowerCase(),
    MONTHS.find((month) => month.startsWith(short.slice(0, 3))) ?? short,
  ]),
);
const PLURAL = /s$/u;
/** How the names of peoples end; what ends so and is a country's own name stands first in its list. */
const OF_PEOPLE = /(?:an|ans|ese|ish|ic|i|ch|ss|ek|ian|ine|sh|ot|er|os)$/u;
const LANGUAGE_BEHIND =
  /^ (?:names?|words?|language|terms?|translation|spelling|alphabet|for(?!ces?\b)|version|text)\b|^[?]/iu;
/** The gazetteer takes "American" for no place: America is two continents. */
const AMERICAN = /^(?:U\.?S\.?(?:A\.?)?|[Aa]mericans?|u\.s\.(?:a\.)?|usa)$/u;
const OF_AMERICA = ['United States', 'U.S.', 'USA', 'American'];

/**
 * What a question's words stand for by where they stand, by their number: a month cut short beside a day or
 * a year ("feb 2017"), a state in two capitals ("Kelby TX", "Kelby, OK"), and a country for its people ("Honduran",
 * which says less). Only what some passage holds.
 */
export function everydayNames(
  text: string,
  words: readonly Word[],
  index: Searched,
): ReadonlyMap<number, readonly Alternative[]> {
  const found = new Map<number, readonly Alternative[]>();
  // a question in capitals has no abbreviations that can be told
  const isShouted = !/\p{Ll}/u.test(text);
  for (const [nth, word] of words.entries()) {
    const written = text.slice(word.start, word.end);
    const month = monthAt(words, nth);
    const state = isShouted ? undefined : stateAt(text, words, nth);
    const names =
      month !== undefined
        ? [month]
        : state !== undefined
          ? [state]
          : countryOfPeople(text, word, words[nth - 1]);
    const relation = month === undefined && state === undefined ? 'like' : 'same';
    const alternatives = names.flatMap((name): Alternative[] => {
      const terms = nameTerms(name);
      const isHeld =
        terms.every((term) => index.lexicon.has(term)) &&
        terms[0] !== word.term &&
        (terms.length === 1 || standsTogether(index, terms, 'any'));
      return isHeld ? [{ name, written, terms, relation }] : [];
    });
    if (alternatives.length > 0) found.set(nth, [...(found.get(nth) ?? []), ...alternatives]);
  }
  return found;
}

/** "Feb" in "feb 2017" and "3 Feb": the month. */
function monthAt(words: readonly Word[], nth: number): string | undefined {
  const month = MONTH_OF.get(words[nth]?.folded ?? '');
  if (month === undefined) return undefined;
  const beside = [words[nth - 1], words[nth + 1]];
  return beside.some((word) => word !== undefined && DAY_OR_YEAR.test(word.folded))
    ? month
    : undefined;
}

/** The state that a word of two capitals is short for, behind a name or a comma. */
function stateAt(text: string, words: readonly Word[], nth: number): string | undefined {
  const { start = 0, end = 0 } = words[nth] ?? {};
  const written = text.slice(start, end);
  const before = words[nth - 1];
  if (!before || !SHORT_STATE.test(written)) return undefined;
  const isBehindComma = BEHIND_COMMA.test(text.slice(before.end, start));
  const isBehindName = CAPITAL.test(text.slice(before.start, before.end));
  if (!isBehindComma && (!isBehindName || ALSO_WORDS.has(written))) return undefined;
  const [code] = regionsShort(written);
  return code === undefined ? undefined : regionName(code);
}

/** For the people of a country the country, which says less: "Honduran", "Hondurans". */
function countryOfPeople(
  text: string,
  { start, end }: Word,
  before: Word | undefined,
): readonly string[] {
  const written = text.slice(start, end);
  // many people type no capitals
  if (!CAPITAL.test(written) && CAPITALS.test(text)) return [];
  if (AMERICAN.test(written)) return OF_AMERICA;
  // a language: "in French", "the French name", "called in Chinese"
  if (LANGUAGE_BEHIND.test(text.slice(end)) || before?.folded === 'in') return [];
  const folded = foldedName(written);
  const [code] = [folded, folded.replace(PLURAL, '')].flatMap((name) =>
    regionsNamed(name).filter((one) => one.length === 2),
  );
  const [country = '', ...others] = code === undefined ? [] : namesOfCountry(code);
  // the country itself is not its people
  return country === '' || !others.some((name) => isPeople(name, folded)) ? [] : [country];
}

/** Whether a name of a country's list is that of its people, and the one asked for: "Honduran", "Dutch". */
function isPeople(name: string, folded: string): boolean {
  const own = foldedName(name);
  return OF_PEOPLE.test(own) && (own === folded || own === folded.replace(PLURAL, ''));
}
