import type { Article } from '../../article/article.ts';
import type { Question } from '../query/question.ts';
import { asksSetting } from '../query/setting-asked.ts';
import { creditIn, sumOf, totalOf } from './credits.ts';
import { isInAnotherTown } from './event-meant.ts';
import { wordsOnEvent } from './event-share.ts';
import type { KnownAt } from './known-of.ts';

/** What a sentence is worth that tells where, or when, the event asked about was: as much as the question's words. */
const PLACE_OF_EVENT = 3;
const TIME_OF_EVENT = 2;
/** Taken off a sentence of a report without any place, where one is asked for, and without any time. */
const WITHOUT_ANY = 1;
/** How far a sentence tells it from which on it answers. */
const SETTLED = 1.2;
/** The share that is left where the event was in another town than the question names. */
const IN_ANOTHER_TOWN = 0.5;
/** How far a spot counts where the question does not name the town: it may be any town's. */
const SPOT_UNASKED = 0.8;
/** The least of a spot that is told of an event, and the most. */
const LEAST_SPOT = 0.35;
const MOST_SPOT = 0.55;
/** A place named by the way, and how far more it is worth where something happened there. */
const BY_THE_WAY = 0.2;
const NAMED = 0.4;
/** A day of which it is not known whether it is the event's, and an hour without a day. */
const SOME_DAY = 0.6;
const SOME_HOUR = 0.5;
/** The share where a sentence does not say that something happened, or gives a day where an hour is asked for. */
const BESIDE_IT = 0.3;
const HOUR_ASKED = /(?<!\p{L})what (?:time|hour)(?!\p{L})/iu;
const BEGIN_ASKED = /(?<!\p{L})(?:start|began|begin|begun)/iu;
/** "The raid was over on Monday": not when it began. */
const ENDED =
  /(?<!\p{L})(?:(?:was|were|is) over|ended|ends|came to an end|until|lasted|went on for)(?!\p{L})/iu;
const BEGUN = /(?<!\p{L})(?:start|began|begin|begun)/iu;

/** What a sentence says of places, as `place-told.ts` measures it. */
interface PlaceSaid {
  /** How far it names the event's place, where the question does not. */
  readonly named: number;
  /** 1 where it names any place that the question does not. */
  readonly isPlaced: number;
  /** How far it says where exactly something happened. */
  readonly spot: number;
  /** How far that is wanted: 1 where the question names the town. */
  readonly spotWanted: number;
}

/**
 * What a sentence of a report is worth, beside its words, for the place of the event asked about: up to 3, as
 * far as its article holds what says which event that is; below 0 where it tells no place at all.
 */
export function placeOfEvent(
  question: Question,
  { shareHeld, event, held, article }: KnownAt,
  { named, isPlaced, spot, spotWanted }: PlaceSaid,
): number {
  if (named === 0 && isPlaced === 0 && spot === 0) return -WITHOUT_ANY;
  const isTownNamed = spotWanted === 1;
  const bySpot = spot < LEAST_SPOT ? 0 : (spot / MOST_SPOT) * (isTownNamed ? 1 : SPOT_UNASKED);
  // who names the town asks for the street
  const byName = isTownNamed ? 0 : (named - BY_THE_WAY) / NAMED;
  const byWords = isTownNamed ? 0 : isPlaced * ownShare(question, held, article);
  const share = shareHeld * (isInAnotherTown(question, event) ? IN_ANOTHER_TOWN : 1);
  return PLACE_OF_EVENT * share ** 2 * Math.min(1, Math.max(bySpot, byName, byWords));
}

/** What a sentence says of times. */
interface TimeSaid {
  readonly isEventDay: boolean;
  readonly hasDate: boolean;
  readonly hasClock: boolean;
  /** It tells of an event, and of what came after one. */
  readonly happens: boolean;
  readonly isAfter: boolean;
}

/** The same for its time, of a sentence that gives a day or an hour: up to 2. */
export function timeOfEvent(
  { text }: Pick<Question, 'text'>,
  { shareHeld }: Pick<KnownAt, 'shareHeld'>,
  { isEventDay, hasDate, hasClock, happens, isAfter }: TimeSaid,
): number {
  if (isAfter) return 0;
  const certainty = isEventDay ? 1 : hasDate ? SOME_DAY : SOME_HOUR;
  const isHourMissing = HOUR_ASKED.test(text) && !hasClock;
  return (
    TIME_OF_EVENT *
    shareHeld ** 2 *
    certainty *
    (happens ? 1 : BESIDE_IT) *
    (isHourMissing ? BESIDE_IT : 1)
  );
}

/** Taken off a sentence of a report that gives no time, where it is asked when an event was. */
export function lackOfTime(question: Pick<Question, 'aspect' | 'text'>): number {
  return asksSetting(question) ? WITHOUT_ANY : 0;
}

/** Whether a sentence tells when something ended, where it is asked when it began. */
export function tellsEndInstead(sentence: string, { text }: Pick<Question, 'text'>): boolean {
  return BEGIN_ASKED.test(text) && ENDED.test(sentence) && !BEGUN.test(sentence);
}

/** Whether a sentence that tells it so far says where or when the event asked about was. */
export function isSettingTold(question: Pick<Question, 'aspect' | 'text'>, told: number): boolean {
  return asksSetting(question) && told >= SETTLED;
}

/** The share of what says which event is meant that a sentence holds itself. */
function ownShare(question: Question, held: ReadonlySet<string>, article: Article): number {
  const words = wordsOnEvent(question);
  const total = totalOf(words);
  return total === 0 ? 0 : sumOf(words, (word) => creditIn(word, held, article).credit) / total;
}
