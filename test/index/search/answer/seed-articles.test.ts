import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../../../index/article/article.ts';
import { passagesOf } from '../../../../index/article/passages.ts';
import { Library } from '../../../../src/library/library.ts';
import { slicesOf } from '../../../articles.ts';
import { hasSeedArticles, seedArticles } from '../../../shared.ts';

/** The lines of an article marked as no part of its report, but for its title. */
function comeAlong({ body, boilerplate, title }: Article): string[] {
  const lines = slicesOf(body, boilerplate);
  return lines.filter((line, nth) => line !== title || lines.indexOf(line) !== nth);
}

describe.skipIf(!hasSeedArticles)('the seed articles', () => {
  const articles: Article[] = [];

  beforeAll(async () => {
    const library = new Library(seedArticles, ({ article }) => articles.push(article));
    await library.scan();
  });

  it('are two', () => {
    expect(articles.map(({ path }) => path.slice(0, 3))).toEqual(['000', '001']);
  });

  it('have their titles', () => {
    const [first, second] = articles.map(({ title }) => title);
    expect(first).toBe('ISIS attack on Afghanistan prison');
    expect(second).toMatch(/^Afghanistan: IS attack .* inmates escaped$/u);
  });

  it('have a menu line and a comment form in another script marked in the first', () => {
    const lines = articles[0] ? comeAlong(articles[0]) : [];
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^persian\s+contact\s+English$/u);
    for (const line of lines.slice(1)) expect(line).toMatch(/^\p{Script=Arabic}/u);
  });

  it('have the title said again and three share links marked in the second', () => {
    const [, second] = articles;
    const lines = second ? comeAlong(second) : [];
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(second?.title);
    for (const line of lines.slice(1)) expect(line).toMatch(/^Share on \w+$/u);
  });

  it('have seven such lines in all', () => {
    expect(articles.flatMap(comeAlong)).toHaveLength(7);
  });

  it('have the title line marked as well, which is no part of the report', () => {
    for (const { body, boilerplate, title } of articles)
      expect(slicesOf(body, boilerplate)).toContain(title);
  });

  it('are cut into passages that hold no marked line, and nothing else is lost', () => {
    for (const article of articles) {
      const passages = slicesOf(article.body, passagesOf(article));
      for (const line of slicesOf(article.body, article.boilerplate))
        for (const passage of passages) expect(passage).not.toContain(line);
      const kept = [...passagesOf(article), ...article.boilerplate].toSorted(
        (a, b) => a.start - b.start,
      );
      expect(slicesOf(article.body, kept).join('').replaceAll(/\s/g, '')).toBe(
        article.body.replaceAll(/\s/g, ''),
      );
    }
  });

  it('are cut into sentences that are slices of them', () => {
    for (const article of articles)
      for (const { start, end, sentences } of passagesOf(article))
        expect(slicesOf(article.body, sentences).join(' ')).toBe(
          article.body.slice(start, end).replaceAll(/\s+/g, ' '),
        );
  });
});
