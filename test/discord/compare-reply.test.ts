import { ComponentType } from 'discord.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../index/figures/comparison/block.ts';
import type { Figure, Qualifier } from '../../index/figures/figure.ts';
import type { Group } from '../../index/figures/groups.ts';
import type { Measure } from '../../index/figures/measures/measures.ts';
import type { Charts, FiguresChart } from '../../src/chart/chart.ts';
import { buttonState } from '../../src/discord/button-id.ts';
import { compareReply } from '../../src/discord/compare-reply.ts';
import { escaped } from '../../src/discord/markdown.ts';
import { PART, textIn } from '../../src/discord/parts.ts';
import type { IncidentFigures } from '../../src/engine/engine.ts';
import { compared, telling, type Telling } from '../index/figures/comparison/told.ts';
import { articlesOf } from '../articles.ts';
import { incidentNamed } from '../incident-headers.ts';
import { dotCharts, noCharts } from '../services.ts';
import { line, question } from './random.ts';
import { buttonsOf, statesOf, partsOf, plain, textsOf, wholeText } from './reading.ts';
import { faultsOf } from './sendable.ts';
import { deletable } from '../../src/discord/public-reply.ts';
import { sharedPost } from './shared-post.ts';

function figuresOn(comparison: Comparison, more: Partial<IncidentFigures> = {}): IncidentFigures {
  return {
    ...comparison,
    incident: incidentNamed('Siege of Brennal', { id: 'a'.repeat(16) }),
    has: comparison.blocks.map(({ measure, group, reports }) => ({
      measure,
      group,
      sources: reports.length,
    })),
    ...more,
  };
}

function replyOn(
  comparison: Comparison,
  {
    words = '',
    page = 0,
    charts = noCharts,
    ...more
  }: Partial<IncidentFigures> & {
    words?: string;
    page?: number;
    charts?: Charts;
  } = {},
) {
  return compareReply(
    figuresOn(comparison, more),
    { words, page, isPrivate: false, isWhole: false },
    charts,
  );
}

const EIGHT = telling(
  'a.md',
  '2031-02-03',
  'Rain fell. *Eight* of the attackers were killed, a guard said.',
  { words: 'Eight', min: 8, group: 'attackers' },
);
const SIX = telling(
  'b.md',
  '2031-02-04',
  'Six attackers were killed, four of them at the gate.',
  { words: 'Six', min: 6, group: 'attackers' },
  { words: 'four', min: 4, group: 'attackers', isPart: true },
);

function died(path: string, words: string, more: Partial<Figure>): Telling {
  return telling(path, '2031-02-03', `${words} people died in the mill.`, { words, ...more });
}

/** A report of so many figures that are compared with nothing. */
function longReport(count: number, path = 'long.md'): Telling {
  const sentences = Array.from({ length: count }, (_, nth) => `In street ${nth} ${nth}00 fell.`);
  return telling(
    path,
    '2031-02-03',
    sentences.join(' '),
    ...sentences.map((_, nth) => ({ words: `${nth}00`, min: nth * 100 })),
  );
}

describe('the reply to /compare', () => {
  it('gives each source with its words in bold, and what they are to one another', async () => {
    const text = wholeText(await replyOn(compared(EIGHT, SIX)));
    expect(text).toContain('**Killed\\: attackers** – a later report says otherwise');
    expect(text).toContain(
      '-# 1 · a.md · 3 February 2031 · paragraph 1\n> […] “\\***Eight**\\* of the attackers',
    );
    expect(text).toContain(
      '-# 2 · b.md · 4 February 2031 · paragraph 1\n> “**Six** attackers were killed, **four**',
    );
  });

  it('leads to each quote in its article', async () => {
    const reply = await replyOn(compared(EIGHT, SIX));
    const states = buttonsOf(reply).flatMap(
      (one) => ('custom_id' in one && buttonState(one.custom_id)) || [],
    );
    const bodies = new Map([EIGHT, SIX].map(({ article }) => [article.id, article.body]));
    const reads = states.filter(({ verb }) => verb === 'context');
    expect(
      reads.map(({ article = '', start, end }) => bodies.get(article)?.slice(start, end)),
    ).toEqual([
      '*Eight* of the attackers were killed, a guard said.',
      'Six attackers were killed, four of them at the gate.',
    ]);
  });

  it('shows what several sources give, and folds the rest to a line each', async () => {
    const said = telling(
      'c.md',
      '2031-02-04',
      'Last year 30 died. Some 5 of the hurt were children. Two guards are missing.',
      { words: 'Two', min: 2, measure: 'missing' },
      { words: '30', scope: 'background' },
    );
    const short = await replyOn(compared(EIGHT, SIX, said));
    const text = wholeText(short);
    expect(text).toContain('Missing\\: total · **Two** in c.md');
    expect(text).not.toContain('guards are missing');
    expect(text).toContain('Not shown: sentences on other events: 1.');
    expect(buttonsOf(short).map((one) => 'label' in one && one.label)).toContain(
      'Show all figures',
    );
  });

  it('quotes the ends of the span before any other report', async () => {
    const comparison = compared(
      died('a.md', 'Several', { min: 3, max: 20, qualifier: 'vague' }),
      died('b.md', 'At least five', { min: 5, max: Infinity, qualifier: 'at least' }),
      died('c.md', 'At least seven', { min: 7, max: Infinity, qualifier: 'at least' }),
    );
    const reply = await replyOn(comparison);
    const text = wholeText(reply);
    expect(text).toContain('From **At least five** in b.md');
    expect(text).toContain('**At least five** people died');
    expect(text).toContain('**At least seven** people died');
    expect(text).not.toContain('**Several** people died');
    expect(text).toContain('1 more report gives a figure.');
  });

  it('is whole where no figure has several sources', async () => {
    expect(wholeText(await replyOn(compared(EIGHT)))).toContain('of the attackers were killed');
  });

  it('says what two figures of one report are to each other', async () => {
    const text = wholeText(
      await replyOn(
        compared(
          telling(
            'a.md',
            undefined,
            'At least 29 died. The town counts 29 to 39 dead.',
            { words: 'At least 29', qualifier: 'at least', min: 29, max: Infinity },
            { words: '29 to 39', qualifier: 'range', min: 29, max: 39 },
          ),
        ),
      ),
    );
    expect(text).toContain('**Killed\\: total** – only one source');
    expect(text).toContain('-# 2 · the same report · paragraph 1');
    expect(text).toContain(
      'This report gives **At least 29** and **29 to 39**: both may be right.',
    );
  });

  it('names who else has the very sentences', async () => {
    const copies = articlesOf('x').map((copy) => ({ ...copy, source: 'Coast Post' }));
    const [block] = compared(EIGHT).blocks;
    const reports = block?.reports.map((report) => ({
      ...report,
      alsoIn: copies.map((article) => ({ article, start: 0, end: 1 })),
    }));
    const blocks = block && reports ? [{ ...block, reports }] : [];
    const text = wholeText(await replyOn({ blocks, background: [], isComplete: true }));
    expect(text).toContain('-# The same text in\\: Coast Post');
  });

  it('puts figures of other events last, under a heading of their own', async () => {
    const text = wholeText(
      await replyOn(
        compared(
          telling('a.md', undefined, 'Last year 20 died. Now 6 did.', {
            words: '20',
            scope: 'background',
          }),
          SIX,
        ),
      ),
    );
    expect(text.indexOf('Also mentioned (other events)')).toBeGreaterThan(text.indexOf('Killed'));
    expect(text).toContain('“Last year **20** died.”');
  });

  it('says that figures may be missing', async () => {
    expect(wholeText(await replyOn(compared(SIX)))).not.toContain('there may be more');
    const text = wholeText(await replyOn({ ...compared(SIX), isComplete: false }));
    expect(text).toContain('there may be more');
  });

  it('says that the words do not tell which figure is meant', async () => {
    const unclear = wholeText(await replyOn(compared(SIX), { words: 'colour' }));
    expect(unclear).toContain('Which figure is meant could not be told');
    const asked = { measure: 'killed' } as const;
    const clear = wholeText(await replyOn(compared(SIX), { words: 'killed', asked }));
    expect(clear).not.toContain('could not be told');
  });

  it('says which figures there are where the one asked for is not', async () => {
    const { has } = figuresOn(compared(EIGHT, SIX));
    const none = { blocks: [], background: [], isComplete: true };
    const asked = { measure: 'missing' } as const;
    const text = wholeText(await replyOn(none, { words: 'missing', asked, has }));
    expect(text).toContain(
      'do not give this figure.** They give: killed\\: attackers (2 sources).',
    );
    expect(wholeText(await replyOn(none))).toContain('No figure was found');
  });

  it('says that articles are still being read', async () => {
    const reading = { done: 3, total: 400 };
    expect(wholeText(await replyOn(compared(SIX), { reading }))).toContain(
      'Still reading the articles: 3 of 400 so far.',
    );
  });

  it('keeps the words that say which figure is meant, for the next page', async () => {
    const words = 'how *many* dead: -# all';
    const reply = await replyOn(compared(SIX), { words });
    expect(textIn(reply.components, PART.asked)).toBe(`figure: ${words}`);
    expect(textIn((await replyOn(compared(SIX))).components, PART.asked)).toBeUndefined();
  });

  it('has a page for what one does not hold, with the origin said again', async () => {
    const long = compared(longReport(20));
    const first = wholeText(await replyOn(long));
    expect(first).toContain('Page 1 of 3');
    expect(first).toContain('-# 1 · long.md · 3 February 2031');
    const second = wholeText(await replyOn(long, { page: 1 }));
    expect(second).toContain('**Killed\\: total**');
    expect(second).toContain('-# 8 · long.md · 3 February 2031');
    expect(wholeText(await replyOn(long, { page: 99 }))).toContain('Page 3 of 3');
  });

  it('does not cut a figure over two pages that fits on one', async () => {
    const injured = { measure: 'injured' } as const;
    const body = 'Of 5 hurt, it said. Then 7 hurt.';
    const long = compared(
      longReport(7),
      telling('b.md', undefined, body, { words: '5', ...injured }, { words: '7', ...injured }),
    );
    expect(wholeText(await replyOn(long))).not.toContain('Injured');
    expect(wholeText(await replyOn(long, { page: 1 }))).toContain('-# 9 · the same report');
  });

  it('shows where the paragraph of a quote goes on', async () => {
    const told = telling('a.md', undefined, 'Rain fell. In all 6 died. Wind blew.', { words: '6' });
    expect(wholeText(await replyOn(compared(told)))).toContain('> […] “In all **6** died.” […]');
  });

  it('fits where all that stands in it is as long as it may be, and nothing but markup', async () => {
    const [six, seven] = [`6${'~'.repeat(699)}`, `7${'_'.repeat(699)}`];
    const body = six + seven;
    const around = { paragraph: 999, opens: true, ends: true };
    const report = telling(
      'a',
      '*'.repeat(90),
      body,
      { words: six, min: 6, sentence: { start: 0, end: 700, ...around } },
      { words: seven, min: 7, sentence: { start: 700, end: 1_400, ...around } },
    );
    const source = '~'.repeat(90);
    const copies = articlesOf('x').map((copy) => ({ ...copy, source: '|'.repeat(90) }));
    const article = { ...report.article, source, copies };
    const figures = figuresOn(
      { ...compared({ ...report, article }), isComplete: false },
      {
        incident: incidentNamed('#'.repeat(120), { id: 'i'.repeat(16) }),
        reading: { done: 10_000, total: 100_000 },
      },
    );
    for (const page of [0, 1]) {
      const view = { words: '_'.repeat(200), page, isWhole: false, isPrivate: true };
      const reply = await compareReply(figures, view, dotCharts);
      expect(wholeText(reply)).toContain(`Page ${page + 1} of 2`);
      expect(faultsOf(reply)).toEqual([]);
      const post = await sharedPost(reply, escaped('_'.repeat(32)));
      expect(faultsOf(post)).toEqual([]);
    }
  });
});

/** What is drawn for these reports. */
async function drawn(...all: readonly Telling[]): Promise<FiguresChart | undefined> {
  const charts: FiguresChart[] = [];
  const draw: Charts['draw'] = (chart) => {
    if (chart.kind === 'figures') charts.push(chart);
    return Promise.resolve(undefined);
  };
  await replyOn(compared(...all), { charts: { draw } });
  return charts[0];
}

describe('the picture of a comparison', () => {
  it('has a row for each source, without what counts a part', async () => {
    const chart = await drawn(EIGHT, SIX);
    expect(chart).toEqual({
      kind: 'figures',
      title: 'Siege of Brennal',
      panels: [
        {
          title: 'Killed: attackers',
          verdict: 'a later report says otherwise',
          rows: [
            {
              source: 'a.md',
              published: '3 February 2031',
              marks: [{ min: 8, max: 8, words: 'Eight' }],
            },
            {
              source: 'b.md',
              published: '4 February 2031',
              marks: [{ min: 6, max: 6, words: 'Six' }],
            },
          ],
        },
      ],
    });
  });

  it('has the sources that are quoted, and says where a day is not known', async () => {
    const all = Array.from({ length: 15 }, (_, nth) =>
      telling(`${nth}.md`, undefined, `On street ${nth} ${nth}00 died.`, { words: `${nth}00` }),
    );
    const chart = await drawn(...all);
    expect(chart?.panels[0]?.rows.map(({ source, published }) => [source, published])).toEqual(
      ['0.md', '1.md', '2.md', '14.md'].map((path) => [path, 'date unknown']),
    );
  });

  it('is not drawn where there is nothing to lay beside it', async () => {
    expect(await drawn(SIX)).toBeUndefined();
  });

  it('comes with the reply, said in words; the reply goes without where it cannot be drawn', async () => {
    const reply = await replyOn(compared(EIGHT, SIX), { charts: dotCharts });
    expect(reply.files).toMatchObject([{ name: 'compare.png' }]);
    const [gallery] = partsOf(reply).flatMap((part) =>
      part.type === ComponentType.MediaGallery ? part.items : [],
    );
    expect(gallery?.media.url).toBe('attachment://compare.png');
    expect(gallery?.description).toContain('“Eight”');
    const without = await replyOn(compared(EIGHT, SIX));
    expect(without.files).toBeUndefined();
    expect(partsOf(without).some(({ type }) => type === ComponentType.MediaGallery)).toBe(false);
  });
});

describe('any comparison', () => {
  const measures = fc.constantFrom<Measure[]>('killed', 'injured', 'escaped', 'objects', 'other');
  const groups = fc.constantFrom<Group[]>('total', 'attackers', 'children');
  const qualifiers = fc.constantFrom<Qualifier[]>('exact', 'at least', 'range', 'vague', 'implied');
  const told = fc.record({
    body: fc.array(line, { minLength: 1, maxLength: 12 }).map((all) => `x ${all.join(' x ')}`),
    title: line,
    source: fc.option(line, { nil: undefined }),
    published: fc.constantFrom('2031-02-03', '2031-02-04', undefined, 'last week'),
    given: fc.array(
      fc.record({
        at: fc.nat(),
        length: fc.integer({ min: 1, max: 12 }),
        before: fc.nat({ max: 340 }),
        behind: fc.nat({ max: 340 }),
        min: fc.nat({ max: 40 }),
        measure: measures,
        group: groups,
        qualifier: qualifiers,
        isPart: fc.boolean(),
        opens: fc.boolean(),
        ends: fc.boolean(),
        scope: fc.constantFrom<Figure['scope'][]>('main', 'main', 'background'),
      }),
      { maxLength: 12 },
    ),
  });

  it('makes pages that Discord takes, of quotes that stand in their articles', async () => {
    const comparisons = fc.asyncProperty(
      fc.array(told, { minLength: 1, maxLength: 5 }),
      line,
      fc.oneof(question, fc.constant('')),
      fc.tuple(fc.boolean(), fc.boolean()),
      async (all, name, words, [isPrivate, isWhole]) => {
        const tellings = all.map(({ body, title, source, published, given }, nth): Telling => {
          const { article } = telling(`${nth}`.repeat(16), published, body);
          const figures = given.map(({ at, length, before, behind, min, opens, ends, ...more }) => {
            const from = at % body.length;
            const place = { start: from, end: Math.min(body.length, from + length) };
            const { start, end } = whole(body, place);
            const sentence = {
              start: Math.max(0, start - before),
              end: Math.min(body.length, end + behind),
            };
            return {
              ...more,
              start,
              end,
              min,
              max: min + 1,
              sentence: { ...whole(body, sentence), paragraph: nth + 1, opens, ends },
            };
          });
          return {
            article: { ...article, title, ...(source !== undefined && { source }) },
            figures,
          };
        });
        const comparison = compared(...tellings);
        const figures = figuresOn(comparison, {
          incident: incidentNamed(name, { id: 'i'.repeat(16) }),
        });
        for (let page = 0; ; page += 1) {
          const reply = await compareReply(figures, { words, page, isPrivate, isWhole }, dotCharts);
          expect(faultsOf(isPrivate ? reply : deletable(reply, '8'.repeat(20)))).toEqual([]);
          const post = await sharedPost(reply, escaped('_'.repeat(32)));
          expect(isPrivate ? faultsOf(post) : []).toEqual([]);
          const quotes = quotesIn(textsOf(reply));
          const reads = statesOf(reply).filter(({ verb }) => verb === 'context');
          expect(quotes).toHaveLength(reads.length);
          for (const quote of quotes)
            expect(tellings.some(({ article }) => article.body.includes(quote))).toBe(true);
          const next = buttonsOf(reply).find((one) => 'label' in one && one.label === 'Next ▶');
          if (!next || next.disabled) break;
        }
      },
    );
    await fc.assert(comparisons, { numRuns: 60, interruptAfterTimeLimit: 5_000 });
  });
});

/** Without half a character at its ends, as all that is read from articles. */
function whole(body: string, { start, end }: { start: number; end: number }) {
  const isLow = (at: number): boolean => /[\udc00-\udfff]/u.test(body.charAt(at));
  return { start: isLow(start) ? start - 1 : start, end: isLow(end) ? end + 1 : end };
}

/** What stands between the quote marks of block quotes, as it is read. */
function quotesIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    [...text.matchAll(/(?<=^|[\r\n])> (?:\[…\] )?“([^]*?)”(?: \[…\])?(?=\n-# |$)/gu)].map(
      ([, quote = '']) => plain(quote.replaceAll(/(^|[\r\n])> /gu, '$1')).text,
    ),
  );
}
