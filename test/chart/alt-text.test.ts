import { array, assert, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { altText } from '../../src/chart/alt-text.ts';
import { chartOf, dated, mark, rowOf, timelineOf } from './charts.ts';

describe('altText', () => {
  it('says each figure with its verdict, each source and its words', () => {
    const chart = chartOf(
      rowOf('Coast Post', mark('twelve', 12), mark('a dozen', 12)),
      rowOf('Gazette', mark('fifteen', 15)),
    );
    expect(altText(chart)).toBe(
      'Chart: Ferry aground. Injured (differs): Coast Post, 3 May 2021: “twelve”, “a dozen”. Gazette, 3 May 2021: “fifteen”.',
    );
  });

  it('says which source names none, and leaves out what is not known', () => {
    const bare = { ...rowOf('Gazette'), published: '' };
    const panels = [{ title: 'Killed', verdict: '', rows: [bare] }];
    expect(altText({ kind: 'figures', title: 'Fire', panels })).toBe(
      'Chart: Fire. Killed: Gazette: no figure.',
    );
  });

  it('says the days of a timeline by the numbers of the text', () => {
    const marks = [dated(1, '2015-03-25'), dated(4, '2015-03-25', '2015-03-27', true)];
    expect(altText(timelineOf(...marks))).toBe(
      'Timeline: Siege. Coast Post, 28 March 2015: 1 on 25 March 2015, 4 from 25 March 2015 to 27 March 2015 (presumed).',
    );
  });

  it('counts the sources that do not fit', () => {
    const many = Array.from({ length: 40 }, (_, nth) =>
      rowOf(`Paper ${nth}`, mark('at least twelve', 12)),
    );
    const text = altText(chartOf(...many));
    const said = [...text.matchAll(/Paper/gu)].length;
    expect(text.endsWith(` “at least twelve”. And ${40 - said} more: see the text.`)).toBe(true);
    expect(text.length).toBeGreaterThan(950);
  });

  it('fits, and shows no words but whole ones, whatever the sources say', () => {
    const text = string({ unit: 'binary', maxLength: 150 });
    const row = record({ source: text, words: array(text, { maxLength: 3 }) });
    assert(
      property(text, array(row, { minLength: 1, maxLength: 20 }), (title, rows) => {
        const chart = chartOf(
          ...rows.map(({ source, words }) => rowOf(source, ...words.map((own) => mark(own, 1)))),
        );
        const alt = altText({ ...chart, title });
        expect(alt.length).toBeLessThanOrEqual(1_024);
        expect(alt).not.toMatch(/\p{Cs}/u);
        const said = rows.filter(({ source, words }) => {
          const own = words.map((one) => `“${one}”`).join(', ') || 'no figure';
          return alt.includes(`${source}, 3 May 2021: ${own}.`);
        });
        const [, left = '0'] = / And (\d+) more: see the text\.$/u.exec(alt) ?? [];
        expect(said.length).toBeGreaterThanOrEqual(rows.length - Number(left));
      }),
      // long random texts take long to make
      { numRuns: 40 },
    );
  });
});
