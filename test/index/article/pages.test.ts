import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Article } from '../../../index/article/article.ts';
import { passagesOf } from '../../../index/article/passages.ts';
import { articleFigures } from '../../../index/figures/reading/article-figures.ts';
import { articleEvents } from '../../../index/timeline/article-events.ts';
import type { Span } from '../../../index/span.ts';
import { plainText } from '../../../src/library/readers/plain-text.ts';
import { articleFrom } from '../../../src/library/read-article.ts';

/** Pages as people copy them, in the layouts of ten invented sites; each line says what it is. */
const FOLDER = `${import.meta.dirname}/../../fixtures/pages`;

const kind = z.enum([
  'furniture',
  'title',
  'report',
  'dateline+report',
  'caption',
  'correction',
  'blank',
]);
const site = z.object({
  site: z.string(),
  pages: z.array(
    z.object({
      name: z.string(),
      /** What the page says; null where no line of it gives a day with its year. */
      published: z.string().nullable(),
      title: z.string(),
      lines: z.array(z.object({ text: z.string(), kind })),
    }),
  ),
});
type Page = z.infer<typeof site>['pages'][number];
type Line = Page['lines'][number] & Span;

const sites = readdirSync(FOLDER).map((file) =>
  site.parse(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))),
);

/** The lines of a page with where they stand in its text. */
function linesOf({ lines }: Page): Line[] {
  let start = 0;
  return lines.map((line) => {
    const at = start;
    start += line.text.length + 1;
    return { ...line, start: at, end: at + line.text.length };
  });
}

function articleOf(page: Page): Article {
  const body = page.lines.map(({ text }) => text).join('\n');
  return articleFrom(`${page.name}.txt`, plainText.read(Buffer.from(body)));
}

/** The lines of these kinds that one of the ranges reaches into. */
function reached(page: Page, ranges: readonly Span[], ...kinds: readonly string[]): string[] {
  const isReached = (line: Line): boolean =>
    ranges.some(({ start, end }) => start < line.end && end > line.start);
  return linesOf(page)
    .filter((line) => kinds.includes(line.kind) && isReached(line))
    .map(({ text }) => text);
}

/** The lines of a kind that no range holds whole, white space aside. */
function missed(page: Page, ranges: readonly Span[], wanted: string): string[] {
  const { body } = articleOf(page);
  const isHeld = (line: Line): boolean => {
    const holes = body
      .slice(line.start, line.end)
      .split('')
      .filter((sign, nth) => {
        const at = line.start + nth;
        return /\S/u.test(sign) && !ranges.some(({ start, end }) => start <= at && at < end);
      });
    return holes.length === 0;
  };
  return linesOf(page)
    .filter((line) => line.kind === wanted && !isHeld(line))
    .map(({ text }) => text);
}

describe.each(sites)('the pages of $site', ({ pages }) => {
  it.each(pages)('quote no line that is not the report’s: $name', (page) => {
    const passages = passagesOf(articleOf(page));
    expect(reached(page, passages, 'furniture', 'title', 'correction')).toEqual([]);
  });

  it.each(pages)('quote every line of the report: $name', (page) => {
    const passages = passagesOf(articleOf(page));
    expect(missed(page, passages, 'report')).toEqual([]);
    expect(missed(page, passages, 'dateline+report')).toEqual([]);
  });

  it.each(pages)('keep what stands beside pictures apart: $name', (page) => {
    const { captions } = articleOf(page);
    expect(missed(page, captions, 'caption')).toEqual([]);
    expect(reached(page, captions, 'report', 'dateline+report')).toEqual([]);
  });

  it.each(pages)('keep corrections apart: $name', (page) => {
    const { corrections } = articleOf(page);
    expect(missed(page, corrections, 'correction')).toEqual([]);
    expect(reached(page, corrections, 'report', 'dateline+report', 'caption')).toEqual([]);
  });

  it.each(pages)('give title and day: $name', (page) => {
    const { title, published = null } = articleOf(page);
    expect({ title, published }).toEqual({
      title: page.title.replace(/^# /u, ''),
      published: page.published,
    });
  });

  it.each(pages)('give no figure and no event of other lines: $name', (page) => {
    const article = articleOf(page);
    const found = [...articleFigures(article).figures, ...articleEvents(article).events];
    expect(reached(page, found, 'furniture', 'title', 'correction')).toEqual([]);
    const counted = articleFigures(article).figures.filter(({ isPart }) => !isPart);
    expect(reached(page, counted, 'caption')).toEqual([]);
  });
});
