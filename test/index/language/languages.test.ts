import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, rulesOf, wordsIn } from '../../../index/language/languages.ts';
import type { LanguageRules } from '../../../index/language/rules.ts';
import { snowballStemOf } from '../../../index/language/stems.ts';
import { wordsOf } from '../../../index/text/words.ts';

const folders = readdirSync(new URL('../../../index/language/', import.meta.url), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The languages that have it, by their tags. */
function having(field: (rules: LanguageRules) => string | undefined): [string, string][] {
  return LANGUAGES.flatMap((rules): [string, string][] => {
    const text = field(rules) ?? '';
    return text === '' ? [] : [[rules.tag, text]];
  });
}

describe('LANGUAGES', () => {
  it('names every folder once, and nothing else', () => {
    expect(LANGUAGES.map(({ tag }) => tag).toSorted()).toEqual(folders.toSorted());
  });

  it('gives no tag to two languages', () => {
    const tags = LANGUAGES.flatMap(({ tag, also }) => [tag, ...wordsIn(also)]);
    expect(new Set(tags).size).toBe(tags.length);
  });

  it.each(LANGUAGES.map(({ tag }) => tag))('knows %s by a tag that is well-formed', (tag) => {
    expect(new Intl.Locale(tag).language).toBe(tag);
  });

  it.each(having(({ snowball }) => snowball))('stems %s by an algorithm there is: %s', (tag) => {
    expect(() => snowballStemOf('a', tag)).not.toThrow();
  });

  // else a word of the list never meets one of a text
  it.each(
    having(({ questionWords = '', functionWords = '' }) =>
      `${questionWords} ${functionWords}`.trim(),
    ),
  )('has the question and function words of %s folded', (tag, list) => {
    const words = wordsIn(list);
    expect(words.map((word) => wordsOf(word, tag)[0]?.folded)).toEqual(words);
  });
});

describe('rulesOf', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['nb', 'no'],
    ['nn-NO', 'no'],
    ['fa', 'fa'],
    ['qaa', 'und'],
    ['constructor', 'und'],
    ['', 'und'],
  ])('goes by the language of %s: %s', (language, tag) => {
    expect(rulesOf(language).tag).toBe(tag);
  });
});
