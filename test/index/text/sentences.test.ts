import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { sentencesOf } from '../../../index/text/sentences.ts';
import { slicesOf } from '../../articles.ts';
import { text as texts } from '../../texts.ts';

/** The sentences of a text as people read them. */
function sentences(text: string, locale = 'en'): string[] {
  return slicesOf(text, sentencesOf(text, locale));
}

describe('abbreviations that never end a sentence', () => {
  it.each([
    ['Gen. Brekke spoke at noon. He left early.', 'Gen. Brekke spoke at noon.'],
    ['Lt. Col. Moro was there. He left early.', 'Lt. Col. Moro was there.'],
    ['Mr. Oakes met Mrs. Oakes. He left early.', 'Mr. Oakes met Mrs. Oakes.'],
    ['Dr. Pell and Rep. Vance agreed. He left early.', 'Dr. Pell and Rep. Vance agreed.'],
    ['It began with Prof. Ines Tal. He left early.', 'It began with Prof. Ines Tal.'],
  ])('go on with the name behind them: %s', (text, first) => {
    expect(sentences(text)).toEqual([first, 'He left early.']);
  });

  it('go on even before a word that usually opens a sentence', () => {
    expect(sentences('They saw the Gen. The tent was his.')).toEqual([
      'They saw the Gen. The tent was his.',
    ]);
  });

  it('go on before a figure', () => {
    expect(sentences('The hall holds approx. 20 chairs. It is old.')).toEqual([
      'The hall holds approx. 20 chairs.',
      'It is old.',
    ]);
  });

  it('go on in Arabic', () => {
    expect(sentences('قال د. سالم إنه رأى الدخان. ثم غادر.', 'ar')).toEqual([
      'قال د. سالم إنه رأى الدخان.',
      'ثم غادر.',
    ]);
  });
});

describe('abbreviations that may end a sentence', () => {
  it.each([
    ['a small letter', 'The ferry leaves at 6 p.m. and returns.'],
    ['a figure', 'Tolland Inc. 20 boats were lost.'],
    ['a weekday after a clock time', 'The ferry left at 6 p.m. Monday.'],
    ['a time zone after a clock time', 'The ferry left at 10 a.m. GMT.'],
    ['a name after initials of a country', 'The U.S. Navy sent a tug.'],
    ['a name after "St."', 'A barn burned in St. Brelade.'],
  ])('go on before %s', (_, text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it.each([
    ['a capital', 'The ferry left at 6 p.m. Nobody was aboard.', 'The ferry left at 6 p.m.'],
    ['an opener after "U.S."', 'It came from the U.S. The crew slept.', 'It came from the U.S.'],
    ['an opener after a street', 'They lived on Main St. He moved.', 'They lived on Main St.'],
    ['a capital after "etc."', 'Ropes, nets, etc. Nobody asked.', 'Ropes, nets, etc.'],
  ])('end before %s', (_, text, first) => {
    expect(sentences(text)[0]).toBe(first);
    expect(sentences(text)).toHaveLength(2);
  });
});

describe('a full stop within a sentence', () => {
  it.each([
    'The case of Smith v. Jones was heard.',
    'Tolland Inc. (TLD) sold its boats.',
    'Moro et al. (2019) found the wreck.',
    'He thanked J. P. Morris at noon.',
    'A lorry burned on Rte. 9 at noon.',
    'See https://tarn.example/page?id=4&Of=Ab for more.',
    'The dose (according to whom?) was halved in May.',
    'A degree (Pharm. D.) is now needed to sell it.',
    'The man who cried Run! and fled was found.',
    '1. Boats sank at dawn.',
  ])('does not end it: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('ends one behind a company before a capital', () => {
    expect(sentences('It was sold to Tolland Inc. Nobody asked.')).toHaveLength(2);
  });

  it('ends one at a cry before a small word of a name', () => {
    expect(sentences('Who knew? von Essen did.')).toHaveLength(2);
  });
});

describe('a word cut at the end of a line', () => {
  it('ends no sentence', () => {
    const text = 'The ferry\nhit a rock after her helms-\nman slept.';
    expect(sentences(text).at(-1)).toBe('hit a rock after her helms-\nman slept.');
  });
});

describe('initials', () => {
  it('go on with the name', () => {
    expect(sentences('J. R. Pell wrote it. K. Moro read it.')).toEqual([
      'J. R. Pell wrote it.',
      'K. Moro read it.',
    ]);
  });
});

describe('a quoted cry', () => {
  it.each([
    ['straight', '"Run!" she cried. He ran.', '"Run!" she cried.'],
    ['curly', '“Where?” he asked. She ran.', '“Where?” he asked.'],
    ['single straight', "'Run!' she cried. He ran.", "'Run!' she cried."],
    ['single curly', '‘Run!’ she cried. He ran.', '‘Run!’ she cried.'],
    ['German', '„Lauf!“ rief sie. Er lief.', '„Lauf!“ rief sie.'],
    ['guillemets', '«Corre!» gridò lei. Lui corse.', '«Corre!» gridò lei.'],
    ['guillemets turned inwards', '»Lauf!« rief sie. Er lief.', '»Lauf!« rief sie.'],
  ])('in %s marks goes on before a small letter', (_, text, first) => {
    expect(sentences(text)[0]).toBe(first);
    expect(sentences(text)).toHaveLength(2);
  });

  it('ends a sentence before a capital', () => {
    expect(sentences('“Run!” She ran.')).toEqual(['“Run!”', 'She ran.']);
  });
});

describe('German', () => {
  it.each(['Der 2. Weltkrieg begann.', 'Im 3. Stock brannte es.', 'In ihrem 5. Jahr sank sie.'])(
    'keeps the number of an order with its noun: %s',
    (text) => {
      expect(sentences(text, 'de')).toEqual([text]);
    },
  );

  it('has words of its own for that, which are others in English', () => {
    expect(sentences('I am 12. Then she left.')).toHaveLength(2);
  });

  it('keeps the day with its month', () => {
    expect(sentences('Am 2. August brannte es. Niemand kam.', 'de')).toEqual([
      'Am 2. August brannte es.',
      'Niemand kam.',
    ]);
  });

  it('ends a sentence at a number that is no day of a month', () => {
    expect(sentences('Sie wurde 12. Danach kam Anna.', 'de')).toEqual([
      'Sie wurde 12.',
      'Danach kam Anna.',
    ]);
  });

  it.each([
    'Viele Tiere, z. B. Esel, liefen weg.',
    'Viele Tiere, z.B. Esel, liefen weg.',
    'Das Wasser stieg, d. h. Keller liefen voll.',
    'Es kamen u. a. Kinder und Hunde.',
    'Es kamen u.a. Kinder und Hunde.',
    'Im Jahr 79 n. Chr. brannte der Ort.',
  ])('goes on after an abbreviation of two words: %s', (text) => {
    expect(sentences(text, 'de')).toEqual([text]);
  });
});

describe('a sentence that opens with a figure or a small name', () => {
  it.each([
    ['a figure', 'He left. 29 boats sank.', '29 boats sank.'],
    ['a figure after a year', 'He left in 2014. 29 boats sank.', '29 boats sank.'],
    ['a quoted figure', 'He left. “29 boats sank,” she said.', '“29 boats sank,” she said.'],
    ['a figure after a quote', '“He left.” 29 boats sank.', '29 boats sank.'],
    ['a figure after a German quote', '„Er ging.“ 29 Boote sanken.', '29 Boote sanken.'],
    ['a Persian figure', 'او رفت. ۲۹ قایق غرق شد.', '۲۹ قایق غرق شد.'],
    ['al-', 'He left. al-Marj denied it.', 'al-Marj denied it.'],
    ['bin', 'He left. bin Tarek denied it.', 'bin Tarek denied it.'],
    ['von', 'He left. von Essen denied it.', 'von Essen denied it.'],
  ])('begins anew: %s', (_, text, second) => {
    expect(sentences(text)).toHaveLength(2);
    expect(sentences(text)[1]).toBe(second);
  });

  it.each([
    'The tug hit pier No. 4 hard.',
    'It sank on Jan. 3 at dawn.',
    'See the chart on p. 12 below.',
    'It happened at 10 a.m. 29 boats were out.',
    'The pipe is 3.5 metres wide.',
  ])('is not one where the stop belongs to the figure: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('keeps the number of a list with its line', () => {
    expect(sentences('1. 29 boats sank.\n2. 30 boats came home.')).toEqual([
      '1. 29 boats sank.',
      '2. 30 boats came home.',
    ]);
  });
});

describe('paragraphs and lines', () => {
  it('ends a sentence at a blank line, even behind an abbreviation', () => {
    expect(sentences('They thanked the Gen.\n\nBrekke spoke.')).toEqual([
      'They thanked the Gen.',
      'Brekke spoke.',
    ]);
  });

  it('ends a sentence at a line break, even behind an abbreviation', () => {
    expect(sentences('They thanked the Gen.\nBrekke spoke.')).toEqual([
      'They thanked the Gen.',
      'Brekke spoke.',
    ]);
  });

  it('ends a sentence at a single line break of text that is not wrapped', () => {
    expect(sentences('Bridge closed\nThe river rose.')).toEqual([
      'Bridge closed',
      'The river rose.',
    ]);
  });

  it.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
  ])('reads on over the %s of a hard-wrapped block and keeps it in the slice', (_, lineEnd) => {
    const first = `The old stone bridge over the quiet river was${lineEnd}closed by the mayor of the town.`;
    const second = `Nobody was hurt${lineEnd}and the ferry took the children to their school.`;
    expect(sentences(`${first} ${second}`)).toEqual([first, second]);
  });

  it('keeps two paragraphs apart with Windows line ends', () => {
    expect(sentences('One bell rang.\r\n\r\nTwo bells rang.')).toEqual([
      'One bell rang.',
      'Two bells rang.',
    ]);
  });

  it('ends a sentence at the Arabic question mark', () => {
    expect(sentences('هل وصل القطار؟ نعم وصل.', 'ar')).toEqual(['هل وصل القطار؟', 'نعم وصل.']);
  });

  it.each(['', ' ', '\n\n', '\u00a0\r\n\t'])('finds none in blank text %j', (text) => {
    expect(sentencesOf(text, 'en')).toEqual([]);
  });

  it('throws for a language tag that is none', () => {
    expect(() => sentencesOf('One bell rang.', 'not a tag')).toThrow(RangeError);
  });
});

it('cuts any text into trimmed slices in order that hold all but its white space', () => {
  const wholeAndInOrder = fc.property(texts, fc.constantFrom('en', 'de', 'fa'), (text, locale) => {
    const spans = sentencesOf(text, locale);
    let end = 0;
    for (const span of spans) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      const sentence = text.slice(span.start, span.end);
      expect(sentence).not.toBe('');
      expect(sentence).toBe(sentence.trim());
      end = span.end;
    }
    expect(slicesOf(text, spans).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
  });
  fc.assert(wholeAndInOrder);
});

describe('a text that holds no mark at which a sentence may end', () => {
  /** All signs that Unicode's rules could end a sentence at, and many more. */
  const marks = Array.from({ length: 0x1_f000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((sign) => /[\p{P}\p{Z}\p{C}\p{Sentence_Terminal}]/u.test(sign) && /\P{Cn}/u.test(sign));

  it.each(['en', 'de', 'el', 'fa', 'ja', 'am'])(
    'is one sentence where Unicode has one, in %s, and else as many as there',
    (locale) => {
      const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
      const differing = marks.filter((mark) => {
        const text = `Boats sank${mark} Boats burned`;
        return sentences(text, locale).length !== [...segmenter.segment(text)].length;
      });
      expect(differing).toEqual([]);
    },
  );

  it('costs no look at Unicode’s rules', () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    onTestFinished(() => {
      segment.mockRestore();
    });
    expect(sentences('x\n\nIn the mill\n\n'.repeat(100))).toHaveLength(200);
    expect(segment).not.toHaveBeenCalled();
  });
});
