import type { Article } from '../../article/article.ts';
import { reportTitle } from '../../article/title.ts';
import { eventOf } from '../../event/event.ts';
import { AFTERMATH } from '../../event/event-words.ts';
import { TOLD, type NamedDay } from '../../event/event-date.ts';
import { stated } from '../../event/stated.ts';
import { happeningsIn } from '../../event/happening/happenings.ts';
import type { Span } from '../../span.ts';
import { datesIn } from '../../text/dates/dates.ts';
import { lowered } from '../../text/lowered.ts';
import { placeNamesIn } from '../../text/places/place-names.ts';

/** What an article's title and lead say of its event, by which other events are told from it. */
export interface OwnEvent {
  /** Title and lead, in lower case, and of these title and first sentence. */
  readonly lead: string;
  readonly first: string;
  /** ISO days that are the event's: what happened then is its own. */
  readonly days: ReadonlySet<string>;
  /** The first day that it is told to have happened on: what was before is something else. */
  readonly dayTold: string | undefined;
  /** Years and months ("2031-05") that title and lead name. */
  readonly periods: ReadonlySet<string>;
  /** Names of its places, in lower case: "marrow", "ostmark". */
  readonly places: ReadonlySet<string>;
  readonly published: string | undefined;
  /** Whether title or first sentence tell of what came of it: an arrest, a trial. */
  readonly isLookingBack: boolean;
  /** Whether a text names the event: "the crash", "this incident". */
  readonly isIn: (text: string) => boolean;
}

/** Title and first sentence: the times that they name are the event's. */
const FIRST = 2;
/** "The 2013 murders", "in 2014": what a report on a trial or an arrest looks back to. */
const YEAR =
  /(?<=(?:^|(?<!\p{L})(?:in|of|the|a|an|from|over))\s?)(?<![\p{L}\p{N}])(?:19|20)\p{Nd}{2}(?![\p{L}\p{N}]|\s(?:block|hours))/giu;
/** Courts look back at what they try; who "charged that" or "accused the army of" something only says it. */
export const JUSTICE =
  /\b(?:charged(?!\s(?:\p{L}+\s){0,2}that\b)|charges(?!\sof\s(?:dynamite|explosives?))|accused(?!\s(?:the|an?|its|their|his|her|some|each|several)\s)|indicted|convicted|sentenced|trial|court|suspects?|pleaded|murdering|behind bars)(?!\p{L})/iu;
/** A report on what came of it. */
const LOOKS_BACK =
  /\b(?:arrest(?:s|ed)?|captured|guilty|jury|verdict|sentenc(?:e|es|ing)|arraigned|bond|bail|prosecutors?|anniversary)\b/iu;
/** Words for any event: "the attack" of a report on a bombing. */
const ANY = 'attack incident tragedy disaster accident violence massacre crash blast'.split(' ');

/** Reads title and lead of an article; `opening` are the sentences that say what it is about. */
export function ownEventOf(article: Article, opening: readonly Span[]): OwnEvent {
  const { body } = article;
  const published = stated(article, 'published');
  const title = reportTitle(article.title);
  const told = [title, ...opening.map(({ start, end }) => body.slice(start, end))];
  const { days, place } = eventOf(article);
  const isLookingBack = told
    .slice(0, FIRST)
    .some((text) => JUSTICE.test(text) || LOOKS_BACK.test(text));
  const dayTold = dayToldIn(days, told, published);
  const periods = new Set<string>();
  for (const text of isLookingBack ? told : told.slice(0, FIRST)) {
    for (const { days: named } of datesIn(text, published))
      if (named)
        for (const day of [named.from, named.to]) periods.add(day.slice(0, 4)).add(day.slice(0, 7));
    if (isLookingBack) for (const [year] of text.matchAll(YEAR)) periods.add(year);
  }
  // few reports are ever asked
  let nouns: readonly string[] | undefined;
  const where = place ? Object.values(place.place).filter((name) => typeof name === 'string') : [];
  const places = new Set(
    [...where, ...told.flatMap((text) => placeNamesIn(text).map(({ name }) => name))].map((name) =>
      name.toLowerCase(),
    ),
  );
  return {
    lead: told.join('\n').toLowerCase(),
    first: told.slice(0, FIRST).join('\n').toLowerCase(),
    days: new Set(
      days.slice(0, 2).flatMap(({ day }) => (dayTold === undefined || day >= dayTold ? day : [])),
    ),
    dayTold,
    periods,
    places,
    published,
    isLookingBack,
    isIn: (text) => holdsOneOf(lowered(text), (nouns ??= nounsFor(told))),
  };
}

/** What the event that these texts tell of may be called: "crash", "incident". */
function nounsFor(told: readonly string[]): string[] {
  const nouns = new Set(ANY);
  for (const text of told)
    for (const { kind, noun } of happeningsIn(text))
      for (const word of [kind.name, noun ?? '', ...kind.nouns])
        if (/^[a-z -]+$/u.test(word.toLowerCase())) nouns.add(word.toLowerCase());
  return [...nouns];
}

/** What comes before a known thing, and the word that may stand between. */
const KNOWN = /(?<!\p{L})(?:the|this|that|its) (?=(\p{L}+ )?)/gu;
const LETTER = /\p{L}/u;

/** Whether a text in small letters names one of these as known: "the crash", "this fatal incident". */
function holdsOneOf(text: string, nouns: readonly string[]): boolean {
  for (const { index, 0: known, 1: between = '' } of text.matchAll(KNOWN)) {
    const from = index + known.length;
    for (const at of between === '' ? [from] : [from, from + between.length])
      if (
        nouns.some(
          (noun) => text.startsWith(noun, at) && !LETTER.test(text.charAt(at + noun.length)),
        )
      )
        return true;
  }
  return false;
}

/** The day that speaks for itself, or that title and first sentence give; none of a trial or a search. */
function dayToldIn(
  all: readonly NamedDay[],
  told: readonly string[],
  published: string | undefined,
): string | undefined {
  const first = told.slice(0, FIRST);
  const named = first.some((text) => AFTERMATH.test(text))
    ? []
    : first.flatMap((text) =>
        datesIn(text, published).flatMap(({ days, precision }) =>
          days && precision === 'day' ? days.from : [],
        ),
      );
  if (named.length > 0) return named.toSorted()[0];
  return all.flatMap(({ day, score }) => (score >= TOLD ? day : [])).toSorted()[0];
}
