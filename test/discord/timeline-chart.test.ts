import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../index/timeline/timeline.ts';
import { timelineChart } from '../../src/discord/timeline-chart.ts';
import { articleOf } from '../articles.ts';
import { incidentNamed } from '../incident-headers.ts';

/** The picture of a timeline of so many articles, each with so many days. */
function chartOf(articles: number, days: number) {
  const { events, isComplete } = timelineOf(
    Array.from({ length: articles }, (_, nth) =>
      articleOf(
        Array.from(
          { length: days },
          (__, day) => `Street ${nth} shook on ${day + 1} May 2031.`,
        ).join(' '),
        { path: `${nth}.md`, id: `article${nth}`, published: '2031-05-30' },
      ),
    ),
    undefined,
  );
  const incident = incidentNamed('Quake', { id: 'i'.repeat(16) });
  return timelineChart({ incident, events, main: events.length, isComplete });
}

describe('the picture of a timeline', () => {
  it('has a row for each article', () => {
    expect(chartOf(3, 4)?.rows).toHaveLength(3);
  });

  it('is left out where it could not be read', () => {
    expect(chartOf(1, 1)).toBeUndefined();
    expect(chartOf(13, 2)).toBeUndefined();
    expect(chartOf(4, 11)).toBeUndefined();
  });
});
