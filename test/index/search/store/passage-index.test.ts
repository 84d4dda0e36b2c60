import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../index/article/article.ts';
import { answerTo } from '../../../../index/search/answer/answer.ts';
import { findIn } from '../../../../index/search/answer/find.ts';
import { contextOf } from '../../../../index/search/store/context.ts';
import { PassageIndex } from '../../../../index/search/store/passage-index.ts';
import { passagesRead } from '../../../../index/search/store/passage-store.ts';
import { searchWords } from '../../../../index/search/store/search-words.ts';
import { termsOf } from '../../../../index/text/words.ts';
import { articleOf, articlesOf, indexOf } from '../../../articles.ts';
import { text as texts } from '../../../texts.ts';

/** Where a word is found: `path:start` of each passage, in a fixed order. */
function found(index: PassageIndex, ...terms: string[]): string[] {
  return index
    .search(new Map(terms.map((term): [string, number] => [term, 1])))
    .map(({ passage }) => `${passage.article.path}:${passage.start}`)
    .toSorted();
}

describe('an index', () => {
  const [mill, ferry] = articlesOf(
    'The mill burned.\n\nThe river was low.',
    'The ferry crossed the river.',
  );
  if (!mill || !ferry) throw new Error('two articles were made');

  it('finds each passage that holds a word', () => {
    expect(found(indexOf([mill, ferry]), 'river')).toEqual(['a.txt:18', 'b.txt:0']);
  });

  it('tells of a passage where it stands among those of its article, and which terms it holds', () => {
    const index = indexOf([ferry, mill]);
    const hits = index.search(new Map([['river', 1]]));
    const [low] = hits.filter(({ passage }) => passage.article === mill);
    expect(low?.place).toBe(1);
    const { terms } = index;
    expect(terms.inOrderOf(low?.id ?? -1)).toEqual(['river', 'low']);
    expect(terms.holdingInPassages(['low', 'burn'])(low?.id ?? -1)).toEqual(['low']);
    expect([...terms.holdingInArticles(['low', 'burn', 'ferri'])('a.txt')].toSorted()).toEqual([
      'burn',
      'low',
    ]);
  });

  it('finds a passage once for several words and tells which it holds', () => {
    const hits = indexOf([mill]).search(
      new Map([
        ['mill', 1],
        ['burn', 1],
        ['ferri', 1],
      ]),
    );
    expect(hits.map(({ matched }) => [...matched].toSorted())).toEqual([['burn', 'mill']]);
  });

  it('finds nothing for no words', () => {
    expect(indexOf([mill]).search(new Map())).toEqual([]);
  });

  it('finds all passages of an article by a word of its title', () => {
    const titled = articleOf(mill.body, { title: 'A night in Brennal' });
    expect(found(indexOf([titled]), 'brennal')).toHaveLength(2);
  });

  it('does not find the letters of an address', () => {
    const index = indexOf([articleOf('See https://granary.example for the list.')]);
    expect(index.lexicon.has('granari')).toBe(false);
    expect(found(index, 'granari')).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'hasOwnProperty', 'toString'])(
    'takes %s for a word like any other',
    (word) => {
      const index = indexOf([articleOf(`They wrote ${word} on the wall.`)]);
      const [term] = termsOf(word);
      expect(found(index, term ?? '')).toEqual(['report.txt:0']);
    },
  );

  it('gives its articles in order of addition', () => {
    expect(indexOf([ferry, mill]).articles).toEqual([ferry, mill]);
  });

  it('gives an article and its passages by id', () => {
    const index = indexOf([mill, ferry]);
    expect(index.article('b.txt')).toBe(ferry);
    expect(index.passagesOf('a.txt').map(({ start }) => start)).toEqual([0, 18]);
  });

  it('knows nothing under an id it has not been given', () => {
    const index = indexOf([mill]);
    expect(index.article('b.txt')).toBeUndefined();
    expect(index.passagesOf('b.txt')).toEqual([]);
  });

  it('counts its passages', () => {
    expect(indexOf([mill, ferry]).passageCount).toBe(3);
  });

  it('finds nothing of an article that was removed', () => {
    const index = indexOf([mill, ferry]);
    index.remove('a.txt');
    expect(found(index, 'mill', 'river')).toEqual(['b.txt:0']);
    expect(index.lexicon.has('mill')).toBe(false);
    expect(index.passageCount).toBe(1);
    expect(index.articles).toEqual([ferry]);
  });

  it('lets an article be removed that is not there', () => {
    const index = indexOf([mill]);
    index.remove('b.txt');
    expect(index.passageCount).toBe(2);
  });

  it('takes an article in place of the one with its id', () => {
    const index = indexOf([mill]);
    index.add({ ...mill, title: 'A night in Brennal' });
    expect(index.passageCount).toBe(2);
    expect(found(index, 'brennal')).toHaveLength(2);
  });

  it('leaves out articles that are not accepted', () => {
    const hits = indexOf([mill, ferry]).search(new Map([['river', 1]]), {
      accept: ({ path }) => path === 'b.txt',
    });
    expect(hits.map(({ passage }) => passage.article.path)).toEqual(['b.txt']);
  });

  it('adds up the scores of words without rewarding their number', () => {
    const index = indexOf([ferry]);
    const scoreOf = (...terms: string[]): number =>
      index.search(new Map(terms.map((term): [string, number] => [term, 1])))[0]?.bm25 ?? 0;
    expect(scoreOf('ferri', 'river')).toBeCloseTo(scoreOf('ferri') + scoreOf('river'));
  });

  it('gives a word beside a passage less than one in it, but more than half of that', () => {
    // alike in all else: as many words, and each word once in the texts and once in the titles
    const index = indexOf([
      articleOf('A mill burned.', { path: 'a.txt', title: 'Long Night' }),
      articleOf('A long night.', { path: 'b.txt', title: 'Mill Burned' }),
    ]);
    const hits = index.search(new Map([['mill', 1]]));
    const bm25Of = (name: string): number =>
      hits.find(({ passage }) => passage.article.path === name)?.bm25 ?? 0;
    expect(bm25Of('b.txt')).toBeGreaterThan(bm25Of('a.txt') / 2);
    expect(bm25Of('b.txt')).toBeLessThan(bm25Of('a.txt'));
  });

  it('gives a word that weighs more a higher score', () => {
    const index = indexOf([ferry]);
    const scoreAt = (weight: number): number =>
      index.search(new Map([['river', weight]]))[0]?.bm25 ?? 0;
    expect(scoreAt(2)).toBeCloseTo(2 * scoreAt(1));
    expect(scoreAt(1)).toBeGreaterThan(0);
  });
});

describe('idf', () => {
  const index = indexOf(
    articlesOf('The mill burned.\n\nThe mill stood.\n\nThe mill fell.', 'The ferry sank.'),
  );

  it('follows the formula of BM25', () => {
    expect(index.lexicon.idf('mill')).toBeCloseTo(Math.log(1 + (4 - 3 + 0.5) / (3 + 0.5)));
    expect(index.lexicon.idf('ferri')).toBeCloseTo(Math.log(1 + (4 - 1 + 0.5) / (1 + 0.5)));
  });

  it('is highest for a word that no passage holds', () => {
    expect(index.lexicon.idf('granari')).toBeCloseTo(Math.log(1 + (4 + 0.5) / 0.5));
  });

  it('counts passages that hold a word in their own text, not those beside whose text it stands', () => {
    const titled = indexOf([
      articleOf('The mill burned.\n\nIt stood.\n\nIt fell.', { title: 'Mill burns' }),
    ]);
    expect(titled.lexicon.idf('mill')).toBeCloseTo(Math.log(1 + (3 - 1 + 0.5) / (1 + 0.5)));
  });

  it('counts what stands only beside the texts as often as it stands there', () => {
    const titled = indexOf([
      articleOf('The mill burned.\n\nIt stood.', { title: 'A night in Brennal' }),
    ]);
    expect(titled.lexicon.idf('brennal')).toBeCloseTo(Math.log(1 + 0.5 / (2 + 0.5)));
  });
});

describe('nearest', () => {
  const index = indexOf(
    articlesOf(
      'The granary burned. Its harbour stayed dark.',
      'A granary is dear. Nobody saw a granule.',
    ),
  );

  it('gives the word one edit away', () => {
    expect(index.lexicon.nearest('harbor')).toBe('harbour');
  });

  it('gives none for a word two edits away', () => {
    expect(index.lexicon.nearest('hambor')).toBeUndefined();
  });

  it('gives none for a word of less than six letters', () => {
    expect(
      indexOf([articleOf('The ferry sank near Tarno.')]).lexicon.nearest('tarna'),
    ).toBeUndefined();
  });

  it('gives none for a number', () => {
    expect(
      indexOf([articleOf('It held 1000000 sacks.')]).lexicon.nearest('1000001'),
    ).toBeUndefined();
  });

  it('gives the more frequent of two neighbours', () => {
    const [once, twice, again] = [
      'A castel stood.',
      'A casted bell rang.',
      'A casted wheel turned.',
    ];
    const neighbours = indexOf(articlesOf(once, twice, again));
    expect(neighbours.lexicon.nearest('castez')).toBe([...termsOf('castel')][0]);
  });

  it('gives the same of two equally frequent neighbours whatever was added first', () => {
    const articles = articlesOf('The marbla stood.', 'The marblo stood.');
    expect(indexOf(articles).lexicon.nearest('marble')).toBe('marbla');
    expect(indexOf(articles.toReversed()).lexicon.nearest('marble')).toBe('marbla');
  });
});

describe('contextOf', () => {
  it('holds title, source, place and the day in words', () => {
    const article = articleOf('The mill burned.', {
      title: 'Mill burns',
      source: 'Mill Post',
      place: 'Brennal',
      published: '2015-03-25',
    });
    expect(contextOf(article, undefined)).toBe(
      'Mill burns \n Mill Post \n Brennal \n March 25 2015',
    );
  });
});

describe('searchWords', () => {
  it('gives words by their place in the whole body, without addresses', () => {
    const body = 'Once. See https://mill.example now.';
    expect(
      searchWords(body, 6, body.length).map(({ start, end }) => body.slice(start, end)),
    ).toEqual(['See', 'now']);
  });
});

it('finds every word of any text in the passage that holds it', () => {
  const everyWord = fc.property(texts, (body) => {
    const article = articleOf(body);
    const index = indexOf([article]);
    for (const { start, end } of index.passagesOf(article.id)) {
      const words = searchWords(body, start, end, article.language);
      const held = words.flatMap(({ term }) => term ?? []);
      // capitals tell a name only beside small letters, which another sentence may hold
      for (const term of held.filter((word) => !/^\p{Lu}+$/u.test(word)))
        expect(found(index, term)).toContain(`report.txt:${start}`);
    }
  });
  fc.assert(everyWord, { numRuns: 50 });
});

/** All that can be told from outside of what an index holds. */
function findingsOf(index: PassageIndex): unknown {
  const TERMS = ['mill', 'river', 'granari', 'graneri', 'ferri', 'IS', '29', 'brennal'];
  const answer = answerTo('How many granarys stood by the river mill in Brennal?', index);
  return {
    passages: index.passageCount,
    nearest: index.lexicon.nearest('granarz'),
    terms: TERMS.map((term) => [
      term,
      index.lexicon.has(term),
      index.lexicon.idf(term),
      index
        .search(new Map([[term, 1]]))
        .map(({ passage, bm25 }) => `${passage.article.path}:${passage.start} ${bm25.toFixed(6)}`)
        .toSorted(),
    ]),
    scores: answer.excerpts.map(({ score }) => score.toFixed(6)),
    total: findIn(index, 'mill river', { from: 0, count: 5 }).total,
  };
}

describe('additions and removals', () => {
  const word = fc.constantFrom('mill', 'river', 'granary', 'granery', 'ferry', 'IS', '29', 'the');
  const words = fc.array(word, { minLength: 1, maxLength: 6 });
  const body = fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((paragraphs) => paragraphs.map((p) => `Then ${p.join(' ')}.`).join('\n\n'));
  const bodies = fc.array(body, { minLength: 1, maxLength: 5 });

  it('leave what an index of the same articles finds, however they came and went', () => {
    const step = fc.record({
      nth: fc.nat(4),
      act: fc.constantFrom('add', 'remove', 'retitle'),
    });
    const sameAsFresh = fc.property(bodies, fc.array(step, { maxLength: 12 }), (all, steps) => {
      const index = new PassageIndex();
      const kept = new Map<string, Article>();
      const articles = articlesOf(...all);
      for (const { nth, act } of steps) {
        const article = articles[nth % articles.length];
        if (!article) continue;
        if (act === 'remove') {
          index.remove(article.id);
          kept.delete(article.id);
          continue;
        }
        const now = act === 'add' ? article : { ...article, title: 'Granary of Brennal' };
        index.add(now);
        kept.set(now.id, now);
      }
      expect(findingsOf(index)).toEqual(findingsOf(indexOf([...kept.values()])));
    });
    fc.assert(sameAsFresh);
  });

  it('leave what an index finds that took over packed passages of some of them', () => {
    const split = fc.record({ all: bodies, packed: fc.nat(5), other: words });
    const sameAsFresh = fc.property(split, ({ all, packed, other }) => {
      const articles = articlesOf(...all);
      const before = indexOf([articleOf(`Then ${other.join(' ')}.`), ...articles]);
      const taken = articles.slice(0, packed);
      const index = indexOf(articles.slice(packed));
      const passages = before.packed(taken.map(({ id }) => id));
      for (const [nth, article] of taken.entries())
        index.add(article, { read: { passages: { packed: passages, nth } } });
      expect(findingsOf(index)).toEqual(findingsOf(indexOf(articles)));
      expect(articles.map(({ id }) => index.passagesOf(id))).toEqual(
        articles.map(({ id }) => before.passagesOf(id)),
      );
    });
    fc.assert(sameAsFresh);
  });

  it('leave the spellings of articles that another index packed', () => {
    const [other, mill] = articlesOf('Rike slept.', 'The mill of Brennal burned.');
    if (!other || !mill) throw new Error('two articles were made');
    const index = indexOf([other]);
    index.add(mill, { read: { passages: { packed: indexOf([mill]).packed([mill.id]), nth: 0 } } });
    expect(['brennal', 'rike', 'mill'].map((term) => index.lexicon.spellingOf(term))).toEqual([
      'Brennal',
      'Rike',
      'mill',
    ]);
  });

  it('leave what an index finds whose articles were read elsewhere', () => {
    const split = fc.record({ all: bodies, elsewhere: fc.nat(5) });
    const sameAsFresh = fc.property(split, ({ all, elsewhere }) => {
      const articles = articlesOf(...all);
      const fresh = indexOf(articles);
      const [first, second] = [articles.slice(0, elsewhere), articles.slice(elsewhere)];
      const index = new PassageIndex();
      for (const some of [first, second]) {
        const packed = passagesRead(some);
        for (const [nth, article] of some.entries())
          index.add(article, { read: { passages: { packed, nth } } });
      }
      expect(findingsOf(index)).toEqual(findingsOf(fresh));
      expect(articles.map(({ id }) => index.passagesOf(id))).toEqual(
        articles.map(({ id }) => fresh.passagesOf(id)),
      );
    });
    fc.assert(sameAsFresh);
  });

  it('leave the same findings in whatever order the articles were added', () => {
    const anyOrder = fc.property(bodies, (all) => {
      const articles = articlesOf(...all);
      expect(findingsOf(indexOf(articles.toReversed()))).toEqual(findingsOf(indexOf(articles)));
    });
    fc.assert(anyOrder);
  });
});

describe('an article that was read before', () => {
  const article = articleOf('The mill burned.\n\nNobody fled.');
  // what no reading of this article would give
  const packed = passagesRead([{ ...article, body: 'The mill burned.' }]);

  it('is not cut again, and is where it is added without what was read', () => {
    const index = new PassageIndex();
    index.add(article, { read: { passages: { packed, nth: 0 } } });
    expect(index.passageCount).toBe(1);
    index.add(article);
    expect(index.passageCount).toBe(2);
  });

  it.each([
    ['another', { ...article, id: 'other.txt' }, 0],
    ['none', article, 1],
  ])('is cut where what is handed over is of %s', (_, added, nth) => {
    const index = new PassageIndex();
    index.add(added, { read: { passages: { packed, nth } } });
    expect(index.passageCount).toBe(2);
  });

  it('has the event that was read, in this index alone', () => {
    const event = {
      days: [],
      place: {
        place: { city: 'Vessby' },
        near: [],
        isRegionSure: true,
        isRegionItsOwn: true,
        isListed: true,
        preposition: 'in',
        evidence: 'metadata',
      },
    } as const;
    const [told, other] = [new PassageIndex(), new PassageIndex()];
    told.add(article, { read: { event } });
    other.add(article);
    expect(found(told, 'vessbi')).toHaveLength(2);
    expect(found(other, 'vessbi')).toEqual([]);
  });
});
