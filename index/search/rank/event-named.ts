import { EVENT_CALLED } from '../../language/en/causes.ts';
import {
  ANY_EVENT_CALLED,
  BEFORE_EVENT,
  BEFORE_PLACE,
  DETERMINER,
  NO_KIND_OF_EVENT,
  NO_PLACE_OF_EVENT,
} from '../../language/en/named-events.ts';
import { functionWordsOf } from '../../language/stop-words.ts';
import type { AskedWord, Question } from '../query/question.ts';
import { creditOf } from './credits.ts';
import { oncePer } from './once.ts';

/** The words by which a question names an event, or where it was, by what it is: "the church shooting", "in the mill". */
export interface EventNamed {
  /** Those that say which: "church", "mill". */
  readonly which: readonly AskedWord[];
  /** The event itself: "shooting". */
  readonly event: readonly AskedWord[];
}

/** Questions are short; what is longer is a pasted text. */
const MAX_LENGTH = 300;
/** "The church shooting": up to three words before what an event is called. */
const NAMED_EVENT = new RegExp(
  String.raw`(?<!\p{L})${BEFORE_EVENT} (?<which>(?:[\p{L}’'-]+ ){0,3}?)(?<event>${EVENT_CALLED})(?![\p{L}-])`,
  'giu',
);
/** "In the mill", where a person or a clause ends the phrase. */
const NAMED_PLACE = new RegExp(
  String.raw`(?<!\p{L})(?:${BEFORE_PLACE}) (?:${DETERMINER}) (?<which>(?:[\p{L}’'-]+ ?){1,3})`,
  'giu',
);
const NO_KIND: ReadonlySet<string> = new Set(NO_KIND_OF_EVENT.trim().split(/\s+/u));
const ANYWHERE: ReadonlySet<string> = new Set(NO_PLACE_OF_EVENT.trim().split(/\s+/u));
const ANY_EVENT = new RegExp(`^(?:${ANY_EVENT_CALLED})$`, 'iu');

/** The events and places that a question names by what they are; names of towns and people are none. */
export const eventsNamed = oncePer(
  ({ text: whole, words }: Pick<Question, 'text' | 'words'>): readonly EventNamed[] => {
    const text = whole.slice(0, MAX_LENGTH);
    const at = (from: number, to: number): AskedWord[] =>
      words.filter((word) => !word.isName && word.at >= from && word.at < to);
    const named: EventNamed[] = [];
    for (const match of text.matchAll(NAMED_EVENT)) {
      const { which = '', event = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      const start = end - event.length - which.length;
      if (isBroken(which)) continue;
      named.push({
        which: at(start, end - event.length).filter(({ written }) => !isNoKind(written)),
        event: at(end - event.length, end),
      });
    }
    for (const match of text.matchAll(NAMED_PLACE)) {
      const { which = '' } = match.groups ?? {};
      const start = match.index + match[0].length - which.length;
      const own = unbroken(which);
      const last = own.trim().split(' ').at(-1)?.toLowerCase() ?? '';
      const found = at(start, start + own.length);
      // "in the church shooting" was read above
      const isRead = named.some(({ which: others, event }) =>
        [...others, ...event].some((word) => found.includes(word)),
      );
      if (isRead || ANYWHERE.has(last)) continue;
      named.push({ which: found.filter(({ written }) => !isNoKind(written)), event: [] });
    }
    return named.filter(({ which, event }) => which.length + event.length > 0);
  },
);

/** Words before the first that belongs to no noun: "mill when" is "mill". */
function unbroken(phrase: string): string {
  const words = phrase.split(' ');
  const broken = words.findIndex((word) => isSmallWord(word));
  return broken < 0 ? phrase : words.slice(0, broken).join(' ');
}

function isBroken(phrase: string): boolean {
  return phrase
    .trim()
    .split(' ')
    .some((word) => isSmallWord(word));
}

function isSmallWord(word: string): boolean {
  return functionWordsOf('en').has(word.toLowerCase());
}

function isNoKind(word: string): boolean {
  return NO_KIND.has(word.toLowerCase()) || /(?:ly|ous|ful|ible|able|est|ive)$/iu.test(word);
}

/**
 * Whether a question names an event, or a place, by what it is, of which these terms hold nothing: "the hospital
 * attack", where nothing tells of a hospital. What any event may be called says nothing of which is meant.
 */
export function lacksEventNamed(
  question: Pick<Question, 'text' | 'words'>,
  held: ReadonlySet<string>,
): boolean {
  return eventsNamed(question).some((named) => {
    const meant = telling(named);
    return meant.length > 0 && meant.every((word) => creditOf(word, held).credit === 0);
  });
}

/** The words of a question that tell by what it is which event, or where, it asks about: "hospital", "flood". */
export function wordsNamingEvent(question: Pick<Question, 'text' | 'words'>): AskedWord[] {
  return eventsNamed(question).flatMap(telling);
}

function telling({ which, event }: EventNamed): readonly AskedWord[] {
  return which.length > 0 ? which : event.filter(({ written }) => !ANY_EVENT.test(written));
}
