import { expect, it } from 'vitest';
import { keyWords } from '../../../../index/figures/comparison/figure-key.ts';
import { askedComparison } from '../../../../index/figures/comparison/asked-comparison.ts';
import { daysAfter } from '../../../../index/text/dates/calendar.ts';
import { articlesIn, engineOf } from '../../../filled-engine.ts';

function reportOf(body: string): string {
  return `---\npublished: 2031-02-03\nincident: Siege\n---\n${body}\n`;
}

const EIGHT = 'Eight guards were killed in the siege.';
const SIX = 'Six guards were killed in the siege.';

it('a comparison takes in articles that are in scope only', async () => {
  const engine = engineOf({
    'a.md': reportOf(EIGHT).replace('---\n', '---\nsource: Coast Post\n'),
    'b.md': reportOf(SIX).replace('---\n', '---\nsource: Harbour Wire\n'),
  });
  const { incidents } = await engine.suggestIncidents('', {}, 1);
  const id = incidents[0]?.id ?? '';
  const sourcesIn = async (source?: string) =>
    (await engine.figures(id, source === undefined ? {} : { source })).blocks?.flatMap(
      ({ reports }) => reports.map(({ article }) => article.source),
    );
  expect(await sourcesIn()).toEqual(['Coast Post', 'Harbour Wire']);
  expect(await sourcesIn('harbour wire')).toEqual(['Harbour Wire']);
  expect(await sourcesIn('nobody')).toBeUndefined();
});

it('of more articles than are compared the latest are, and the rest is said to be missing', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 101 }, (_, nth) => [
      `${nth}.md`,
      reportOf(`${nth + 100} guards were killed.`).replace(
        '2031-02-03',
        daysAfter('2031-02-03', nth) ?? '',
      ),
    ]),
  );
  const engine = engineOf(files);
  const { incidents } = await engine.suggestIncidents('', {}, 1);
  const id = incidents[0]?.id ?? '';
  const { blocks = [], isComplete } = await engine.figures(id, {});
  const paths = blocks.flatMap(({ reports }) => reports.map(({ article }) => article.path));
  expect([paths.length, paths[0], paths.at(-1), isComplete]).toEqual([
    100,
    '1.md',
    '100.md',
    false,
  ]);
});

it('only the figure that is asked for is given, of other events too, and all are named', () => {
  const elsewhere = 'Last year 20 people were killed and 30 people were injured in a flood.';
  const files = { 'a.md': reportOf(`${EIGHT} Nine guards were injured in it.\n\n${elsewhere}`) };
  const words = (asked: string) => {
    const { blocks, background, has } = askedComparison(asked, articlesIn(files));
    const measures = [...blocks, { reports: background }].map(({ reports }) =>
      reports.flatMap(({ quotes }) =>
        quotes.flatMap(({ figures }) => figures.map(({ measure, min }) => `${min} ${measure}`)),
      ),
    );
    return [measures, has.map(keyWords)];
  };
  const all = ['security forces killed', 'security forces injured'];
  expect(words('')).toEqual([[['8 killed'], ['9 injured'], ['20 killed', '30 injured']], all]);
  expect(words('killed')).toEqual([[['8 killed'], ['20 killed']], all]);
  expect(words('missing')).toEqual([[[]], all]);
  expect(askedComparison('killed', articlesIn(files)).asked?.measure).toBe('killed');
  expect(askedComparison('', articlesIn(files)).asked).toBeUndefined();
});

it('is made once for the very same articles, and anew for any others', () => {
  const articles = articlesIn({ 'a.md': reportOf(EIGHT), 'b.md': reportOf(SIX) });
  const [first] = askedComparison('', articles).blocks;
  const [a] = articles;
  const [c] = articlesIn({ 'c.md': reportOf(`${EIGHT} No more.`) });
  if (!a || !c) throw new Error('articles were made');
  expect(askedComparison('killed', [...articles]).blocks[0]).toBe(first);
  for (const others of [articles.slice(0, 1), articles.toReversed(), [...articles, ...articles]])
    expect(askedComparison('', others).blocks[0]?.reports[0]?.article.path).toBe(others[0]?.path);
  expect(askedComparison('', articles.slice(0, 1)).blocks[0]?.verdict).toBe('only one source');
  expect(askedComparison('', articles).blocks[0]?.verdict).toBe('differs');
  expect(askedComparison('', [a, c]).blocks[0]?.verdict).not.toBe('differs');
});
