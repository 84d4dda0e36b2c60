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

describe('signs without width', () => {
  it.each([
    ['a soft hyphen', 'cya\u00adnide'],
    ['a space without width', 'cya\u200bnide'],
    ['a joiner', 'cya\u200dnide'],
    ['a word joiner', 'cya\u2060nide'],
    ['a mark of the byte order', 'cya\ufeffnide'],
    ['a non-joiner between Latin letters', 'cya\u200cnide'],
    ['several of them', 'c\u00ad\u2060ya\u200bnide'],
  ])('part no word: %s', (_, text) => {
    expect(wordsOf(`of ${text} here`)[1]).toMatchObject({
      start: 3,
      end: 3 + text.length,
      folded: 'cyanide',
      term: 'cyanid',
    });
  });

  it('end a word where they stand at its end', () => {
    expect(slicesOf('mill\u00ad mill', wordsOf('mill\u00ad mill'))).toEqual(['mill', 'mill']);
  });
});

describe('hyphens', () => {
  it.each([
    ['at the end of a line', 'refri-\ngerated', ['refrigerated']],
    ['at the end of a line on Windows', 'refri-\r\ngerated', ['refrigerated']],
    ['at the ends of two lines', 'refri-\nge-\nrated', ['refrigerated']],
    ['behind a single letter', 'E-mail X‑rays', ['email', 'xrays']],
    ['between two equal vowels', 'co-operation, re-elected', ['cooperation', 'reelected']],
  ])('part no word %s', (_, text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it.each([
    ['two usual words at the end of a line', 'well-\nknown', ['well', 'known']],
    ['a name at the end of a line', 'Smith-\nJones', ['smith', 'jones']],
    ['a number at the end of a line', 'AK-\n47', ['ak', '47']],
    ['several words', 'mother-\nin-law mother-in-\nlaw', 'mother in law mother in law'.split(' ')],
    ['one left open', 'first-\nand second-floor', ['first', 'and', 'second', 'floor']],
    ['what a blank line parts', 'refri-\n\ngerated', ['refri', 'gerated']],
    ['a short word', 'co-op', ['co', 'op']],
    ['words of one meaning apart', 're-sign', ['re', 'sign']],
    ['French words', 'a-t-elle', ['a', 't', 'elle']],
  ])('part %s', (_, text, expected) => {
    expect(folded(text)).toEqual(expected);
  });
});

describe('one name', () => {
  it.each([
    ['of initials', ['J.R.R.', 'J. R. R.', 'JRR'], 'jrr'],
    ['with an apostrophe', ["O'Shea", 'O’Shea', 'O‘Shea', 'O′Shea', 'OʼShea', 'O`Shea'], 'oshea'],
    ['with a possessive', ["Vance's", 'Vance’s', 'Vanceʼs', 'Vance′s'], 'vance'],
    ['of a clock time', ['5:30', '05:30', '۵:۳۰'], '5:30'],
  ])('%s is one word in all its spellings', (_, spellings, expected) => {
    for (const spelling of spellings) expect(folded(`by ${spelling} now`)[1]).toBe(expected);
  });

  it('of I. S. is a name among small letters', () => {
    expect(terms('a mill of the I. S. burned')).toEqual(['mill', 'IS', 'burn']);
  });

  it('is no clock time where the figures are others', () => {
    expect(folded('3:2 12:30:45 1:75')).toEqual(['3', '2', '12', '30', '45', '1', '75']);
  });
});

describe('scripts without blanks', () => {
  it.each([
    ['Chinese', '上海关闭了机场', ['上海', '关闭', '了', '机场']],
    ['Japanese', '東京都の地下鉄', ['東京', '都', 'の', '地下鉄']],
    ['Thai', 'ช่างไม้พบเสา', ['ช่างไม้', 'พบ', 'เสา']],
    ['Khmer with breaks', 'អ្នកលក់\u200bបាន', ['អ្នកលក់', 'បាន']],
    ['with other letters', 'AK47步枪', ['ak47', '步枪']],
  ])('are parted by a dictionary: %s', (_, text, expected) => {
    expect(slicesOf(text, wordsOf(text)).map((word) => word.toLowerCase())).toEqual(expected);
  });

  it('are parted alike in a text of any language', () => {
    const text = '白鹭河上的渡船';
    expect(wordsOf(text, 'zh')).toEqual(wordsOf(text, 'en'));
  });

  it('lose no letter where a run is longer than is looked at in one go', () => {
    const text = '上海关闭了机场'.repeat(400);
    expect(slicesOf(text, wordsOf(text)).join('')).toBe(text);
    expect(new Set(folded(text))).toEqual(new Set(['上海', '关闭', '了', '机场']));
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
      // a dictionary may part alone what it keeps together in a run
      expect(folded(raw).join('')).toBe(word.folded);
      end = word.end;
    }
  });
  fc.assert(slices);
});

it('gives words of any text with signs that writers set within words in order, each a slice', () => {
  const signs = ['a', 'co', 'o', 'Z', '7', '.', ':', '-', '\n', ' ', '’', 'ʼ', '`', 'é'];
  const hidden = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u2011'];
  const unspaced = ['河', '上', 'の', 'ค', 'ุ', 'ນ', 'ក', '្', 'မ', '𠀋', 'ا'];
  const mixed = fc.string({
    unit: fc.constantFrom(...signs, ...hidden, ...unspaced),
    maxLength: 60,
  });
  const inOrder = fc.property(mixed, (text) => {
    let end = 0;
    for (const word of wordsOf(text)) {
      expect(word.start).toBeGreaterThanOrEqual(end);
      expect(word.end).toBeGreaterThan(word.start);
      expect(folded(text.slice(word.start, word.end)).join('')).toBe(word.folded);
      end = word.end;
    }
  });
  fc.assert(inOrder, { numRuns: 500 });
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
