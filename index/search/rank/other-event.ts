import type { Article } from '../../article/article.ts';
import type { ArticleEvent } from '../../event/event.ts';
import { tellsOfAnother } from '../../event/own-story.ts';
import { datesIn } from '../../text/dates/dates.ts';
import { isDay } from '../../text/dates/days.ts';
import type { Span } from '../../span.ts';
import { bySentence } from './by-sentence.ts';
import { isReport } from './is-report.ts';
import type { Question } from '../query/question.ts';

/** What is reported the day before an event may be part of it. */
const DAYS_BEFORE = 2;
const MS_PER_DAY = 86_400_000;
/** Words that most dates have: sentences without any are not looked at closer. */
const OLDER =
  /[12]\d{3}|[a-z]day\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:last|ago|earlier|previous)\b/u;

/** "One day before, soldiers had stormed", "the day before the attack": what was over when the event began. */
const DAY_BEFORE =
  /^["“]?(?:\p{L}+[\s-]){1,4}(?:hours?|days?|nights?|weeks?|months?) (?:(?:before|earlier)[\s,][^.]{0,80}?\bhad\b|(?:before|prior to) (?:the|this|that) (?:\p{L}+ )?(?:attack|raid|bombing|shooting|crash|accident|explosion|blast|fire|killing|incident|storming|escape|collapse)\b)/iu;
/** "Over recent years", "in the last decade": more than one event, where it opens a sentence. */
const LONG_TIME =
  /^["“]?(?:\p{L}+[\s,]+){0,2}(?:over|in|during|for|within|throughout) (?:the )?(?:recent|past|last|previous)(?: [\p{L}\p{N}]+)? (?:months|years|decades?|century|centuries)\b/iu;

/** Whether a sentence says by itself that it is not on the event: "in a similar attack", "over recent years". */
export function saysOther(sentence: string): boolean {
  return tellsOfAnother(sentence) || DAY_BEFORE.test(sentence) || LONG_TIME.test(sentence);
}

/** Whether a sentence says that it is on another event, and the dates that it names, in small letters. */
const timesOf = bySentence((sentence, { published }) => ({
  isAnother: tellsOfAnother(sentence) || DAY_BEFORE.test(sentence) || LONG_TIME.test(sentence),
  dates: OLDER.test(sentence)
    ? datesIn(sentence, published).map(({ start, end, days }) => ({
        to: days?.to,
        words: sentence.slice(start, end).toLowerCase(),
      }))
    : [],
}));

/**
 * Whether a sentence is on another event than that of its article: it says so, or all the days that it
 * names are over before the event. Not where the question names such a day itself, or asks when something
 * was.
 */
export function isOnOther(
  sentence: Span,
  { text, aspect, isPlain }: Question,
  { article, event }: { readonly article: Article; readonly event: ArticleEvent | undefined },
): boolean {
  // who somebody is, is told on any event
  if (!isReport(article) || aspect === 'identity' || (aspect === 'time' && !isPlain)) return false;
  const { isAnother, dates } = timesOf(article, sentence);
  if (isAnother) return true;
  if (dates.length === 0) return false;
  const day = event?.days.find(({ isAside }) => isAside !== true)?.day ?? article.published;
  if (day === undefined || !isDay(day)) return false;
  const earliest = Date.parse(day) - DAYS_BEFORE * MS_PER_DAY;
  return dates.every(
    ({ to, words }) =>
      to !== undefined && Date.parse(to) < earliest && !text.toLowerCase().includes(words),
  );
}
