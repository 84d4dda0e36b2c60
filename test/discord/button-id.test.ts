import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buttonId, buttonState, type ButtonState } from '../../src/discord/button-id.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
const idLetters = [...letters, ...'ABCXYZ0123456789-_'.split('')];
const state: fc.Arbitrary<ButtonState> = fc.record(
  {
    verb: fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 }),
    page: fc.nat(),
    article: fc.string({ unit: fc.constantFrom(...idLetters), minLength: 1, maxLength: 16 }),
    start: fc.nat(),
    end: fc.nat(),
    source: fc.string({ unit: fc.constantFrom(...idLetters), minLength: 1, maxLength: 12 }),
  },
  { requiredKeys: ['verb'] },
);

describe('buttonId', () => {
  it('is read back as the state it was made of, within 100 characters', () => {
    fc.assert(
      fc.property(state, (given) => {
        const id = buttonId(given);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(buttonState(id)).toEqual(given);
      }),
    );
  });

  it('counts in base 36', () => {
    expect(buttonId({ verb: 'read', page: 36, article: 'a-B_9', start: 0, end: 35 })).toBe(
      'read:10:a-B_9:0:z',
    );
  });

  it('takes 100 characters and throws at 101', () => {
    const article = 'x'.repeat(91);
    expect(buttonId({ verb: 'read', article, page: 35 })).toHaveLength(100);
    expect(() => buttonId({ verb: 'read', article, page: 36 })).toThrow(RangeError);
  });

  it.each([
    ['a verb with a colon', { verb: 'a:b' }],
    ['no verb', { verb: '' }],
    ['an article with a blank', { verb: 'read', article: 'a b' }],
    ['a source with a colon', { verb: 'incident', source: 'a:b' }],
    ['a page below 0', { verb: 'read', page: -1 }],
    ['half a page', { verb: 'read', page: 0.5 }],
    ['no number', { verb: 'read', start: Number.NaN }],
  ])('throws for %s', (_, wrong) => {
    expect(() => buttonId(wrong)).toThrow(RangeError);
  });
});

describe('buttonState', () => {
  it('reads what stands in messages of earlier versions, which had no sources', () => {
    expect(buttonState('incident::a-B_9::')).toEqual({ verb: 'incident', article: 'a-B_9' });
    expect(buttonState('read:1:a-B_9:0:z')).toEqual({
      verb: 'read',
      page: 1,
      article: 'a-B_9',
      start: 0,
      end: 35,
    });
  });

  it.each([
    '',
    'read',
    'read:0:x:0',
    'read:0:x:0:0:',
    'read:0:x:0:0:a b',
    'read:0:x:0:0:0:0',
    'Read:0:x:0:0',
    'read:0:x y:0:0',
    'read:-1:x:0:0',
    'read:0:x:0:0\n',
    ' read:0:x:0:0',
  ])('knows that %j is none of ours', (foreign) => {
    expect(buttonState(foreign)).toBeUndefined();
  });
});
