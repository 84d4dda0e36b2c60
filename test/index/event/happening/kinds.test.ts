import { describe, expect, it } from 'vitest';
import { EVENT_KINDS, THINGS } from '../../../../index/event/happening/kinds.ts';

const named = EVENT_KINDS.filter(({ name }) => name !== '');
const names = new Set(named.map(({ name }) => name));
const phrases = EVENT_KINDS.flatMap(({ name, nouns, verbs, agents }) =>
  [...nouns, ...verbs, ...agents].map((phrase) => ({ name, phrase })),
);

describe('the table of kinds', () => {
  it('asks only for things that it lists', () => {
    const asked = phrases.flatMap(({ phrase }) => phrase.match(/(?<=\[)\w+(?=\])/gu) ?? []);
    const shown = EVENT_KINDS.flatMap(({ shows }) => shows);
    expect([...asked, ...shown].filter((name) => !THINGS.has(name))).toEqual([]);
  });

  it('lists no thing that nothing asks for, but those that look like another', () => {
    const text = JSON.stringify(EVENT_KINDS);
    const unused = [...THINGS.keys()].filter(
      (name) => name !== 'none' && !text.includes(`[${name}]`) && !text.includes(`"${name}"`),
    );
    expect(unused).toEqual([]);
  });

  it('names other kinds that there are', () => {
    const others = EVENT_KINDS.flatMap(({ of, undoes }) => [...of, ...undoes]);
    expect(others.filter((other) => !names.has(other))).toEqual([]);
  });

  it('has no kind that is a closer word for itself, round about', () => {
    const of = new Map(named.map((kind) => [kind.name, kind.of]));
    const aboveOf = (name: string, seen: readonly string[]): boolean =>
      seen.includes(name) || (of.get(name) ?? []).some((one) => aboveOf(one, [...seen, name]));
    expect([...names].filter((name) => aboveOf(name, []))).toEqual([]);
  });

  it('has each phrase in one kind only', () => {
    const kinds = new Map<string, Set<string>>();
    for (const { name, phrase } of phrases)
      if (name !== '') kinds.set(phrase, (kinds.get(phrase) ?? new Set()).add(name));
    expect([...kinds].filter(([, of]) => of.size > 1)).toEqual([]);
  });

  it('writes phrases in small letters, with its own signs only', () => {
    const odd = phrases.filter(({ phrase }) => !/^(?:[a-z’| !*=-]|\[\w+\]|NUMBER)+$/u.test(phrase));
    expect(odd).toEqual([]);
  });
});
