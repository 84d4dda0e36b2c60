import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../../../index/article/page/dateline.ts';

/** What a dateline says before the report's first word. */
function before(text: string): string {
  return text.slice(0, datelineOf(text)?.length ?? 0);
}

describe('a dateline', () => {
  it.each([
    ['PORT SALLOW, May 6 (MNS) - The ferry sank.', 'PORT SALLOW, May 6 (MNS) - '],
    ['BRENNAL, Ohio (KMIL) — The mill burned.', 'BRENNAL, Ohio (KMIL) — '],
    ['BRENNAL -- The mill burned.', 'BRENNAL -- '],
    ['Sankt Veitl (npd) - Die Mühle brannte.', 'Sankt Veitl (npd) - '],
    ['PUERTO LIRIO, 11 abr (Mediterra).- El molino ardió.', 'PUERTO LIRIO, 11 abr (Mediterra).- '],
  ])('ends with its dash: %s', (text, dateline) => {
    expect(before(text)).toBe(dateline);
  });

  it.each([
    'Two men – one of them armed – came to the mill.',
    'The mill - built in 1812 - burned.',
    'BURN IT DOWN, the sign read.',
    'TODAY -- THE MILL BURNED AND NOBODY WAS HURT.',
  ])('is not what has a dash as well: %s', (text) => {
    expect(datelineOf(text)).toBeUndefined();
  });

  it('names a day where it has its year', () => {
    expect(datelineOf('BRENNAL, 6 May 2031 (MNS) -- The mill burned.')?.day).toBe('2031-05-06');
    expect(datelineOf('LIMA, 21 NOV 89 (EFE) -- THE MILL BURNED.')?.day).toBe('1989-11-21');
    expect(datelineOf('BRENNAL, May 6 (MNS) -- The mill burned.')?.day).toBeUndefined();
  });
});
