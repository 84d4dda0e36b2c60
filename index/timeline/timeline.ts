import { headerOf, type Article } from '../article/article.ts';
import { daysAfter, daysBetween, type Days } from '../text/dates/calendar.ts';
import { isDay } from '../text/dates/days.ts';
import type { EventDay } from '../event/incident/incident.ts';
import type { TimelineEvent, TimelineEvents } from './dated-event.ts';
import { articleEvents } from './article-events.ts';
import { withoutRetellings } from './same-event.ts';

/** Days before an incident that may have led to it; earlier ones are another story. */
const LEAD_UP = 7;
/**
 * Days before an incident that may belong to it: "overnight", and reports that give the night to
 * either day.
 */
const EVE = 1;
/** Days from first to last of a month; a longer time says little of one event: "in 2014". */
const MONTH = 30;

/**
 * What happened when, by articles on one incident: first the events of the incident, then those on
 * other dates. Both parts are ordered by last day, then first day, then time of day (those without
 * one last), then the order of the articles given. Events whose day is unknown come after them, in
 * the order of the articles. Sentences that say the very same of the same days are one event, and so
 * are those of several articles that tell it in other words. `day` is the incident's, if known.
 */
export function timelineOf(
  articles: readonly Article[],
  day: EventDay | undefined,
): TimelineEvents {
  const events = new Map<string, TimelineEvent>();
  let isComplete = true;
  for (const article of articles) {
    const header = headerOf(article);
    const dated = articleEvents(article);
    isComplete &&= dated.isComplete;
    for (const { isElsewhere, isBackground, ...event } of dated.events) {
      const { start, end, words, days } = event;
      const quote = article.body.slice(start, end);
      const date = article.body.slice(words.start, words.end);
      const key = `${days?.from} ${days?.to} ${date}: ${quote}`.replaceAll(/\s+/gu, ' ');
      const same = events.get(key);
      if (!same) {
        const isMain =
          !isElsewhere && !isFarAhead(days, article) && !isOther(days, isBackground, day?.day);
        events.set(key, {
          ...event,
          article: header,
          quote,
          scope: isMain ? 'main' : 'other',
          alsoIn: [],
        });
      } else if (same.article.id !== article.id)
        events.set(key, {
          ...same,
          alsoIn: [...same.alsoIn, { article: header, start, end }],
        });
    }
  }
  const inOrder = [...events.values()].toSorted(
    (a, b) =>
      Number(a.scope === 'other') - Number(b.scope === 'other') ||
      Number(!a.days) - Number(!b.days) ||
      // a month comes after its days: none of them is known to be later
      compare(a.days?.to, b.days?.to) ||
      compare(a.days?.from, b.days?.from) ||
      compare(a.days && a.time?.minute, b.days && b.time?.minute),
  );
  return { events: withoutRetellings(inOrder), isComplete };
}

/** Further ahead of a report than what it announces: the day of something else on its page. */
function isFarAhead(days: Days | undefined, { published }: Article): boolean {
  if (!days || !isDay(published)) return false;
  return daysBetween(published, days.from) > MONTH;
}

function isOther(days: Days | undefined, isBackground: boolean, day: string | undefined): boolean {
  if (!days) return isBackground;
  const { from, to } = days;
  const isLong = daysBetween(from, to) > MONTH;
  if (day === undefined) return isBackground || isLong;
  if (isLong || to < (daysAfter(day, -LEAD_UP) ?? day)) return true;
  return isBackground && to < (daysAfter(day, -EVE) ?? day);
}

/** Compares strings or numbers; unknown values come last. */
function compare<T extends string | number>(a: T | undefined, b: T | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a < b ? -1 : Number(a > b);
}
