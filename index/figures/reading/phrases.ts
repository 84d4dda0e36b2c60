import type { Token } from './tokens.ts';

/** Phrases of a few words, each with its value. */
export interface Phrases<T> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly byLast: ReadonlyMap<string, readonly Phrase<T>[]>;
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases written as alternatives ("at least|no fewer than"), each list with its value. */
export function phrasesOf<T>(lists: readonly (readonly [string, T])[]): Phrases<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  const byLast = new Map<string, Phrase<T>[]>();
  for (const [list, value] of lists)
    for (const written of list.split('|')) {
      const words = written.trim().split(/\s+/u);
      noted(byFirst, words[0] ?? '', { words, value });
      noted(byLast, words.at(-1) ?? '', { words, value });
    }
  return { byFirst, byLast };
}

function noted<T>(map: Map<string, Phrase<T>[]>, key: string, phrase: Phrase<T>): void {
  const list = map.get(key) ?? [];
  list.push(phrase);
  // the longest phrase that fits is meant
  list.sort((a, b) => b.words.length - a.words.length);
  map.set(key, list);
}

/** The longest phrase that begins at token `from`, with the token after its last word. */
export function phraseStartingAt<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  from: number,
): { readonly value: T; readonly to: number } | undefined {
  const known = phrases.byFirst.get(tokens[from]?.text ?? '');
  // most words begin none
  if (!known) return undefined;
  for (const { words, value } of known)
    if (words.every((word, nth) => tokens[from + nth]?.text === word))
      return { value, to: from + words.length };
  return undefined;
}

/** The longest phrase that ends before token `to`, with its first token. */
export function phraseEndingAt<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  to: number,
): { readonly value: T; readonly from: number } | undefined {
  const known = phrases.byLast.get(tokens[to - 1]?.text ?? '');
  if (!known) return undefined;
  for (const { words, value } of known) {
    const from = to - words.length;
    if (from >= 0 && words.every((word, nth) => tokens[from + nth]?.text === word))
      return { value, from };
  }
  return undefined;
}
