import { headerOf, type Article } from '../article/article.ts';
import { daysAfter, daysBetween, type Days } from '../text/dates/calendar.ts';
import type { EventDay } from '../event/incident/incident.ts';
import type { TimelineEvent, TimelineEvents } from './dated-event.ts';
import { articleEvents } from './article-events.ts';

/** What was so many days before an incident may have led to it; what was earlier is another story. */
const LEAD_UP = 7;
/** The day before may be its own: "overnight", and reports that give the night to either day. */
const EVE = 1;
/** Days between first and last of a month; a longer time says little of one event: "in 2014". */
const MONTH = 30;

/**
 * What happened when, by these articles of one incident, in the order given here: first the events of
 * the incident, then those of other dates. In each of the two, those with days come in the order of the
 * last one, then of the first one, then of the time of day (those without one last), then as their
 * articles do; those whose day nobody can tell follow as they stand in the articles. Sentences that say the very same, of the same
 * days, are one event. `day` is the incident's, where it is known.
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
        const isMain = !isElsewhere && !isOther(days, isBackground, day?.day);
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
      // a month stands behind its days: none of them is known to be later
      compare(a.days?.to, b.days?.to) ||
      compare(a.days?.from, b.days?.from) ||
      compare(a.days && a.time?.minute, b.days && b.time?.minute),
  );
  return { events: inOrder, isComplete };
}

function isOther(days: Days | undefined, isBackground: boolean, day: string | undefined): boolean {
  if (!days) return isBackground;
  const { from, to } = days;
  const isLong = daysBetween(from, to) > MONTH;
  if (day === undefined) return isBackground || isLong;
  if (isLong || to < (daysAfter(day, -LEAD_UP) ?? day)) return true;
  return isBackground && to < (daysAfter(day, -EVE) ?? day);
}

/** What is not known comes last; for strings and numbers alike. */
function compare<T extends string | number>(a: T | undefined, b: T | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a < b ? -1 : Number(a > b);
}
