import { describe, expect, it } from 'vitest';
import { randomOf } from '../../bench/random.ts';
import { varied, vocabularyOf } from '../../bench/vary.ts';

const EVERYDAY = 'the fire at the mill in was put out by on after hours said';
const FILE = `---
title: "Fire at the Oakham mill"
published: "2015-03-25"
source: "Courier"
---

The fire at the mill in Oakham was put out by Ana Brandt on Tuesday, 3 March 2015.

After 12 hours Brandt said the fire was out, OAKHAM said.
`;
const VOCABULARY = vocabularyOf(
  [...Array<string>(10).fill(EVERYDAY), 'Tilbury Harwell Corby Ledbury Marlow', FILE],
  (word) => ['Oakham', 'Corby'].includes(word),
);
/** With a star for each figure and each capitalised word inside a line. */
const shape = (text: string): string => text.replaceAll(/\d+|(?<!^)\b\p{Lu}\p{L}*/gmu, '*');
const copy = (seed: number): string => varied(FILE, VOCABULARY, randomOf(seed));

describe('a varied copy', () => {
  it('is the same for the same seed and another for another', () => {
    expect(copy(1)).toBe(copy(1));
    expect(copy(2)).not.toBe(copy(1));
  });

  it('keeps everyday words, marks, paragraphs and the fields of the front matter', () => {
    expect(shape(copy(1))).toBe(shape(FILE));
    expect(copy(1)).toContain('source: "Courier"');
  });

  it('gives a name the same other name all through it, in the case of each place', () => {
    const [, title, text] = /the (\p{L}+) mill[^]*mill in (\p{L}+) was/u.exec(copy(1)) ?? [];
    expect(title).toBe(text);
    expect(copy(1)).toContain(`out, ${text?.toUpperCase()} said`);
  });

  it('puts places in place of places', () => {
    for (let seed = 1; seed <= 20; seed += 1)
      expect(['Oakham', 'Corby']).toContain(/mill in (\p{L}+)/u.exec(copy(seed))?.[1]);
  });

  it('names another weekday, month and year, and publishes on a day that exists', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      expect(copy(seed)).not.toMatch(/Tuesday|March|2015 *\./u);
      expect(copy(seed)).toMatch(/on \p{L}+day, \d{1,2} \p{Lu}\p{Ll}+ 20\d\d\./u);
      const [, published] = /published: "(.*)"/u.exec(copy(seed)) ?? [];
      expect(new Date(`${published}T00:00:00Z`).toISOString().slice(0, 10)).toBe(published);
    }
  });
});
