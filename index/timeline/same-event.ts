import { happeningsIn } from '../event/happening/happenings.ts';
import type { EventKind } from '../event/happening/kinds.ts';
import { usualShare } from '../event/incident/term-weight.ts';
import { wordsOf } from '../text/words.ts';
import type { TimelineEvent } from './dated-event.ts';

/** Of the weight of the shorter sentence, so much must stand in the other … */
const MOSTLY = { weight: 0.5, words: 3 };
/** … and less, where both tell of the kind of event that most tell of that day. */
const SOME = { weight: 0.2, words: 2 };
/** Two times of day that are one, in minutes: reports round them, and count from another moment. */
const MAX_MINUTES = 90;
/** The share of everyday reports that a word has at least to weigh nothing. */
const RAREST = 0.001;
/** Events of one day that each is compared with: a text of nothing but dates costs no more. */
const MAX_COMPARED = 60;

interface Told {
  readonly event: TimelineEvent;
  readonly weights: ReadonlyMap<string, number>;
  readonly sum: number;
  readonly kinds: ReadonlySet<EventKind>;
  readonly others: TimelineEvent[];
}

/**
 * Events of one day that different articles tell in other words, as one event: the first of them, with
 * the others as its tellings. The order stays. Sentences are the same event if they share most of the
 * weight of their words and tell of one kind of event, and no time of day sets them apart.
 */
export function withoutRetellings(events: readonly TimelineEvent[]): TimelineEvent[] {
  const all = events.map(toldIn);
  const leading = leadingKinds(all);
  const byDay = new Map<string, Told[]>();
  return all
    .flatMap((told): Told[] => {
      const { event } = told;
      const on = dayOf(told);
      if (on === undefined) return [told];
      const day = byDay.get(on) ?? [];
      byDay.set(on, day);
      const kind = leading.get(on);
      const same = day.slice(0, MAX_COMPARED).find((other) => isSame(told, other, kind));
      if (same) {
        same.others.push(event);
        return [];
      }
      day.push(told);
      return [told];
    })
    .map(({ event, others }) => (others.length > 0 ? { ...event, tellings: others } : event));
}

function toldIn(event: TimelineEvent): Told {
  const { quote, words, start } = event;
  const date = quote.slice(words.start - start, words.end - start);
  const dates = new Set(wordsOf(date).map(({ term }) => term));
  const weights = new Map<string, number>();
  for (const { term } of wordsOf(quote))
    if (term !== undefined && !dates.has(term))
      weights.set(term, Math.log(1 / Math.max(usualShare(term), RAREST)));
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  const kinds = new Set(happeningsIn(quote).map(({ kind }) => kind));
  return { event, weights, sum, kinds, others: [] };
}

/** The day of an event of the incident's own; undefined where it has none. */
function dayOf({ event: { precision, days, scope } }: Told): string | undefined {
  return precision === 'day' && scope === 'main' ? days?.from : undefined;
}

/** The kind of event that most sentences tell of, by day. */
function leadingKinds(all: readonly Told[]): Map<string, EventKind> {
  const counts = new Map<string, Map<EventKind, number>>();
  for (const told of all) {
    const day = dayOf(told);
    if (day === undefined) continue;
    const own = counts.get(day) ?? new Map<EventKind, number>();
    counts.set(day, own);
    for (const kind of told.kinds) own.set(kind, (own.get(kind) ?? 0) + 1);
  }
  return new Map(
    [...counts].flatMap(([day, own]) => {
      const [most] = [...own].toSorted(([a, n], [b, m]) => m - n || a.nth - b.nth);
      return most ? [[day, most[0]] as const] : [];
    }),
  );
}

function isSame(a: Told, b: Told, leading: EventKind | undefined): boolean {
  const articles = [b.event, ...b.others].map(({ article }) => article.id);
  if (articles.includes(a.event.article.id)) return false;
  const [first, second] = [a.event.time?.minute, b.event.time?.minute];
  if (first !== undefined && second !== undefined && Math.abs(first - second) > MAX_MINUTES)
    return false;
  const isLeading =
    leading !== undefined &&
    [a, b].every(({ kinds }) => [...kinds].some((kind) => isOf(kind, leading)));
  const isOneKind =
    a.kinds.size === 0 ||
    b.kinds.size === 0 ||
    [...a.kinds].some((kind) => [...b.kinds].some((other) => isOf(kind, other)));
  if (!isOneKind) return false;
  let shared = 0;
  let count = 0;
  for (const [term, weight] of a.weights)
    if (b.weights.has(term)) {
      shared += weight;
      count += 1;
    }
  const least = isLeading ? SOME : MOSTLY;
  return count >= least.words && shared >= least.weight * Math.min(a.sum, b.sum);
}

/** Whether two kinds are one, or one is a closer word for the other. */
function isOf(a: EventKind, b: EventKind): boolean {
  return a === b || a.of.includes(b.name) || b.of.includes(a.name);
}
