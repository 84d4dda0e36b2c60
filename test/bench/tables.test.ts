import { describe, expect, it } from 'vitest';
import { median, percentile } from '../../bench/statistics.ts';
import { figure, markdownTable, plainTable } from '../../bench/tables.ts';

const ROWS = [
  ['set', 'hit@1'],
  ['longer', '9'],
  ['a', '100'],
];

describe('a table', () => {
  it('has names to the left and figures to the right', () => {
    expect(plainTable(ROWS)).toBe('set     hit@1\nlonger      9\na         100\n');
  });

  it('is Markdown that Prettier leaves as it is', () => {
    expect(markdownTable(ROWS)).toBe(
      '| set    | hit@1 |\n| ------ | ----: |\n| longer |     9 |\n| a      |   100 |\n',
    );
  });

  it('shows as many decimals as tell, and a dash for no figure', () => {
    expect([0.12345, 1.2345, 12.345, 1234.5, 0].map(figure)).toEqual([
      '0.123',
      '1.23',
      '12.3',
      '1,235',
      '0',
    ]);
    expect([null, undefined, Number.NaN].map(figure)).toEqual(['–', '–', '–']);
  });
});

describe('a percentile', () => {
  it('is one of the values, by nearest rank, whatever their order', () => {
    const values = Array.from({ length: 200 }, (_, nth) => 200 - nth);
    expect(percentile(values, 0.5)).toBe(100);
    expect(percentile(values, 0.99)).toBe(198);
    expect(percentile(values, 1)).toBe(200);
    expect(percentile([7], 0.99)).toBe(7);
  });

  it('is no number where there is no value', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });

  it('is the middle for the median, between the two in the middle of an even number', () => {
    expect(median([30, 10, 20])).toBe(20);
    expect(median([30, 10])).toBe(20);
    expect(median([])).toBeNaN();
  });
});
