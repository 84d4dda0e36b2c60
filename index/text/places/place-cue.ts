import type { Span } from '../../span.ts';
import {
  BUILDINGS,
  EVENTS,
  HOSPITAL,
  KINDS_OF_PLACE,
  MAKE_NAMES,
  NEVER_PLACES,
  PARTS_OF_CITIES,
  PEOPLE,
  POLICE,
  SIDES,
  WORDS_AT,
  WORDS_FROM,
} from './cue-words.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';

/**
 * What tells that a name is a place's: `its` police or what happened there, words such as `in` and
 * `from`. `bare` has nothing but the gazetteer behind it; `part` is part of a longer name and no place
 * itself, yet tells where we are: "Tennessee Bureau of Investigation".
 */
export type Cue = 'dateline' | 'pair' | 'its' | 'in' | 'from' | 'bare' | 'part';

const POSSESSIVE = /['’]s$/iu;
const NEXT_WORD = /^ ([\p{L}\p{M}]+(?:['’]s)?)/u;
const CAPITAL = /^\p{Lu}/u;
const LETTERS = /^\p{L}+$/u;
/** How far around a name is looked, in UTF-16 units. */
const REACH = 40;
/** Where people are taken to, held or from, not where they were hurt. */
const TAKEN_TO =
  /\b(?:hospital|medical|airlifted|flown|transported|autops|morgue|jail|born|native|lives|lived|held|detained|arrested|buried|sentenced)\b[^.]*$/u;
/** A day, a news agency in brackets, a dash: "KABUL, March 3 (Wire) —". */
const DATELINE_END =
  /^\.?(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?\s?(?:(\([^()\n]{2,40}\))\s?)?(—|–|--|-\s|-(?=[A-Z]))?/u;
const LOUD_NAME = /^\p{Lu}{4,}|^\p{Lu}+\.? \p{Lu}{2,}/u;
const LINE_START = /(?:^|[\n\r])[^\p{L}\p{N}]{0,3}$/u;

/** What the words around a name say; `headline` is a text in which capitals say nothing. */
export function cueAround(text: string, { start, end }: Span, headline: boolean): Cue {
  const after = wordAfter(text, end)?.text ?? '';
  const follower = after.toLowerCase().replace(POSSESSIVE, '');
  if (POLICE.has(follower)) return 'its';
  const words = wordsBefore(text, start);
  let nth = words.length - 1;
  while (nth >= 0 && CAPITAL.test(words[nth] ?? '') && SIDES.has(lower(words[nth]))) nth -= 1;
  const hasSide = nth < words.length - 1;
  const before = lower(words[nth]);
  const isLastName = CAPITAL.test(words[nth] ?? '') && !isCommon(before) && !WORDS_FROM.has(before);
  if (isLastName && !headline) return 'part';
  if (EVENTS.has(follower)) return 'its';
  if (CAPITAL.test(after) && goesOn(follower, headline)) return 'part';
  if (HOSPITAL.has(follower) || TAKEN_TO.test(text.slice(Math.max(0, start - REACH), start)))
    return 'from';
  if (before === 'of' && KINDS_OF_PLACE.has(lower(words[nth - 1]))) return 'in';
  if (PARTS_OF_CITIES.has(follower)) return 'bare';
  if (BUILDINGS.has(follower)) return 'its';
  // "Milltown: two dead"
  if (WORDS_AT.has(before) || hasSide || (start === 0 && text[end] === ':')) return 'in';
  if (WORDS_FROM.has(before) || PEOPLE.has(follower) || before === 'a' || before === 'the')
    return 'from';
  return 'bare';
}

/** Whether a capitalised word goes on with the name before it. */
function goesOn(follower: string, headline: boolean): boolean {
  if (MAKE_NAMES.has(follower)) return true;
  return !headline && !BUILDINGS.has(follower) && !PEOPLE.has(follower) && !isCommon(follower);
}

/** Whether a name opens a report: "MILLTOWN, Ohio (Wire) —". One that nobody lists needs more than a dash. */
export function isDateline(text: string, { start, end }: Span, isUnknown: boolean): boolean {
  const isLoud = LOUD_NAME.test(text.slice(start, end));
  const opens = LINE_START.test(text.slice(Math.max(0, start - 4), start));
  if (!isLoud && (isUnknown || !opens)) return false;
  const [, agency, dash] = DATELINE_END.exec(text.slice(end, end + 70)) ?? [];
  if (isUnknown) return dash !== undefined && (agency !== undefined || opens);
  return dash !== undefined || (isLoud && agency !== undefined);
}

/** The word that follows after one blank. */
export function wordAfter(
  text: string,
  end: number,
): (Span & { readonly text: string }) | undefined {
  const word = NEXT_WORD.exec(text.slice(end, end + REACH))?.[1];
  return word === undefined
    ? undefined
    : { text: word, start: end + 1, end: end + 1 + word.length };
}

/** Up to five words right before, in reading order; [] where something else than a blank stands between. */
function wordsBefore(text: string, start: number): string[] {
  const blank = text[start - 1];
  if (blank !== ' ' && blank !== '\n') return [];
  const words = text
    .slice(Math.max(0, start - REACH), start - 1)
    .split(/\s/u)
    .slice(-5);
  const broken = words.findLastIndex((word) => !LETTERS.test(word));
  return words.slice(broken + 1);
}

/** Words that are no part of a place's name, small or capitalised. */
export function isCommon(word: string): boolean {
  return STOP_WORDS.has(word) || NEVER_PLACES.has(word) || WORDS_AT.has(word);
}

function lower(word = ''): string {
  return word.toLowerCase();
}
