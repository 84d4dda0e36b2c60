import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkAt } from '../../src/discord/link.ts';

const PAGE = 'https://news.example/one';

describe('linkAt', () => {
  it('names all words of a short quote', () => {
    expect(linkAt(PAGE, 'The gate was open.')).toBe(`${PAGE}#:~:text=The%20gate%20was%20open.`);
  });

  it('names a quote of ten words in full', () => {
    expect(linkAt(PAGE, 'a b c d e f g h i j')).toBe(
      `${PAGE}#:~:text=a%20b%20c%20d%20e%20f%20g%20h%20i%20j`,
    );
  });

  it('names the first and the last five words of a longer quote', () => {
    expect(linkAt(PAGE, 'a b c d e f g h i j k')).toBe(
      `${PAGE}#:~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k`,
    );
  });

  it('takes any white space for one blank', () => {
    expect(linkAt(PAGE, ' a\r\n b\u00a0c\t')).toBe(`${PAGE}#:~:text=a%20b%20c`);
  });

  it('encodes what a text fragment gives a meaning: hyphen, comma and ampersand', () => {
    expect(linkAt(PAGE, 'twenty-one, R&D')).toBe(`${PAGE}#:~:text=twenty%2Done%2C%20R%26D`);
  });

  it('encodes letters beyond ASCII as UTF-8', () => {
    expect(linkAt(PAGE, 'é橋')).toBe(`${PAGE}#:~:text=%C3%A9%E6%A9%8B`);
  });

  it('adds to a fragment that is there already', () => {
    expect(linkAt(`${PAGE}#part`, 'gate')).toBe(`${PAGE}#part:~:text=gate`);
  });

  it('drops the fragment where the address would be longer than 512', () => {
    const fitting = `https://news.example/${'a'.repeat(512 - 21 - 13)}`;
    expect(linkAt(fitting, 'gate')).toBe(`${fitting}#:~:text=gate`);
    expect(linkAt(`${fitting}a`, 'gate')).toBe(`${fitting}a`);
  });

  it('is undefined where the address alone is longer than 512', () => {
    const longest = `https://news.example/${'a'.repeat(512 - 21)}`;
    expect(linkAt(longest, 'gate')).toBe(longest);
    expect(linkAt(`${longest}a`, 'gate')).toBeUndefined();
  });

  it('leaves out half a character instead of throwing', () => {
    expect(linkAt(PAGE, 'a\ud83d b\udc00 🙂')).toBe(`${PAGE}#:~:text=a%20b%20%F0%9F%99%82`);
  });

  it('is an address of at most 512 characters for any quote', () => {
    const units = fc.array(fc.nat(0xffff)).map((codes) => `x${String.fromCharCode(...codes)}`);
    fc.assert(
      fc.property(units, (quote) => {
        const link = linkAt(PAGE, quote) ?? '';
        expect(link.length).toBeLessThanOrEqual(512);
        expect(new URL(link).pathname).toBe('/one');
      }),
    );
  });
});
