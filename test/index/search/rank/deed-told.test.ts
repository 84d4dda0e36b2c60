import { describe, expect, it } from 'vitest';
import { deedTold } from '../../../../index/search/rank/deed-told.ts';
import { termsOf } from '../../../../index/text/words.ts';

const DEED = {
  terms: new Set(['freed', 'free', 'release', 'drove'].flatMap((word) => [...termsOf(word, 'en')])),
  doers: new Set(termsOf('driver', 'en')),
};

function told(sentence: string): number {
  return deedTold(sentence, DEED, 'who freed the miners, who drove the tram?');
}

describe('deedTold', () => {
  it.each([
    ['On Monday Ada Vale freed them.', 'They were freed in a house.'],
    ['They were freed by Ada Vale.', 'They were freed by noon.'],
    ['Masked gunmen have since freed them.', 'A year later it has since freed them.'],
    ['Gunmen who freed them fled.', 'The release of gunmen is near.'],
    ['The Corman government freed them.', 'Then Monday freed them.'],
    ['The driver, 42, is in custody.', 'The driver is in custody.'],
    ['In the end Ada Vale drove.', 'He met Ada Vale; it drove off.'],
  ])('counts "%s" more than "%s"', (more, less) => {
    expect(told(more)).toBeGreaterThan(told(less));
  });

  it.each(['On Monday Italy freed them.', 'On Monday Emily freed them.', 'Corman freed them.'])(
    'knows a name by its capital: %s',
    (sentence) => {
      expect(told(sentence)).toBe(1);
    },
  );

  it('knows the words of the question by themselves, not within others', () => {
    expect(deedTold('On Monday two men freed them.', DEED, 'who freed the women?')).toBeGreaterThan(
      0,
    );
    expect(deedTold('On Monday Corman freed them.', DEED, 'whom did corman free?')).toBe(0);
  });

  it('is nothing without the deed', () => {
    expect(told('Ada Vale met the mayor.')).toBe(0);
  });
});
