import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areHardWrapped, around, blocksOf, linesOf } from '../../../index/text/lines.ts';
import { slicesOf } from '../../articles.ts';
import { text as texts } from '../../texts.ts';

/** Whether the lines of the first block of a text count as one wrapped text. */
function isWrapped(text: string): boolean {
  return areHardWrapped(text, blocksOf(text)[0] ?? []);
}

describe('linesOf', () => {
  it.each([
    ['\\n', 'one\ntwo'],
    ['\\r\\n', 'one\r\ntwo'],
    ['\\r', 'one\rtwo'],
  ])('ends a line at %s', (_, text) => {
    expect(slicesOf(text, linesOf(text))).toEqual(['one', 'two']);
  });

  it('leaves out the white space around a line, no-break spaces too', () => {
    expect(linesOf('  one\u00a0\ntwo\t')).toEqual([
      { start: 2, end: 5 },
      { start: 7, end: 10 },
    ]);
  });

  it('gives a blank line as an empty span', () => {
    expect(slicesOf('one\n \ntwo', linesOf('one\n \ntwo'))).toEqual(['one', '', 'two']);
  });

  it('holds all of a text but its white space', () => {
    const nothingLost = fc.property(texts, (text) => {
      const joined = slicesOf(text, linesOf(text)).join('');
      expect(joined.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
    });
    fc.assert(nothingLost);
  });
});

describe('blocksOf', () => {
  it('parts a text at its blank lines, however many', () => {
    const text = '\none\ntwo\n\n \n\nthree\n';
    expect(blocksOf(text).map((lines) => slicesOf(text, lines))).toEqual([
      ['one', 'two'],
      ['three'],
    ]);
  });

  it('finds no block in blank text', () => {
    expect(blocksOf(' \r\n\r\n\t')).toEqual([]);
  });
});

describe('around', () => {
  it('reaches from the first line to the last', () => {
    expect(
      around([
        { start: 2, end: 5 },
        { start: 7, end: 9 },
      ]),
    ).toEqual({ start: 2, end: 9 });
  });
});

describe('areHardWrapped', () => {
  const wrapped = [
    'The old stone bridge over the quiet river was',
    'closed by the mayor of the town because the',
    'water had risen to the lamps on the railing.',
  ];

  it('takes lines of one width that break in mid sentence for one text', () => {
    expect(isWrapped(wrapped.join('\n'))).toBe(true);
  });

  it('lets the last line be short', () => {
    expect(isWrapped([...wrapped, 'It rained.'].join('\n'))).toBe(true);
  });

  it('takes a single line for itself', () => {
    expect(isWrapped(wrapped[0] ?? '')).toBe(false);
  });

  it('leaves a list of short lines apart', () => {
    expect(isWrapped('flour\nsalt\nlamp oil\nrope')).toBe(false);
  });

  it('leaves lines apart that each end a sentence', () => {
    const line = 'The old stone bridge over the river was closed.';
    expect(isWrapped([line, line, line].join('\n'))).toBe(false);
  });

  it('leaves lines apart that close a German quotation each', () => {
    const line = '„Die alte Brücke über den Fluss bleibt gesperrt.“';
    expect(isWrapped([line, line, line].join('\n'))).toBe(false);
  });

  it('leaves paragraphs of one long line each apart', () => {
    const paragraph = 'the mill by the river stood empty '.repeat(5);
    expect(isWrapped([paragraph, paragraph].join('\n'))).toBe(false);
  });

  it('leaves lines of very different lengths apart', () => {
    expect(isWrapped('The old stone bridge over the quiet river was closed\nat noon\nagain')).toBe(
      false,
    );
  });
});
