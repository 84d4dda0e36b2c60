import type { Article } from '../../article/article.ts';
import { creditIn, sumOf, totalOf } from './credits.ts';
import { wordsOnEvent } from './event-share.ts';
import type { ArticleEvent } from '../../event/event.ts';
import { citiesNamed, foldedName } from '../../text/places/gazetteer.ts';
import { asksSetting } from '../query/setting-asked.ts';
import type { Question } from '../query/question.ts';
import type { KnownAt } from './known-of.ts';

const env = (n: string, d: number): number => Number(process.env[n] ?? d);
/** What a sentence is worth that tells where or when the event asked about was: it outweighs the question's words. */
const SETTING = env('SETTING', 3);
/** Taken off one without any place, where a place is asked for, and without any time. */
export const LACKS = env('LACKS', 1);
const SETTING_TIME = env('SETTINGT', 2);
const ANOTHER_TOWN = env('TOWN', 0.5);
const CLOCK_ASKED = /(?<!\p{L})(?:what time|what hour)(?!\p{L})/iu;
const WORDED = env('WORDED', 1);
const OWN = env('OWN', 0);
const POWER = env('POWER', 2);
const SPOT_UNASKED = env('SPOTU', 0.8);

const SETTLED = env('SETTLED', 1.2);
const SPOT_LEAST = 0.35;

/** What a sentence says of places. */
interface PlaceSaid {
  readonly named: number;
  readonly isPlaced: number;
  readonly spot: number;
  readonly spotWanted: number;
}

/** What a sentence is worth beyond its words for the place of the event asked about. */
export function placeOfEvent(
  question: Question,
  { shareHeld, event, held, article }: KnownAt,
  { named, isPlaced, spot, spotWanted }: PlaceSaid,
): number {
  if (named === 0 && isPlaced === 0 && spot === 0) return -LACKS;
  // who names the town asks for the street
  const own = ownShare(question, held, article);
  const ofName = spotWanted === 1 ? 0 : Math.max(0, (named - 0.2) / 0.4);
  const ofSpot = spot < SPOT_LEAST ? 0 : (spot / 0.55) * (spotWanted === 1 ? 1 : SPOT_UNASKED);
  const share = shareHeld * (isInAnotherTown(question, event) ? ANOTHER_TOWN : 1);
  const ofWords = spotWanted === 1 ? 0 : WORDED * isPlaced * own;
  return SETTING * share ** POWER * Math.min(1, Math.max(ofName, ofSpot, ofWords)) * (1 - OWN + OWN * own);
}

/** The share of the words that say which event is meant that a sentence holds itself. */
function ownShare(question: Question, held: ReadonlySet<string>, article: Article): number {
  const words = wordsOnEvent(question);
  const total = totalOf(words);
  return total === 0 ? 0 : sumOf(words, (word) => creditIn(word, held, article).credit) / total;
}

/** What a sentence says of times. */
interface TimeSaid {
  readonly hasDate: boolean;
  readonly hasClock: boolean;
  readonly isEventDay: boolean;
  readonly happens: boolean;
  readonly isAfter: boolean;
}

/** The same for its time. */
export function timeOfEvent(
  { text }: Question,
  { shareHeld }: KnownAt,
  { hasDate, hasClock, isEventDay, happens, isAfter }: TimeSaid,
): number {
  if (isAfter) return 0;
  const ofDay = isEventDay ? 1 : hasDate ? 0.6 : 0.5;
  const wants = CLOCK_ASKED.test(text) && !hasClock ? 0.3 : 1;
  return SETTING_TIME * shareHeld ** POWER * ofDay * (happens ? 1 : 0.3) * wants;
}

/** Whether a sentence that is told so far says where or when the event asked about was. */
export function isSettingTold(question: Pick<Question, 'aspect' | 'text'>, told: number): boolean {
  return asksSetting(question) && told >= SETTLED;
}

/** "In Oakport": a question names a town, and the event was in another one, perhaps in its county. */
function isInAnotherTown({ words }: Question, event: ArticleEvent | undefined): boolean {
  const city = event?.place?.place.city;
  if (city === undefined) return false;
  const towns = words.filter(({ isName, isBare, written }) => isName && isBare && citiesNamed(foldedName(written)).length > 0);
  if (towns.length === 0) return false;
  const folded = foldedName(city);
  return !towns.some(({ written }) => folded.includes(foldedName(written)));
}
