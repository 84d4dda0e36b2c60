import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../../index/search/answer/answer.ts';
import { findIn } from '../../../../index/search/answer/find.ts';
import { questionOf } from '../../../../index/search/query/question.ts';
import { articleOf, indexOf } from '../../../articles.ts';

const library = indexOf([
  articleOf('Die Fähre Aldona lief bei Sallow auf Grund. Zwölf Reisende wurden verletzt.', {
    path: 'a.txt',
    language: 'de',
  }),
  articleOf('Der Kapitän sprach vom Unglück in der Nacht.', { path: 'b.txt', language: 'de' }),
]);

describe('a German question', () => {
  it('asks for no question word', () => {
    const { words } = questionOf('Wann lief die Aldona auf Grund?', library);
    expect(words.map(({ written }) => written)).not.toContain('Wann');
  });

  it('is answered where a noun in capitals stands in another article', () => {
    const { answered, excerpts } = answerTo(
      'Welche Fähre lief beim Unglück bei Sallow auf Grund?',
      library,
    );
    expect(excerpts[0]?.article.path).toBe('a.txt');
    expect(answered).toBe(true);
  });

  it('is declined where its name stands nowhere', () => {
    const { answered, missing } = answerTo('Wann lief die Fähre Brennal auf Grund?', library);
    expect(missing).toContain('Brennal');
    expect(answered).toBe(false);
  });
});

describe('a library of several languages', () => {
  const mixed = indexOf([
    articleOf('Die Polizisten brachten 1.793 Gefangene nach Sallow. Ein Müller sah es.', {
      path: 'de.txt',
      language: 'de',
    }),
    articleOf('Twenty-nine prisoners left the prison of Sallow. The miller fled.', {
      path: 'en.txt',
    }),
    articleOf('L’attaque de Sallow a fait 1\u202f793 blessés, selon les meuniers.', {
      path: 'fr.txt',
      language: 'fr-CA',
    }),
  ]);
  const found = (words: string): string[] =>
    findIn(mixed, words, { from: 0, count: 5 })
      .excerpts.map(({ article }) => article.path)
      .toSorted();

  it.each([
    ['Welcher Polizist war in Sallow?', 'de.txt'],
    ['Which prisoner left Sallow?', 'en.txt'],
    ['Combien de blessés dans les attaques de Sallow ?', 'fr.txt'],
  ])('answers from the articles in the language asked: %s', (question, path) => {
    const { excerpts, missing, readings } = answerTo(question, mixed);
    expect(excerpts[0]?.article.path).toBe(path);
    expect({ missing, readings }).toEqual({ missing: [], readings: [] });
  });

  it('is searched for a name in all of them', () => {
    expect(found('Sallow')).toEqual(['de.txt', 'en.txt', 'fr.txt']);
  });

  it.each(['1793', '1,793', '1.793', '۱۷۹۳'])('is searched for %s however written', (number) => {
    expect(found(number)).toEqual(['de.txt', 'fr.txt']);
  });

  it.each(['"1793 Gefangene"', '"1.793 Gefangene"', 'polizist', 'POLIZIST'])(
    'is searched by German rules for %s',
    (words) => {
      expect(found(words)).toEqual(['de.txt']);
    },
  );

  it.each(['29 prisoners', '"29 prisoners"', '"twenty nine prisoners"'])(
    'is searched for numbers in words: %s',
    (words) => {
      expect(found(words)).toEqual(['en.txt']);
    },
  );

  it('is searched for a phrase behind a leaning word', () => {
    expect(found('"attaque de Sallow"')).toEqual(['fr.txt']);
  });

  it('leaves out what a word is not to stand in, as its language writes it', () => {
    expect(found('Sallow -1793')).toEqual(['en.txt']);
  });

  it('calls no word missing that stands there in another language', () => {
    expect(findIn(mixed, 'polizist prisoners brennal', { from: 0, count: 5 }).missing).toEqual([
      'brennal',
    ]);
  });

  it('keeps families of English words from German ones', () => {
    const { words } = questionOf('War das der Arrest des Müllers?', mixed);
    expect(words.flatMap(({ relatives }) => [...relatives])).toEqual([]);
  });

  it('mends a word by the rules of the language that has it', () => {
    const { words } = questionOf('Wo waren die Gefangnene?', mixed);
    expect(words.map(({ readAs }) => readAs)).toEqual(['Gefangene']);
  });

  it('forgets a language with its last article', () => {
    const index = indexOf(mixed.articles);
    index.remove('de.txt');
    expect(index.lexicon.languages).toEqual(['en', 'fr']);
  });
});

describe('a number in words', () => {
  it('is no name that the answer must hold', () => {
    const { words } = questionOf('Which twenty-nine millers met?', library);
    expect(words.map(({ term, isName }) => [term, isName])).toContainEqual(['29', false]);
  });
});
