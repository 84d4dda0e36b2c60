import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../../index/search/query/forms.ts';
import { wordsOf } from '../../../../index/text/words.ts';
import { articleOf, indexOf } from '../../../articles.ts';
import { text as texts } from '../../../texts.ts';

const german = articleOf('Die Mühlen von Brennal brannten, und der Müller war nicht da.', {
  path: 'a.txt',
});
const english = articleOf('The mills of Brennal burned. A Granarys was hit by the war.', {
  path: 'b.txt',
});
const inGerman = indexOf([german]);
const inBoth = indexOf([german, english]);

function formsOf(text: string, index: typeof inBoth): (readonly string[])[] {
  const { words, formsOf: forms } = askedOf(text, index.lexicon);
  return words.map((word) => forms(word)).filter(({ length }) => length > 0);
}

describe('the language of a question', () => {
  it('is told by its function words where articles are in it', () => {
    expect(askedOf('Wann brannten die Mühlen?', inBoth.lexicon).language).toBe('de');
  });

  it('is English where no article is in the language it seems to be in', () => {
    expect(askedOf('Quand les moulins ont brûlé ?', inBoth.lexicon).language).toBe('en');
  });
});

describe('the forms of a word', () => {
  it('are those of the only language there is, without its function words', () => {
    expect(formsOf('die Mühlen', inGerman)).toEqual([['muhl']]);
  });

  it('are those of other languages for a word that its own has not', () => {
    expect(formsOf('mühlen', inBoth)).toEqual([['muhl', 'muhlen']]);
  });

  it('are its own alone for a word in small letters that an article holds so', () => {
    expect(formsOf('mills', inBoth)).toEqual([['mill']]);
  });

  it('are those of all languages for a name', () => {
    expect(formsOf('of Granarys', inBoth)).toEqual([['granari', 'granarys']]);
  });

  it('leave out what is no word of its own in the language asked', () => {
    expect(formsOf('Wann war die Mühle da?', inBoth)).toEqual([['muhl']]);
    expect(formsOf('What burned in the war?', inBoth)).toEqual([['burn'], ['war']]);
  });
});

it('has the words of a question in an English collection under their English terms alone', () => {
  const index = indexOf([english]);
  const everyWord = fc.property(texts, (text) => {
    const { words, formsOf: forms } = askedOf(text, index.lexicon);
    expect(words).toEqual(wordsOf(text));
    for (const word of words)
      expect(forms(word)).toEqual(word.term === undefined ? [] : [word.term]);
  });
  fc.assert(everyWord);
});
