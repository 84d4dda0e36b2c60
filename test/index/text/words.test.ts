import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf, wordsOf } from '../../../index/text/words.ts';
import { slicesOf } from '../../articles.ts';
import { anyText, text as texts } from '../../texts.ts';

function folded(text: string): string[] {
  return wordsOf(text).map((word) => word.folded);
}

function terms(text: string): string[] {
  return [...termsOf(text)];
}

describe('numbers', () => {
  it.each([
    '1,793',
    '1793',
    '1\u00a0793',
    '1\u202f793',
    '1\u2009793',
    '1’793',
    '۱،۷۹۳',
    '۱۷۹۳',
    '١٧٩٣',
    '१७९३',
  ])('are one however they are written: %s', (written) => {
    expect(folded(written)).toEqual(['1793']);
  });

  it.each(['۱٬۷۹۳', '١٬٧٩٣'])('may be grouped by the Arabic sign: %s', (written) => {
    expect(folded(written)).toEqual(['1793']);
  });

  it('may be grouped by full stops, which one group alone tells in no English text', () => {
    expect(folded('2.001.793 1.793')).toEqual(['2001793', '1.793']);
    expect(wordsOf('1.793', 'de-AT').map((word) => word.folded)).toEqual(['1793']);
  });

  it('keep Persian decimals', () => {
    expect(folded('۱٫۵')).toEqual(['1.5']);
  });

  it('stay two where the comma groups no thousands', () => {
    expect(folded('12,34 and 1,2345')).toEqual(['12', '34', 'and', '1', '2345']);
  });

  it('keep their decimals', () => {
    expect(folded('3.5 km, 4. Then')).toEqual(['3.5', 'km', '4', 'then']);
  });

  it('part at a dash between them', () => {
    expect(folded('29–39')).toEqual(['29', '39']);
  });
});

describe('capitals', () => {
  it('make one word of initials, with stops and without', () => {
    expect(folded('U.S. US')).toEqual(['us', 'us']);
  });

  it('keep the search for the group IS apart from the verb', () => {
    expect(terms('the mill is held by IS')).toEqual(['mill', 'hold', 'IS']);
  });

  it('keep IS a name with its possessive', () => {
    expect(terms('a leader whom IS’s men met')).toContain('IS');
  });

  it('tell nothing in a text that has no small letters', () => {
    expect(terms('THE MILL IS HELD')).toEqual(['mill', 'hold']);
  });

  it('make a name of initials with stops whose letters are a common word', () => {
    expect(terms('a mill of the I.S. or the W.H.O.')).toEqual(['mill', 'IS', 'WHO']);
    expect(terms('A MILL OF THE W.H.O.')).toEqual(['mill', 'WHO']);
  });

  it('make no name of the time of day', () => {
    expect(terms('at 9 A.M. or a.m.')).toEqual(['9']);
  });

  it('do not part a word from its small form', () => {
    expect(terms('Mill MILL mill')).toEqual(['mill']);
  });
});

describe('folding', () => {
  it.each([
    ['a possessive', 'miller’s miller', ['miller', 'miller']],
    ['a straight possessive', "miller's", ['miller']],
    ['an apostrophe inside', "Sana’a Sana'a", ['sanaa', 'sanaa']],
    ['accents', 'Café CAFE\u0301', ['cafe', 'cafe']],
    ['a dotted capital', 'İzmir', ['izmir']],
    ['ligatures', 'ﬁre', ['fire']],
    ['letters that are no accented ones', 'Łódź Ørsted Straße', ['lodz', 'orsted', 'strasse']],
    ['Arabic forms of alef', 'أحمد إحمد آحمد', ['احمد', 'احمد', 'احمد']],
    ['Arabic yeh and kaf as the Persian ones', 'كتابي کتابی', ['کتابی', 'کتابی']],
    ['teh marbuta as heh', 'مدرسة مدرسه', ['مدرسه', 'مدرسه']],
    ['vowel marks and stretching', 'مُحَمَّد محـمد', ['محمد', 'محمد']],
    ['an invocation in one sign', 'ﷺ', ['صلیاللهعلیهوسلم']],
  ])('evens out %s', (_, text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it('parts a word at a zero-width non-joiner', () => {
    expect(folded('می\u200cروند')).toEqual(['می', 'روند']);
  });

  it('parts a name at its hyphen', () => {
    expect(folded('al-Marj')).toEqual(['al', 'marj']);
  });
});

describe('terms', () => {
  it('leave stop words out', () => {
    expect(terms('How many of the mills were there?')).toEqual(['mill']);
  });

  it('keep words of degree, which carry meaning', () => {
    expect(terms('more than 50, not before noon')).toEqual([
      'more',
      'than',
      '50',
      'not',
      'befor',
      'noon',
    ]);
  });

  it('come once each, in order of first use', () => {
    expect(terms('mills and rivers and a mill')).toEqual(['mill', 'river']);
  });
});

describe('other languages', () => {
  it.each([
    ['de', 'die Mühlen der Müller', ['muhl', 'mull']],
    ['fr', 'l’attaque des moulins', ['attaqu', 'moulin']],
    ['it', 'dell’attacco ai mulini', ['attacc', 'mulin']],
    ['es', 'los molinos de la villa', ['molin', 'vill']],
    ['ru', 'о мельницах и мельнице', ['мельниц']],
    ['ar', 'المكتب مكتب', ['مکتب']],
    ['fa', 'آسیاب ها', ['اسیاب', 'ها']],
    ['qaa', 'młyny i mills', ['mlyny', 'i', 'mills']],
  ])('have their own stems and stop words: %s', (language, text, expected) => {
    expect([...termsOf(text, language)]).toEqual(expected);
  });

  it('give one stem to a word typed with its accents and without', () => {
    const typed = 'evades';
    expect([...termsOf('évadés', 'fr')]).toEqual([...termsOf(typed, 'fr')]);
  });

  it('part a leaning word from the next one, and lose neither', () => {
    const text = 'Qu’il voie l’eau d’Aldona.';
    expect(slicesOf(text, wordsOf(text, 'fr'))).toEqual([
      'Qu',
      'il',
      'voie',
      'l',
      'eau',
      'd',
      'Aldona',
    ]);
    expect(wordsOf('d’Aldona')).toHaveLength(1);
  });
});

it('gives words of any text in order, each a slice that reads the same alone', () => {
  const slices = fc.property(texts, (text) => {
    let end = 0;
    for (const word of wordsOf(text)) {
      expect(word.start).toBeGreaterThanOrEqual(end);
      const raw = text.slice(word.start, word.end);
      expect(raw).toMatch(/^[\p{L}\p{N}]/u);
      expect(folded(raw)).toEqual([word.folded]);
      end = word.end;
    }
  });
  fc.assert(slices);
});

it('gives terms of any text that hold no white space, which search parts them by', () => {
  const languages = fc.constantFrom('en', 'de', 'fr', 'tr', 'ar', 'fa');
  const noBlank = fc.property(texts, languages, (text, language) => {
    for (const term of termsOf(text, language)) expect(term).toMatch(/^\S+$/u);
  });
  fc.assert(noBlank);
});

it('finds every letter and digit of a text in one of its words', () => {
  const nothingLost = fc.property(texts, (text) => {
    const outside = wordsOf(text).reduceRight(
      (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
      text,
    );
    expect(outside).not.toMatch(/[\p{L}\p{N}]/u);
  });
  fc.assert(nothingLost);
});

/** The same with letters beyond ASCII, which are as long. */
function wide(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

function spans(text: string): { start: number; end: number }[] {
  return wordsOf(text, 'sv').map(({ start, end }) => ({ start, end }));
}

it('parts words of plain letters as it does words of other letters', () => {
  const signs = ['a', 'Z', '7', '.', "'", '’', ' ', 'é', '—'];
  const mixed = fc.string({ unit: fc.constantFrom(...signs), maxLength: 40 });
  const alike = fc.property(fc.oneof(texts, anyText, mixed), (text) => {
    expect(spans(text)).toEqual(spans(wide(text)));
  });
  fc.assert(alike, { numRuns: 500 });
});
