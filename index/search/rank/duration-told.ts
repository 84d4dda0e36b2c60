import {
  AT_ONCE,
  FROM_THEN,
  LASTING,
  NO_SPAN_BEFORE,
  NO_SPAN_BEHIND,
  OPEN_SPAN,
  TIME_NUMBER,
  TIME_UNIT,
} from '../../language/en/durations.ts';
import { isEnglish } from '../../language/language.ts';
import { wholeWords } from '../../text/whole-words.ts';
import type { Question } from '../query/question.ts';
import type { KnownAt } from './known-of.ts';
import { oncePer } from './once.ts';
import { shareSaid } from './share-said.ts';

const NUMBER = `(?:${TIME_NUMBER})(?:(?: |-)(?:or|to|and)(?: |-)(?:${TIME_NUMBER}))?`;
/** A number with a unit of time: "three hours", "18-hour", "a few more days". */
const EACH = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${NUMBER})[ -](?:(?:and a half|more|full|whole|long|straight|entire) )?(${TIME_UNIT})s?|(?<=the )(${TIME_UNIT})(?=s?-long))(?!\\p{L})`,
  'giu',
);
const BEFORE = new RegExp(`(?<!\\p{L})${NO_SPAN_BEFORE} $`, 'iu');
const BEHIND = new RegExp(`^${NO_SPAN_BEHIND}`, 'iu');
const LASTS = new RegExp(
  `(?<!\\p{L})(?:${LASTING})(?: (?:than|about|nearly|almost|some|at least|around|up to|over|just|only|more|less|roughly|approximately|the|another))* $`,
  'iu',
);
const THEN = new RegExp(`^,? (?:${FROM_THEN})(?!\\p{L})`, 'iu');
/** "The three-hour siege", "an hour-long wait". */
const ADJECTIVE = /^(?:-long)?[ -]\p{L}/u;
const OPEN = wholeWords(OPEN_SPAN);
const SOON = wholeWords(AT_ONCE);
const PUNISHED = /\b(?:sentence|prison|jail|behind bars|serve)/iu;
const QUICKLY = /\bhow (?:quickly|soon|rapidly|fast)\b|\bhow long\b.*\b(?:before|until|after)\b/iu;
const ASKED_UNIT = new RegExp(`how many (?:more )?(${TIME_UNIT})s`, 'iu');
/** UTF-16 units beside a span that say what it is of. */
const FAR = 40;

/** What a span with a number is worth that nothing says is one, and one without a number. */
const BARELY = 0.6;
const OPENLY = 0.5;
/** What is worth less: an hour, where days are asked for; how long, where it asks how soon. */
const OTHER_UNIT = 0.7;
const OTHER_WAY = 0.7;
/** What a sentence is worth that says of what is asked how long it was. */
const DURATION = 1.8;
const ON_ONE = 2;
/** The share of that which counts where it says nothing of what is asked. */
const UNSAID = 0.25;

const formOf = oncePer(({ text }: Question) => text.toLowerCase());

/** How far a sentence says how long what is asked was, or how soon. */
export function durationTold(sentence: string, question: Question, known: KnownAt): number {
  if (!isEnglish(known.article.language)) return 0;
  const found = durationIn(sentence, formOf(question));
  if (found === 0) return 0;
  const said = UNSAID + (1 - UNSAID) * shareSaid(question, known, true);
  return (known.isOnOne ? ON_ONE : DURATION) * found * said;
}

/** How far a sentence holds a span of time, for a question how long or how soon: 0 to 1. */
export function durationIn(sentence: string, question: string): number {
  const isSoon = QUICKLY.test(question);
  const unit = ASKED_UNIT.exec(question)?.[1]?.toLowerCase();
  let most = OPEN.test(sentence) ? OPENLY * (isSoon ? OTHER_WAY : 1) : 0;
  if (isSoon && SOON.test(sentence)) most = 0.8;
  for (const { 0: span, 1: named, 2: bare, index } of sentence.matchAll(EACH)) {
    const before = sentence.slice(Math.max(0, index - FAR), index);
    const behind = sentence.slice(index + span.length, index + span.length + FAR);
    if (isNoSpan(before, behind, question)) continue;
    const isThen = THEN.test(behind) || /\b(?:within|in|after|under) $/iu.test(before);
    const lasts = LASTS.test(before) || ADJECTIVE.test(span.includes('-') ? behind : '');
    const plain = isSoon ? (isThen ? 1 : lasts ? OTHER_WAY : BARELY) : isThen || lasts ? 1 : BARELY;
    const isUnit = unit === undefined || (named ?? bare)?.toLowerCase() === unit;
    most = Math.max(most, plain * (isUnit ? 1 : OTHER_UNIT));
  }
  return most;
}

/** Whether a number with a unit is an age, a punishment, or how long ago something was. */
function isNoSpan(before: string, behind: string, question: string): boolean {
  if (PUNISHED.test(question)) return /^[- ]?(?:ago|olds?(?!\p{L}))/iu.test(behind);
  return BEHIND.test(behind) || BEFORE.test(before);
}
