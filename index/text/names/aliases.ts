import shipped from './aliases.json' with { type: 'json' };
import { wordsOf } from '../words.ts';

/** Which names stand for which. Names are as people write them. */
export interface Aliases {
  /** Groups of names for one and the same: in search any of them stands for another. */
  readonly same: readonly (readonly string[])[];
  /** A part, then the whole: asking for one may find the other, which has to be said. */
  readonly partOf: readonly (readonly [part: string, whole: string])[];
}

/** A short form that an article explains, and what it stands for. */
export interface Explained {
  readonly short: string;
  readonly long: string;
}

const MAX_ENTRIES = 20_000;
/** More ways to write one name are a mistake. */
const MAX_NAMES = 100;
const MAX_NAME_LENGTH = 200;
/** A fault in every entry of a long list would fill the log. */
const MAX_FAULTS = 10;
/** Of learned pairs with one name in common: a name hardly means more, and each is looked for. */
const MAX_MEANINGS = 8;
/** More pairs than this are not learned: they are gone through anew after each change of the library. */
const MAX_LEARNED = 10_000;

/**
 * Data that are no aliases; `message` ends the sentence "<file> …" and names the first faults by their
 * place. It holds nothing of the data, which may be secret where somebody mixed files up.
 */
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

/** What search looks for to find a name in texts of `language`: every one of these terms. */
export function nameTerms(name: string, language = 'en'): string[] {
  // within a sentence, where capitals tell: IS alone would be a verb
  const [, ...words] = wordsOf(`of ${name}`, language);
  return [...new Set(words.flatMap(({ term }) => term ?? []))];
}

/**
 * Reads `{"same": [["a", "b"], …], "partOf": [["part", "whole"], …]}`; either list may be left out. An
 * entry has at most 100 names of at most 200 characters. Throws AliasesError for all else.
 */
export function aliasesFrom(value: unknown): Aliases {
  if (!isObject(value))
    throw new AliasesError('holds no object with the lists "same" and "partOf"');
  const { same = [], partOf = [], ...others } = value;
  const faults: string[] = [];
  if (Object.keys(others).length > 0) faults.push('it holds more than "same" and "partOf"');
  const groups = nameLists('same', same, faults);
  const pairs = nameLists('partOf', partOf, faults);
  for (const [nth, { length }] of groups.entries())
    if (length < 2) faults.push(`entry ${nth + 1} of "same" needs two names or more`);
  for (const [nth, { length }] of pairs.entries())
    if (length !== 2)
      faults.push(`entry ${nth + 1} of "partOf" needs two names: the part, the whole`);
  if (faults.length > 0)
    throw new AliasesError(`has lists that cannot be used: ${firstOf(faults)}`);
  return { same: groups, partOf: pairs.map(([part = '', whole = '']) => [part, whole]) };
}

function firstOf(faults: readonly string[]): string {
  const more = faults.length - MAX_FAULTS;
  return [...faults.slice(0, MAX_FAULTS), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

function nameLists(key: string, lists: unknown, faults: string[]): string[][] {
  if (!Array.isArray(lists)) {
    faults.push(`"${key}" is no list`);
    return [];
  }
  if (lists.length > MAX_ENTRIES) {
    faults.push(`"${key}" has more than ${MAX_ENTRIES} entries`);
    return [];
  }
  return lists.map((names: unknown, nth) => {
    const entry = `entry ${nth + 1} of "${key}"`;
    if (!Array.isArray(names)) {
      faults.push(`${entry} is no list of names`);
      return ['', ''];
    }
    if (names.length > MAX_NAMES) {
      faults.push(`${entry} has more than ${MAX_NAMES} names`);
      return ['', ''];
    }
    return names.map((name: unknown, place) => {
      if (isName(name)) return name;
      faults.push(`${entry} has no name to search for in place ${place + 1}`);
      return '';
    });
  });
}

function isName(value: unknown): value is string {
  return (
    typeof value === 'string' && value.length <= MAX_NAME_LENGTH && nameTerms(value).length > 0
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * All of these together; groups that share a name become one, with each name once, in the order they
 * are met. Time grows with the number of names, not faster.
 */
export function mergedAliases(...all: readonly Aliases[]): Aliases {
  const groups = all.flatMap(({ same }) => same.map((names) => keyed(names)));
  const holding = new Map<string, ReadonlyMap<string, string>[]>();
  for (const group of groups)
    for (const key of group.keys()) {
      const known = holding.get(key);
      if (known) known.push(group);
      else holding.set(key, [group]);
    }
  const merged = new Set<ReadonlyMap<string, string>>();
  const same: string[][] = [];
  for (const group of groups) {
    if (merged.has(group)) continue;
    merged.add(group);
    const joined = new Map(group);
    // grows as it is gone through
    for (const key of joined.keys())
      for (const other of holding.get(key) ?? []) {
        if (merged.has(other)) continue;
        merged.add(other);
        for (const [more, name] of other) if (!joined.has(more)) joined.set(more, name);
      }
    same.push([...joined.values()]);
  }
  return { same, partOf: all.flatMap(({ partOf }) => partOf) };
}

/** Names by their key, each as it is first written. */
function keyed(names: readonly string[]): Map<string, string> {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = nameKey(name);
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return byKey;
}

/**
 * `aliases` with what articles say of their own short forms, article by article. These join no groups:
 * a short form may stand for two things, which are not one for that. Of many pairs with one name in
 * common the eight stay that most articles explain, of all pairs 10,000.
 */
export function withAcronyms(aliases: Aliases, articles: Iterable<readonly Explained[]>): Aliases {
  const pairs = new Map<string, { readonly names: readonly [string, string]; articles: number }>();
  for (const explained of articles)
    for (const [key, { long, short }] of byWriting(explained)) {
      const known = pairs.get(key);
      if (known) known.articles += 1;
      else pairs.set(key, { names: [long, short], articles: 1 });
    }
  const meanings = new Map<string, number>();
  const learned = new Map<string, readonly string[]>();
  const likeliest = [...pairs].toSorted(
    ([a, { articles: ofA }], [b, { articles: ofB }]) => ofB - ofA || (a < b ? -1 : 1),
  );
  for (const [, { names }] of likeliest.slice(0, MAX_LEARNED)) {
    const keys = names.map((name) => nameKey(name));
    const pair = keys.join('\n');
    const isUsual = keys.every((key) => (meanings.get(key) ?? 0) < MAX_MEANINGS);
    if (learned.has(pair) || !isUsual) continue;
    learned.set(pair, names);
    for (const key of keys) meanings.set(key, (meanings.get(key) ?? 0) + 1);
  }
  return { ...aliases, same: [...aliases.same, ...learned.values()] };
}

/** What one article explains, each way to write it once. */
function byWriting(explained: readonly Explained[]): Map<string, Explained> {
  return new Map(explained.map((one) => [`${one.short}\n${one.long}`, one]));
}

/** Names that reports of many places write in several ways. */
export const SHIPPED_ALIASES: Aliases = aliasesFrom(shipped);
export const NO_ALIASES: Aliases = { same: [], partOf: [] };
