import { describe, expect, it } from 'vitest';
import { findIn, type Findings } from '../../../../index/search/answer/find.ts';
import { articleOf, articlesOf, indexOf } from '../../../articles.ts';

const library = indexOf(
  articlesOf(
    'The old mill burned at dawn.\n\nThe river mill is old.',
    'A ferry crossed the old river. “No smoke,” said the ferryman.',
    'Die große Brücke brannte.',
  ),
);

/** What people would read of what was found. */
function read({ excerpts }: Findings): string[] {
  return excerpts.map(({ quote }) => quote);
}

function find(words: string, from = 0, count = 10): Findings {
  return findIn(library, words, { from, count });
}

describe('words', () => {
  it('must all stand in a passage', () => {
    const findings = find('old mill burned');
    expect(read(findings)).toEqual(['The old mill burned at dawn.']);
    expect(findings).toMatchObject({ total: 1, all: true, missing: [] });
  });

  it('are found in another form', () => {
    expect(read(find('mills burning'))).toEqual(['The old mill burned at dawn.']);
  });

  it('are not found in a word of their family', () => {
    expect(find('blaze')).toMatchObject({ total: 0, missing: ['blaze'] });
  });

  it('fall back to the passages that hold the most of them, and that is said', () => {
    const findings = find('old river smoke burned');
    expect(read(findings)).toEqual([
      'A ferry crossed the old river. “No smoke,” said the ferryman.',
    ]);
    expect(findings.all).toBe(false);
  });

  it('of equal weight come in the order of reading, whatever order they are asked in', () => {
    const body = 'The mill burned.\n\nThe barn burned.';
    const findings = findIn(indexOf([articleOf(body)]), 'barn mill', { from: 0, count: 2 });
    expect(read(findings)).toEqual(['The mill burned.', 'The barn burned.']);
  });

  it('may stand in the title in part, and that is counted', () => {
    const titled = indexOf([
      articleOf('The mill burned.\n\nRike slept.\n\nThe mill at Brennal stood.', {
        title: 'A night in Brennal',
      }),
    ]);
    const findings = findIn(titled, 'Brennal mill', { from: 0, count: 9 });
    expect(read(findings)).toEqual(['The mill at Brennal stood.', 'The mill burned.']);
    expect(findings).toMatchObject({ total: 2, inText: 1, all: true });
  });

  it('that stand in the text come before those of a title, however often it says them', () => {
    const inText = articleOf(`The mill at Brennal stood${' and stood'.repeat(30)}.`);
    const inTitle = articleOf('The mill, the mill, the mill.', {
      path: 'a.txt',
      title: 'Brennal, Brennal, Brennal mill',
    });
    const findings = findIn(indexOf([inTitle, inText]), 'Brennal mill', { from: 0, count: 9 });
    expect(findings.excerpts.map(({ article }) => article.path)).toEqual(['report.txt', 'a.txt']);
  });

  it('that stand in the title alone find nothing', () => {
    const titled = indexOf([articleOf('The mill burned.', { title: 'A night in Brennal' })]);
    expect(findIn(titled, 'Brennal', { from: 0, count: 9 }).total).toBe(0);
  });

  it('that no article holds are named', () => {
    expect(find('mill granite')).toMatchObject({ total: 2, all: false, missing: ['granite'] });
  });

  it('may be misspelt', () => {
    expect(find('ferryms crossed').total).toBe(1);
  });

  it('are taken as written, never read as others', () => {
    expect(find('ferryman ferrymam')).toMatchObject({ all: false, missing: ['ferrymam'] });
  });

  it.each(['', '  ', 'the', '""', '-', '?'])('are none in %j, which finds nothing', (words) => {
    expect(find(words)).toMatchObject({ total: 0, excerpts: [] });
  });
});

describe('a phrase', () => {
  it.each(['"old mill"', '“old mill”', '„old mill“', '"OLD  MILL"'])(
    'must stand as it is, case and blanks aside: %s',
    (words) => {
      expect(read(find(words))).toEqual(['The old mill burned at dawn.']);
    },
  );

  it('is found over punctuation', () => {
    expect(find('"smoke said"').total).toBe(1);
  });

  it('is found over accents', () => {
    expect(find('"große brucke"').total).toBe(1);
  });

  it('is not found where its words stand apart', () => {
    expect(find('"mill dawn"')).toMatchObject({ total: 0, excerpts: [] });
  });

  it('may stand beside other words and phrases', () => {
    expect(read(find('"river mill" old'))).toEqual(['The river mill is old.']);
    expect(find('"old mill" "river mill"').total).toBe(0);
  });
});

describe('a word with a minus', () => {
  it('must not stand in a passage', () => {
    expect(read(find('mill -burned'))).toEqual(['The river mill is old.']);
  });

  it('alone finds nothing', () => {
    expect(find('-mill')).toMatchObject({ total: 0, missing: [] });
  });

  it('is none where the minus is a hyphen', () => {
    expect(find('river-mill')).toMatchObject({ total: 1, all: true });
  });
});

describe('pages', () => {
  const many = indexOf(
    articlesOf(...['one', 'two', 'three', 'four'].map((nth) => `The mill burned ${nth}.`)),
  );

  it('give what is asked for, of a total that stays', () => {
    for (const [from, paths] of [
      [0, ['a.txt', 'b.txt']],
      [2, ['c.txt', 'd.txt']],
      [4, []],
    ] as const) {
      const { total, excerpts } = findIn(many, 'mill', { from, count: 2 });
      expect(total).toBe(4);
      expect(excerpts.map(({ article }) => article.path)).toEqual(paths);
    }
  });

  it('keep the order of reading for equal passages of one article', () => {
    const lines = ['one', 'two', 'three', 'four'].map((nth) => `The mill burned ${nth}.`);
    const index = indexOf([articleOf(lines.join('\n\n'))]);
    expect(read(findIn(index, 'mill', { from: 0, count: 9 }))).toEqual(lines);
  });

  it('hold accepted articles only', () => {
    const findings = findIn(many, 'mill', { from: 0, count: 9 }, ({ path }) => path > 'b.txt');
    expect(findings.excerpts.map(({ article }) => article.path)).toEqual(['c.txt', 'd.txt']);
    expect(findings.total).toBe(2);
  });
});
