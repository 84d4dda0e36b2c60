import { describe, expect, it } from 'vitest';
import { creditIn, isNameIn } from '../../../../index/search/rank/credits.ts';
import { questionOf, type AskedWord } from '../../../../index/search/query/question.ts';
import { termsOf } from '../../../../index/text/words.ts';
import { articleOf, indexOf } from '../../../articles.ts';

/** The last word of a question to one text. */
function asked(question: string, body: string): AskedWord {
  const word = questionOf(question, indexOf([articleOf(body)]), { mends: false }).words.at(-1);
  if (!word) throw new Error('no word was asked');
  return word;
}

function wayOf(question: string, body: string, language = 'en') {
  return creditIn(asked(question, body), termsOf(body), { language }).way;
}

describe('a text holds an asked word', () => {
  it.each([
    ['itself', 'the mill', 'Mills burned.'],
    ['relative', 'the fire', 'A blaze.'],
    ['form', 'the electricity', 'Electricians came.'],
    [undefined, 'the turnip', 'Mills burned.'],
  ])('as %s: "%s" in "%s"', (way, question, body) => {
    expect(wayOf(question, body)).toBe(way);
  });

  it('by a joint of it where words are joined', () => {
    expect(wayOf('eine Dorfkirche', 'Die Kirche', 'de')).toBe('form');
    expect(wayOf('the firestorm', 'A storm', 'en')).toBeUndefined();
  });

  it('by a noun much like it, where nouns have capitals', () => {
    expect(wayOf('die Brandwache', 'Die Brandwehr', 'de')).toBe('form');
    expect(wayOf('the Brandwache', 'The Brandwehr', 'en')).toBeUndefined();
  });
});

describe('a mended word', () => {
  const word = questionOf('how many inmmates', indexOf([articleOf('Inmates ran.')])).words[0];
  const creditFor = (body: string): number =>
    word ? creditIn(word, termsOf(body), { language: 'en' }).credit : 0;

  it('is held less by a relative of its guess than by the guess itself', () => {
    expect(creditFor('A detainee ran.')).toBeGreaterThan(0);
    expect(creditFor('A detainee ran.')).toBeLessThan(creditFor('Inmates ran.'));
  });
});

describe('a name', () => {
  it('is no noun of a language that writes them with a capital', () => {
    const noun = asked('brannte die Mühle', 'Die Mühle');
    expect(isNameIn(noun, { language: 'de-CH' })).toBe(false);
    expect(isNameIn(noun, { language: 'en' })).toBe(true);
  });

  it('is a number in any language', () => {
    expect(isNameIn(asked('im Jahr 1954', 'Im Jahr 1954'), { language: 'de' })).toBe(true);
  });
});
