import { describe, expect, it, vi } from 'vitest';
import {
  holdOf,
  isHeldBy,
  widenedIn,
  withNames,
} from '../../../../index/search/query/alternatives.ts';
import { questionOf, type Question } from '../../../../index/search/query/question.ts';
import type { Aliases } from '../../../../index/text/names/aliases.ts';
import { termsOf } from '../../../../index/text/words.ts';
import { articlesOf, indexOf } from '../../../articles.ts';

const aliases: Aliases = {
  same: [['Northern Ferry Union', 'NFU']],
  partOf: [['Rike Brigade', 'NFU']],
};
const index = indexOf(
  articlesOf('The Northern Ferry Union and the NFU met.', 'The Rike Brigade was killed.'),
);

function asked(text: string): Question {
  return questionOf(text, index, { aliases });
}

/** What a text holds for a question. */
function heldIn(text: string, question: string): ReadonlySet<string> {
  return withNames(termsOf(text), asked(question));
}

/** How a text holds the words of a question, one by one. */
function holds(text: string, question: string): (string | undefined)[] {
  return asked(question).words.map((word) => holdOf(word, heldIn(text, question)));
}

describe('a text holds a word asked for', () => {
  it('as the same by itself or by another name for its name', () => {
    expect(holds('The NFU left.', 'NFU')).toEqual(['same']);
    expect(holds('The Northern Ferry Union left.', 'NFU')).toEqual(['same']);
    expect(holds('The NFU left.', 'Northern Ferry Union')).toEqual(['same', 'same', 'same']);
  });

  it('in a wider sense by a part or the whole', () => {
    expect(holds('The Rike Brigade left.', 'NFU')).toEqual(['wider']);
    expect(holds('The NFU left.', 'Rike Brigade')).toEqual(['wider', 'wider']);
  });

  it('not by a part of another name', () => {
    expect(holds('The Ferry Union left.', 'NFU')).toEqual([undefined]);
  });

  it('not by the words of another name that stand apart', () => {
    expect(holds('A union of the northern ferry', 'NFU')).toEqual([undefined]);
    expect(holds('The brigade of Rike left.', 'NFU')).toEqual([undefined]);
  });

  it('not by a word of its family', () => {
    expect(holds('The dead', 'killed')).toEqual([undefined]);
  });

  it('under any name where it is held in either way', () => {
    const [word] = asked('NFU').words;
    const isHeld = (text: string): boolean =>
      word !== undefined && isHeldBy(word, heldIn(text, 'NFU'));
    expect(['The NFU', 'The Rike Brigade', 'The Rike'].map(isHeld)).toEqual([true, true, false]);
  });

  it('as the index does, which has the terms of all its texts', () => {
    const [word] = asked('NFU').words;
    expect(word && isHeldBy(word, index.lexicon)).toBe(true);
  });
});

describe('a widening', () => {
  it('is told once for a name, with what was found and what that is', () => {
    expect(
      widenedIn(
        asked('Did the Rike Brigade leave?'),
        heldIn('The NFU left.', 'Did the Rike Brigade leave?'),
      ),
    ).toEqual([{ written: 'Rike Brigade', as: 'NFU', relation: 'whole' }]);
    expect(
      widenedIn(
        asked('Did the NFU leave?'),
        heldIn('The Rike Brigade left.', 'Did the NFU leave?'),
      ),
    ).toEqual([{ written: 'NFU', as: 'Rike Brigade', relation: 'part' }]);
  });

  it('is none where the name itself is held, or none of its names', () => {
    const question = asked('Did the NFU leave?');
    expect(
      widenedIn(question, heldIn('The Northern Ferry Union, the Rike Brigade', question.text)),
    ).toEqual([]);
    expect(widenedIn(question, termsOf('The mill'))).toEqual([]);
  });
});

describe('a name with very many others', () => {
  const names = Array.from({ length: 80 }, (_, nth) => `Mill${nth}x Rike`);
  const many: Aliases = {
    same: [
      ['Oldmark', ...names.slice(0, 40)],
      ['Vessby', ...names.slice(40)],
    ],
    partOf: [],
  };

  it('is looked for under the first of them', () => {
    const held = indexOf(articlesOf(`They met: ${names.join(', ')}.`));
    const [word] = questionOf('Oldmark', held, { aliases: many }).words;
    expect(word?.alternatives).toHaveLength(24);
  });

  it('does not make a question search without end', () => {
    // each name's words are known, but apart from one another
    const apart = indexOf(articlesOf(names.join(', ').replaceAll('Rike', ''), 'Rike met.'));
    const search = vi.spyOn(apart, 'search');
    questionOf('Did Oldmark meet Vessby in Oldmark?', apart, { aliases: many });
    expect(search.mock.calls.length).toBeGreaterThan(0);
    expect(search.mock.calls.length).toBeLessThanOrEqual(48);
  });
});
