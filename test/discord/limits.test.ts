import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf, shortened } from '../../src/discord/limits.ts';

describe('costOf', () => {
  it('counts UTF-16 units, and UTF-8 bytes with twelve for the text display', () => {
    expect(costOf('a橋🙂')).toEqual({ characters: 4, bytes: 1 + 3 + 4 + 12 });
  });
});

describe('shortened', () => {
  it('leaves a text of just the length alone', () => {
    expect(shortened('The gate', 8)).toBe('The gate');
  });

  it('cuts between words, with an ellipsis', () => {
    expect(shortened('The gate was open', 13)).toBe('The gate…');
  });

  it('cuts inside a word where the last blank is far', () => {
    expect(shortened('A Donaudampfschiff', 10)).toBe('A Donauda…');
  });

  it('never cuts a character in two', () => {
    expect(shortened('ab🙂🙂', 4)).toBe('ab…');
    expect(shortened('ab🙂🙂', 5)).toBe('ab🙂…');
  });

  it('is a beginning of the text within the length, for any text', () => {
    const text = fc.array(fc.constantFrom('a', 'bc', ' ', '橋', '🙂')).map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (given, most) => {
        const short = shortened(given, most);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(short).not.toMatch(/\p{Cs}/u);
        expect(given.startsWith(short.replace(/…$/u, ''))).toBe(true);
      }),
    );
  });
});
