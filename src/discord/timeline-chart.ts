import type { ArticleHeader } from '../../index/article/article.ts';
import type { TimelineChart, TimelineMark } from '../chart/chart.ts';
import type { Timeline } from '../engine/engine.ts';
import { publishedWords } from '../published-words.ts';
import { titleWithin } from './incident-label.ts';
import { LIMITS } from './limits.ts';
import { fileName } from './quote.ts';

/** More than this on one picture, and none of it can be read. */
const MAX_ROWS = 12;
const MAX_MARKS = 40;

/**
 * The picture of a timeline: the incident's own events that have days, a row for each article, with
 * the numbers that they have in the reply. Undefined where all are on one day, and where there are too
 * many to be read.
 */
export function timelineChart({ incident, events }: Timeline): TimelineChart | undefined {
  const rows = new Map<string, { article: ArticleHeader; marks: TimelineMark[] }>();
  const seen = new Set<string>();
  for (const [nth, { article, alsoIn, days, presumed, scope }] of events.entries()) {
    if (!days || scope !== 'main') continue;
    seen.add(`${days.from} ${days.to}`);
    for (const one of [article, ...alsoIn.map((copy) => copy.article)]) {
      const row = rows.get(one.id) ?? { article: one, marks: [] };
      row.marks.push({ ...days, presumed, number: nth + 1 });
      rows.set(one.id, row);
    }
  }
  if (seen.size < 2 || rows.size > MAX_ROWS) return undefined;
  const total = [...rows.values()].reduce((sum, row) => sum + row.marks.length, 0);
  if (total > MAX_MARKS) return undefined;
  return {
    kind: 'timeline',
    title: titleWithin(incident, LIMITS.choiceName),
    rows: [...rows.values()].map(({ article, marks }) => ({
      source: fileName(article),
      published: publishedWords(article),
      marks,
    })),
  };
}
