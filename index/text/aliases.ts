import shipped from './aliases.json' with { type: 'json' };
import { termsOf, wordsOf } from './words.ts';

/** Which names stand for which. Names are as people write them. */
export interface Aliases {
  /** Groups of names for one and the same: in search any of them stands for another. */
  readonly same: readonly (readonly string[])[];
  /** A part, then the whole: asking for one may find the other, which has to be said. */
  readonly partOf: readonly (readonly [part: string, whole: string])[];
}

/** Data that are no aliases; `message` ends the sentence "<file> …" and names every fault. */
export class AliasesError extends Error {
  override readonly name = 'AliasesError';
}

/**
 * A name's words as they are compared: in lower case and folded, but one in capitals only ("IS", "UN",
 * the "IS" of "IS Khorasan") keeps them, because "is" is no name. Hyphens and blanks are alike.
 */
export function nameWords(name: string): string[] {
  return wordsOf(name).map(
    ({ folded, start, end }) => capitalsIn(name.slice(start, end)) ?? folded,
  );
}

/** Names with one key are written alike: "IS-K" and "IS K", "Al Qaeda" and "al-Qaeda". */
export function nameKey(name: string): string {
  return nameWords(name).join(' ');
}

/** A word in capitals, U.N. as UN; undefined where it has a small letter, or only one letter. */
export function capitalsIn(written: string): string | undefined {
  const letters = written.replace(/['’]s$/u, '').replaceAll('.', '');
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(letters) ? letters : undefined;
}

/** What search looks for to find a name: every one of these terms. */
export function nameTerms(name: string): string[] {
  // within a sentence, where capitals tell: IS alone would be a verb
  return [...termsOf(`of ${name}`)];
}

/** Reads `{"same": [["a", "b"], …], "partOf": [["part", "whole"], …]}`; either list may be left out. */
export function aliasesFrom(value: unknown): Aliases {
  if (!isObject(value))
    throw new AliasesError('holds no object with the lists "same" and "partOf"');
  const { same = [], partOf = [], ...others } = value;
  const faults = Object.keys(others).map((key) => `"${key}" is neither "same" nor "partOf"`);
  const groups = nameLists('same', same, faults);
  const pairs = nameLists('partOf', partOf, faults);
  for (const [nth, { length }] of groups.entries())
    if (length < 2) faults.push(`entry ${nth + 1} of "same" needs two names or more`);
  for (const [nth, { length }] of pairs.entries())
    if (length !== 2)
      faults.push(`entry ${nth + 1} of "partOf" needs two names: the part, the whole`);
  if (faults.length > 0)
    throw new AliasesError(`has lists that cannot be used: ${faults.join('; ')}`);
  return { same: groups, partOf: pairs.map(([part = '', whole = '']) => [part, whole]) };
}

function nameLists(key: string, lists: unknown, faults: string[]): string[][] {
  if (!Array.isArray(lists)) {
    faults.push(`"${key}" is no list`);
    return [];
  }
  return lists.map((names: unknown, nth) => {
    const entry = `entry ${nth + 1} of "${key}"`;
    if (!Array.isArray(names)) {
      faults.push(`${entry} is no list of names`);
      return ['', ''];
    }
    return names.map((name: unknown) => {
      if (typeof name === 'string' && nameTerms(name).length > 0) return name;
      faults.push(`${entry} has ${JSON.stringify(name)}, which is no name to search for`);
      return '';
    });
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All of these together; groups that share a name become one. */
export function mergedAliases(...all: readonly Aliases[]): Aliases {
  /** Each name's group, itself by name, so that a name stands in it once. */
  const groups = new Map<string, ReadonlyMap<string, string>>();
  for (const names of all.flatMap(({ same }) => same)) {
    const joined = new Map<string, string>();
    for (const name of names) {
      const key = nameKey(name);
      for (const [known, written] of groups.get(key) ?? [[key, name]])
        if (!joined.has(known)) joined.set(known, written);
    }
    for (const key of joined.keys()) groups.set(key, joined);
  }
  return {
    same: [...new Set(groups.values())].map((group) => [...group.values()]),
    partOf: all.flatMap(({ partOf }) => partOf),
  };
}

/**
 * `aliases` with what articles say of their own short forms. These join no groups: a short form may
 * stand for two things, which are not one for that.
 */
export function withAcronyms(
  aliases: Aliases,
  acronyms: Iterable<{ readonly short: string; readonly long: string }>,
): Aliases {
  const pairs = new Map<string, readonly string[]>();
  for (const { long, short } of acronyms) {
    const key = [long, short].map((name) => nameKey(name)).join('\n');
    if (!pairs.has(key)) pairs.set(key, [long, short]);
  }
  return { ...aliases, same: [...aliases.same, ...pairs.values()] };
}

/** Names that reports of many places write in several ways. */
export const SHIPPED_ALIASES: Aliases = aliasesFrom(shipped);
export const NO_ALIASES: Aliases = { same: [], partOf: [] };
