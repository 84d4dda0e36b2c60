import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../../index/article/article.ts';
import type { TimelineEvent } from '../../../index/timeline/dated-event.ts';
import { timelineOf } from '../../../index/timeline/timeline.ts';
import { Library } from '../../../src/library/library.ts';
import { hasSeedArticles, seedArticles } from '../../shared.ts';

/** The words of the dates of these events, each with the number of its article. */
function wordsOf(shown: readonly TimelineEvent[]): string[] {
  return shown.map(
    ({ article, quote, start, words }) =>
      `${article.path.slice(0, 3)}: ${quote.slice(words.start - start, words.end - start)}`,
  );
}

describe.skipIf(!hasSeedArticles)('the timeline of the seed articles', () => {
  const events: TimelineEvent[] = [];

  beforeAll(async () => {
    const articles: Article[] = [];
    const library = new Library(seedArticles, ({ article }) => articles.push(article));
    await library.scan();
    events.push(...timelineOf(articles, undefined).events);
  });

  it('has beginning and end in the articles’ words, and no calendar day for them', () => {
    const main = events.filter(({ scope }) => scope === 'main');
    expect(wordsOf(main)).toEqual([
      '000: Sunday evening',
      '001: Sunday evening',
      '001: Monday afternoon',
      '001: the day before the attack',
    ]);
    expect(main.filter(({ days }) => days !== undefined)).toEqual([]);
  });

  it('has other dates apart, those of a calendar first', () => {
    const others = events.filter(({ scope }) => scope === 'other');
    expect(wordsOf(others)).toEqual([
      '001: end of 2014',
      '000: January 2015',
      '001: first half of 2020',
      '000: past two years',
      '001: last autumn and spring',
      '001: June',
      '001: recent years',
      '001: March',
      '001: Thursday',
    ]);
  });
});
