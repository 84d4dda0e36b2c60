import { AFTERMATH, HAPPENING } from '../../event/event-words.ts';
import { isEnglish } from '../../language/language.ts';
import { datesIn } from '../../text/dates/dates.ts';
import { withoutStamp } from '../../text/dates/stamp.ts';
import { termsOf } from '../../text/words.ts';
import { typeFit } from '../query/answer-types.ts';
import type { AskedWord, Question } from '../query/question.ts';
import { asksSetting } from '../query/setting-asked.ts';
import { clausesOf } from './clauses.ts';
import { creditIn, creditOf } from './credits.ts';
import { isReport } from './is-report.ts';
import type { KnownAt } from './known-of.ts';
import { lackOfTime, tellsEndInstead, timeOfEvent } from './setting-told.ts';

/** A sentence that names a day, where nothing tells which one is asked for. */
const ON_SOME_DAY = 0.6;
/** A sentence that says what is asked about, and gives a day to something else. */
const BESIDE_IT = 0.3;
/** A day that something is announced for, where it is asked when it will be. */
const ANNOUNCED = 2.6;
const WILL_ASKED = /^\W*when (?:will|is|are|does|do)(?!\p{L})/iu;
/** "Is scheduled to lift off on Tuesday". */
const TO_COME =
  /(?<!\p{L})(?:(?:is|are|was|were|be|been) (?:now |tentatively |currently )?(?:scheduled|slated|due|set|expected|planned|to)(?! (?:up|aside|off|on|in))|scheduled (?:to|for)|will (?!have))(?!\p{L})/iu;
/** "Police said on": a day behind that is the one on which they spoke. */
const SAID_THEN =
  /(?<!\p{L})(?:said|says|told (?:\p{L}+ ){1,2}|reported|announced|suggested|stated|confirmed|denied|added|revealed|declared|claimed)(?: (?:early|late|on|in a statement))* $/iu;
const MONTH = 31 * 86_400_000;
const CLOCK =
  /\d\s?(?:[ap]\.?m|o['’]clock)\b|\d{1,2}[:.]\d{2}\b|\b(?:midnight|noon|morning|evening|afternoon|night)\b|\b(?:[01]\d|2[0-3])[0-5]\d (?:hours|hrs|gmt|local|\[\d{4} gmt)|\b(?:at|around|about|approximately) 0\d[0-5]\d\b/iu;

/** How far a sentence tells when something was: 0 to 1, and more where it tells it of the event asked about. */
export function timeTold(written: string, question: Question, known: KnownAt): number {
  const { event, article, lead, shareHeld } = known;
  if (!isEnglish(article.language)) return 0.5 * typeFit(written, question) + 0.25 * lead;
  const sentence = withoutStamp(written);
  const mentions = datesIn(sentence, article.published).filter(
    ({ start }) =>
      question.isPlain || !SAID_THEN.test(sentence.slice(Math.max(0, start - 40), start)),
  );
  const hasClock = CLOCK.test(sentence);
  const hasTime = mentions.length > 0 || hasClock;
  if (!hasTime || tellsEndInstead(sentence, question))
    return 0.15 * lead - (isReport(article) && !question.isPlain ? lackOfTime(question) : 0);
  const isToCome = WILL_ASKED.test(question.text);
  if (isToCome && mentions.length > 0 && TO_COME.test(sentence))
    return ANNOUNCED * shareHeld ** 2 + 0.2 * lead;
  // asked when somebody was arrested, the day of the event is no answer
  if (!question.isPlain && AFTERMATH.test(question.text))
    return AFTERMATH.test(sentence) ? ON_SOME_DAY : 0.15 * lead;
  const day = event?.days[0]?.day;
  const isEventDay =
    day !== undefined && mentions.some(({ days }) => days !== undefined && isDuring(day, days));
  // "Saturday 12:41 p.m. update": when something else was
  const isOtherDay =
    day !== undefined && mentions.length > 0 && !isEventDay && event?.days[0]?.isAside !== true;
  // "opened in October", where it asks when the shop opened, and not when its window broke
  const isOnElse = saysWhatElse(question, known);
  const isDated = isOnElse && datesWhatElse(sentence, question, known);
  const onOther = isDated ? ON_SOME_DAY : 0;
  if (isOtherDay) return Math.max(onOther, 0.15 * lead);
  if (isOnElse && !isDated && !isEventDay) return BESIDE_IT + 0.15 * lead;
  const happens = HAPPENING.isIn(sentence.toLowerCase());
  const isAfter = AFTERMATH.test(sentence);
  const told = Math.max(
    onOther,
    0.2 +
      0.3 * Number(isEventDay) +
      0.1 * Number(hasClock) +
      0.2 * Number(happens) -
      0.1 * Number(isAfter) +
      0.2 * lead,
  );
  if (question.isPlain || !asksSetting(question) || !isReport(article)) return told;
  return (
    told +
    timeOfEvent(question, known, {
      isEventDay,
      hasDate: mentions.length > 0,
      hasClock,
      happens,
      isAfter,
    })
  );
}

/** What a question asks of besides the words that say which event is meant. */
function askedBesides({ words }: Question, { beside }: KnownAt): AskedWord[] {
  return words.filter(
    (word) => !word.isKind && !word.isName && creditOf(word, beside).credit === 0,
  );
}

/** Whether a sentence holds all of that. */
function saysWhatElse(question: Question, known: KnownAt): boolean {
  const rest = askedBesides(question, known);
  return (
    rest.length > 0 && rest.every((word) => creditIn(word, known.held, known.article).credit > 0)
  );
}

/** Whether a date stands in the same clause as some of that: "seized, while another was found this year". */
function datesWhatElse(sentence: string, question: Question, known: KnownAt): boolean {
  const { article } = known;
  const rest = askedBesides(question, known);
  return clausesOf(sentence).some((clause) => {
    const held = new Set(termsOf(clause, article.language));
    return (
      rest.some((word) => creditIn(word, held, article).credit > 0) &&
      (CLOCK.test(clause) || datesIn(clause, article.published).length > 0)
    );
  });
}

/** Whether a day is within what a date names, which is a month at most: "earlier this year" is no answer. */
function isDuring(
  day: string,
  { from, to }: { readonly from: string; readonly to: string },
): boolean {
  return from <= day && day <= to && Date.parse(to) - Date.parse(from) <= MONTH;
}
