import { describe, expect, it } from 'vitest';
import {
  aftermathAmong,
  eventAmong,
  votesOf,
} from '../../../../index/event/incident/kind-votes.ts';
import { EVENT_KINDS } from '../../../../index/event/happening/kinds.ts';
import type { ToldKind } from '../../../../index/event/happening/told-kinds.ts';

/** What an article tells of a kind, in its title but for what `more` says. */
function tells(name: string, weight: number, more: Partial<ToldKind> = {}): ToldKind {
  const kind = EVENT_KINDS.find((one) => one.name === name);
  if (!kind) throw new RangeError(`no kind "${name}"`);
  const rest = {
    charged: 0,
    isHead: true,
    isTitle: true,
    isOne: true,
    news: undefined,
    hindered: undefined,
  };
  return { kind, weight, ...rest, things: [], nouns: [], ...more };
}

const UNTITLED = { isHead: false, isTitle: false };

function eventOf(articles: readonly (readonly ToldKind[])[], isUntitled = false): string[] {
  const votes = votesOf(articles);
  return eventAmong(votes, { count: articles.length, isUntitled }).map(({ kind }) => kind.name);
}

describe('what most articles tell of', () => {
  it('is the family of words with most weight, and the closest word in it', () => {
    expect(eventOf([[tells('fire', 4)], [tells('attack', 3)], [tells('bomb attack', 2)]])).toEqual([
      'bomb attack',
      'attack',
    ]);
  });

  it('stays general where closer words do not agree, or are told of too little', () => {
    expect(
      eventOf([[tells('attack', 4), tells('stabbing', 2), tells('arson', 2), tells('raid', 9)]]),
    ).toEqual(['raid']);
    expect(
      eventOf([
        [tells('attack', 4), tells('airstrike', 2), tells('sabotage', 2), tells('arson', 2)],
      ]),
    ).toEqual(['attack']);
    expect(eventOf([[tells('attack', 4), tells('bomb attack', 1)]])).toEqual(['attack']);
  });

  it('is nothing that a third of them do not tell of first', () => {
    const quiet = [tells('fire', 0.5, UNTITLED)];
    expect(eventOf([[tells('flood', 4)], quiet, quiet])).toEqual(['flood']);
    expect(eventOf([[tells('flood', 4)], quiet, quiet, quiet])).toEqual([]);
  });

  it('may stand further down where no title says anything, but is one event', () => {
    const far = { ...UNTITLED, isOne: true };
    expect(eventOf([[tells('fire', 0.5, far)]], true)).toEqual(['fire']);
    expect(eventOf([[tells('fire', 0.5, { ...far, isOne: false })]], true)).toEqual([]);
  });

  it('is none that an interview or a speech mentions once', () => {
    const far = { ...UNTITLED, isOne: true };
    const electorate = { count: 1, isUntitled: true, isOwnWords: true };
    const once = votesOf([[tells('fire', 0.5, far)]]);
    expect(eventAmong(once, electorate)).toEqual([]);
    expect(eventAmong(once, { ...electorate, isOwnWords: false })).toHaveLength(1);
    expect(eventAmong(votesOf([[tells('fire', 1, far)]]), electorate)).toHaveLength(1);
  });

  it('is no charge by itself', () => {
    expect(eventOf([[tells('fire', 1.6, { charged: 1.6 })]])).toEqual([]);
  });

  it('is what ended something, where titles say so', () => {
    expect(eventOf([[tells('release', 4), tells('kidnapping', 6)]])).toEqual(['release']);
    expect(eventOf([[tells('release', 2, { isTitle: false }), tells('kidnapping', 6)]])).toEqual([
      'kidnapping',
    ]);
  });
});

describe('what came of it', () => {
  it('is told of by titles', () => {
    const votes = votesOf([[tells('rescue', 4), tells('death', 5, UNTITLED)]]);
    expect(aftermathAmong(votes, { count: 1, isUntitled: false })?.kind.name).toBe('rescue');
  });
});
