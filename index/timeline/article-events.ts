import type { Article } from '../article/article.ts';
import { leadAmong, passagesOf, type Passage } from '../article/passages.ts';
import type { Span } from '../span.ts';
import { datesIn, type DateMention } from '../text/dates/dates.ts';
import { daysBetween } from '../text/dates/calendar.ts';
import { isEnglish } from '../language/language.ts';
import { stated } from '../event/stated.ts';
import { tellerOf } from './other-stories.ts';
import type { DatedEvent, DatedEvents, EventPrecision } from './dated-event.ts';
import { tellingDates } from './telling-dates.ts';
import { timeOfDayAt } from './times-of-day.ts';

/** UTF-16 units of an article that are read for dates: a hundred pages of print. */
const MAX_READ = 250_000;
/** Digits only: in other languages, words of English dates may mean something else. */
const IN_FIGURES = /^\d[\d./-]*$/u;
/** Most days from first to last of "last week", "over the weekend". */
const MAX_SHORT_LENGTH = 10;

/** Two words: matches "He died", but neither "Date:" nor "to 7 a.m. on". */
const TWO_WORDS = /\p{L}{2}.*?\P{L}\p{L}{3}|\p{L}{3}.*?\P{L}\p{L}{2}/su;

const known = new WeakMap<Article, DatedEvents>();

/**
 * The dated sentences of an article, without boilerplate and titles; a sentence with several dates
 * comes once for each. Each article is read once; of a very long one only the beginning is read. In
 * articles that are not in English only dates in digits are read.
 */
export function articleEvents(article: Article): DatedEvents {
  const before = known.get(article);
  if (before) return before;
  const events = read(article);
  known.set(article, events);
  return events;
}

function read(article: Article): DatedEvents {
  const isComplete = article.body.length <= MAX_READ;
  const passages = passagesOf(isComplete ? article : beginningOf(article));
  const tell = tellerOf(article, leadAmong(passages));
  const events = passages.flatMap((passage) => {
    const dates = datesOf(article, passage);
    if (dates.length === 0) return [];
    const of = (sentence: Span) => dates.filter((date) => isWithin(date, sentence));
    const told = tell(passage, (sentence) => of(sentence).some(isLong));
    return passage.sentences.flatMap((sentence, nth) => {
      if (!tellsMore(article.body, sentence, of(sentence))) return [];
      const place = {
        ...sentence,
        // what a picture shows was so at any time
        isElsewhere: passage.isCaption || (told[nth]?.isElsewhere ?? false),
        isBackground: told[nth]?.isBackground ?? false,
        paragraph: passage.paragraph,
        opens: nth > 0 || passage.opens,
        ends: nth < passage.sentences.length - 1 || passage.ends,
      };
      return tellingDates(article.body, sentence, of(sentence)).map((date) => ({
        ...place,
        ...whenOf(article.body, date, sentence, of(sentence)),
      }));
    });
  });
  return { events, isComplete };
}

/** The lines that fit; if it is a single line, the sentences that do. */
function beginningOf(article: Article): Article {
  const first = article.body.slice(0, MAX_READ);
  const lines = Math.max(first.lastIndexOf('\n'), first.lastIndexOf('\r')) + 1;
  const end = lines > 0 ? lines : first.lastIndexOf('. ') + 1;
  const before = (spans: readonly Span[]): Span[] => spans.filter((span) => span.end <= end);
  return {
    ...article,
    body: article.body.slice(0, end),
    boilerplate: before(article.boilerplate),
    captions: before(article.captions),
    corrections: before(article.corrections),
  };
}

function datesOf(article: Article, { start, end }: Passage): DateMention[] {
  const { body, language } = article;
  const dates = datesIn(body.slice(start, end), stated(article, 'published'))
    .map((date) => ({ ...date, start: start + date.start, end: start + date.end }))
    // that of a dateline is the page's
    .filter((date) => !article.dateline || !isWithin(date, article.dateline));
  if (isEnglish(language)) return dates;
  return dates.filter(
    (date) => date.days !== undefined && IN_FIGURES.test(body.slice(date.start, date.end)),
  );
}

function whenOf(
  body: string,
  date: DateMention,
  sentence: Span,
  dates: readonly DateMention[],
): Pick<DatedEvent, 'words' | 'days' | 'precision' | 'presumed' | 'time'> {
  const isOfDay = date.precision === 'day' || date.partOfDay !== undefined;
  const within = {
    start: dates.findLast((other) => other.end <= date.start)?.end ?? sentence.start,
    end: dates.find((other) => other.start >= date.end)?.start ?? sentence.end,
  };
  const time = isOfDay ? timeOfDayAt(body, date, within) : undefined;
  const { start, end, days, presumed } = date;
  return {
    words: { start, end },
    ...(days && { days }),
    precision: days ? precisionOf(date) : 'unknown',
    presumed: presumed && days !== undefined,
    ...(time && { time }),
  };
}

/**
 * Whether there are words beside the dates: a line such as "Saturday 9:04 a.m." reports nothing.
 */
function tellsMore(body: string, { start, end }: Span, dates: readonly Span[]): boolean {
  let rest = '';
  let from = start;
  for (const date of dates) {
    rest += `${body.slice(from, date.start)} `;
    from = date.end;
  }
  rest += body.slice(from, end);
  return TWO_WORDS.test(rest);
}

/** Whether the date is a month or longer; weeks and weekends are short. */
function isLong({ precision, days }: DateMention): boolean {
  if (precision === 'day') return false;
  return precision !== 'period' || !days || daysBetween(days.from, days.to) > MAX_SHORT_LENGTH;
}

function precisionOf({ precision }: DateMention): EventPrecision {
  return precision === 'day' || precision === 'month' || precision === 'year'
    ? precision
    : 'period';
}

function isWithin({ start, end }: Span, around: Span): boolean {
  return start >= around.start && end <= around.end;
}
