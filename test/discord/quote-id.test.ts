import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileId } from '../../src/engine/file-id.ts';
import { quoteId, quotePlace } from '../../src/discord/quote-id.ts';
import { headerNamed } from '../headers.ts';

describe('the id of a quote', () => {
  it('leads to article, range and file again, however it was copied', () => {
    const ranges = fc.tuple(fc.nat(10_000_000), fc.integer({ min: 1, max: 100_000 }));
    fc.assert(
      fc.property(ranges, fc.string(), ([start, length], path) => {
        const place = { start, end: start + length };
        const id = quoteId({ ...headerNamed('x'), path }, place);
        expect(id.length).toBeLessThanOrEqual(45);
        const read = { ...place, article: headerNamed('x').id, file: fileId(path) };
        for (const typed of [id, ` ${id} `, `\`${id}\``, `${id.slice(0, 20)}\n${id.slice(20)}`])
          expect(quotePlace(typed)).toEqual(read);
      }),
    );
  });

  it.each([
    '',
    'how many escaped?',
    'abcdefghijklmnop.1.2',
    'abcdefghijklmnop.2.1.abcdef',
    'abcdefghijklmnop.1.1.abcdef',
    'abcdefghijklmno.1.2.abcdef',
    'abcdefghijklmnop.1.2.abcdefg',
    '../../etc/passwd.1.2.abcdef',
  ])('is not "%s"', (typed) => {
    expect(quotePlace(typed)).toBeUndefined();
  });
});
