import type { Article } from '../../article/article.ts';
import { areApartInDays } from '../../event/apart-in-days.ts';
import { eventOf } from '../../event/event.ts';
import type { CountedReport, Said } from './block.ts';
import { relationOf } from './relation.ts';

/**
 * The reports of a row, where one that gives another number than a second, and tells of another day, stands
 * for no count: two events have come together. Which of the two is the odd one the others tell; where nobody
 * does, neither stands for a count.
 */
export function ofOneEvent(
  reports: readonly CountedReport[],
  articles: ReadonlyMap<string, Article>,
): CountedReport[] {
  const odd = new Set<CountedReport>();
  const known = new Map<CountedReport, number>();
  const supportOf = (report: CountedReport): number => {
    const before = known.get(report);
    if (before !== undefined) return before;
    const found = support(report, reports);
    known.set(report, found);
    return found;
  };
  for (const [nth, one] of reports.entries())
    for (const other of reports.slice(nth + 1)) {
      if (!one.count || !other.count || isInAgreement(one.count, other.count)) continue;
      if (!areOnOtherDays(one, other, articles)) continue;
      const [first, second] = [supportOf(one), supportOf(other)];
      if (first <= second) odd.add(one);
      if (second <= first) odd.add(other);
    }
  return reports.map((report) => {
    const { count, ...rest } = report;
    return count && odd.has(report) ? { ...rest, others: [count, ...rest.others] } : report;
  });
}

function areOnOtherDays(
  one: CountedReport,
  other: CountedReport,
  articles: ReadonlyMap<string, Article>,
): boolean {
  const [a, b] = [articles.get(one.article.id), articles.get(other.article.id)];
  return a !== undefined && b !== undefined && areApartInDays(eventOf(a), eventOf(b));
}

/** How many other reports give a number that goes with this one's. */
function support({ count }: CountedReport, reports: readonly CountedReport[]): number {
  return reports.filter((other) => count && other.count && isInAgreement(count, other.count))
    .length;
}

function isInAgreement(one: Said, other: Said): boolean {
  const relation = relationOf(one.figure, other.figure);
  return relation === 'same' || relation === 'compatible';
}
