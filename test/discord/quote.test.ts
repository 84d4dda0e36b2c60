import { describe, expect, it } from 'vitest';
import type { Excerpt } from '../../index/article/excerpt.ts';
import { emphasized, fits, fitted, origin, quoteText, titleOf } from '../../src/discord/quote.ts';
import { articleOf } from '../articles.ts';
import { excerptOf } from './excerpts.ts';
import { plain } from './reading.ts';

/** The whole excerpt. */
function whole(excerpt: Excerpt) {
  return { excerpt, first: 0, last: excerpt.sentences.length - 1 };
}

function quoteIn(text: string): string {
  return text.slice(text.indexOf('> '));
}

describe('origin', () => {
  const file = { path: 'one.md', bodyStart: 0, title: 'Title' };

  it('names the source and the day', () => {
    expect(origin({ ...file, source: 'Coast Post', published: '2031-05-06' })).toBe(
      'Coast Post · 6 May 2031',
    );
  });

  it('names the file where the source is not known, and says that the date is not', () => {
    expect(origin(file)).toBe('one.md · date unknown');
  });

  it('keeps a date in other words as it is written', () => {
    expect(origin({ ...file, published: 'spring of 2031' })).toBe('one.md · spring of 2031');
  });

  it('shortens a long source and a long date to 80 characters each', () => {
    const name = 'x'.repeat(100);
    expect(origin({ ...file, source: name, published: name })).toHaveLength(80 + 3 + 80);
  });
});

describe('titleOf', () => {
  it('shortens a title to 150 characters', () => {
    expect(titleOf({ path: 'a', bodyStart: 0, title: 'x'.repeat(151) })).toHaveLength(150);
  });
});

describe('quoteText', () => {
  it('has the answering sentence in bold among others', () => {
    const excerpt = excerptOf(['One came.', 'Two left.', 'Three stayed.'], 1);
    expect(quoteText(whole(excerpt), 1)).toBe(
      '**1\\. Title**\n-# one.md · date unknown · paragraph 3\n> “One came. **Two left.** Three stayed.”',
    );
  });

  it('says what the page has taken back, in its own words', () => {
    const corrected = 'Correction: It was *three*\nwho came.';
    const excerpt = excerptOf(['One came.'], 0, { corrected });
    expect(quoteText(whole(excerpt), 1)).toContain(
      '\n-# Corrected\\: “Correction\\: It was \\*three\\* who came.”\n> “One came.”',
    );
  });

  it('has no bold in a single sentence', () => {
    expect(quoteIn(quoteText(whole(excerptOf(['One came.'])), 1))).toBe('> “One came.”');
  });

  it('marks outside the quote where the paragraph goes on', () => {
    const excerpt = { ...excerptOf(['One came.']), opens: true, ends: true };
    expect(quoteIn(quoteText(whole(excerpt), 1))).toBe('> […] “One came.” […]');
  });

  it('marks where sentences of the excerpt are left out', () => {
    const excerpt = excerptOf(['One came.', 'Two left.', 'Three stayed.'], 1);
    expect(quoteIn(quoteText({ excerpt, first: 1, last: 2 }, 1))).toBe(
      '> […] “**Two left.** Three stayed.”',
    );
    expect(quoteIn(quoteText({ excerpt, first: 0, last: 1 }, 1))).toBe(
      '> “One came. **Two left.**” […]',
    );
  });

  it('escapes the quote, the title and the source', () => {
    const excerpt = excerptOf(['@here *a*'], 0, { title: '# b', source: '<@1>' });
    expect(quoteText(whole(excerpt), 2)).toBe(
      '**2\\. \\# b**\n-# \\<\\@1\\> · date unknown · paragraph 3\n> “\\@here \\*a\\*”',
    );
  });

  it('names who else has the same text', () => {
    const copies = [
      { path: 'two.md', bodyStart: 0, title: 'Title', source: 'River Times' },
      { path: 'three.md', bodyStart: 0, title: 'Title' },
    ];
    const text = quoteText(whole(excerptOf(['One came.'], 0, { copies })), 1);
    expect(plain(text).text).toContain('\n-# The same text in: River Times, three.md\n');
  });

  it('names who else has nearly the same text, with the files that have theirs', () => {
    const copies = [{ path: 'three.md', bodyStart: 0, title: 'Title' }];
    const article = articleOf('One came.', { path: 'two.md', source: '*River*', copies });
    const excerpt = { ...excerptOf(['One came.']), alsoIn: [{ article, start: 0, end: 9 }] };
    expect(plain(quoteText(whole(excerpt), 1)).text).toContain(
      '\n-# Nearly the same text in: *River*, three.md\n',
    );
  });

  it('keeps every line of a quote inside the block quote', () => {
    const excerpt = excerptOf(['One\r\ncame\nlate.']);
    expect(quoteIn(quoteText(whole(excerpt), 1))).toBe('> “One\r\n> came\n> late.”');
  });
});

describe('emphasized', () => {
  const body = 'One_ came. Two *left.';

  it('is the escaped range where there is nothing to put in bold', () => {
    expect(emphasized(body, { start: 0, end: 10 }, undefined)).toBe('One\\_ came.');
  });

  it.each([
    ['begins before it', { start: 0, end: 15 }],
    ['ends behind it', { start: 15, end: 21 }],
    ['is empty', { start: 15, end: 15 }],
  ])('has no bold where the bold range %s', (_, bold) => {
    expect(emphasized(body, { start: 11, end: 20 }, bold)).toBe('Two \\*left');
  });

  it('puts all of the range in bold where both are one', () => {
    const all = { start: 0, end: 10 };
    expect(emphasized(body, all, all)).toBe('**One\\_ came.**');
  });
});

describe('fits', () => {
  it('is true for 4,000 characters and false for one more, over all texts', () => {
    expect(fits(['x'.repeat(3_999), 'x'])).toBe(true);
    expect(fits(['x'.repeat(3_999), 'xx'])).toBe(false);
  });

  it('counts bytes too, with twelve for each text', () => {
    const japanese = '橋'.repeat(3_381);
    expect(fits([japanese, 'x'.repeat(10_170 - 2 * 12 - 3 * 3_381)])).toBe(true);
    expect(fits([japanese, 'x'.repeat(10_171 - 2 * 12 - 3 * 3_381)])).toBe(false);
  });
});

function long(letter: string, length: number): string {
  return `${letter.repeat(length)}.`;
}

describe('fitted', () => {
  it('shows all of what fits', () => {
    const excerpts = [excerptOf(['One came.', 'Two left.']), excerptOf(['Three stayed.'])];
    expect(fitted(excerpts, [])).toEqual({ shown: excerpts.map(whole), left: 0 });
  });

  it('shortens the longest quote first, at a sentence, on the side farther from the answer', () => {
    const longest = excerptOf([long('a', 900), long('b', 900), long('c', 900)], 2);
    const other = excerptOf([long('d', 700), long('e', 700)], 0);
    expect(fitted([longest, other], []).shown).toEqual([
      { excerpt: longest, first: 1, last: 2 },
      { excerpt: other, first: 0, last: 1 },
    ]);
    expect(fitted([other, longest], []).shown).toEqual([
      { excerpt: other, first: 0, last: 1 },
      { excerpt: longest, first: 1, last: 2 },
    ]);
  });

  it('never shortens away the answering sentence', () => {
    const excerpt = excerptOf([long('a', 1_500), long('b', 1_500), long('c', 1_500)], 1);
    expect(fitted([excerpt], ['x'.repeat(2_000)])).toEqual({
      shown: [{ excerpt, first: 1, last: 1 }],
      left: 0,
    });
  });

  it('leaves out the last quotes, and says how many, where the answers alone are too long', () => {
    const excerpts = [1, 2, 3].map(() => excerptOf([long('a', 1_900)]));
    const { shown, left } = fitted(excerpts, []);
    expect(shown.map(({ excerpt }) => excerpt)).toEqual(excerpts.slice(0, 2));
    expect(left).toBe(1);
  });
});
