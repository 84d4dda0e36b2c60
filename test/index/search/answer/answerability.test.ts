import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../../index/search/answer/answer.ts';
import { articleOf, articlesOf, indexOf } from '../../../articles.ts';

/** Sixty reports that share some words with what is asked. */
const MANY = Array.from(
  { length: 60 },
  (_, nth) => `Boat ${nth} left the harbour. Its crew of lamp ${nth} spoke about weather.`,
);

/** Sixty reports, of which half are on one thing and half on another. */
const HALVES = MANY.map((_, nth) => (nth % 2 === 0 ? 'The old granary burned.' : 'Boats slept.'));

function isAnswered(question: string, ...bodies: readonly string[]): boolean {
  return answerTo(question, indexOf(articlesOf(...bodies))).answered;
}

describe('a weak question', () => {
  const attack = 'Men attacked the mill at dawn. The attack burned the granary down.';

  it.each(['Who claimed the attack?', 'Why did the attack fail?', 'How did the attack end?'])(
    'is not answered by the common word alone: %s',
    (question) => {
      expect(isAnswered(question, attack, ...MANY)).toBe(false);
    },
  );

  it('is not answered by the word for the kind of answer', () => {
    const index = indexOf([articleOf('The long quay was dark. The mill burned.')]);
    expect(answerTo('How long did it last?', index).answered).toBe(false);
  });

  it('is answered where a sentence has the other word, or one of its family', () => {
    const claim = 'A band of millers took responsibility for the attack.';
    expect(isAnswered('Who claimed the attack?', claim, ...MANY)).toBe(true);
  });

  it('is answered where one sentence holds all of it, however common its words', () => {
    expect(isAnswered('Which boat left the harbour?', ...MANY)).toBe(true);
  });

  it('is answered where a sentence holds all but the word for the kind of answer', () => {
    expect(isAnswered('In which city is the harbour?', ...MANY)).toBe(true);
  });

  it('is not answered by words that chance alone would bring together', () => {
    const question = 'Did the old granary burn while boats slept?';
    expect(isAnswered(question, ...HALVES)).toBe(false);
    expect(isAnswered(question, 'The old granary burned.', ...MANY)).toBe(true);
  });
});

describe('a report that is asked about its event', () => {
  const blast = [
    'Two explosions shook the north of Tarnholm on Monday, firemen said.',
    'Bakers gave the firemen rolls. The second bomb was meant for a hotel. Its kitchen lost a wall, and the beer lorries outside burned.',
    'A boat brought 40 firemen from the islands.',
  ].join('\n\n');

  it('answers where its article holds what says which event is meant', () => {
    expect(isAnswered('when were the lorries at the hotel bombed', blast, ...MANY)).toBe(true);
  });

  it.each([
    // nothing was destroyed in these words, and nobody counts who came to the hotel
    'where was the kitchen destroyed',
    'how many firemen came to the hotel',
    'When was the attack?',
    'How many people were killed there?',
  ])('does not answer where it holds too little of it: %s', (question) => {
    expect(isAnswered(question, blast, ...MANY)).toBe(false);
  });
});

describe('a question for an age', () => {
  it('is not answered by another number', () => {
    const asked = 'How old was Ada Vale of Vessby?';
    expect(isAnswered(asked, 'Eight sacks fell on Ada Vale of Vessby.', ...MANY)).toBe(false);
    expect(isAnswered(asked, 'Ada Vale Jr., 61, of Vessby was hurt.', ...MANY)).toBe(true);
    expect(isAnswered('How old is the mill?', 'The mill has stood for 90 years.')).toBe(true);
  });
});

describe('a question for a quantity', () => {
  const population = 'What is the population of Vessby?';

  it('is not answered by the word alone', () => {
    expect(isAnswered(population, 'The population of Vessby lost patience.', ...MANY)).toBe(false);
    expect(isAnswered(population, 'Vessby has a population of 340.', ...MANY)).toBe(true);
  });

  it('is not answered by a year', () => {
    const since = 'The population of Vessby lost patience in 2015.';
    expect(isAnswered(population, since, ...MANY)).toBe(false);
  });

  it('for a death toll is answered by a report of the dead', () => {
    const dead = 'Twelve millers were killed in Vessby.';
    expect(isAnswered('What was the death toll in Vessby?', dead, ...MANY)).toBe(true);
  });

  it('is answered by the age of the only one there is to count', () => {
    const miller = 'Rike, 39, a miller, was hurt in Vessby.';
    expect(isAnswered('How many millers were hurt in Vessby?', miller, ...MANY)).toBe(true);
  });
});

describe('a misspelled word', () => {
  const ferry = 'Twelve passengers left the ferryboat. Tugs came.';
  /** A long report, in which no word is said often for its length. */
  const long = `${'Boats slept in the harbour all winter. '.repeat(9)}Twelve passengers came.`;

  it.each(['How many pasengers?', 'How many pasengers left the feryboat?'])(
    'that is read as one of the articles is answered as if typed so: %s',
    (question) => {
      expect(isAnswered(question, ferry, ...MANY)).toBe(true);
    },
  );

  it('is answered in a long report too', () => {
    expect(isAnswered('How many pasengers?', long, ...MANY)).toBe(true);
  });

  it('is not answered beside words that no article holds', () => {
    expect(isAnswered('How many pasengers baked turnips?', ferry, ...MANY)).toBe(false);
    expect(isAnswered('How many pasengers in Brennal?', ferry, ...MANY)).toBe(false);
    expect(isAnswered('Why did the turnip pasengers sing?', ferry, ...MANY)).toBe(false);
  });

  it('is not answered where nothing of the kind is counted', () => {
    expect(isAnswered('How many pasengers?', 'The passengers slept.', ...MANY)).toBe(false);
  });
});

describe('a German question', () => {
  /** Reports that hold its words now and then, so that no word is all that is known. */
  const german = Array.from({ length: 20 }, (_, nth) =>
    articleOf(`Boot ${nth} liegt im Winter am Ufer.`, { path: `${nth}.txt`, language: 'de' }),
  );
  const answers = (question: string, body: string): boolean =>
    answerTo(question, indexOf([articleOf(body, { language: 'de' }), ...german])).answered;

  it('for a number may be answered by number words that nobody taught us', () => {
    const body = 'Im Hafen brannten achtzig Lastkähne.';
    expect(answers('Wie viele Lastkähne brannten im Hafen?', body)).toBe(true);
  });

  it('may hold a joined word that no article holds', () => {
    const body = 'Die Brandwache am Hafen begann im Winter.';
    expect(answers('Wann begann die Brandwache am Hafen ihren Löschdienst?', body)).toBe(true);
  });

  it('may not hold a name that no article holds', () => {
    const body = 'Die Brandwache am Hafen begann im Winter.';
    expect(answers('Wann begann die Brandwache am Hafen in Brennal?', body)).toBe(false);
  });
});

describe('a scope', () => {
  it('counts its own passages: what is common in all may tell there', () => {
    const index = indexOf(articlesOf(...HALVES));
    const question = 'Did the old granary burn while boats slept?';
    expect(answerTo(question, index).answered).toBe(false);
    const scoped = answerTo(question, index, { accept: ({ path }) => path === 'a.txt' });
    expect(scoped.answered).toBe(true);
  });
});

describe('a question on another town', () => {
  const report = articleOf(
    `CHICAGO — Three people were killed when a man fired at a bus in Chicago on Sunday, police said. ${'The bus was on its way to the lake. '.repeat(20)}

A mayor in Detroit called it a horror.`,
    { path: 'a.md', published: '2016-03-07' },
  );
  const index = indexOf([report]);

  it.each([
    'How many were killed in Detroit?',
    'What happened in Detroit?',
    'how many died in detroit',
  ])('is not answered by what happened here: %s', (question) => {
    expect(answerTo(question, index).answered).toBe(false);
  });

  it.each(['How many were killed in Chicago?', 'What happened in Chicago?'])(
    'is answered in its own: %s',
    (question) => {
      expect(answerTo(question, index).answered).toBe(true);
    },
  );
});
