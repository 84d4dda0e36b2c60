import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../../../index/figures/reading/quantities.ts';
import { tokensOf } from '../../../../index/figures/reading/tokens.ts';

/** "words min max qualifier" for each number of a text. */
function read(text: string, language = 'en'): string[] {
  const tokens = tokensOf(text);
  return quantitiesOf(tokens, language).map(({ from, to, min, max, qualifier }) => {
    const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return `${words} = ${min} to ${max}, ${qualifier}`;
  });
}

describe('numbers', () => {
  it.each([
    ['1,793 sheep', '1,793 = 1793 to 1793, exact'],
    ['1 793 sheep', '1 793 = 1793 to 1793, exact'],
    ['1\u202f793 sheep', '1\u202f793 = 1793 to 1793, exact'],
    ['1’793 sheep', '1’793 = 1793 to 1793, exact'],
    ['1.2m sheep', '1.2m = 1200000 to 1200000, exact'],
    ['3bn sheep', '3bn = 3000000000 to 3000000000, exact'],
    ['2.5 million sheep', '2.5 million = 2500000 to 2500000, exact'],
    ['۱۷۹۳ sheep', '۱۷۹۳ = 1793 to 1793, exact'],
    ['١٬٧٩٣ sheep', '١٬٧٩٣ = 1793 to 1793, exact'],
    ['twenty-five sheep', 'twenty-five = 25 to 25, exact'],
    ['one hundred and thirteen sheep', 'one hundred and thirteen = 113 to 113, exact'],
    ['five and a half hours', 'five and a half = 5.5 to 5.5, exact'],
    ['half a dozen sheep', 'half a dozen = 6 to 6, exact'],
    ['a dozen sheep', 'a dozen = 12 to 12, exact'],
    ['two dozen sheep', 'two dozen = 24 to 24, exact'],
    ['a hundred sheep', 'a hundred = 100 to 100, exact'],
    ['half a million sheep', 'half a million = 500000 to 500000, exact'],
    ['one and a half million sheep', 'one and a half million = 1500000 to 1500000, exact'],
    [
      'one million two hundred thousand sheep',
      'one million two hundred thousand = 1200000 to 1200000, exact',
    ],
    ['both sheep', 'both = 2 to 2, exact'],
    ['a couple from Ulm', 'a couple = 2 to 2, exact'],
  ])('read %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('are read by the marks of their language', () => {
    expect(read('1.700 Schafe und 2,5 Tonnen', 'de')).toEqual([
      '1.700 = 1700 to 1700, exact',
      '2,5 = 2.5 to 2.5, exact',
    ]);
  });

  it('in words are read in English alone', () => {
    expect(read('six hommes', 'fr')).toEqual([]);
  });

  it('are not made of fifty thousand figures', () => {
    expect(read('7'.repeat(50_000))).toEqual([]);
  });
});

describe('what bounds a number', () => {
  it.each([
    ['at least 29', 29, Infinity, 'at least'],
    ['at least two', 2, Infinity, 'at least'],
    ['no fewer than 29', 29, Infinity, 'at least'],
    ['29 or more', 29, Infinity, 'at least'],
    ['29+', 29, Infinity, 'at least'],
    ['more than 50', 50, Infinity, 'more than'],
    ['upwards of 50', 50, Infinity, 'more than'],
    ['up to 300', 0, 300, 'up to'],
    ['as many as 300', 0, 300, 'up to'],
    ['almost 20', 17, 20, 'almost'],
    ['close to 20', 17, 20, 'almost'],
    ['fewer than 40', 0, 40, 'fewer than'],
    ['about 30', 27, 33, 'about'],
    ['an estimated 200', 180, 220, 'about'],
    ['29 to 39', 29, 39, 'range'],
    ['29–39', 29, 39, 'range'],
    ['between 40 and 45', 40, 45, 'range'],
    ['from 20 to 30', 20, 30, 'range'],
    ['10 or 12', 10, 12, 'range'],
    ['between five and six million', 5_000_000, 6_000_000, 'range'],
    ['1.5 to 2 million', 1_500_000, 2_000_000, 'range'],
  ])('%s', (text, min, max, qualifier) => {
    expect(read(`${text} goats`)).toEqual([`${text} = ${min} to ${max}, ${qualifier}`]);
  });

  it.each([
    ['several hundred', 200, 999],
    ['a few thousand', 2_000, 9_999],
    ['a couple of hundred', 200, 300],
    ['tens', 10, 99],
    ['dozens', 12, 99],
    ['scores', 20, 99],
    ['hundreds', 100, 999],
    ['tens of thousands', 10_000, 99_999],
    ['several tens of thousands', 20_000, 99_999],
    ['several', 2, 9],
    ['a few', 2, 9],
  ])('of %s is a floor and a ceiling', (text, min, max) => {
    expect(read(`${text} goats`)).toEqual([`${text} = ${min} to ${max}, vague`]);
  });

  it('may end the text', () => {
    expect(read('goats: 29-39')).toEqual(['29-39 = 29 to 39, range']);
  });

  it('may have a quotation mark between', () => {
    expect(read('“at least” 20 goats')).toEqual(['at least” 20 = 20 to Infinity, at least']);
    expect(read('at least “20” goats')).toEqual(['at least “20 = 20 to Infinity, at least']);
  });

  it('is not "few" alone, which says hardly any', () => {
    expect(read('few goats')).toEqual([]);
  });

  it('is not the old figure of a new one', () => {
    expect(read('rose from 31 to 34 goats')).toEqual([
      '31 = 31 to 31, exact',
      '34 = 34 to 34, exact',
    ]);
  });

  it('is not a hyphen of a date, a telephone number or a score', () => {
    expect(read('on 2031-05-12, call (323) 890-5500').join()).not.toContain('range');
    expect(read('call (323) 890-1500').join()).not.toContain('range');
  });
});
