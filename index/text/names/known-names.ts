import { capitalsIn, nameKey, nameTerms, nameWords, type Aliases } from './aliases.ts';
import type { Word } from '../word.ts';

/** A name to look for in another's place. */
export interface OtherName {
  /** As the aliases write it. */
  readonly name: string;
  /** What a text that holds it holds. At least one. */
  readonly terms: readonly string[];
  /** What it is to the name asked for: another name of the same, a part of it, or the whole. */
  readonly relation: 'same' | 'part' | 'whole';
}

/** A name of the aliases in a text. */
export interface KnownName {
  /** Its words, by their number in the text; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Those of the same first. None needs all that one before it, or the name itself, needs, and more. */
  readonly others: readonly OtherName[];
}

/** What `aliases` say, by the keys of their names. */
interface NameTable {
  /** The first words of names, as many as they have: the name where they are all of one. */
  readonly beginnings: ReadonlyMap<string, string | undefined>;
  readonly groups: Lists<readonly string[]>;
  /** What each name is said to be a part of, and what parts it is said to have. */
  readonly wholes: Lists<string>;
  readonly parts: Lists<string>;
  /** What may stand for a name, by languages and name; made when it is first asked for. */
  readonly others: Map<string, readonly OtherName[]>;
}

type Lists<T> = ReadonlyMap<string, readonly T[]>;

/** Marks that part what stands before and behind them. */
const BREAK = /[.!?;:()"“”]/u;
/** More names of the same, or more parts or wholes, are not looked at: each is compared with the others. */
const MAX_OTHERS = 200;
const ENGLISH: readonly string[] = ['en'];
const tables = new WeakMap<Aliases, NameTable>();

/**
 * The names of `aliases` in `text`, whose words are `words`: in reading order, none overlapping; where
 * several begin at one word, the longest. Their other names come as texts of `languages` hold them.
 */
export function namesIn(
  text: string,
  words: readonly Word[],
  aliases: Aliases,
  languages: readonly string[] = ENGLISH,
): KnownName[] {
  const table = tableOf(aliases);
  const names: KnownName[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const found = longestAt(text, words, from, table);
    if (!found) continue;
    names.push({ from, to: found.to, others: othersOf(found.name, table, languages) });
    from = found.to - 1;
  }
  return names;
}

function longestAt(
  text: string,
  words: readonly Word[],
  from: number,
  { beginnings }: NameTable,
): { readonly name: string; readonly to: number } | undefined {
  let longest: { readonly name: string; readonly to: number } | undefined;
  let reached = [''];
  for (let at = from; at < words.length && reached.length > 0; at += 1) {
    const word = words[at];
    const before = at > from ? words[at - 1] : undefined;
    if (!word || (before && BREAK.test(text.slice(before.end, word.start)))) break;
    const capitals = capitalsAt(text, word);
    const ways = capitals === undefined ? [word.folded] : [capitals, word.folded];
    reached = reached
      .flatMap((beginning) => ways.map((way) => longer(beginning, way)))
      .filter((beginning) => beginnings.has(beginning));
    const [name] = reached.flatMap((beginning) => beginnings.get(beginning) ?? []);
    if (name !== undefined) longest = { name, to: at + 1 };
  }
  return longest;
}

/** A word in capitals where they tell: in a text all in capitals IS has no term. */
function capitalsAt(text: string, { start, end, term }: Word): string | undefined {
  return term === undefined ? undefined : capitalsIn(text.slice(start, end));
}

function longer(beginning: string, word: string): string {
  return beginning === '' ? word : `${beginning} ${word}`;
}

function tableOf(aliases: Aliases): NameTable {
  const known = tables.get(aliases);
  if (known) return known;
  const table = tableFrom(aliases);
  tables.set(aliases, table);
  return table;
}

function tableFrom({ same, partOf }: Aliases): NameTable {
  const beginnings = new Map<string, string | undefined>();
  const groups = new Map<string, (readonly string[])[]>();
  const wholes = new Map<string, string[]>();
  const parts = new Map<string, string[]>();
  const keyOf = (name: string): string => {
    let key = '';
    for (const word of nameWords(name)) {
      key = longer(key, word);
      if (!beginnings.has(key)) beginnings.set(key, undefined);
    }
    beginnings.set(key, beginnings.get(key) ?? name);
    return key;
  };
  // a group is one list for all of its names: a copy for each would take the square of its room
  for (const group of same) for (const name of group) add(groups, keyOf(name), group);
  for (const [part, whole] of partOf) {
    add(wholes, keyOf(part), whole);
    add(parts, keyOf(whole), part);
  }
  return { beginnings, groups, wholes, parts, others: new Map() };
}

function add<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const known = lists.get(key);
  if (known) known.push(one);
  else lists.set(key, [one]);
}

function othersOf(
  name: string,
  table: NameTable,
  languages: readonly string[],
): readonly OtherName[] {
  const key = `${languages.join(' ')}\n${name}`;
  const known = table.others.get(key);
  if (known) return known;
  const own = waysOf(name, languages);
  const others = needed(own, [
    ...othersAs('same', sameAs(name, table), languages),
    ...othersAs('whole', relatedTo(name, table.wholes, table), languages),
    ...othersAs('part', relatedTo(name, table.parts, table), languages),
  ]);
  table.others.set(key, others);
  return others;
}

/** The terms of a name in each of the languages, each way once. */
function waysOf(name: string, languages: readonly string[]): (readonly string[])[] {
  const ways = languages.map((language) => nameTerms(name, language));
  return [
    ...new Map(
      ways.filter(({ length }) => length > 0).map((terms) => [terms.join(' '), terms]),
    ).values(),
  ];
}

/** All that stands for a name, itself too. */
function* sameAs(name: string, { groups }: NameTable): Iterable<string> {
  for (const group of groups.get(nameKey(name)) ?? [[name]]) yield* group;
}

/** The wholes, or the parts, of a name under each of its names, each under each of its own. */
function* relatedTo(name: string, related: Lists<string>, table: NameTable): Iterable<string> {
  for (const own of firstOf(sameAs(name, table)))
    for (const other of related.get(nameKey(own)) ?? []) yield* sameAs(other, table);
}

/** The first of these, as many as are looked at, each once. */
function firstOf(names: Iterable<string>): string[] {
  const first = new Set<string>();
  let seen = 0;
  for (const name of names) {
    seen += 1;
    first.add(name);
    if (seen === MAX_OTHERS) break;
  }
  return [...first];
}

/** Fewest words first, so that a name comes before those that only add to it. */
function othersAs(
  relation: OtherName['relation'],
  names: Iterable<string>,
  languages: readonly string[],
): OtherName[] {
  return firstOf(names)
    .flatMap((name) => waysOf(name, languages).map((terms) => ({ name, terms, relation })))
    .toSorted((a, b) => a.terms.length - b.terms.length);
}

/** Without names that need all that the own or one before them needs: those find what they would. */
function needed(own: readonly (readonly string[])[], others: readonly OtherName[]): OtherName[] {
  const kept: OtherName[] = [];
  for (const other of others) {
    const terms = new Set(other.terms);
    const isFoundBy = (fewer: readonly string[]): boolean => fewer.every((term) => terms.has(term));
    if (!own.some(isFoundBy) && !kept.some((one) => isFoundBy(one.terms))) kept.push(other);
  }
  return kept;
}
