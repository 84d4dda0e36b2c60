import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TermIndex } from '../../../../index/search/store/term-index.ts';
import type { TermDocument } from '../../../../index/search/store/term-shard.ts';
import { Vocabulary } from '../../../../index/search/store/vocabulary.ts';

const WORDS = ['mill', 'river', 'ferry', 'barn', 'granary', 'bridge'];

/** Documents of these words, numbered from 0. */
function documentsOf(texts: readonly (readonly string[])[], vocabulary: Vocabulary) {
  return texts.map((words, id) => ({
    id,
    terms: Uint32Array.from(words, (word) => vocabulary.numberOf(word)),
  }));
}

/** What an index finds for each word alone and for all, as text, in a fixed order. */
function findingsOf(index: TermIndex): string[] {
  const weights = new Map([['ferry', 0.2]]);
  return [...WORDS.map((word) => [word]), WORDS].flatMap((words) =>
    index
      .search(words, weights, undefined)
      .map(({ id, bm25, terms }) => `${id} ${bm25.toFixed(7)} ${terms.toSorted().join(' ')}`)
      .toSorted(),
  );
}

describe('an index of terms in several shards', () => {
  const texts = fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 20,
  });

  it('finds and scores as one whole index does', () => {
    const sizes = fc.record({
      mostInShard: fc.integer({ min: 1, max: 8 }),
      few: fc.integer({ min: 1, max: 6 }),
      smallShard: fc.nat(6),
      searchedAfter: fc.array(fc.nat(19)),
      removed: fc.array(fc.nat(19)),
    });
    const sameScores = fc.property(texts, sizes, (all, { searchedAfter, removed, ...options }) => {
      const vocabulary = new Vocabulary();
      const documents = documentsOf(all, vocabulary);
      const isLeft = ({ id }: TermDocument): boolean => !removed.includes(id);
      const [whole, inShards] = [new TermIndex(vocabulary), new TermIndex(vocabulary, options)];
      for (const document of documents) {
        if (isLeft(document)) whole.add(document);
        inShards.add(document);
        // a search ends the waiting of what was added before it
        if (searchedAfter.includes(document.id)) inShards.frequencyOf('mill');
      }
      for (const document of documents) if (!isLeft(document)) inShards.remove(document);
      expect(findingsOf(inShards)).toEqual(findingsOf(whole));
    });
    fc.assert(sameScores);
  });

  it('is filled from postings as by adding one by one', () => {
    const sameScores = fc.property(texts, (all) => {
      const vocabulary = new Vocabulary();
      const [filled, added] = [{ few: 1 }, { few: 1000 }].map((options) => {
        const index = new TermIndex(vocabulary, options);
        for (const document of documentsOf(all, vocabulary)) index.add(document);
        return findingsOf(index);
      });
      expect(filled).toEqual(added);
    });
    fc.assert(sameScores);
  });

  it('leaves out what is not accepted, whatever shard it is in', () => {
    const vocabulary = new Vocabulary();
    const index = new TermIndex(vocabulary, { mostInShard: 2, few: 1 });
    const five = [['mill'], ['mill'], ['mill', 'barn'], ['mill'], ['barn']];
    for (const document of documentsOf(five, vocabulary)) index.add(document);
    const found = index.search(['mill', 'barn'], new Map(), (id) => id % 2 === 0);
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set([0, 2, 4]));
  });
});
