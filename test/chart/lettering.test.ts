import { assert, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FONTS } from '../../src/chart/drawing.ts';
import { clean, shortened, wrapped } from '../../src/chart/lettering.ts';
import { measure } from './charts.ts';

const FONT = FONTS.words;
const LETTER = measure('x', FONT);

/** What people see of it. */
function seen({ text }: { readonly text: string }): string {
  return text.replaceAll(/[\u2068\u2069]/gu, '');
}

describe('clean', () => {
  it('makes one line of several, without controls or turns of direction', () => {
    expect(clean(' a\r\n b\u0000\u202ec\u202c ')).toBe('a bc');
  });

  it('keeps the joiners that words are spelled with', () => {
    expect(clean('می\u200cگوید')).toBe('می\u200cگوید');
  });

  it('leaves no half of a character', () => {
    expect(clean('a\ud800b')).toBe('a\ufffdb');
    expect(clean('🙂'.repeat(300))).not.toMatch(/\p{Cs}/u);
  });

  it('clears heaps of marks on one letter', () => {
    expect(clean(`e${'\u0301'.repeat(300)}f`)).toBe(`e${'\u0301'.repeat(4)}f`);
  });
});

describe('shortened', () => {
  it('leaves alone what fits', () => {
    expect(seen(shortened('Coast Post', 10 * LETTER, FONT, measure))).toBe('Coast Post');
  });

  it('cuts between words', () => {
    const line = shortened('Harbour Gazette of Lorn', 18 * LETTER, FONT, measure);
    expect(seen(line)).toBe('Harbour Gazette…');
  });

  it('cuts a long word between letters, never between a letter and its marks', () => {
    const line = shortened('e\u0301'.repeat(20), 5 * LETTER, FONT, measure);
    expect(seen(line)).toBe(`${'e\u0301'.repeat(4)}…`);
  });

  it('fits, for any text and width', () => {
    assert(
      property(string({ unit: 'binary' }), integer({ min: 1, max: 60 }), (text, letters) => {
        const line = shortened(text, letters * LETTER, FONT, measure);
        expect(line.width).toBeLessThanOrEqual(letters * LETTER);
        expect(line.width).toBe(measure(line.text, FONT));
        expect(line.text).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe('wrapped', () => {
  it('breaks between words, and cuts the last line', () => {
    const lines = wrapped('one two three four five', { most: 9 * LETTER, lines: 2 }, FONT, measure);
    expect(lines.map(seen)).toEqual(['one two', 'three…']);
  });

  it('says all that fits, in one line where it can', () => {
    const lines = wrapped('one two three', { most: 13 * LETTER, lines: 2 }, FONT, measure);
    expect(lines.map(seen)).toEqual(['one two three']);
  });
});
