import { toHTML } from '@odiffey/discord-markdown';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockQuote, escaped, smallPrint, unescaped } from '../../src/discord/markdown.ts';
import { MARKUP } from './random.ts';

const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 2, arbitrary: fc.constantFrom('a', 'word', '12', '1', '.', ')', '(', '!', '=', '&') },
  { weight: 2, arbitrary: fc.constantFrom(' ', '  ', '\t', '\n', '\n\n', '\r\n', '\n   ') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
);
const marked = fc.array(pieces, { maxLength: 30 }).map((all) => all.join(''));
/** Any sequence of UTF-16 units, halves of pairs among them. */
const units = fc
  .array(fc.oneof(fc.nat(0xffff), fc.constantFrom(0x5c, 0x2a, 0xd83d, 0xde00)), { maxLength: 20 })
  .map((codes) => String.fromCharCode(...codes));

/** What a reader of the HTML sees. */
function textOf(html: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#x27;': "'",
    '&amp;': '&',
  };
  return html
    .replaceAll(/<br ?\/?>/gu, '\n')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(?:lt|gt|quot|#x27|amp);/gu, (entity) => entities[entity] ?? entity);
}

/**
 * A text as the renderer takes it before it reads any markup: one kind of line end, no form feeds,
 * tabs as blanks. That is its own doing, whatever is escaped.
 */
function asRead(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').replaceAll('\f', '').replaceAll('\t', '    ');
}

describe('escaped', () => {
  it('is undone by unescaped, for any text', () => {
    const texts = fc.oneof(fc.string({ unit: 'grapheme' }), units, marked);
    fc.assert(
      fc.property(texts, (text) => {
        expect(unescaped(escaped(text))).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  it('is shown as the very text by an independent renderer', () => {
    fc.assert(
      fc.property(marked, (text) => {
        expect(textOf(toHTML(escaped(text)))).toBe(asRead(text));
      }),
      { numRuns: 300 },
    );
  });

  it('starts nothing but lines in an independent renderer', () => {
    fc.assert(
      fc.property(marked, (text) => {
        expect(toHTML(escaped(text)).replaceAll('<br>', '')).not.toContain('<');
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no mention, link, time or emoji bare', () => {
    const bare =
      /@(?:everyone|here)|<(?:[@#:/]|a:|t:|id:|https?:)|\]\(|https?:\/\/|:\w+:|^[^\S\n]*(?:[-+#>*]|\d+[.)])/mu;
    fc.assert(
      fc.property(marked, (text) => {
        // what a backslash stands before is no mark any more
        expect(escaped(text).replaceAll(/\\[^]/gu, '\u0000')).not.toMatch(bare);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a mention of everyone', '@everyone', '\\@everyone'],
    ['a mention of a person', '<@1>', '\\<\\@1\\>'],
    ['a web address, so that no link shows its backslashes', 'http://a_b', 'http\\://a\\_b'],
    ['every bracket of two links', '[a](b) [c](d)', '\\[a\\](b) \\[c\\](d)'],
    ['every mark of a run', '______', '\\_\\_\\_\\_\\_\\_'],
    ['a backslash', '\\*', '\\\\\\*'],
    ['the number of a list, behind the figure', '  12. x', '  12\\. x'],
    ['the dash of a list', 'a\n- b', 'a\n\\- b'],
    ['small print', '-# a', '\\-\\# a'],
  ])('puts a backslash before %s', (_, text, markdown) => {
    expect(escaped(text)).toBe(markdown);
  });

  it('leaves figures, dashes and stops inside a line alone', () => {
    const text = 'At 9.30 some 1,793 - or 1.7 thousand - left.';
    expect(escaped(text)).toBe(text);
  });
});

describe('bold', () => {
  it('around an escaped text is shown as that text, in bold', () => {
    const visible = marked.map((text) => `x${text}`.trim());
    fc.assert(
      fc.property(visible, (text) => {
        const html = toHTML(`a **${escaped(text)}** b`);
        expect(html).toMatch(/^a <strong>[^]*<\/strong> b$/u);
        expect(textOf(html)).toBe(`a ${asRead(text)} b`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('blockQuote', () => {
  it('holds every line of an escaped text, and nothing else', () => {
    // a blank line ends the quote in this renderer; no paragraph of an article holds one
    const paragraph = marked.map((text) => `x${text}`.replaceAll(/\s*[\r\n]\s*/gu, '\n').trim());
    fc.assert(
      fc.property(paragraph, (text) => {
        const html = toHTML(blockQuote(`“${escaped(text)}”`));
        expect(html).toMatch(/^<blockquote>[^]*<\/blockquote>$/u);
        expect(textOf(html)).toBe(`“${asRead(text)}”`);
      }),
      { numRuns: 300 },
    );
  });

  it('holds bold that goes over several lines', () => {
    const bold = `**${escaped('b_b\r\n- c*')}**`;
    expect(toHTML(blockQuote(`a ${bold} d`))).toBe(
      '<blockquote>a <strong>b_b<br>- c*</strong> d</blockquote>',
    );
  });

  it.each([['\n'], ['\r\n'], ['\r']])('goes on after the line end %j', (end) => {
    expect(toHTML(blockQuote(`one${end}two`))).toBe('<blockquote>one<br>two</blockquote>');
  });

  it('keeps the line ends of the text', () => {
    expect(blockQuote('one\r\ntwo\nthree\rfour')).toBe('> one\r\n> two\n> three\r> four');
  });
});

describe('smallPrint', () => {
  it('marks every line', () => {
    expect(smallPrint('one\ntwo\rthree')).toBe('-# one\n-# two\r-# three');
  });
});
