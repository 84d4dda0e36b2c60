import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acronymsIn } from '../../../../index/text/names/acronyms.ts';
import { text as texts } from '../../../texts.ts';

/** What a text explains, as "short = long". */
function learned(text: string): string[] {
  return acronymsIn(text).map(({ short, long }) => `${short} = ${long}`);
}

describe('a short form in brackets', () => {
  it.each([
    ['The Northern Ferry Union (NFU) met.', 'NFU = Northern Ferry Union'],
    ['the Union of Ferry and Harbour Hands (UFHH)', 'UFHH = Union of Ferry and Harbour Hands'],
    ['said the “Northern Ferry Union” (NFU).', 'NFU = Northern Ferry Union'],
    ['an All-Terrain Vehicle (ATV) sank', 'ATV = All-Terrain Vehicle'],
    ['the Northern Ferry\nUnion (NFU) met', 'NFU = Northern Ferry\nUnion'],
    ['the Northern Ferry Union (NFU; founded in May)', 'NFU = Northern Ferry Union'],
    ['Société Étrangère (SE)', 'SE = Société Étrangère'],
    ['the Bureau of Nets, Ropes and Sails (BNRS)', 'BNRS = Bureau of Nets, Ropes and Sails'],
  ])('is learned from "%s"', (text, expected) => {
    expect(learned(text)).toEqual([expected]);
  });

  it.each([
    ['letters that small words before the name supply', 'announced its Kelp province (IKP)'],
    ['a small word that leads', 'it left of Ferry Union (OFU)'],
    ['letters within words', 'the Ferry Bureau (FBR)'],
    ['a place that it stands behind', 'OLDMARK CITY (OLDMARK)'],
    ['one word', 'Vessby (V) and Vessby (VE)'],
    ['an agency behind a place', 'ALDER PORT (AP)'],
    ['a sentence that ended', 'They left the Northern Ferry. Union (NFU)'],
    ['another paragraph', 'Northern Ferry\n\nUnion (NFU)'],
    ['small letters', 'Northern Ferry Union (nfu)'],
    ['more than eight letters', 'Aa Bb Cc Dd Ee Ff Gg Hh Ii (ABCDEFGHI)'],
    ['more words than its letters account for', 'North Oldmark Vessby Brennal Rike Union (NU)'],
  ])('is not learned by %s', (_, text) => {
    expect(learned(text)).toEqual([]);
  });
});

describe('another name in brackets', () => {
  it.each([
    ['the province of Brennal (also known as Brenal).', 'Brenal = Brennal'],
    ['The Old Mill (also known as “Rike’s Mill”)', 'Rike’s Mill = Old Mill'],
    ['Osmund Rike (better known as Oz, a miller)', 'Oz = Osmund Rike'],
  ])('is learned from "%s"', (text, expected) => {
    expect(learned(text)).toEqual([expected]);
  });

  it.each(['the river (also known as Brenal)', 'Brennal (also known as the river)'])(
    'is not learned where one of the two is no name: %s',
    (text) => {
      expect(learned(text)).toEqual([]);
    },
  );
});

it('spans both names', () => {
  const text = 'When the Northern Ferry Union (NFU) met';
  const [one] = acronymsIn(text);
  expect(text.slice(one?.start, one?.end)).toBe('Northern Ferry Union (NFU)');
});

it('learns the first fifty of a text that is a register of short forms', () => {
  const entries = Array.from({ length: 60 }, (_, nth) => `The Mill${nth} Hands (MH) met.`);
  const names = learned(entries.join(' '));
  expect(names).toHaveLength(50);
  expect(names.at(-1)).toBe('MH = Mill49 Hands');
});

it('learns from any text slices of it, in order', () => {
  const withBrackets = fc
    .array(fc.oneof(texts, fc.constantFrom(' (NFU)', 'Mill Ferry', ' (also known as Mill)', '(')))
    .map((pieces) => pieces.join(''));
  const slices = fc.property(withBrackets, (text) => {
    let last = 0;
    for (const { short, long, start, end } of acronymsIn(text)) {
      const whole = text.slice(start, end);
      expect(whole.startsWith(long)).toBe(true);
      expect(whole.slice(long.length)).toContain(short);
      expect(end).toBeGreaterThan(last);
      last = end;
    }
  });
  fc.assert(slices);
});
