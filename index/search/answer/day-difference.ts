import type { Article, ArticleHeader } from '../../article/article.ts';
import { eventOf } from '../../event/event.ts';
import { articleEvents } from '../../timeline/article-events.ts';
import { typeAsked } from '../query/question-forms.ts';
import type { Excerpt } from '../../article/excerpt.ts';
import type { Span } from '../../span.ts';
import { dayForPeople } from '../../text/dates/days.ts';
import { wordsOf } from '../../text/words.ts';
import { TOLD, type NamedDay } from '../../event/event-date.ts';
import type { DatedEvent } from '../../timeline/dated-event.ts';

/**
 * The day that an article gives for what was asked. The range is that of the day's words in the
 * body.
 */
export interface SaidDay extends Span {
  readonly article: ArticleHeader;
  /** `body.slice(start, end)` */
  readonly words: string;
  /** `2015-03-25` */
  readonly day: string;
  /** Counted from the date of publication, so it is shown as presumed. */
  readonly presumed: boolean;
}

/** The days that an article names. */
export interface Dates {
  readonly events: readonly DatedEvent[];
  /** The days of its event, the likeliest first. */
  readonly eventDays: readonly NamedDay[];
}

/** Two articles on one incident that give different days, the better answer first. */
export interface DayDifference {
  readonly between: readonly [SaidDay, SaidDay];
}

/**
 * Where excerpts that answer a question for a time, from articles on one incident, differ on the
 * day.
 */
export function askedDayDifference(
  question: string,
  excerpts: readonly Excerpt[],
  articles: readonly Article[],
): DayDifference | undefined {
  if (typeAsked(question) !== 'time') return undefined;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const onIncident = excerpts.filter(({ article }) => byId.has(article.id));
  return dayDifferenceBetween(question, onIncident, (id) => {
    const article = byId.get(id);
    return article
      ? { events: articleEvents(article).events, eventDays: eventOf(article).days }
      : { events: [], eventDays: [] };
  });
}

/**
 * Where two articles give different days for what was asked; all excerpts are on one incident.
 * Compared are only answering sentences that hold the very same words of the question and name one
 * day, the day that their article gives the event. Neither article may name the other's day at all:
 * else the two may report two events.
 */
export function dayDifferenceBetween(
  question: string,
  excerpts: readonly Excerpt[],
  datesOf: (articleId: string) => Dates,
): DayDifference | undefined {
  const asked = termsOf(question);
  const [first, ...others] = excerpts.flatMap((excerpt) => {
    const said = saidIn(excerpt, datesOf(excerpt.article.id));
    const sentence = answerOf(excerpt);
    const held = [...termsOf(sentence)]
      .filter((term) => asked.has(term))
      .toSorted()
      .join(' ');
    return said ? [{ said, held }] : [];
  });
  if (!first || first.held === '') return undefined;
  const other = others.find(
    ({ said, held }) =>
      said.article.id !== first.said.article.id &&
      said.day !== first.said.day &&
      !names(datesOf(said.article.id), first.said.day) &&
      !names(datesOf(first.said.article.id), said.day) &&
      held === first.held,
  );
  return other && { between: [first.said, other.said] };
}

function names({ eventDays }: Dates, wanted: string): boolean {
  return eventDays.some(({ day }) => day === wanted);
}

/** How the line about different days begins. */
export const DIFFERENT_DAYS = 'Two articles put it on different days';

/** " (2 May 2026, presumed)", to follow the words; '' where these say it all. */
export function dayNote({ words, day, presumed }: SaidDay): string {
  const inWords = dayForPeople(day);
  if (words === inWords) return '';
  return ` (${inWords}${presumed ? ', presumed' : ''})`;
}

/**
 * The one day that the answering sentence names for the event; undefined where it names several or
 * none.
 */
function saidIn(excerpt: Excerpt, { events, eventDays }: Dates): SaidDay | undefined {
  const { article, answer, start: from, quote } = excerpt;
  const [event, ...more] = events.filter(
    ({ start, end }) => start >= answer.start && end <= answer.end,
  );
  if (!event?.days || more.length > 0 || event.precision !== 'day' || event.isElsewhere)
    return undefined;
  const [told] = eventDays;
  if (told?.day !== event.days.from || (event.presumed && told.wording < TOLD)) return undefined;
  const { start, end } = event.words;
  const words = quote.slice(start - from, end - from);
  return { article, start, end, words, day: event.days.from, presumed: event.presumed };
}

function answerOf({ quote, start, answer }: Excerpt): string {
  return quote.slice(answer.start - start, answer.end - start);
}

function termsOf(text: string): Set<string> {
  return new Set(wordsOf(text).flatMap(({ term }) => term ?? []));
}
