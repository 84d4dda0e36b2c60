import type { Span } from '../../span.ts';
import { isCommon } from './common-words.ts';
import {
  BUILDINGS,
  EVENTS,
  HOSPITAL,
  MAKE_NAMES,
  NAMED_FREELY,
  PARTS_OF_CITIES,
  PEOPLE,
  POLICE,
  PREPOSITIONS,
  SAVED,
  SIDES,
  WORDS_AT,
  WORDS_FROM,
  WORDS_ON,
} from './cue-words.ts';
import { PARTS_OF, REGIONS_OF, TOWNS_OF } from './kind-words.ts';
import type { Style } from './place-tokens.ts';

/**
 * What tells that a name is a place's: `its` police or what happened there, words such as `in` and
 * `from`. `bare` has nothing but the gazetteer behind it; `part` is part of a longer name and no place
 * itself, yet tells where we are: "Tennessee Bureau of Investigation".
 */
export type Cue = 'dateline' | 'pair' | 'its' | 'in' | 'from' | 'bare' | 'part';

/** What the words around a name say. */
export interface Around {
  readonly cue: Cue;
  /** Before a place where something is: "in", "off", "near the". */
  readonly preposition?: string;
  /** "the village of" */
  readonly isOf?: boolean;
}

const POSSESSIVE = /['’]s$/iu;
const NEXT_WORD = /^ ([\p{L}\p{M}]+(?:['’]s)?)/u;
const CAPITAL = /^\p{Lu}/u;
const LETTERS = /^\p{L}+$/u;
/** How far around a name is looked, in UTF-16 units. */
const REACH = 40;
/** Where people are taken to, held or from, not where they were hurt. */
const TAKEN_TO =
  /\b(?:(?:taken|rushed|brought|driven|admitted|treated|recover\p{L}*|died|dies|condition|pronounced|transferred|released|hospitali[sz]ed|to)\b[^.]{0,30}\b(?:hospital|medical|clinic|morgue|jail)|airlifted|flown|transported|autops|born|native|lives|lived|held|detained|arrested|(?:was|were|be) buried(?! by)|sentenced)(?:\s[\p{L}’']+){0,4}\s?$/u;
/** A day, a news agency in brackets, a dash: "KABUL, March 3 (Wire) —". */
const DATELINE_END =
  /^[.)]?(?:,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} [A-Za-z]{3,9}\.?(?: \d{4}| \d\d)?))?\s?(?:(\([^()\n]{2,60}\))\s?)?(—|–|--|-\s|-(?=[A-Z]))?/u;
const LOUD_NAME = /^\p{Lu}{4,}|^\p{Lu}+\.? \p{Lu}{2,}/u;
/** Call signs of stations. */
const STATION = /^[KW]\p{Lu}{2,3}$/u;
const COMPASS = /^(?:north|south|east|west|northeast|northwest|southeast|southwest)$/u;
const OF_SCHOOL =
  /^ (?:Central|North|South|East|West) (?:[Ss]tudents?|[Pp]upils?|[Tt]eachers?|[Hh]igh|[Mm]iddle|[Ee]lementary)(?!\p{L})/u;
/** "The bullet struck Orrin in the heart" */
const IN_BODY =
  /^ in (?:the|his|her) (?:\p{L}+ )?(?:head|face|neck|chest|heart|back|side|stomach|abdomen|shoulder|arm|hand|hip|leg|foot|eye)(?!\p{L})/u;
const SCHOOLS = /^ (?:Area |City |Independent |Public )?(?:School District|Schools)(?!\p{L})/u;
/** "Vessby City fans", "the Vessby Rovers coach" */
const OF_TEAM =
  /^(?: \p{Lu}\p{L}{1,15})? (?:fans?|supporters?(?! of)|players?|coach(?! (?:crash|driver|party|station|trip|passengers?|accident|carrying))|striker|goalkeeper|midfielder|quarterback)(?!\p{L})/u;
/** "The Vessby cartel" sells anywhere. */
const OF_GROUP = /^ (?:drug |cocaine |crime )?(?:cartels?|mafias?|syndicate)(?!\p{L})/iu;
const LINE_START = /(?:^|[\n\r])[^\p{L}\p{N}]{0,3}$/u;

/** What the words around a name say of it. */
export function cueAround(text: string, { start, end }: Span, style: Style): Around {
  const after = wordAfter(text, end)?.text ?? '';
  const follower = after.toLowerCase().replace(POSSESSIVE, '');
  const isCased = style === 'plain';
  if (POLICE.has(follower)) return { cue: 'its' };
  const words = wordsBefore(text, start);
  let nth = words.length - 1;
  while (nth >= 0 && SIDES.has(lower(words[nth]))) nth -= 1;
  const side = words[nth + 1] ?? '';
  // in capitals "a new Ostmark raid" has no side of a place
  const hasSide = CAPITAL.test(side) && (isCased || COMPASS.test(lower(side).replace(/ern$/u, '')));
  const before = lower(words[nth]);
  const isNamed = CAPITAL.test(words[nth] ?? '') && !isCommon(before) && !WORDS_FROM.has(before);
  if (isNamed && isCased) return { cue: 'part' };
  if (EVENTS.has(follower)) return { cue: 'its' };
  if (isCased && CAPITAL.test(after) && goesOn(follower)) return { cue: 'part' };
  // "a Vessby Central student": a school
  if (CAPITAL.test(after) && OF_SCHOOL.test(text.slice(end, end + REACH))) return { cue: 'part' };
  if (OF_GROUP.test(text.slice(end, end + REACH))) return { cue: 'part' };
  if (OF_TEAM.test(text.slice(end, end + REACH))) return { cue: 'part' };
  if (!isCased && MAKE_NAMES.has(follower)) return { cue: 'part' };
  if (HOSPITAL.has(follower) || TAKEN_TO.test(text.slice(Math.max(0, start - REACH), start)))
    return { cue: 'from' };
  const isOf = before === 'of' || (before === 'the' && lower(words[nth - 1]) === 'of');
  const nthKind = before === 'the' ? nth - 2 : nth - 1;
  // "Department of Game" is none
  const kind =
    isCased && !/^(?:city|town|village)$/iu.test(words[nthKind] ?? '')
      ? (words[nthKind] ?? '')
      : lower(words[nthKind]);
  // "IN THE PUERTO DE VALPARAISO"
  const inKind =
    !isCased && /^del?$/u.test(before) && TOWNS_OF.has(lower(words[nth - 1]))
      ? prepositionIn(words, nth)
      : undefined;
  if (inKind !== undefined) return { cue: 'in', preposition: inKind, isOf: true };
  // "the 5900 block of South Peoria"
  if (isOf && /^blocks?$/iu.test(kind)) return { cue: 'part' };
  // "just outside of Albuquerque"
  if (isOf && PREPOSITIONS.has(kind)) return { cue: 'in', preposition: kind };
  if (isOf && (TOWNS_OF.has(kind) || PARTS_OF.has(kind) || REGIONS_OF.has(kind))) {
    const at = prepositionIn(words, nth);
    // "a city south of Lima", but "in the south of Lima"
    const isBeside = COMPASS.test(kind) && lower(words[nthKind - 1]) !== 'the';
    // "commander of the port of Callao"
    const isOfSomebody =
      at === undefined && words.slice(0, nthKind).some((word) => WORDS_FROM.has(lower(word)));
    if (isBeside) return { cue: 'in', preposition: 'near' };
    return {
      cue: isOfSomebody ? 'from' : 'in',
      preposition: at ?? 'in',
      isOf: TOWNS_OF.has(kind) || (at !== undefined && !REGIONS_OF.has(kind)),
    };
  }
  if (PARTS_OF_CITIES.has(follower)) return { cue: 'bare' };
  // "Vessby House" stands in any town, "Vessby prison" in Vessby
  if (isCased && CAPITAL.test(after) && NAMED_FREELY.has(follower)) return { cue: 'part' };
  // a school district has the name of one of its towns
  if (SCHOOLS.test(text.slice(end, end + REACH))) return { cue: 'from' };
  if (BUILDINGS.has(follower)) return { cue: 'its' };
  const preposition = prepositionIn(words, nth);
  // "in a Bogota suburb"
  if (/^an?$/u.test(before) && WORDS_AT.has(lower(words[nth - 1])))
    return { cue: 'in', preposition: 'in' };
  // "Milltown: two dead"
  if (WORDS_AT.has(before) || hasSide || (start === 0 && text[end] === ':'))
    return { cue: 'in', ...(preposition !== undefined && { preposition }) };
  // "a wave of attacks shook Medellin"
  if (WORDS_ON.has(before) && !IN_BODY.test(text.slice(end, end + REACH)))
    return { cue: 'in', preposition: 'in' };
  if (before === 'from' && SAVED.has(lower(words[nth - 1])))
    return { cue: 'in', preposition: 'in' };
  if (before === 'on') return { cue: 'from', preposition: 'on' };
  if (WORDS_FROM.has(before) || PEOPLE.has(follower) || before === 'a' || before === 'the')
    return { cue: 'from', ...(preposition !== undefined && { preposition }) };
  return { cue: isNamed ? 'part' : 'bare' };
}

/** "In the Orrin valley": what is no town stands with an article. */
export function located(around: Around): Around {
  const isThere = around.cue === 'from' && /^on$| the$/u.test(around.preposition ?? '');
  return isThere ? { ...around, cue: 'in' } : around;
}

/** "in", "off", "near the" right before a name, or before the kind of place that it is. */
function prepositionIn(words: readonly string[], nth: number): string | undefined {
  for (let at = nth; at >= 0 && at > nth - 5; at -= 1) {
    const word = lower(words[at]);
    if (!PREPOSITIONS.has(word)) continue;
    return lower(words[at + 1]) === 'the' && at + 1 === nth ? `${word} the` : word;
  }
  return undefined;
}

/** Whether a capitalised word goes on with the name before it. */
function goesOn(follower: string): boolean {
  if (MAKE_NAMES.has(follower)) return true;
  return !BUILDINGS.has(follower) && !PEOPLE.has(follower) && !isCommon(follower);
}

/** Whether a name opens a report: "MILLTOWN, Ohio (Wire) —". One that nobody lists needs more than a dash. */
export function isDateline(
  text: string,
  { start, end }: Span,
  { isUnknown, style }: { readonly isUnknown: boolean; readonly style: Style },
): boolean {
  const isLoud = style === 'plain' && LOUD_NAME.test(text.slice(start, end));
  const opens = LINE_START.test(text.slice(Math.max(0, start - 4), start));
  if (!isLoud && (isUnknown || !opens)) return false;
  const [, agency, dash] = DATELINE_END.exec(text.slice(end, end + 100)) ?? [];
  if (isUnknown)
    return (
      dash !== undefined && (agency !== undefined || opens) && !STATION.test(text.slice(start, end))
    );
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

function lower(word = ''): string {
  return word.toLowerCase();
}
