import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../index/text/words.ts';
import { slicesOf } from '../../articles.ts';

function folded(text: string): string[] {
  return wordsOf(text).map((word) => word.folded);
}

const SMALL = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
  fifteen sixteen seventeen eighteen nineteen`.split(/\s+/u);
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** How English says a number from 0 to 999,999. */
function inWords(number: number): string {
  if (number < 20) return SMALL[number] ?? '';
  if (number < 100) {
    const ten = TENS[Math.floor(number / 10)] ?? '';
    return number % 10 === 0 ? ten : `${ten}-${SMALL[number % 10]}`;
  }
  const unit = number < 1_000 ? 100 : 1_000;
  const rest = number % unit;
  const head = `${inWords(Math.floor(number / unit))} ${unit === 100 ? 'hundred' : 'thousand'}`;
  if (rest === 0) return head;
  return rest < 100 ? `${head} and ${inWords(rest)}` : `${head} ${inWords(rest)}`;
}

describe('a number in words', () => {
  it.each([
    ['twenty-nine', '29'],
    ['Twenty nine', '29'],
    ['two', '2'],
    ['nineteen', '19'],
    ['a hundred', '100'],
    ['a thousand and one', '1001'],
    ['seventeen hundred', '1700'],
    ['two hundred and six thousand', '206000'],
    ['three million', '3000000'],
  ])('reads as its figures: %s', (words, figures) => {
    expect(folded(words)).toEqual([figures]);
  });

  it.each([
    ['one of them', ['one', 'of', 'them']],
    ['a hundredth', ['a', 'hundredth']],
    ['several hundred', ['several', 'hundred']],
    ['twenty, nine', ['20', '9']],
    ['ten twenty', ['10', '20']],
    ['two and three', ['2', 'and', '3']],
    ['twenty to thirty', ['20', 'to', '30']],
  ])('ends where it ends: %s', (words, expected) => {
    expect(folded(words)).toEqual(expected);
  });

  it('spans all of its words in the text', () => {
    const text = 'Some twenty-nine millers met.';
    expect(slicesOf(text, wordsOf(text))).toEqual(['Some', 'twenty-nine', 'millers', 'met']);
  });

  it('is one in English only', () => {
    expect(wordsOf('six', 'fr').map((word) => word.folded)).toEqual(['six']);
  });
});

it('reads any number from two to a million as its figures', () => {
  const everyNumber = fc.property(fc.integer({ min: 2, max: 999_999 }), (number) => {
    expect(folded(`They counted ${inWords(number)} sacks`)).toEqual([
      'they',
      'counted',
      String(number),
      'sacks',
    ]);
  });
  fc.assert(everyNumber);
});
