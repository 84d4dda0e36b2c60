import { capitalsIn, nameKey, nameTerms, nameWords, type Aliases } from './aliases.ts';
import type { Word } from './words.ts';

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

interface Entry {
  readonly words: readonly string[];
  readonly others: readonly OtherName[];
}

/** Names by their first word, the longest first. */
type NameTable = ReadonlyMap<string, readonly Entry[]>;

/** Marks that part what stands before and behind them. */
const BREAK = /[.!?;:()"“”]/u;
const tables = new WeakMap<Aliases, NameTable>();

/**
 * The names of `aliases` in `text`, whose words are `words`: in reading order, none overlapping; where
 * several begin at one word, the longest.
 */
export function namesIn(text: string, words: readonly Word[], aliases: Aliases): KnownName[] {
  const table = tableOf(aliases);
  const names: KnownName[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const first = words[from];
    if (!first) break;
    const capitals = capitalsAt(text, first);
    const entry = [
      ...(capitals === undefined ? [] : (table.get(capitals) ?? [])),
      ...(table.get(first.folded) ?? []),
    ]
      .toSorted((a, b) => b.words.length - a.words.length)
      .find((candidate) => standsAt(text, words, from, candidate.words));
    if (!entry) continue;
    const to = from + entry.words.length;
    names.push({ from, to, others: entry.others });
    from = to - 1;
  }
  return names;
}

/** A word in capitals where they tell: in a text all in capitals IS has no term. */
function capitalsAt(text: string, { start, end, term }: Word): string | undefined {
  return term === undefined ? undefined : capitalsIn(text.slice(start, end));
}

function standsAt(
  text: string,
  words: readonly Word[],
  from: number,
  name: readonly string[],
): boolean {
  return name.every((part, nth) => {
    const word = words[from + nth];
    if (!word || (part !== word.folded && part !== capitalsAt(text, word))) return false;
    const before = words[from + nth - 1];
    return nth === 0 || !before || !BREAK.test(text.slice(before.end, word.start));
  });
}

function tableOf(aliases: Aliases): NameTable {
  const known = tables.get(aliases);
  if (known) return known;
  const table = tableFrom(aliases);
  tables.set(aliases, table);
  return table;
}

function tableFrom({ same, partOf }: Aliases): NameTable {
  const written = new Map<string, string>();
  for (const name of [...same, ...partOf].flat())
    if (!written.has(nameKey(name))) written.set(nameKey(name), name);

  const sames: Lists<string> = new Map();
  for (const group of same) for (const name of group) add(sames, nameKey(name), group);
  const groupOf = (name: string): readonly string[] => sames.get(nameKey(name)) ?? [name];

  const wholes: Lists<string> = new Map();
  const parts: Lists<string> = new Map();
  for (const [part, whole] of partOf) {
    for (const name of groupOf(part)) add(wholes, nameKey(name), groupOf(whole));
    for (const name of groupOf(whole)) add(parts, nameKey(name), groupOf(part));
  }

  const table: Lists<Entry> = new Map();
  for (const [key, name] of written) {
    const words = nameWords(name);
    const others = needed(nameTerms(name), [
      ...othersAs('same', sames.get(key)),
      ...othersAs('whole', wholes.get(key)),
      ...othersAs('part', parts.get(key)),
    ]);
    add(table, words[0] ?? '', [{ words, others }]);
  }
  return table;
}

type Lists<T> = Map<string, readonly T[]>;

function add<T>(lists: Lists<T>, key: string, more: readonly T[]): void {
  lists.set(key, [...(lists.get(key) ?? []), ...more]);
}

/** Fewest words first, so that a name comes before those that only add to it. */
function othersAs(relation: OtherName['relation'], names: readonly string[] = []): OtherName[] {
  return names
    .map((name) => ({ name, terms: nameTerms(name), relation }))
    .toSorted((a, b) => a.terms.length - b.terms.length);
}

/** Without names that need all that the own or one before them needs: those find what they would. */
function needed(own: readonly string[], others: readonly OtherName[]): OtherName[] {
  const kept: OtherName[] = [];
  for (const other of others) {
    const terms = new Set(other.terms);
    const isFoundBy = (fewer: readonly string[]): boolean => fewer.every((term) => terms.has(term));
    if (!isFoundBy(own) && !kept.some((one) => isFoundBy(one.terms))) kept.push(other);
  }
  return kept;
}
