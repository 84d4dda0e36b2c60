import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerOf } from '../../../../index/article/article.ts';
import { answerTo, type Answer } from '../../../../index/search/answer/answer.ts';
import { MAX_EXCERPTS } from '../../../../index/search/answer/diversify.ts';
import { wordsAt } from '../../../../index/article/excerpt.ts';
import { MAX_QUOTE_LENGTH } from '../../../../index/article/passages.ts';
import { articleOf, articlesOf, indexOf } from '../../../articles.ts';
import { text as texts } from '../../../texts.ts';

const pier = articleOf(
  [
    'Ferry strikes pier',
    'The ferry Havlind struck the pier at Oldmark on Friday morning. Fourteen passengers were injured. The captain, Runa Tveit, was detained by harbour police.',
    'The pier had been repaired in 2011.',
  ].join('\n\n'),
  { path: 'pier.txt', source: 'Coast Post', place: 'Oldmark', published: '2019-05-04' },
);
const mill = articleOf(
  [
    'Fire destroys mill',
    'A fire destroyed the old mill in Brennal on Tuesday evening. Three workers were killed and 1,793 sacks of flour burned.',
    'The brigade was led by Osmund Rike. He said the blaze began in the drying room.',
    'The IS group said it had no part in it.',
  ].join('\n\n'),
  { path: 'mill.txt' },
);
const library = indexOf([pier, mill]);

/** The sentence held to be the answer, or undefined where nothing was found. */
function answerIn({ excerpts }: Answer): string | undefined {
  const [best] = excerpts;
  return best && wordsAt(best, best.answer);
}

function ask(question: string): Answer {
  return answerTo(question, library);
}

describe('the answer', () => {
  it.each([
    ['How many passengers were injured?', 'Fourteen passengers were injured.'],
    [
      'When did the ferry strike the pier?',
      'The ferry Havlind struck the pier at Oldmark on Friday morning.',
    ],
    ['Who was detained by police?', 'The captain, Runa Tveit, was detained by harbour police.'],
    ['Who led the brigade?', 'The brigade was led by Osmund Rike.'],
    [
      'How many workers died in the mill?',
      'Three workers were killed and 1,793 sacks of flour burned.',
    ],
    ['HOW MANY PASSENGERS WERE INJURED IN OLDMARK?', 'Fourteen passengers were injured.'],
    ['passengers injured', 'Fourteen passengers were injured.'],
    ['What does IS say?', 'The IS group said it had no part in it.'],
  ])('to "%s" is the sentence that says it', (question, sentence) => {
    const answer = ask(question);
    expect(answerIn(answer)).toBe(sentence);
    expect(answer.answered).toBe(true);
  });

  it.each(['Did 1793 sacks burn?', 'Did 1,793 sacks burn?', 'Did 1\u00a0793 sacks burn?'])(
    'is found however its number is written: %s',
    (question) => {
      expect(ask(question)).toMatchObject({ answered: true, missing: [], elsewhere: [] });
    },
  );

  it('has a figure where one is asked for', () => {
    const body = 'The sacks burned at dawn. In all 12 sacks burned.';
    const counted = answerTo('How many sacks burned?', indexOf([articleOf(body)]));
    expect(answerIn(counted)).toBe('In all 12 sacks burned.');
  });

  it('has a time where one is asked for', () => {
    const body = 'The sacks burned. The sacks burned on Tuesday.';
    const timed = answerTo('When did the sacks burn?', indexOf([articleOf(body)]));
    expect(answerIn(timed)).toBe('The sacks burned on Tuesday.');
  });

  it('may take its place from the article’s place', () => {
    expect(ask('How many passengers were injured at Oldmark?').answered).toBe(true);
  });

  it('may take its day from the article’s date', () => {
    expect(ask('Which pier was struck in May 2019?').answered).toBe(true);
  });

  it('keeps the question as asked', () => {
    expect(ask('  How many? ').question).toBe('  How many? ');
  });

  it('names the article it stands in', () => {
    expect(ask('Who led the brigade?').excerpts[0]?.article).toEqual(headerOf(mill));
  });
});

describe('a question that the articles do not answer', () => {
  it('is declined for a name that no article holds, which is named', () => {
    expect(ask('How many workers were killed in Vessby?')).toMatchObject({
      answered: false,
      missing: ['Vessby'],
      elsewhere: [],
    });
  });

  it('is declined for a name that only another article holds, which is named', () => {
    expect(ask('How many workers were killed in Oldmark?')).toMatchObject({
      answered: false,
      missing: [],
      elsewhere: ['Oldmark'],
    });
  });

  it('is declined for a year that no article holds', () => {
    expect(ask('How many workers were killed in 1954?')).toMatchObject({
      answered: false,
      missing: ['1954'],
    });
  });

  it('still brings the nearest passage', () => {
    expect(answerIn(ask('How many workers were killed in Vessby?'))).toMatch(/^Three workers/u);
  });

  it('is declined where most of its words are found nowhere', () => {
    const answer = ask('Does the brigade recommend growing turnips and violet lanterns?');
    expect(answer.answered).toBe(false);
    expect(answer.missing).toEqual(['recommend', 'growing', 'turnips', 'violet', 'lanterns']);
  });

  it('brings nothing where no word is found', () => {
    expect(ask('Do turnips glow?')).toMatchObject({
      answered: false,
      hasWords: true,
      excerpts: [],
      missing: ['turnips', 'glow'],
      elsewhere: [],
      readings: [],
    });
  });

  it.each(['What is it about?', '', '?!', ' '])('brings nothing for no words: %j', (question) => {
    expect(ask(question)).toMatchObject({
      answered: false,
      hasWords: false,
      excerpts: [],
      missing: [],
    });
  });

  it('is declined where it counts what no article tells of', () => {
    expect(ask('How many turnips burned in the old mill?').answered).toBe(false);
  });

  it('is declined where it asks for a number and the passage has none', () => {
    const index = indexOf([articleOf('The sacks in the mill burned.')]);
    expect(answerTo('How many sacks burned?', index).answered).toBe(false);
  });

  it('brings nothing from an index without articles', () => {
    expect(answerTo('Who led the brigade?', indexOf([]))).toMatchObject({
      answered: false,
      excerpts: [],
      missing: ['led', 'brigade'],
    });
  });
});

describe('a misspelt word', () => {
  it('is read as the near one, and that is said', () => {
    const answer = ask('How many pasengers were injured?');
    expect(answerIn(answer)).toBe('Fourteen passengers were injured.');
    expect(answer.answered).toBe(true);
    expect(answer.missing).toEqual([]);
    expect(answer.readings).toEqual([{ written: 'pasengers', readAs: 'passengers' }]);
  });

  it('is read as the near one in a name', () => {
    const answer = ask('When was the fire in Brennel?');
    expect(answer.answered).toBe(true);
    expect(answer.readings).toEqual([{ written: 'Brennel', readAs: 'Brennal' }]);
  });
});

describe('a name', () => {
  it('may be answered by one that is part of it, and that is said', () => {
    const index = indexOf([articleOf('The Rike Brigade burned the old mill on Tuesday.')]);
    const aliases = { same: [], partOf: [['Rike Brigade', 'NFU'] as const] };
    const answer = answerTo('When did the NFU burn the mill?', index, { aliases });
    expect(answer.answered).toBe(true);
    expect(answer.widened).toEqual([{ written: 'NFU', as: 'Rike Brigade', relation: 'part' }]);
    expect(answerTo('When did the NFU burn the mill?', index).widened).toEqual([]);
  });

  it('that is spelled in another way is told, and not taken for the one asked for', () => {
    expect(ask('Was Runa Tweit detained by police?')).toMatchObject({
      answered: false,
      missing: ['Tweit'],
      spellings: [{ written: 'Tweit', alike: ['Tveit'] }],
    });
  });

  it('has no other spellings where an article holds it, or nothing like it', () => {
    expect(ask('Was Runa Tveit detained by police?').spellings).toEqual([]);
    expect(ask('Was Zanzibar named by police?').spellings).toEqual([]);
  });
});

describe('excerpts', () => {
  it('are at most three', () => {
    const many = indexOf(
      articlesOf(
        ...['one', 'two', 'three', 'four', 'five'].map((nth) => `The mill burned ${nth}.`),
      ),
    );
    expect(MAX_EXCERPTS).toBe(3);
    expect(answerTo('Did the mill burn?', many).excerpts).toHaveLength(3);
  });

  it('are the best first', () => {
    const scores = ask('Was the pier repaired?').excerpts.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('of equal passages come by path, whatever was added first', () => {
    const twins = articlesOf('The mill burned.', 'The mill burned.');
    for (const articles of [twins, twins.toReversed()]) {
      const { excerpts } = answerTo('Did the mill burn?', indexOf(articles));
      expect(excerpts.map(({ article }) => article.path)).toEqual(['a.txt', 'b.txt']);
    }
  });

  it('come from accepted articles only', () => {
    const fromPier = answerTo('Who led the brigade?', library, {
      accept: ({ path }) => path === 'pier.txt',
    });
    expect(fromPier.excerpts.map(({ article }) => article.path)).not.toContain('mill.txt');
    expect(fromPier.answered).toBe(false);
  });

  it('do not come from lines that are no part of the report', () => {
    const body = 'Mill burns down\n\nThe mill burned.\n\nShare this article on Pigeonpost';
    expect(answerTo('share Pigeonpost', indexOf([articleOf(body)])).excerpts).toEqual([]);
  });
});

it('answers any question from any articles in whole sentences of them, and never throws', () => {
  const question = fc.oneof(texts, fc.constantFrom('How many mills?', 'When did IS leave Mill?'));
  const bodies = fc.array(texts, { maxLength: 4 });
  const alwaysQuotes = fc.property(question, bodies, (asked, all) => {
    const index = indexOf(articlesOf(...all));
    const { excerpts, answered } = answerTo(asked, index);
    expect(excerpts.length).toBeLessThanOrEqual(MAX_EXCERPTS);
    expect(answered && excerpts.length === 0).toBe(false);
    for (const { article, sentences, answer, ...excerpt } of excerpts) {
      expect(excerpt.end - excerpt.start).toBeLessThanOrEqual(MAX_QUOTE_LENGTH);
      expect(excerpt.quote.trim()).not.toBe('');
      const body = index.article(article.id)?.body;
      expect(excerpt.quote).toBe(body?.slice(excerpt.start, excerpt.end));
      const own = index.passagesOf(article.id).flatMap((passage) => passage.sentences);
      expect(own.map(({ start }) => start)).toContain(excerpt.start);
      expect(own.map(({ end }) => end)).toContain(excerpt.end);
      expect(sentences).toContainEqual(answer);
      for (const sentence of sentences) expect(own).toContainEqual(sentence);
    }
  });
  fc.assert(alwaysQuotes);
});
