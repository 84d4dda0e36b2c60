import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHIPPED_ALIASES, type Aliases } from '../../../../index/text/names/aliases.ts';
import { namesIn } from '../../../../index/text/names/known-names.ts';
import { wordsOf } from '../../../../index/text/words.ts';
import { text as texts } from '../../../texts.ts';

const ALIASES: Aliases = {
  same: [
    ['Islands Society', 'IS', 'Isles League'],
    ['Islands Society North', 'IS-N', 'ISN'],
    ['Islands Society of the Isles', 'ISI'],
    ['al-Marj', 'al-Merj', 'Marj'],
    ['Oldmark', 'Aldmark'],
  ],
  partOf: [['ISN', 'Islands Society']],
};

/** The known names in a text, as it writes them. */
function found(text: string): string[] {
  const words = wordsOf(text);
  return namesIn(text, words, ALIASES).map(({ from, to }) =>
    text.slice(words[from]?.start, words[to - 1]?.end),
  );
}

/** What may stand for the first name of a text: relation and name. */
function others(text: string, aliases = ALIASES): string[] {
  const [first] = namesIn(text, wordsOf(text), aliases);
  return first?.others.map(({ relation, name }) => `${relation} ${name}`) ?? [];
}

describe('a short form in capitals', () => {
  it('is found by its capitals only', () => {
    expect(found('What is it that IS holds?')).toEqual(['IS']);
    expect(found('isn it')).toEqual([]);
  });

  it.each(['What did I.S. hold?', 'whom IS’s men met', 'what ISN says'])(
    'is found with stops, an ending, or as such: %s',
    (text) => {
      expect(found(text)).toHaveLength(1);
    },
  );

  it('is no name in a text all in capitals, where it is a common word', () => {
    expect(found('HOW OLD IS THE MILL')).toEqual([]);
    expect(found('WHAT DID THE ISN SAY')).toEqual(['ISN']);
  });
});

describe('other names', () => {
  it.each(['in Oldmark', 'in oldmark', 'IN OLDMARK', 'Óldmark’s mill'])(
    'are found in any case, accents and endings aside: %s',
    (text) => {
      expect(found(text)).toHaveLength(1);
    },
  );

  it.each(['islands society', 'Islands-Society', 'Islands  Society', 'Islands\nSociety'])(
    'of several words are found as such: %j',
    (text) => {
      expect(found(`the ${text} said`)).toEqual([text]);
    },
  );

  it.each(['the Islands, a Society', 'Islands. Society', 'Islands (Society)', 'Society Islands'])(
    'are not found in words that stand apart: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('are found at their longest', () => {
    expect(found('IS-N left IS and the Islands Society North')).toEqual([
      'IS-N',
      'IS',
      'Islands Society North',
    ]);
  });
});

describe('what may stand for a name', () => {
  it('is another name of the same, then its parts', () => {
    expect(others('the IS')).toEqual(['same Islands Society', 'same Isles League', 'part ISN']);
  });

  it('is the whole for a part, under each of its names', () => {
    expect(others('the ISN')).toEqual([
      'same IS-N',
      'same Islands Society North',
      'whole IS',
      'whole Islands Society',
      'whole Isles League',
    ]);
  });

  it('is not what holds all of the name and more', () => {
    expect(others('al-Merj')).toEqual(['same Marj']);
    expect(others('Marj')).not.toContain('same al-Marj');
  });

  it('is nothing of the other meaning of a short form', () => {
    const two = { same: [...ALIASES.same, ['Inland Sailors', 'IS']], partOf: [] };
    expect(others('the IS', two)).toContain('same Inland Sailors');
    expect(others('Inland Sailors', two)).toEqual(['same IS']);
  });

  it('is the first two hundred of more names than one has', () => {
    const same = [Array.from({ length: 1_000 }, (_, nth) => `Mill${nth}x`)];
    expect(others('at Mill5x', { same, partOf: [] })).toHaveLength(199);
    const partOf = Array.from({ length: 1_000 }, (_, nth) => [`Mill${nth}x`, 'Rike'] as const);
    expect(others('at Rike', { same: [], partOf })).toHaveLength(200);
  });

  it('is made for the names that are met, not for all', () => {
    let read = 0;
    const group = ['Oldmark', 'Aldmark'];
    const same = Array.from({ length: 500 }, (_, nth) => [`Mill${nth}x`, `Mylne${nth}x`]);
    const counted: Iterable<string> & readonly string[] = Object.assign([...group], {
      *[Symbol.iterator]() {
        read += 1;
        yield* group;
      },
    });
    const all: Aliases = { same: [...same, counted], partOf: [] };
    expect(others('at Mill5x', all)).toEqual(['same Mylne5x']);
    const before = read;
    expect(others('in Aldmark', all)).toEqual(['same Oldmark']);
    expect(read).toBeGreaterThan(before);
    const after = read;
    expect(others('in Aldmark', all)).toEqual(['same Oldmark']);
    expect(read).toBe(after);
  });

  it('are terms that search finds', () => {
    const [name] = namesIn('Isles League', wordsOf('Isles League'), ALIASES);
    expect(name?.others.map(({ terms }) => terms)).toContainEqual(['IS']);
  });
});

it('finds names of any text in order, none overlapping, each with terms to look for', () => {
  const inOrder = fc.property(texts, (text) => {
    const words = wordsOf(text);
    let end = 0;
    for (const { from, to, others: names } of namesIn(text, words, SHIPPED_ALIASES)) {
      expect(from).toBeGreaterThanOrEqual(end);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(words.length);
      for (const { terms } of names) expect(terms.length).toBeGreaterThan(0);
      end = to;
    }
  });
  fc.assert(inOrder);
});

it('finds every shipped name in a sentence that holds it', () => {
  for (const name of SHIPPED_ALIASES.same.flat()) {
    const text = `what did ${name} say`;
    const words = wordsOf(text);
    const [first] = namesIn(text, words, SHIPPED_ALIASES);
    expect([name, words[first?.from ?? 0]?.start]).toEqual([name, 9]);
    expect([name, words[(first?.to ?? 0) - 1]?.end]).toEqual([name, 9 + name.length]);
  }
});
