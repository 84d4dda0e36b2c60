import { describe, expect, it } from 'vitest';
import { questionOf } from '../../../../index/search/query/question.ts';
import type { Aliases } from '../../../../index/text/names/aliases.ts';
import { articleOf, articlesOf, indexOf } from '../../../articles.ts';

const index = indexOf(
  articlesOf(
    'The granary in Oldmark burned. Its harbour stayed dark. Rike led the brigade.',
    'The granary was old. The ferry crossed the river.',
  ),
);

function asked(text: string): string[] {
  return questionOf(text, index).words.map(({ term }) => term);
}

function names(text: string): string[] {
  return questionOf(text, index)
    .words.filter(({ isName }) => isName)
    .map(({ written }) => written);
}

describe('what a question expects', () => {
  it.each([
    ['quantity', 'How many sacks burned?'],
    ['number', 'how old is the granary'],
    ['quantity', 'What number of sacks burned?'],
    ['time', 'When did the granary burn?'],
    ['time', 'In which year was it built?'],
    ['name', 'Who led the brigade?'],
    ['place', 'Where did it burn?'],
    ['place', 'Which town lost its granary?'],
    ['weapon', 'What kind of weapon was used?'],
  ])('is a %s in "%s"', (kind, text) => {
    expect(questionOf(text, index).expects).toBe(kind);
  });

  it('is open where its form tells nothing', () => {
    expect(questionOf('Why did the granary burn?', index).expects).toBeUndefined();
  });
});

describe('what is counted', () => {
  it('is the first word with a meaning behind "how many"', () => {
    expect(questionOf('How many of the sacks burned?', index).counted?.written).toBe('sacks');
  });

  it('is nothing in other questions', () => {
    expect(questionOf('Who counted the sacks?', index).counted).toBeUndefined();
  });

  it('may be a misspelt word', () => {
    expect(questionOf('How many granarys burned?', index).counted?.written).toBe('granarys');
    expect(questionOf('How many harbors burned?', index).counted?.term).toBe('harbour');
  });
});

describe('words asked for', () => {
  it('are distinct, in the order asked, without stop words', () => {
    expect(asked('Did the river, the ferry or the river rise?')).toEqual([
      'river',
      'ferri',
      'rise',
    ]);
  });

  it('leave out idioms that say nothing', () => {
    expect(asked('When did the fire take place?')).toEqual(['fire']);
  });

  it('weigh more the fewer passages hold them', () => {
    const [granary, ferry] = questionOf('granary ferry', index).words;
    expect(ferry?.weight).toBeGreaterThan(granary?.weight ?? Number.POSITIVE_INFINITY);
  });

  it('weigh less where they name the kind of answer', () => {
    const [asKind] = questionOf('which town burned', index).words;
    const [asWord] = questionOf('the town burned', index).words;
    expect(asKind?.weight).toBeLessThan(asWord?.weight ?? 0);
  });

  it('bring the words that may stand for them', () => {
    const [killed] = questionOf('killed', index).words;
    expect(killed?.relatives.has('die')).toBe(true);
  });

  it('are looked for as the near word where no article holds them', () => {
    expect(questionOf('Was the harbor dark?', index).words[0]).toMatchObject({
      written: 'harbor',
      term: 'harbour',
      readAs: 'harbour',
    });
  });

  it('count once where two spellings are read as one word', () => {
    expect(asked('Is the harbor the harbour?')).toEqual(['harbour']);
    expect(asked('Is the harbour the harbor?')).toEqual(['harbour']);
  });

  it('are none in a question of stop words', () => {
    expect(asked('What is it about?')).toEqual([]);
  });
});

describe('names', () => {
  it('are words with a capital behind the first word', () => {
    expect(names('Granary fires in Oldmark and Vessby')).toEqual(['Oldmark', 'Vessby']);
  });

  it('are numbers too', () => {
    expect(names('were 1,793 sacks burned')).toEqual(['1,793']);
  });

  it('are not told by capitals in a question all in capitals', () => {
    expect(names('HOW MANY SACKS BURNED IN OLDMARK')).toEqual([]);
  });

  it('are not told by capitals in a question typed like a headline', () => {
    expect(names('How Many Sacks Burned In Oldmark')).toEqual([]);
  });

  it('are words typed small that the articles always write with a capital, more than once or as a town', () => {
    const known = indexOf(
      articlesOf('Oldmark slept. Then it burned.', 'In Oldmark a barn burned.'),
    );
    const namesIn = (text: string): string[] =>
      questionOf(text, known)
        .words.filter(({ isName }) => isName)
        .map(({ written }) => written);
    expect(namesIn('who slept in oldmark then')).toEqual(['oldmark']);
    const town = indexOf(articlesOf('Rain fell in Bristol.'));
    const [bristol] = questionOf('who fell in bristol', town).words.slice(-1);
    expect(bristol).toMatchObject({ written: 'bristol', isName: true });
    // "Then" stands once, "burned" small; and who types capitals means them
    expect(namesIn('Who slept in oldmark?')).toEqual([]);
  });

  it('are no words that every report holds, typed small, where the articles are all in capitals', () => {
    const wire = indexOf(
      articlesOf('GUERRILLAS KIDNAPPED TOVAR.', 'TOVAR WAS INJURED. HE WAS ABDUCTED.', 'ABDUCTED!'),
    );
    const named = questionOf('where was tovar abducted', wire).words.filter(({ isName }) => isName);
    expect(named.map(({ written }) => written)).toEqual(['tovar']);
  });

  it('have no relatives that may stand for them', () => {
    const [band] = questionOf('was Killed a band then', index).words;
    expect(band).toMatchObject({ written: 'Killed', relatives: new Set() });
  });
});

describe('a name with other names', () => {
  const aliases: Aliases = {
    same: [
      ['Northern Ferry Union', 'NFU'],
      ['Oldmark', 'Aldmark'],
      ['Islands Society', 'IS', 'Isles League'],
      ['Harbour Watch', 'HW'],
    ],
    partOf: [['Rike Brigade', 'NFU']],
  };
  const known = indexOf(
    articlesOf(
      'The Northern Ferry Union met in Oldmark. It was long.',
      'The Isles League left. The NFU met, the Rike Brigade met.',
      'A harbour. A ferry.',
      'The watch stopped.',
    ),
  );

  /** For each word asked, the names that may stand for the name it belongs to. */
  function standIns(text: string): Record<string, readonly string[]> {
    const { words } = questionOf(text, known, { aliases });
    return Object.fromEntries(
      words.map(({ term, alternatives }) => [term, alternatives.map(({ name }) => name)]),
    );
  }

  function weightOf(text: string): number | undefined {
    return questionOf(text, known, { aliases }).words[0]?.weight;
  }

  it('brings those that some passage holds, those of the same first', () => {
    expect(standIns('did the NFU meet')).toEqual({
      nfu: ['Northern Ferry Union', 'Rike Brigade'],
      meet: [],
    });
  });

  it('brings them for each of its words, with the name as asked', () => {
    const { words } = questionOf('the Northern Ferry-Union', known, { aliases });
    expect(words.map(({ term }) => term)).toEqual(['northern', 'ferri', 'union']);
    for (const { alternatives } of words)
      expect(alternatives[0]).toMatchObject({
        written: 'Northern Ferry-Union',
        name: 'NFU',
        terms: ['nfu'],
        relation: 'same',
      });
  });

  it('brings none whose words only stand apart', () => {
    expect(standIns('was HW there')).toEqual({ hw: [] });
  });

  it('is not taken for a misspelt word', () => {
    const [word] = questionOf('Aldmark', known, { aliases }).words;
    expect(word).toMatchObject({ term: 'aldmark' });
    expect(word?.readAs).toBeUndefined();
    expect(questionOf('Aldmarc', known, { aliases }).words[0]?.readAs).toBeUndefined();
  });

  it('is not taken for emphasis where the articles write it otherwise', () => {
    expect(standIns('What did IS leave?')).toEqual({ IS: ['Isles League'], leav: [] });
    expect(Object.keys(standIns('What WHO left?'))).toEqual(['left']);
  });

  it('weighs no more than the most frequent way to write it', () => {
    expect(weightOf('Aldmark')).toBe(weightOf('Oldmark'));
    expect(weightOf('Aldmark')).toBeLessThan(weightOf('Wessby') ?? 0);
  });

  it('has none in a search for the words themselves', () => {
    const { words } = questionOf('did Daesh leave', indexOf(articlesOf('The ISIS men left.')), {
      mends: false,
    });
    expect(words[0]?.alternatives).toEqual([]);
  });

  it('has the shipped ones unless told otherwise', () => {
    const [word] = questionOf('did Daesh leave', indexOf(articlesOf('The ISIS men left.'))).words;
    expect(word?.alternatives.map(({ name }) => name)).toEqual(['ISIS']);
  });
});

it('initials with stops are asked for, not taken for emphasis', () => {
  expect(asked('What did the I.S. burn?')).toEqual(['IS', 'burn']);
  expect(asked('What IS burned?')).toEqual(['burn']);
});

describe('an index without articles', () => {
  it('leaves every word of a question as it is', () => {
    const words = questionOf('Was the harbor dark?', indexOf([])).words;
    expect(words.map(({ written, readAs }) => [written, readAs])).toEqual([
      ['harbor', undefined],
      ['dark', undefined],
    ]);
  });
});

it('a word that stands only in a title is known', () => {
  const titled = indexOf([articleOf('It burned.', { title: 'A night in Brennal' })]);
  expect(questionOf('Brennel', titled).words[0]?.readAs).toBe('brennal');
});
