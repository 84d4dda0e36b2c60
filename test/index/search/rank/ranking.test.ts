import { describe, expect, it } from 'vitest';
import { questionOf } from '../../../../index/search/query/question.ts';
import { candidatesFor } from '../../../../index/search/rank/candidates.ts';
import { ranked } from '../../../../index/search/rank/ranking.ts';
import type { Ranked } from '../../../../index/search/rank/sentence-fit.ts';
import { FEATURES, WEIGHTS } from '../../../../index/search/rank/weights.ts';
import type { Aliases } from '../../../../index/text/names/aliases.ts';
import { articleOf, articlesOf, indexOf } from '../../../articles.ts';

/** The passages of one text, best first, as answers to a question. */
function rankedIn(body: string, question: string): Ranked[] {
  const index = indexOf([articleOf(body)]);
  return ranked(questionOf(question, index), index);
}

/** How far a sentence holds a word of a question. */
function creditOf(sentence: string, question: string, term: string): number | undefined {
  // the second paragraph knows all words, so that none counts as misspelt
  const [best] = rankedIn(sentence, question);
  return best?.sentences[0]?.credits.get(term);
}

describe('a sentence', () => {
  it('holds a word in any of its forms in full', () => {
    expect(creditOf('The mills burned.', 'mill burning', 'burn')).toBe(1);
  });

  it('holds a word in part where it has one of its family', () => {
    const credit = creditOf('The blaze took the mill.', 'fire mill', 'fire');
    expect(credit).toBeGreaterThan(0.5);
    expect(credit).toBeLessThan(1);
  });

  it('holds a word in part where it has one with the same beginning', () => {
    const credit = creditOf('The electrician left the mill.', 'electricity mill', 'electr');
    expect(credit).toBeGreaterThan(0);
    expect(credit).toBeLessThan(1);
  });

  it('holds no name by its beginning alone', () => {
    expect(creditOf('They left Oldmarket mill.', 'the mill of Oldmarsden', 'oldmarsden')).toBe(0);
  });

  it('holds no short word by its beginning alone', () => {
    expect(creditOf('The oaks by the mill fell.', 'oath mill', 'oath')).toBe(0);
  });

  it('that introduces the answer is not held to be it', () => {
    const [best] = rankedIn(
      'Night fell.\n\nRike spoke of the mill:\nIt stood by the mill of Rike.',
      'Rike mill',
    );
    const [introduction, answer] = best?.sentences ?? [];
    expect(answer?.share).toBe(introduction?.share);
    expect(answer?.score).toBeGreaterThan(introduction?.score ?? Infinity);
  });

  it('does not hold the words of the title', () => {
    const index = indexOf([articleOf('The mill burned.', { title: 'A night in Brennal' })]);
    const [best] = ranked(questionOf('mill in Brennal', index), index);
    expect(best?.sentences[0]?.credits.get('brennal')).toBe(0);
    expect(best?.cover).toBe(1);
  });
});

describe('another name', () => {
  const aliases: Aliases = {
    same: [['Northern Ferry Union', 'NFU']],
    partOf: [['Rike Brigade', 'NFU']],
  };

  /** Passages best first, as what they say, with the question's cover. */
  function answersIn(question: string, ...bodies: string[]): { body: string; cover: number }[] {
    const index = indexOf(articlesOf(...bodies));
    return ranked(questionOf(question, index, { aliases }), index).map(({ passage, cover }) => ({
      body: passage.article.body,
      cover,
    }));
  }

  it('counts in full in a sentence that holds all of it', () => {
    const [best, second] = answersIn(
      'what did the Northern Ferry Union burn',
      'The NFU burned a mill.',
      'A northern ferry burned.',
    );
    expect(best).toEqual({ body: 'The NFU burned a mill.', cover: 1 });
    expect(second?.cover).toBeLessThan(1);
  });

  it('counts for a short form in a sentence that spells it out', () => {
    const [best] = answersIn(
      'what did the NFU burn',
      'The Northern Ferry Union burned a mill.',
      'The union burned nets.',
    );
    expect(best).toEqual({ body: 'The Northern Ferry Union burned a mill.', cover: 1 });
  });

  it('counts in part where it is a part of what was asked for', () => {
    const [part] = answersIn('what did the NFU burn', 'The Rike Brigade burned a mill.');
    expect(part?.cover).toBeGreaterThan(0.5);
    expect(part?.cover).toBeLessThan(1);
    const [whole, other] = answersIn('the Rike Brigade burned', 'The NFU burned it.', 'It burned.');
    expect(whole?.body).toBe('The NFU burned it.');
    expect(whole?.cover).toBeLessThan(1);
    expect(whole?.cover).toBeGreaterThan(other?.cover ?? 1);
  });

  it('of several words counts for each of them only its part, where the best are chosen', () => {
    const index = indexOf(
      articlesOf('A northern mill.', 'The NFU met.', 'The Northern Quay Union.'),
    );
    const bm25With = (name: string): number => {
      const asked = questionOf('NFU', index, { aliases: { same: [[name, 'NFU']], partOf: [] } });
      const hits = candidatesFor(asked, index);
      return hits.find(({ passage }) => passage.article.path === 'a.txt')?.bm25 ?? 0;
    };
    expect(bm25With('Northern Quay Union')).toBeCloseTo(bm25With('Northern') / 3, 6);
  });

  it('of the same beats a part', () => {
    const [best] = answersIn(
      'what did the NFU burn',
      'The Rike Brigade burned it.',
      'The Northern Ferry Union burned it.',
    );
    expect(best?.body).toBe('The Northern Ferry Union burned it.');
  });
});

describe('the score', () => {
  it.each(['did the mill burn', 'Who burned the mill in Rike?', 'when did the ferry strike'])(
    'is the sum of each feature times its weight: %s',
    (question) => {
      const order = rankedIn(
        'The old mill burned. Rike saw it on Friday.\n\nA ferry struck the mill.',
        question,
      );
      expect(order.length).toBeGreaterThan(0);
      for (const { score, features, weights } of order) {
        const parts = FEATURES.map((feature) => weights.passage[feature] * features[feature]);
        expect(score).toBeCloseTo(
          parts.reduce((sum, part) => sum + part, 0),
          9,
        );
      }
    },
  );

  it('has a part for every weight', () => {
    expect(FEATURES.toSorted()).toEqual(Object.keys(WEIGHTS).toSorted());
  });
});

describe('passages', () => {
  it('that have the kind of words asked for in another sentence beat those that lack it', () => {
    const index = indexOf(
      articlesOf('The mill burned. Nobody saw it.', 'The mill burned. It was a Friday.'),
    );
    const order = ranked(questionOf('When did the mill burn?', index), index);
    expect(order.map(({ passage }) => passage.article.path)).toEqual(['b.txt', 'a.txt']);
  });

  it('cover a question by the weight of its words', () => {
    const [best] = rankedIn('The mill burned.', 'Did the mill glow?');
    expect(best?.cover).toBeGreaterThan(0);
    expect(best?.cover).toBeLessThan(0.5);
  });

  it('that hold the words in one sentence beat those that hold them scattered', () => {
    const together =
      'The mill of Rike burned. Nobody slept while the lamps swung and the ferry crossed.';
    const scattered = 'The mill stood. Rike slept and nobody burned.';
    const index = indexOf(articlesOf(scattered, together));
    const order = ranked(questionOf('did the mill of Rike burn', index), index);
    expect(order.map(({ passage }) => passage.article.body)).toEqual([together, scattered]);
  });

  it('that hold more of the question beat those that say half of it twice in one sentence', () => {
    const often = 'The mill and the ferry, the mill and the ferry.';
    const more = `The mill stood. ${'Nets hung on the quay. '.repeat(12)}A ferry came. It burned. Rike slept.`;
    // with it all four words are as rare
    const other = 'Rike burned.';
    const index = indexOf(articlesOf(often, more, other));
    const order = ranked(questionOf('burned mill ferry Rike', index), index);
    expect(order.map(({ passage }) => passage.article.body)).toEqual([more, often, other]);
  });

  it('that open an article do not beat those that say the same in fewer words', () => {
    const [best] = rankedIn(
      'The mill burned beside a lane by the weir.\n\nThe mill burned.',
      'mill burned',
    );
    expect(best?.passage.start).toBeGreaterThan(0);
  });

  it('are 28 at most', () => {
    const body = Array.from({ length: 70 }, (_, nth) => `The mill burned, said ${nth}.`);
    expect(rankedIn(body.join('\n\n'), 'did the mill burn')).toHaveLength(28);
  });

  it('are none where no word of the question is known', () => {
    expect(rankedIn('The mill burned.', 'turnips')).toEqual([]);
  });
});
