import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../../../index/search/store/vocabulary.ts';
import { termsOf, wordsOf } from '../../../../index/text/words.ts';

/** The vocabulary of these texts, a passage each, taken in this order. */
function vocabularyOf(...texts: readonly string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const text of texts) {
    for (const { term, start, end } of wordsOf(text))
      if (term !== undefined) vocabulary.note(vocabulary.numberOf(term), text.slice(start, end));
    vocabulary.countText(numbersOf(text, vocabulary), 1);
  }
  return vocabulary;
}

function numbersOf(text: string, vocabulary: Vocabulary): number[] {
  return Array.from(termsOf(text), (term) => vocabulary.numberOf(term));
}

describe('names spelled alike', () => {
  it('are found in whatever order their spellings arrive', () => {
    const texts = ['the vesbi tree', 'MEN OF VESBI met Vesbi’s miller', 'They met Vesbi.'];
    for (const order of [texts, texts.toReversed()])
      expect(vocabularyOf(...order).spelledAlike('Vessby')).toEqual(['Vesbi']);
  });

  it('are found where a word gets its capital after others were made ready', () => {
    const vocabulary = vocabularyOf('the vesbi tree');
    expect(vocabulary.prepareSpellings()).toBe(true);
    vocabulary.note(vocabulary.numberOf('vesbi'), 'Vesbi');
    expect(vocabulary.spelledAlike('Vessby')).toEqual(['Vesbi']);
  });

  it('are no words that are written with a small letter only', () => {
    expect(vocabularyOf('the vesbi tree').spelledAlike('Vessby')).toEqual([]);
  });

  it.each(['Was', 'Has', 'Were', 'Ali'])('are none for %s, which is short or no name', (name) => {
    const vocabulary = vocabularyOf('At Waits, Wausau, Hays, Warre and Allie');
    expect(vocabulary.spelledAlike(name)).toEqual([]);
  });

  it('are none when the last passage with them is gone', () => {
    const text = 'They met Vesbi.';
    const vocabulary = vocabularyOf(text);
    vocabulary.countText(numbersOf(text, vocabulary), -1);
    expect(vocabulary.spelledAlike('Vessby')).toEqual([]);
  });
});

describe('the spelling of a term', () => {
  it.each([
    ['with a small letter where a text wrote one', ['Millers met.', 'two millers'], 'millers'],
    ['with a capital where every text did', ['OLDMARK', 'in Oldmark', 'Oldmark’s'], 'Oldmark'],
    ['as the term itself where no text holds it', ['a mill'], 'oldmark'],
  ])('is %s', (_, texts, spelling) => {
    const [term = ''] = termsOf(spelling);
    for (const order of [texts, texts.toReversed()])
      expect(vocabularyOf(...order).spellingOf(term)).toBe(spelling);
  });

  it('does not depend on the order of any texts', () => {
    const word = fc.constantFrom('mill', 'Mill', 'MILL', 'Mill’s', 'mills', 'Mills');
    const inAnyOrder = fc.property(fc.array(word), (written) => {
      const spellings = [written, written.toReversed(), written.toSorted()].map((order) =>
        vocabularyOf(...order.map((one) => `a ${one}`)).spellingOf('mill'),
      );
      expect(new Set(spellings).size).toBe(1);
    });
    fc.assert(inAnyOrder);
  });
});

describe('terms one edit away', () => {
  it('have a letter more, a letter less or another one, and stand in a text', () => {
    const vocabulary = vocabularyOf('barn barns bar yarn barnacle');
    expect(vocabulary.near('barn').toSorted()).toEqual(['bar', 'yarn']);
    expect(vocabulary.near('bern')).toEqual(['barn']);
    expect(vocabulary.near('granari')).toEqual([]);
  });

  it('may be of any script', () => {
    expect(vocabularyOf('пожара زندان').near('пожура')).toEqual(['пожара']);
  });

  it('are none that the last passage took with it', () => {
    const vocabulary = vocabularyOf('a barn');
    vocabulary.countText(numbersOf('a barn', vocabulary), -1);
    expect(vocabulary.near('barm')).toEqual([]);
  });
});
