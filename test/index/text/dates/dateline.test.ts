import { describe, expect, it } from 'vitest';
import { datelineAt, isOnlyDateline } from '../../../../index/text/dates/dateline.ts';

describe('a dateline', () => {
  it.each([
    ['VESSBY, 9 JAN 90 (EFE)', '1990-01-09'],
    ['OLD MILL (ARCADIA), 26 JAN 89', '1989-01-26'],
    ['Port Sallow, 5 Sep 08 (Coast Radio)', '2008-09-05'],
    ['VESSBY, Arcadia, March 3, 2015 — A bomb went off', '2015-03-03'],
    ['Vessby, Tenn., Jan. 5, 2019 – Two men were shot', '2019-01-05'],
    ['VESSBY, Tuesday, 3 March 2015 (Wire): The mill burned', '2015-03-03'],
  ])('of %j has its day', (text, day) => {
    expect(datelineAt(text)?.day).toBe(day);
  });

  it.each(['KESTREL, May 3 (Wire) – A bus overturned here', 'VESSBY, NO DATE (COAST RADIO)'])(
    'of %j has no day',
    (text) => {
      expect(datelineAt(text)).toMatchObject({ start: 0, day: undefined });
    },
  );

  it('ends with its agency or its dash', () => {
    const text = 'KESTREL, May 3 (Wire) – A bus overturned here';
    expect(text.slice(0, datelineAt(text)?.end)).toBe('KESTREL, May 3 (Wire) –');
  });

  it.each([
    'Fire at the mill, 5 May 2019 (updated)',
    'The mill, 5 May 2019, was cold',
    'In Vessby, 5 May 2019 - the bells rang',
    'Vessby, 5 May 2019',
    'A CAR BOMB WENT OFF ON 9 JAN 90',
    'VESSBY, 31 FEB 90 (EFE) 9',
  ])('is not at the beginning of %j', (text) => {
    expect(datelineAt(text)?.day).toBeUndefined();
  });

  it('is a whole title, or part of a line', () => {
    expect(isOnlyDateline('VESSBY, 9 JAN 90 (EFE)')).toBe(true);
    expect(isOnlyDateline('VESSBY, 9 JAN 90 (EFE) -- THE MILL BURNED')).toBe(false);
    expect(isOnlyDateline('Mill burns in Vessby')).toBe(false);
  });

  it('takes no longer the longer a hostile line is', () => {
    const line = `${'A-B '.repeat(50_000)}, 9 JAN 90`;
    const begin = performance.now();
    for (let nth = 0; nth < 100; nth += 1) datelineAt(line);
    expect(performance.now() - begin).toBeLessThan(500);
  });
});
