import { LANGUAGES, wordsIn } from '../../language/languages.ts';
import { HYPHENS } from '../../text/folded.ts';
import { nameTerms } from '../../text/names/aliases.ts';
import { isIdeographic, isUnspaced } from '../../text/unspaced.ts';
import type { Word } from '../../text/word.ts';
import type { Alternative, Searched } from './alternatives.ts';
import { cutsOf, standsTogether, type Gap } from './word-cuts.ts';

/** How often the index is searched for one question to find out how its words are written there. */
const MAX_SEARCHES = 24;
/** Words of one name or compound that may be written as one: J R R, mother-in-law. */
const MAX_JOINED = 4;
/** Letters of a label before its number: AK 47. */
const MAX_LABEL = 4;
/** Words that go on behind a word, to be tried. */
const MAX_LONGER = 8;
const HYPHEN = new RegExp(`^[${HYPHENS}]$`, 'u');
const CLOCK = /^(1?\d|2[0-4])(?:[:.]([0-5]\d))?$/u;
const BEHIND_HOUR = /^(?:[ap]m|uhr)$/u;

/** What abbreviations and their words before names, and behind them, stand for. */
const BEFORE_NAMES = othersIn('beforeNames');
const BEHIND_NAMES = othersIn('behindNames');

function othersIn(field: 'beforeNames' | 'behindNames'): ReadonlyMap<string, ReadonlySet<string>> {
  const others = new Map<string, Set<string>>();
  for (const { abbreviations } of LANGUAGES)
    for (const line of abbreviations?.[field]?.trim().split('\n') ?? []) {
      const group = wordsIn(line);
      for (const word of group)
        others.set(
          word,
          new Set([...(others.get(word) ?? []), ...group.filter((o) => o !== word)]),
        );
    }
  return others;
}

/** A question's words, and where they are looked for. */
interface Asked {
  readonly text: string;
  readonly words: readonly Word[];
  readonly index: Searched;
  /** Whose rules the words of texts may have been read by. */
  readonly languages: readonly string[];
  /** Whether a passage holds these terms side by side, as long as searches are left. */
  readonly stands: (terms: readonly string[], gap: Gap) => boolean;
}

/**
 * For words of a question, by their number, how else the articles write them, as names for the same:
 * in one word or several (email, e-mail; AK 47, AK47; and however a dictionary parts words of scripts
 * without blanks), an abbreviation and its word before a name or behind it (St. Ilda, Saint Ilda), a
 * time with a colon or a full stop. Only such as some passage holds.
 */
export function otherSpellings(
  text: string,
  words: readonly Word[],
  { index, language }: { readonly index: Searched; readonly language: string },
): ReadonlyMap<number, readonly Alternative[]> {
  let searches = 0;
  const stands: Asked['stands'] = (terms, gap) => {
    if (!terms.every((term) => index.lexicon.has(term))) return false;
    if (terms.length === 1) return true;
    searches += 1;
    return searches <= MAX_SEARCHES && standsTogether(index, terms, gap);
  };
  const languages = [...new Set([language, ...index.lexicon.languages])];
  const asked = { text, words, index, languages, stands };
  const found = new Map<number, Alternative[]>();
  const add = (from: number, to: number, terms: readonly string[]): void => {
    const written = text.slice(words[from]?.start, words[to - 1]?.end);
    const alternative = { name: terms.join(' '), written, terms, relation: 'same' } as const;
    for (let nth = from; nth < to; nth += 1)
      found.set(nth, [...(found.get(nth) ?? []), alternative]);
  };
  for (let nth = 0; nth < words.length; nth += 1) {
    for (const { to, terms } of joinedFrom(nth, asked)) add(nth, to, terms);
    for (const terms of aloneAt(nth, asked)) add(nth, nth + 1, terms);
    const recut = recutAround(nth, asked);
    if (recut) add(recut.from, recut.to, recut.terms);
  }
  return found;
}

/** Words from number `nth` on as one, where the articles hold it. */
function joinedFrom(
  nth: number,
  { text, words, languages, stands }: Asked,
): { readonly to: number; readonly terms: readonly string[] }[] {
  const joined: { to: number; terms: readonly string[] }[] = [];
  let written = words[nth]?.folded ?? '';
  for (let to = nth + 1; to < words.length && to < nth + MAX_JOINED; to += 1) {
    const [before, word] = [words[to - 1], words[to]];
    if (!before || !word || !isOne(text, before, word)) break;
    written += word.folded;
    for (const terms of waysOf(written, languages))
      if (stands(terms, 'none')) joined.push({ to: to + 1, terms });
  }
  return joined;
}

/** Whether two words may be one: a hyphen is between them, nothing is, or a blank in a label. */
function isOne(text: string, before: Word, word: Word): boolean {
  const gap = text.slice(before.end, word.start);
  if (gap === '') return true;
  if (HYPHEN.test(gap)) return before.folded !== 're';
  if (gap !== ' ') return false;
  const isLetters = /^\p{L}+$/u.test(before.folded);
  if (/^\p{N}+$/u.test(word.folded)) return isLetters && before.folded.length <= MAX_LABEL;
  // A K, e mail; "a" and "I" before more letters are words
  const isLetter = isLetters && before.folded.length === 1;
  return isLetter && (word.folded.length === 1 || before.term !== undefined);
}

/** Other writings of a single word. */
function aloneAt(nth: number, { text, words, languages, stands, index }: Asked): string[][] {
  const word = words[nth];
  if (!word) return [];
  const { folded } = word;
  const times = timesAt(folded, words[nth + 1]?.folded).filter((time) => index.lexicon.has(time));
  if (times.length > 0) return times.map((time) => [time]);
  const neighbours = [
    { others: BEFORE_NAMES.get(folded), next: words[nth + 1], isBefore: true },
    { others: BEHIND_NAMES.get(folded), next: words[nth - 1], isBefore: false },
  ];
  const ways = neighbours.flatMap(({ others, next, isBefore }) => {
    if (!others || !next || !isNeighbour(text, word, next)) return [];
    const name = text.slice(next.start, next.end);
    return [...others].flatMap((other) =>
      waysOf(isBefore ? `${other} ${name}` : `${name} ${other}`, languages),
    );
  });
  const isWritten = word.term !== undefined && index.lexicon.has(word.term);
  const cuts = isWritten || isUnspaced(folded) ? [] : cutsOf(folded, languages);
  return [
    ...ways.filter((terms) => stands(terms, 'any')),
    ...cuts.filter((terms) => stands(terms, 'hyphen')).slice(0, 1),
  ];
}

/** How else a time may be written: 5:30 as 5.30, 4 p.m. as 4:00. */
function timesAt(folded: string, next = ''): string[] {
  const [, hour, minutes] = CLOCK.exec(folded) ?? [];
  if (hour === undefined) return [];
  if (minutes === undefined) return BEHIND_HOUR.test(next) ? [`${hour}:00`, `${hour}.00`] : [];
  const other = folded.includes(':') ? `${hour}.${minutes}` : `${hour}:${minutes}`;
  return minutes === '00' ? [other, hour] : [other];
}

/** Whether no more than a full stop and blanks are between two words. */
function isNeighbour(text: string, one: Word, other: Word): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return /^\.?\s{1,3}$/u.test(text.slice(first.end, second.start));
}

/** How articles part what stands around a word of a script without blanks that none holds. */
function recutAround(
  nth: number,
  { words, stands, index }: Asked,
): { readonly from: number; readonly to: number; readonly terms: readonly string[] } | undefined {
  const word = words[nth];
  if (word?.term === undefined || index.lexicon.has(word.term) || !isUnspaced(word.folded))
    return undefined;
  for (let length = 1; length <= MAX_JOINED; length += 1)
    for (let from = Math.max(0, nth - length + 1); from <= nth; from += 1) {
      const run = words.slice(from, from + length);
      const isRun = run.every(({ start }, at) => at === 0 || run[at - 1]?.end === start);
      if (run.length < length || !isRun) continue;
      const written = run.map(({ folded }) => folded).join('');
      for (const terms of [...partsOf(written, index), ...openParts(run, index)])
        if (stands(terms, 'none')) return { from, to: from + length, terms };
    }
  return undefined;
}

/** Ways to part a run of letters into words that articles hold; a few, the longest words first. */
function partsOf(written: string, { lexicon }: Pick<Searched, 'lexicon'>): string[][] {
  const [mostWays, longest] = [6, 40];
  const letters = Array.from(written);
  if (letters.length > longest) return [];
  const known = new Map<number, string[][]>([[letters.length, [[]]]]);
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const ways: string[][] = [];
    for (let to = letters.length; to > at && ways.length < mostWays; to -= 1) {
      const rests = known.get(to) ?? [];
      const part = letters.slice(at, to).join('');
      if (rests.length > 0 && lexicon.has(part)) ways.push(...rests.map((rest) => [part, ...rest]));
    }
    known.set(at, ways.slice(0, mostWays));
  }
  return known.get(0) ?? [];
}

/**
 * The same with a last word that goes on in the articles: dictionaries take what follows a name for its
 * end, 白鹭河上 for 白鹭 and 河上. Two signs at least begin with a word; what begins within one (京都 in
 * 東京都) is something else.
 */
function openParts(run: readonly Word[], { lexicon }: Pick<Searched, 'lexicon'>): string[][] {
  const [last, ...before] = run.map(({ folded }) => folded).toReversed();
  const length = run.reduce((sum, { folded }) => sum + folded.length, 0);
  if (last === undefined || length < 2 || !isIdeographic(last)) return [];
  const head = before.toReversed();
  if (!head.every((word) => lexicon.has(word))) return [];
  return lexicon.longerThan(last, MAX_LONGER).map((longer) => [...head, longer]);
}

/** The terms of words in each of the languages, each way once. */
function waysOf(written: string, languages: readonly string[]): string[][] {
  const ways = isUnspaced(written)
    ? [[written]]
    : languages.map((language) => nameTerms(written, language));
  return [...new Map(ways.map((terms) => [terms.join(' '), terms])).values()].filter(
    ({ length }) => length > 0,
  );
}
