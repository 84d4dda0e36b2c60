import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soughtWord, TypableText } from '../../../../index/event/incident/typable-text.ts';

const anyWord = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéжß漢'.split('')),
  minLength: 1,
  maxLength: 6,
});

describe('a text as it is looked for', () => {
  it('holds the beginnings of its words and nothing else', () => {
    const text = new TypableText('Mühle fire, 11 June 2031');
    const held = ['m', 'muh', 'muhle', 'fir', '2031', '1', 'june'];
    const others = ['hle', 'fires', '031', 'zebra', 'e'];
    expect([...held, ...others].filter((word) => text.holds(soughtWord(word)))).toEqual(held);
  });

  it('holds what looking at every word finds', () => {
    fc.assert(
      fc.property(fc.array(anyWord), anyWord, (words, sought) => {
        const text = new TypableText(words.join(' '));
        const found = text.words.split(' ').some((word) => word !== '' && word.startsWith(sought));
        expect(text.holds(soughtWord(sought))).toBe(found);
      }),
    );
  });

  it('holds the beginning of every word of its own', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 1 }), (words) => {
        const text = new TypableText(words.join(' '));
        for (const word of text.words.split(' ').filter((one) => one !== ''))
          expect(text.holds(soughtWord(word))).toBe(true);
      }),
    );
  });
});
